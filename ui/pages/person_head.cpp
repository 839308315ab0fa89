// SPDX-License-Identifier: GPL-3.0-or-later
// Who they are, at the top of the person page, and what two organizers wrote differently.
#include "core/commands/same_person.h"
#include "core/commands/settle_conflict.h"
#include "ui/dialogs/dialogs.h"
#include "ui/pages/person_sections.h"
#include "ui/text/date_text.h"
#include "ui/text/field_text.h"
#include "ui/text/strings.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_flow_layout.h"
#include "ui/widgets/data_inline_field.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/level_mark.h"
#include "ui/widgets/tinted_label.h"

#include <QCoreApplication>
#include <QMenu>
#include <QVBoxLayout>

namespace hedgerow {
namespace {

struct Heading {
    Q_DECLARE_TR_FUNCTIONS(PersonHead)
};

constexpr qsizetype kMostShown = 6'000;
const QString kNames = QStringLiteral("names");

QString fieldText(const PersonDesk& desk, std::string_view field) {
    const Value& value = desk.view().person.value(field);
    return value.isNull() ? QString() : desk.details().valueText(Kind::Person, field, value);
}

QWidget* marksLine(PersonDesk& desk, QWidget* parent) {
    const PersonView& view = desk.view();
    auto* marks = new QWidget(parent);
    auto* flow = new FlowLayout(marks, kSpaceM);
    const auto say = [&](const QString& text, TintedLabel::Tone tone) {
        flow->addWidget(new TintedLabel(text, TextSize::Body, tone, marks));
    };
    auto* mark = new LevelMark(marks);
    const LevelView* known = view.row.level ? desk.details().vocabulary.level(*view.row.level) : nullptr;
    const auto level = known ? std::optional(*known) : std::nullopt;
    mark->setLevel(level);
    mark->setAccessibleName(Heading::tr("Level: %1").arg(levelText(level)));
    flow->addWidget(mark);
    if (known && view.row.assessedOn) {
        const std::string basis = view.assessments.empty() ? std::string() : view.assessments.front().text("basis");
        say(joinedParts({relativeDate(*view.row.assessedOn, desk.today()),
                         basis.empty() ? QString() : choiceLabel("basis", basis)}),
            TintedLabel::Tone::Muted);
        if (*view.row.assessedOn < desk.details().vocabulary.staleBefore(desk.today()))
            say(Heading::tr("stale: ask again"), TintedLabel::Tone::Warning);
    }
    say(view.row.lastTalk
            ? Heading::tr("talked with %1", "3 days ago").arg(relativeDate(*view.row.lastTalk, desk.today()))
            : Heading::tr("never talked with"),
        TintedLabel::Tone::Muted);
    const QString lead = fromUtf8(view.row.lead);
    say(lead.isEmpty() ? Heading::tr("nobody leads") : Heading::tr("lead: %1").arg(isolated(lead)),
        TintedLabel::Tone::Muted);
    if (view.row.hasPowerOverStaff) say(Heading::tr("has power over staff"), TintedLabel::Tone::Warning);
    return marks;
}

QMenu* moreMenu(PersonDesk& desk, QWidget* parent) {
    auto* menu = new QMenu(parent);
    const auto add = [&](const QString& drawing, const QString& text, auto act) {
        menu->addAction(icon(drawing), text, parent, act);
    };
    Session& session = desk.session();
    const PersonId person = desk.person();
    QWidget* window = parent->window();
    add(QStringLiteral("git-merge"), Heading::tr("Same as…"),
        [&session, person, window] { showSamePerson(session, person, window); });
    add(QStringLiteral("history"), Heading::tr("What stood here before…"),
        [&desk] { desk.showHistory(desk.view().person.name, {}); });
    add(QStringLiteral("list-checks"), Heading::tr("Report of all that is held…"),
        [&session, person, window] { showPersonReport(session, person, window); });
    menu->addSeparator();
    add(QStringLiteral("trash-2"), Heading::tr("Remove"), [&desk, person] { desk.remove(Kind::Person, person.id); });
    add(QStringLiteral("eye-off"), Heading::tr("Forget for good…"),
        [&session, person, window] { showForgetPerson(session, person, window); });
    return menu;
}

QWidget* buttonsLine(PersonDesk& desk, QWidget* parent) {
    auto* line = new QWidget(parent);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpaceS);
    const bool isOpen = desk.isOpen(kNames);
    QPushButton* names = plainButton(isOpen ? Heading::tr("Close") : Heading::tr("Edit"),
                                     isOpen ? QStringLiteral("check") : QStringLiteral("pencil"), line);
    names->setObjectName(kNames);
    names->setAccessibleName(isOpen ? Heading::tr("Close the names") : Heading::tr("Edit the names"));
    QObject::connect(names, &QPushButton::clicked, &desk, [&desk] { desk.toggle(kNames); });
    row->addWidget(names);
    QToolButton* more = iconButton(QStringLiteral("ellipsis"), Heading::tr("More about this person"), line);
    more->setObjectName(QStringLiteral("more"));
    more->setPopupMode(QToolButton::InstantPopup);
    more->setMenu(moreMenu(desk, more));
    row->addWidget(more);
    return line;
}

// Other records that were said to be this person, each of which can be parted again.
void addMembers(PersonDesk& desk, QVBoxLayout* column, QWidget* parent) {
    for (const PersonId member : desk.view().members) {
        const auto known = desk.details().memberNames.find(member.id);
        const QString name = known == desk.details().memberNames.end() ? QString() : known->second;
        auto* row = new QHBoxLayout;
        row->setSpacing(kSpaceS);
        row->addWidget(mutedText(name.isEmpty() ? Heading::tr("Also a record without a name")
                                                : Heading::tr("Also recorded as %1").arg(isolated(name)),
                                 parent));
        QPushButton* part = linkButton(Heading::tr("Not the same after all"), parent);
        part->setAccessibleName(Heading::tr("%1 is not the same person after all").arg(name));
        QObject::connect(part, &QPushButton::clicked, &desk, [&desk, member] {
            desk.session().run(DistinctPersons{desk.person(), member});
        });
        row->addWidget(part);
        row->addStretch();
        column->addLayout(row);
    }
}

} // namespace

