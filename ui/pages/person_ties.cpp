// SPDX-License-Identifier: GPL-3.0-or-later
// Whom a person is close to, and the tags on them.
#include "core/commands/remove_records.h"
#include "core/model/person_name.h"
#include "ui/pages/person_sections.h"
#include "ui/text/field_text.h"
#include "ui/text/strings.h"
#include "ui/theme/direction.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_chip_field.h"
#include "ui/widgets/data_inline_field.h"
#include "ui/widgets/data_people_source.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace hedgerow {
namespace {

struct Ties {
    Q_DECLARE_TR_FUNCTIONS(PersonTies)
};

const QString kAddTie = QStringLiteral("add/tie");
constexpr int kStrongest = 3;

QString strengthWords(std::int64_t strength) {
    switch (strength) {
    case 1:
        return Ties::tr("loose", "a tie between two people");
    case 2:
        return Ties::tr("close", "a tie between two people");
    default:
        return Ties::tr("very close", "a tie between two people");
    }
}

QString strengthText(std::int64_t strength) {
    //: How close two people are: its number of three, and a word for it.
    return Ties::tr("%1 of 3 · %2").arg(strength).arg(strengthWords(strength));
}

// The end of the tie that is not this person, under whichever record it was written.
Id otherEnd(const PersonDesk& desk, const RecordView& tie) {
    const auto owners = tie.name.owners.ids();
    const auto isThisOne = [&](const Id& id) {
        const auto& members = desk.view().members;
        return id == desk.person().id || std::ranges::find(members, PersonId(id)) != members.end();
    };
    const auto other = std::ranges::find_if_not(owners, isThisOne);
    return other == owners.end() ? Id{} : *other;
}

QWidget* tieSummary(PersonDesk& desk, const RecordView& tie, const Id& other, const QString& name, QWidget* parent) {
    auto* line = new QWidget(parent);
    auto* column = new QVBoxLayout(line);
    column->setContentsMargins(0, kSpaceXs, 0, 0);
    column->setSpacing(0);
    QPushButton* open = linkButton(QString(name).replace(u'&', QStringLiteral("&&")), line);
    open->setAccessibleName(Ties::tr("Open %1").arg(name));
    QObject::connect(open, &QPushButton::clicked, &desk,
                     [&desk, other] { Q_EMIT desk.personRequested(PersonId(other)); });
    column->addWidget(open, 0, Qt::AlignLeading);
    const std::string type = tie.text("type");
    const auto strength = tie.integer("strength");
    const QString detail = joinedParts({type.empty() ? QString() : choiceLabel("type", type),
                                        strength ? strengthText(*strength) : QString(), fromUtf8(tie.text("basis"))});
    if (!detail.isEmpty()) column->addWidget(fitted(mutedText(detail, line)));
    if (const QString note = fromUtf8(tie.text("note")); !note.isEmpty())
        column->addWidget(fitted(bodyText(note, line)));
    return line;
}

QWidget* tieDetails(PersonDesk& desk, const RecordView& tie, QWidget* parent) {
    auto* form = new QWidget(parent);
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(sideMargins(kSpaceS, 0, 0, kSpaceS));
    column->setSpacing(kSpaceS);
    auto* row = new QHBoxLayout;
    row->setSpacing(kSpaceM);
    row->addWidget(inlineField(desk, tie.name, "type", tie.value("type"), form, "tie.edit"), 1, Qt::AlignTop);
    InlineField* strength = inlineField(desk, tie.name, "strength", tie.value("strength"), form, "tie.edit");
    QList<std::pair<QString, Value>> choices;
    for (int i = 1; i <= kStrongest; ++i) choices.append({strengthText(i), Value(i)});
    strength->setChoices(choices);
    if (const auto now = tie.integer("strength")) strength->setValue(tie.value("strength"), strengthText(*now));
    row->addWidget(strength, 1, Qt::AlignTop);
    column->addLayout(row);
    column->addWidget(fieldGrid(desk, tie, {"basis", "since", "note"}, form, "tie.edit"));
    return form;
}

QWidget* addTie(PersonDesk& desk, QWidget* parent) {
    auto* form = new QWidget(parent);
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceS);
    auto* who = new QLineEdit(form);
    who->setPlaceholderText(Ties::tr("With whom"));
    who->setAccessibleName(who->placeholderText());
    auto* suggestions = new Suggestions(who, peopleSource(desk.session(), form));
    const auto known = std::make_shared<Suggestion>();
    QObject::connect(suggestions, &Suggestions::chosen, form, [known](const Suggestion& chosen) { *known = chosen; });
    auto* type = new QComboBox(form);
    type->setAccessibleName(fieldLabel(Kind::Relationship, "type"));
    for (const std::string_view code : fieldNamed(Kind::Relationship, "type")->choices)
        type->addItem(choiceLabel("type", code), fromUtf8(code));
    auto* strength = new QComboBox(form);
    strength->setAccessibleName(fieldLabel(Kind::Relationship, "strength"));
    for (int i = 1; i <= kStrongest; ++i) strength->addItem(strengthText(i), i);
    strength->setCurrentIndex(1);
    for (QComboBox* box : {type, strength}) box->setFocusPolicy(Qt::StrongFocus);
    column->addWidget(who);
    auto* row = new QHBoxLayout;
    row->setSpacing(kSpaceS);
    row->addWidget(type, 1);
    row->addWidget(strength, 1);
    column->addLayout(row);
    finishForm(desk, form, column, kAddTie, [&desk, who, known, suggestions, type, strength] {
        const QString name = who->text().simplified();
        if (const auto only = suggestions->only(name)) *known = *only;
        const auto id = known->text == name ? Id::parse(toUtf8(known->key)) : std::nullopt;
        if (name.isEmpty() || id == desk.person().id) {
            who->setFocus();
            return false;
        }
        RecordEdit tie{
            Kind::Relationship,
            {},
            {desk.person().id},
            {{"type", toUtf8(type->currentData().toString())}, {"strength", strength->currentData().toInt()}}};
        EditRecords edits;
        edits.code = "tie.add";
        if (id) {
            tie.owners.push_back(*id);
        } else {
            const PersonName parts = nameParts(toUtf8(name));
            edits.edits.push_back({Kind::Person, {}, {}, {{"given", parts.given}, {"family", parts.family}}});
            tie.ownersMade = {0};
        }
        edits.edits.push_back(std::move(tie));
        desk.run(std::move(edits));
        return true;
    });
    return form;
}

