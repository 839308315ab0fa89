// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/person_sections.h"

#include "ui/text/date_text.h"
#include "ui/text/field_text.h"
#include "ui/text/strings.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_flow_layout.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/level_mark.h"
#include "ui/widgets/tinted_label.h"

#include <QCoreApplication>
#include <QVBoxLayout>

#include <array>

namespace hedgerow {
namespace {

struct PersonSections {
    Q_DECLARE_TR_FUNCTIONS(PersonSections)
};

constexpr qsizetype kMostShown = 6'000;

QString joined(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

// Wraps within what room there is, however long its words.
QLabel* fitted(QLabel* label) {
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return label;
}

QLabel* strong(QLabel* label) {
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

// A fact with what it is about above it.
void addFact(QVBoxLayout* column, const QString& about, const QString& said, QWidget* parent) {
    if (said.isEmpty()) return;
    auto* pair = new QVBoxLayout;
    pair->setSpacing(0);
    pair->addWidget(fitted(mutedText(about, parent)));
    pair->addWidget(fitted(bodyText(said.left(kMostShown), parent)));
    column->addLayout(pair);
}

QString fieldText(const PersonDetails& details, const RecordView& record, std::string_view field) {
    const auto kind = kindNamed(record.name.kind);
    const Value& value = record.value(field);
    return value.isNull() || !kind ? QString() : details.valueText(*kind, field, value);
}

// A small word on a line of its own, with its sign.
QWidget* warningLine(const QString& text, QWidget* parent) {
    auto* line = new QWidget(parent);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpaceXs);
    row->addWidget(new IconLabel(QStringLiteral("triangle-alert"), 16, line), 0, Qt::AlignTop);
    auto* label = new TintedLabel(text, TextSize::Body, TintedLabel::Tone::Warning, line);
    label->setWordWrap(true);
    row->addWidget(fitted(label), 1);
    return line;
}

QString contactIcon(const std::string& type) {
    if (type == "phone" || type == "signal" || type == "whatsapp") return QStringLiteral("phone");
    if (type == "mail") return QStringLiteral("mail");
    if (type == "address") return QStringLiteral("map-pin");
    return QStringLiteral("message-circle");
}

QWidget* contactLine(const RecordView& contact, QWidget* parent) {
    auto* line = new QWidget(parent);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpaceS);
    row->addWidget(new IconLabel(contactIcon(contact.text("type")), kIconSize, line), 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(fitted(bodyText(fromUtf8(contact.text("value")), line)));
    const std::string type = contact.text("type");
    const QString detail = joined({type.empty() ? QString() : choiceLabel("type", type),
                                   contact.value("preferred").isTrue() ? PersonSections::tr("preferred") : QString(),
                                   fromUtf8(contact.text("note"))});
    if (!detail.isEmpty()) column->addWidget(fitted(mutedText(detail, line)));
    if (contact.text("whose") == "company")
        column->addWidget(warningLine(PersonSections::tr("Company channel: the employer can read it"), line));
    row->addLayout(column, 1);
    return line;
}

QString periodText(const RecordView& membership) {
    const auto from = membership.date("from");
    const auto to = membership.date("to");
    if (from && to) return PersonSections::tr("%1 to %2", "two days").arg(shortDate(*from), shortDate(*to));
    if (from) return PersonSections::tr("since %1", "a day").arg(shortDate(*from));
    return to ? PersonSections::tr("until %1", "a day").arg(shortDate(*to)) : QString();
}

} // namespace

QWidget* personHeading(const PersonDetails& details, Date today, QWidget* parent) {
    const PersonView& view = details.view;
    auto* heading = new QWidget(parent);
    auto* column = new QVBoxLayout(heading);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceXs);
    const QString name = fromUtf8(view.row.name);
    QLabel* title = pageTitle(name.isEmpty() ? PersonSections::tr("(no name yet)") : name, heading);
    title->setWordWrap(true);
    title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(fitted(title));