QWidget* personHeading(PersonDesk& desk, QWidget* parent) {
    const PersonView& view = desk.view();
    auto* heading = new QWidget(parent);
    auto* column = new QVBoxLayout(heading);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceXs);
    auto* top = new QHBoxLayout;
    top->setSpacing(kSpaceM);
    const QString name = fromUtf8(view.row.name);
    QLabel* title = pageTitle(name.isEmpty() ? Heading::tr("(no name yet)") : name, heading);
    title->setWordWrap(true);
    title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    top->addWidget(fitted(title), 1);
    top->addWidget(buttonsLine(desk, heading), 0, Qt::AlignTop);
    column->addLayout(top);

    const std::string codeName = view.person.text("code_name");
    const QString second = joinedParts({codeName.empty() || fromUtf8(codeName) == name
                                            ? QString()
                                            : Heading::tr("code name %1").arg(isolated(fromUtf8(codeName))),
                                        fieldText(desk, "pronouns"), fieldText(desk, "languages")});
    if (!second.isEmpty()) column->addWidget(fitted(mutedText(second, heading)));
    column->addWidget(marksLine(desk, heading));
    addMembers(desk, column, heading);
    if (desk.isOpen(kNames)) {
        auto* card = new Card(heading);
        card->body()->addWidget(fieldGrid(
            desk, view.person,
            {"given", "family", "called", "code_name", "other_spellings", "description", "pronouns", "languages"}, card,
            "person.edit"));
        column->addSpacing(kSpaceXs);
        column->addWidget(card);
    }
    return heading;
}

QWidget* conflictSection(PersonDesk& desk, QWidget* parent) {
    const std::vector<OpenConflict> conflicts = openConflicts(desk.details());
    if (conflicts.empty()) return nullptr;
    auto* card = new Card(Heading::tr("Two versions"), parent);
    card->body()->addWidget(warningLine(
        Heading::tr("Organizers wrote different things without knowing of each other. Choose what shall stand."),
        card));
    for (const OpenConflict& conflict : conflicts) {
        auto* head = new QHBoxLayout;
        head->addWidget(mutedText(conflict.label, card));
        QPushButton* who = linkButton(Heading::tr("Who wrote what"), card);
        who->setAccessibleName(Heading::tr("%1: who wrote what").arg(conflict.label));
        QObject::connect(who, &QPushButton::clicked, &desk, [&desk, record = conflict.record, field = conflict.field] {
            desk.showHistory(record, field);
        });
        head->addWidget(who);
        head->addStretch();
        card->body()->addLayout(head);
        for (std::size_t i = 0; i < conflict.values.size(); ++i) {
            auto* row = new QHBoxLayout;
            row->setSpacing(kSpaceM);
            const QString text = conflict.texts.at(static_cast<qsizetype>(i));
            row->addWidget(fitted(bodyText(text.left(kMostShown), card)), 1);
            QPushButton* button = plainButton(Heading::tr("Let this stand"), QStringLiteral("check"), card);
            button->setAccessibleName(Heading::tr("%1: let %2 stand").arg(conflict.label, text.left(60)));
            QObject::connect(button, &QPushButton::clicked, &desk,
                             [&desk, record = conflict.record, field = conflict.field, value = conflict.values[i]] {
                                 desk.session().run(SettleConflict{record, field, value});
                             });
            row->addWidget(button, 0, Qt::AlignTop);
            card->body()->addLayout(row);
        }
    }
    return card;
}

} // namespace hedgerow
