// SPDX-License-Identifier: GPL-3.0-or-later
// How to reach a person, and where they work.
#include "ui/clipboard_guard.h"
#include "ui/pages/person_sections.h"
#include "ui/text/date_text.h"
#include "ui/text/field_text.h"
#include "ui/text/strings.h"
#include "ui/theme/icon.h"
#include "ui/theme/direction.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_inline_field.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace hedgerow {
namespace {

struct Work {
    Q_DECLARE_TR_FUNCTIONS(PersonWork)
};

const QString kAddContact = QStringLiteral("add/contact");
const QString kAddWork = QStringLiteral("add/work");

QString fieldText(const PersonDesk& desk, const RecordView& record, std::string_view field) {
    const auto kind = kindNamed(record.name.kind);
    const Value& value = record.value(field);
    return value.isNull() || !kind ? QString() : desk.details().valueText(*kind, field, value);
}

QString contactIcon(const std::string& type) {
    if (type == "phone" || type == "signal" || type == "whatsapp") return QStringLiteral("phone");
    if (type == "mail") return QStringLiteral("mail");
    if (type == "address") return QStringLiteral("map-pin");
    return QStringLiteral("message-circle");
}

QComboBox* choiceBox(const QString& name, Kind kind, std::string_view field, QWidget* parent) {
    auto* box = new QComboBox(parent);
    box->setFocusPolicy(Qt::StrongFocus);
    box->setAccessibleName(name);
    for (const std::string_view code : fieldNamed(kind, field)->choices)
        box->addItem(choiceLabel(field, code), fromUtf8(code));
    return box;
}

// Says by a tick that it did.
QToolButton* copyButton(const RecordView& contact, QWidget* parent) {
    const QString value = fromUtf8(contact.text("value"));
    QToolButton* made = iconButton(QStringLiteral("copy"), Work::tr("Copy for half a minute"), parent);
    made->setAccessibleName(Work::tr("%1: %2", "what to do, about what").arg(made->toolTip(), value));
    made->setObjectName(partName(contact.name.id, "copy"));
    QObject::connect(made, &QToolButton::clicked, made, [made, value] {
        copyForAMoment(value);
        made->setIcon(icon(QStringLiteral("check")));
    });
    return made;
}

QWidget* contactSummary(const RecordView& contact, QWidget* parent) {
    auto* line = new QWidget(parent);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, kSpaceXs, 0, 0);
    row->setSpacing(kSpaceS);
    row->addWidget(new IconLabel(contactIcon(contact.text("type")), kIconSize, line), 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(fitted(bodyText(fromUtf8(contact.text("value")), line)));
    const std::string type = contact.text("type");
    const std::string whose = contact.text("whose");
    const QString detail = joinedParts(
        {type.empty() ? QString() : choiceLabel("type", type), whose == "own" ? choiceLabel("whose", whose) : QString(),
         contact.value("preferred").isTrue() ? Work::tr("preferred") : QString(), fromUtf8(contact.text("note"))});
    if (!detail.isEmpty()) column->addWidget(fitted(mutedText(detail, line)));
    if (whose == "company") column->addWidget(warningLine(Work::tr("Company channel: the employer can read it"), line));
    row->addLayout(column, 1);
    row->addWidget(copyButton(contact, line), 0, Qt::AlignTop);
    return line;
}

QWidget* addContact(PersonDesk& desk, QWidget* parent) {
    auto* form = new QWidget(parent);
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceS);
    auto* row = new QHBoxLayout;
    row->setSpacing(kSpaceS);
    auto* value = new QLineEdit(form);
    value->setPlaceholderText(Work::tr("Number or address"));
    value->setAccessibleName(value->placeholderText());
    QComboBox* type = choiceBox(fieldLabel(Kind::ContactPoint, "type"), Kind::ContactPoint, "type", form);
    QComboBox* whose = choiceBox(fieldLabel(Kind::ContactPoint, "whose"), Kind::ContactPoint, "whose", form);
    // What is typed says what it is, until somebody chooses.
    QObject::connect(value, &QLineEdit::textEdited, type, [type](const QString& text) {
        if (type->property("chosen").toBool()) return;
        type->setCurrentIndex(type->findData(text.contains(u'@') ? QStringLiteral("mail") : QStringLiteral("phone")));
    });
    QObject::connect(type, &QComboBox::activated, type, [type] { type->setProperty("chosen", true); });
    row->addWidget(type, 2);
    row->addWidget(whose, 2);
    column->addWidget(value);
    column->addLayout(row);
    column->addWidget(fitted(mutedText(Work::tr("An employer can read company phones and mail."), form)));
    finishForm(desk, form, column, kAddContact, [&desk, value, type, whose] {
        const QString text = value->text().simplified();
        if (text.isEmpty()) {
            value->setFocus();
            return false;
        }
        desk.run(EditRecords{{{Kind::ContactPoint,
                               {},
                               {desk.person().id},
                               {{"value", toUtf8(text)},
                                {"type", toUtf8(type->currentData().toString())},
                                {"whose", toUtf8(whose->currentData().toString())}}}},
                             "contact.add"});
        return true;
    });
    return form;
}