    const std::string codeName = view.person.text("code_name");
    const QString second = joined(
        {codeName.empty() || fromUtf8(codeName) == name ? QString()
                                                        : PersonSections::tr("code name %1").arg(fromUtf8(codeName)),
         fieldText(details, view.person, "pronouns"), fieldText(details, view.person, "languages")});
    if (!second.isEmpty()) column->addWidget(fitted(mutedText(second, heading)));

    auto* marks = new QWidget(heading);
    auto* flow = new FlowLayout(marks, kSpaceM);
    auto* mark = new LevelMark(marks);
    const LevelView* level = view.row.level ? details.vocabulary.level(*view.row.level) : nullptr;
    mark->setLevel(level ? std::optional(*level) : std::nullopt);
    mark->setAccessibleName(
        PersonSections::tr("Level: %1").arg(levelText(level ? std::optional(*level) : std::nullopt)));
    flow->addWidget(mark);
    if (level && view.row.assessedOn) {
        const RecordView* newest = view.assessments.empty() ? nullptr : &view.assessments.front();
        const std::string basis = newest ? newest->text("basis") : std::string();
        flow->addWidget(new TintedLabel(joined({relativeDate(*view.row.assessedOn, today),
                                                basis.empty() ? QString() : choiceLabel("basis", basis)}),
                                        TextSize::Body, TintedLabel::Tone::Muted, marks));
        if (*view.row.assessedOn < details.vocabulary.staleBefore(today))
            flow->addWidget(new TintedLabel(PersonSections::tr("stale: ask again"), TextSize::Body,
                                            TintedLabel::Tone::Warning, marks));
    }
    const QString lead = fromUtf8(view.row.lead);
    flow->addWidget(
        new TintedLabel(lead.isEmpty() ? PersonSections::tr("nobody leads") : PersonSections::tr("lead: %1").arg(lead),
                        TextSize::Body, TintedLabel::Tone::Muted, marks));
    if (view.row.hasPowerOverStaff)
        flow->addWidget(new TintedLabel(PersonSections::tr("has power over staff"), TextSize::Body,
                                        TintedLabel::Tone::Warning, marks));
    column->addWidget(marks);
    return heading;
}

QWidget* reachSection(const PersonDetails& details, QWidget* parent) {
    auto* card = new Card(PersonSections::tr("How to reach"), parent);
    for (const RecordView& contact : details.view.contactPoints) card->body()->addWidget(contactLine(contact, card));
    if (details.view.contactPoints.empty())
        card->body()->addWidget(
            mutedText(PersonSections::tr("No way to reach them is known. A desk is enough."), card));
    return card;
}

QWidget* workSection(const PersonDetails& details, QWidget* parent) {
    auto* card = new Card(PersonSections::tr("Where"), parent);
    for (const RecordView& membership : details.view.memberships) {
        auto* column = new QVBoxLayout;
        column->setSpacing(0);
        const QString unit = fieldText(details, membership, "unit");
        const QString title = fieldText(details, membership, "title");
        column->addWidget(fitted(strong(bodyText(unit.isEmpty() ? title : unit, card))));
        const QStringList parts{unit.isEmpty() ? QString() : title,
                                fieldText(details, membership, "role_family"),
                                fieldText(details, membership, "contract"),
                                fieldText(details, membership, "employer"),
                                fieldText(details, membership, "leader_role"),
                                periodText(membership)};
        if (const QString detail = joined(parts); !detail.isEmpty()) column->addWidget(fitted(mutedText(detail, card)));
        if (membership.value("power_over_staff").isTrue())
            column->addWidget(warningLine(PersonSections::tr("Can hire, fire or discipline others"), card));
        card->body()->addLayout(column);
    }
    if (details.view.memberships.empty())
        card->body()->addWidget(mutedText(PersonSections::tr("Nobody wrote down where they work."), card));
    return card;
}

QWidget* aboutSection(const PersonDetails& details, QWidget* parent) {
    const RecordView& person = details.view.person;
    auto* card = new Card(PersonSections::tr("About"), parent);
    constexpr std::array<std::string_view, 8> kShown{"description", "other_spellings", "bullseye", "bullseye_evidence",
                                                     "basis",       "source",          "note",     "private_note"};
    const int before = card->body()->count();
    for (const std::string_view field : kShown)
        addFact(card->body(), fieldLabel(Kind::Person, field), fieldText(details, person, field), card);
    QStringList tags;
    for (const RecordView& tagging : details.view.taggings) tags.append(fieldText(details, tagging, "tag"));
    addFact(card->body(), PersonSections::tr("Tags"), tags.join(QStringLiteral(", ")), card);
    for (const RecordView& tie : details.view.relationships) {
        const auto owners = tie.name.owners.ids();
        const auto other = std::ranges::find_if(owners, [&](const Id& id) { return id != details.view.row.id.id; });
        if (other != owners.end())
            addFact(card->body(), fieldText(details, tie, "type"), fromUtf8(details.view.label(*other)), card);
    }
    for (const auto& [field, values] : details.view.also)
        for (const Value& value : values)
            addFact(card->body(),
                    PersonSections::tr("%1, also", "a field with a second value").arg(fieldLabel(Kind::Person, field)),
                    details.valueText(Kind::Person, field, value), card);
    if (card->body()->count() > before) return card;
    card->deleteLater();
    card->hide();
    return nullptr;
}

QWidget* assessmentSection(const PersonDetails& details, Date today, QWidget* parent) {
    auto* card = new Card(PersonSections::tr("Assessments"), parent);
    const QStringList names = disagreeing(details, today);
    if (!names.isEmpty())
        card->body()->addWidget(warningLine(
            PersonSections::tr("%1 see it differently. Both stand.").arg(names.join(QStringLiteral(", "))), card));
    for (const RecordView& assessment : details.view.assessments) {
        auto* column = new QVBoxLayout;
        column->setSpacing(2);
        auto* mark = new LevelMark(card);
        const LevelView* level = details.level(assessment);
        mark->setLevel(level ? std::optional(*level) : std::nullopt);
        mark->setAccessibleName(levelText(level ? std::optional(*level) : std::nullopt));
        column->addWidget(mark, 0, Qt::AlignLeading);
        const auto date = assessment.date("date");
        const QString detail = joined({date ? datePhrase(*date, today) : QString(),
                                       fieldText(details, assessment, "by"), fieldText(details, assessment, "basis")});
        column->addWidget(fitted(mutedText(detail, card)));
        if (const QString note = fieldText(details, assessment, "note"); !note.isEmpty())
            column->addWidget(fitted(bodyText(note.left(kMostShown), card)));
        card->body()->addLayout(column);
    }
    if (details.view.assessments.empty())
        card->body()->addWidget(
            mutedText(PersonSections::tr("Nobody has assessed them yet. Unknown is not undecided."), card));
    return card;
}

QWidget* conflictSection(const PersonDetails& details,
                         const std::function<void(const OpenConflict&, std::size_t)>& settle, QWidget* parent) {
    const std::vector<OpenConflict> conflicts = openConflicts(details);
    if (conflicts.empty()) return nullptr;
    auto* card = new Card(PersonSections::tr("Two versions"), parent);
    card->body()->addWidget(warningLine(
        PersonSections::tr("Organizers wrote different things without knowing of each other. Choose what shall stand."),
        card));
    for (const OpenConflict& conflict : conflicts) {
        card->body()->addWidget(mutedText(conflict.label, card));
        for (std::size_t i = 0; i < conflict.values.size(); ++i) {
            auto* row = new QHBoxLayout;
            row->setSpacing(kSpaceM);
            const QString text = conflict.texts.at(static_cast<qsizetype>(i));
            row->addWidget(fitted(bodyText(text.left(kMostShown), card)), 1);
            QPushButton* button = plainButton(PersonSections::tr("Let this stand"), QStringLiteral("check"), card);
            button->setAccessibleName(PersonSections::tr("%1: let %2 stand").arg(conflict.label, text.left(60)));
            QObject::connect(button, &QPushButton::clicked, card, [settle, conflict, i] { settle(conflict, i); });
            row->addWidget(button, 0, Qt::AlignTop);
            card->body()->addLayout(row);
        }
    }
    return card;
}

} // namespace hedgerow