void addTag(PersonDesk& desk, const QString& label) {
    EditRecords edits;
    edits.code = "tag.add";
    RecordEdit tagging{Kind::Tagging, {}, {desk.person().id}, {}};
    const auto& tags = desk.details().tags;
    const auto known = std::ranges::find_if(
        tags, [&](const LabelView& tag) { return fromUtf8(tag.label).compare(label, Qt::CaseInsensitive) == 0; });
    if (known != tags.end()) {
        tagging.set.emplace_back("tag", Value(known->id));
    } else {
        edits.edits.push_back({Kind::Tag, {}, {}, {{"label", toUtf8(label)}}});
        tagging.refersMade["tag"] = 0;
    }
    edits.edits.push_back(std::move(tagging));
    desk.run(std::move(edits));
}

} // namespace

QWidget* tiesSection(PersonDesk& desk, QWidget* parent) {
    Card* card = addingCard(
        desk, Ties::tr("Close to"), kAddTie, Ties::tr("Add a relationship"),
        [&desk](QWidget* within) { return addTie(desk, within); }, parent);
    for (const RecordView& tie : desk.view().relationships) {
        const Id other = otherEnd(desk, tie);
        const QString known = fromUtf8(desk.view().label(other));
        const QString name = known.isEmpty() ? Ties::tr("somebody") : known;
        const auto details = [&desk, &tie](QWidget* within) { return tieDetails(desk, tie, within); };
        card->body()->addWidget(recordLine(desk, tie, tieSummary(desk, tie, other, name, card), name, details, card));
    }
    if (desk.view().relationships.empty() && !desk.isOpen(kAddTie))
        card->body()->addWidget(fitted(
            mutedText(Ties::tr("Whom do they trust, eat with, ride with? A friend helps prepare the talk."), card)));
    return card;
}

QWidget* tagsSection(PersonDesk& desk, QWidget* parent) {
    auto* card = new Card(Ties::tr("Tags"), parent);
    auto* field = new ChipField(Ties::tr("Tags"), Ties::tr("Add a tag"), Suggestions::among([&desk] {
                                    QStringList labels;
                                    for (const LabelView& tag : desk.details().tags) labels.append(fromUtf8(tag.label));
                                    return labels;
                                }),
                                card);
    std::vector<std::pair<QString, Id>> there; // label, tagging
    for (const RecordView& tagging : desk.view().taggings) {
        const auto tag = tagging.value("tag").id();
        const QString label = tag ? fromUtf8(desk.view().label(*tag)) : QString();
        if (label.isEmpty()) continue;
        there.emplace_back(label, tagging.name.id);
        field->add({label, fromUtf8(tagging.name.id.hex()), 0});
    }
    field->edit()->setObjectName(QStringLiteral("tags"));
    QObject::connect(field->edit(), &QLineEdit::textEdited, &desk, [&desk, field](const QString& text) {
        if (text.isEmpty())
            desk.release(field);
        else
            desk.hold(field);
    });
    QObject::connect(field, &ChipField::changed, &desk, [&desk, field, there] {
        desk.release(field);
        for (const Chip& chip : field->chips()) {
            const bool isNew = chip.key.isEmpty() && std::ranges::none_of(there, [&](const auto& tag) {
                                   return tag.first.compare(chip.text, Qt::CaseInsensitive) == 0;
                               });
            if (isNew) addTag(desk, chip.text);
        }
        for (const auto& [label, tagging] : there) {
            const QString key = fromUtf8(tagging.hex());
            if (std::ranges::none_of(field->chips(), [&](const Chip& chip) { return chip.key == key; }))
                desk.remove(Kind::Tagging, tagging);
        }
    });
    card->body()->addWidget(field);
    return card;
}

} // namespace hedgerow