QString periodText(const RecordView& membership) {
    const auto from = membership.date("from");
    const auto to = membership.date("to");
    if (from && to) return Work::tr("%1 to %2", "two days").arg(shortDate(*from), shortDate(*to));
    if (from) return Work::tr("since %1", "a day").arg(shortDate(*from));
    return to ? Work::tr("until %1", "a day").arg(shortDate(*to)) : QString();
}

bool isEnded(const PersonDesk& desk, const RecordView& membership) {
    const auto to = membership.date("to");
    return to && *to < desk.today();
}

QWidget* membershipSummary(const PersonDesk& desk, const RecordView& membership, QWidget* parent) {
    auto* line = new QWidget(parent);
    auto* column = new QVBoxLayout(line);
    column->setContentsMargins(0, kSpaceXs, 0, 0);
    column->setSpacing(0);
    const QString unit = fieldText(desk, membership, "unit");
    const QString title = fieldText(desk, membership, "title");
    const QString first = unit.isEmpty() ? title : unit;
    QLabel* name = first.isEmpty() ? mutedText(Work::tr("Somewhere"), line) : nameText(first, line);
    column->addWidget(fitted(name));
    const QStringList parts{isEnded(desk, membership) ? Work::tr("ended") : QString(),
                            unit.isEmpty() ? QString() : title,
                            fieldText(desk, membership, "role_family"),
                            fieldText(desk, membership, "contract"),
                            fieldText(desk, membership, "employer"),
                            membership.value("remote").isTrue() ? Work::tr("remote") : QString(),
                            fieldText(desk, membership, "leader_role"),
                            periodText(membership)};
    if (const QString detail = joinedParts(parts); !detail.isEmpty())
        column->addWidget(fitted(mutedText(detail, line)));
    if (membership.value("power_over_staff").isTrue())
        column->addWidget(warningLine(Work::tr("Can hire, fire or discipline others"), line));
    return line;
}

// Sets the unit of that name, which is made where there is none.
void setUnit(PersonDesk& desk, RecordEdit membership, const QString& name, std::string code) {
    EditRecords edits;
    edits.code = std::move(code);
    const UnitView* known = desk.details().vocabulary.unitNamed(name);
    if (name.isEmpty() || known) {
        if (known || membership.id) membership.set.emplace_back("unit", known ? Value(known->id) : Value());
    } else {
        edits.edits.push_back({Kind::Unit, {}, {}, {{"name", toUtf8(name)}}});
        membership.refersMade["unit"] = 0;
    }
    edits.edits.push_back(std::move(membership));
    desk.run(std::move(edits));
}

Suggestions::Source unitNames(const PersonDesk& desk) {
    return Suggestions::among([&desk] { return desk.details().vocabulary.unitNames(); });
}

// The unit is edited by its name, which may be one that is not there yet.
QWidget* unitField(PersonDesk& desk, const RecordView& membership, QWidget* parent) {
    auto* field = new InlineField(*fieldNamed(Kind::Membership, "unit"), fieldLabel(Kind::Membership, "unit"),
                                  desk.today(), parent);
    const QString name = fieldText(desk, membership, "unit");
    field->setValue(membership.value("unit"), name);
    field->setTyped(name);
    field->setSuggestions(unitNames(desk));
    field->face()->setObjectName(partName(membership.name.id, "unit"));
    QObject::connect(field, &InlineField::saved, &desk, [&desk, id = membership.name.id](const Value& now) {
        setUnit(desk, {Kind::Membership, id, {}, {}}, now.text() ? fromUtf8(*now.text()) : QString(),
                "membership.edit");
    });
    QObject::connect(field, &InlineField::historyWanted, &desk,
                     [&desk, record = membership.name] { desk.showHistory(record, "unit"); });
    QObject::connect(field, &InlineField::opened, &desk, [&desk, field] { desk.hold(field); });
    QObject::connect(field, &InlineField::closed, &desk, [&desk, field] { desk.release(field); });
    return field;
}

QWidget* membershipDetails(PersonDesk& desk, const RecordView& membership, QWidget* parent) {
    auto* form = new QWidget(parent);
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(sideMargins(kSpaceS, 0, 0, kSpaceS));
    column->setSpacing(kSpaceS);
    column->addWidget(unitField(desk, membership, form));
    column->addWidget(fieldGrid(
        desk, membership,
        {"title", "role_family", "contract", "employer", "from", "to", "leader_role", "remote", "power_over_staff"},
        form, "membership.edit"));
    if (!isEnded(desk, membership)) {
        QPushButton* end = plainButton(Work::tr("Ended today"), QStringLiteral("log-out"), form);
        QObject::connect(end, &QPushButton::clicked, &desk, [&desk, record = membership.name] {
            desk.set(record, "to", Value(desk.today()), "membership.end");
        });
        column->addWidget(end, 0, Qt::AlignLeading);
    }
    return form;
}

QWidget* addMembership(PersonDesk& desk, QWidget* parent) {
    auto* form = new QWidget(parent);
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceS);
    const auto line = [&](const QString& name) {
        auto* edit = new QLineEdit(form);
        edit->setPlaceholderText(name);
        edit->setAccessibleName(name);
        column->addWidget(edit);
        return edit;
    };
    QLineEdit* unit = line(fieldLabel(Kind::Membership, "unit"));
    QLineEdit* title = line(fieldLabel(Kind::Membership, "title"));
    new Suggestions(unit, unitNames(desk));
    finishForm(desk, form, column, kAddWork, [&desk, unit, title] {
        const QString name = unit->text().simplified();
        const QString job = title->text().simplified();
        if (name.isEmpty() && job.isEmpty()) {
            unit->setFocus();
            return false;
        }
        RecordEdit membership{Kind::Membership, {}, {desk.person().id}, {}};
        if (!job.isEmpty()) membership.set.emplace_back("title", toUtf8(job));
        setUnit(desk, std::move(membership), name, "membership.add");
        return true;
    });
    return form;
}

} // namespace

QWidget* reachSection(PersonDesk& desk, QWidget* parent) {
    Card* card = addingCard(
        desk, Work::tr("How to reach"), kAddContact, Work::tr("Add a way to reach them"),
        [&desk](QWidget* within) { return addContact(desk, within); }, parent);
    for (const RecordView& contact : desk.view().contactPoints) {
        const auto details = [&desk, &contact](QWidget* within) {
            return fieldGrid(desk, contact, {"value", "type", "whose", "note", "preferred"}, within, "contact.edit");
        };
        card->body()->addWidget(
            recordLine(desk, contact, contactSummary(contact, card), fromUtf8(contact.text("value")), details, card));
    }
    if (desk.view().contactPoints.empty() && !desk.isOpen(kAddContact))
        card->body()->addWidget(mutedText(Work::tr("No way to reach them is known. A desk is enough."), card));
    return card;
}

QWidget* workSection(PersonDesk& desk, QWidget* parent) {
    Card* card = addingCard(
        desk, Work::tr("Where"), kAddWork, Work::tr("Add where they work"),
        [&desk](QWidget* within) { return addMembership(desk, within); }, parent);
    for (const RecordView& membership : desk.view().memberships) {
        const QString unit = fieldText(desk, membership, "unit");
        const auto details = [&desk, &membership](QWidget* within) {
            return membershipDetails(desk, membership, within);
        };
        card->body()->addWidget(recordLine(desk, membership, membershipSummary(desk, membership, card),
                                           unit.isEmpty() ? fieldText(desk, membership, "title") : unit, details,
                                           card));
    }
    if (desk.view().memberships.empty() && !desk.isOpen(kAddWork))
        card->body()->addWidget(mutedText(Work::tr("Nobody wrote down where they work."), card));
    return card;
}

} // namespace hedgerow
