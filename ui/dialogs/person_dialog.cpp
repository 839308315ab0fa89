// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/person_dialog.h"

#include "ui/text/field_text.h"
#include "ui/text/strings.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/data_note_edit.h"
#include "ui/widgets/data_suggestions.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

#include <algorithm>

namespace hedgerow {
namespace {

constexpr char kListMark = ',';

QString said(const QWidget* control) {
    if (const auto* edit = qobject_cast<const QLineEdit*>(control)) return edit->text().simplified();
    if (const auto* note = qobject_cast<const NoteEdit*>(control)) return note->toPlainText().trimmed();
    if (const auto* box = qobject_cast<const QComboBox*>(control)) return box->currentData().toString();
    if (const auto* tick = qobject_cast<const QCheckBox*>(control))
        return tick->isChecked() ? QStringLiteral("yes") : QString();
    return {};
}

void say(QWidget* control, const QString& text) {
    if (auto* edit = qobject_cast<QLineEdit*>(control)) edit->setText(text), edit->setCursorPosition(0);
    if (auto* note = qobject_cast<NoteEdit*>(control)) note->setPlainText(text);
    if (auto* box = qobject_cast<QComboBox*>(control)) box->setCurrentIndex(std::max(0, box->findData(text)));
    if (auto* tick = qobject_cast<QCheckBox*>(control)) tick->setChecked(!text.isEmpty());
}

QString textOf(const Value& value) {
    if (value.text()) return fromUtf8(*value.text());
    if (value.isTrue()) return QStringLiteral("yes");
    QStringList items;
    if (value.list())
        for (const Value& item : *value.list())
            if (item.text()) items.append(fromUtf8(*item.text()));
    return items.join(QStringLiteral(", "));
}

// As the field wants it; empty clears.
Value valueOf(const Field& field, const QString& text) {
    if (text.isEmpty()) return {};
    if (field.type == FieldType::Boolean) return true;
    if (field.type != FieldType::TextList) return toUtf8(text);
    Value::List items;
    for (const QString& item : text.split(QLatin1Char(kListMark), Qt::SkipEmptyParts))
        items.push_back(toUtf8(item.trimmed()));
    return items;
}

const RecordView* firstOfType(const std::vector<RecordView>& contacts, std::string_view type) {
    const auto found =
        std::ranges::find_if(contacts, [&](const RecordView& contact) { return contact.text("type") == type; });
    return found == contacts.end() ? nullptr : &*found;
}

const RecordView* currentMembership(const std::vector<RecordView>& memberships) {
    const auto found =
        std::ranges::find_if(memberships, [](const RecordView& membership) { return !membership.date("to"); });
    return found == memberships.end() ? nullptr : &*found;
}

QGridLayout* gridIn(QWidget* form) {
    auto* grid = new QGridLayout(form);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(kSpaceM);
    grid->setVerticalSpacing(kSpaceM);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    return grid;
}

} // namespace

PersonDialog::PersonDialog(Session& session, std::optional<PersonId> person, QWidget* parent)
    : FormDialog(session, person ? tr("Edit a person") : tr("Add a person"), parent), m_person(person) {
    if (person) m_about.id = person->id;
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(kSpaceXl, kSpaceXl, kSpaceXl, kSpaceM);
    column->setSpacing(kSpaceL);
    column->addWidget(pageTitle(windowTitle(), content));
    if (!person)
        column->addWidget(
            mutedText(tr("Whatever you know is enough: a name, or a few words to recognise them by."), content));
    column->addWidget(nameForm());
    column->addWidget(sectionTitle(tr("Work and reach"), content));
    column->addWidget(workForm());
    column->addWidget(sectionTitle(tr("Notes"), content));
    column->addWidget(noteForm());
    column->addStretch();
    setContent(content);
    keepAs(QStringLiteral("person"), m_about.id);
    resize(640, 760);
    m_about.controls.at("given")->setFocus();
    setBusy(true);
    this->session().read(
        this, [person](Reader& reader) { return readOpening(reader, person); },
        [this](const Result<Opening>& opening) {
            setBusy(false);
            if (opening) fill(*opening);
        });
}

QLineEdit* PersonDialog::line(Shown& shown, const std::string& field) {
    auto* edit = new QLineEdit(this);
    shown.controls[field] = edit;
    return edit;
}

void PersonDialog::put(QGridLayout* grid, int row, int column, Shown& shown, const std::string& field, int span) {
    QWidget* control = shown.controls.contains(field) ? shown.controls.at(field) : line(shown, field);
    grid->addWidget(labelled(fieldLabel(shown.kind, field), control, grid->parentWidget()), row, column, 1, span);
}

QWidget* PersonDialog::nameForm() {
    auto* form = new QWidget(this);
    QGridLayout* grid = gridIn(form);
    put(grid, 0, 0, m_about, "given");
    put(grid, 0, 1, m_about, "family");
    put(grid, 1, 0, m_about, "called");
    put(grid, 1, 1, m_about, "code_name");
    line(m_about, "description")->setPlaceholderText(tr("The tall one, desk 14"));
    put(grid, 2, 0, m_about, "description", 2);
    put(grid, 3, 0, m_about, "pronouns");
    line(m_about, "languages")->setPlaceholderText(tr("Italian, Arabic"));
    put(grid, 3, 1, m_about, "languages");
    return form;
}

QWidget* PersonDialog::workForm() {
    auto* form = new QWidget(this);
    QGridLayout* grid = gridIn(form);
    new Suggestions(line(m_work, "unit"), Suggestions::among([this] { return m_vocabulary.unitNames(); }));
    put(grid, 0, 0, m_work, "unit");
    put(grid, 0, 1, m_work, "title");

    auto* contract = new QComboBox(form);
    contract->setFocusPolicy(Qt::StrongFocus);
    contract->addItem(QStringLiteral("–"), QString());
    for (const std::string_view code : fieldNamed(Kind::Membership, "contract")->choices)
        contract->addItem(choiceLabel("contract", code), fromUtf8(code));
    m_work.controls["contract"] = contract;
    put(grid, 1, 0, m_work, "contract");
    new Suggestions(line(m_about, "lead"), Suggestions::among([this] { return m_vocabulary.organizers; }));
    put(grid, 1, 1, m_about, "lead");

    auto* power = new QCheckBox(tr("Can hire, fire or discipline others"), form);
    power->setAccessibleName(power->text());
    m_work.controls["power_over_staff"] = power;
    grid->addWidget(power, 2, 0, 1, 2);

    grid->addWidget(labelled(choiceLabel("type", "phone"), line(m_phone, "value"), form), 3, 0);
    grid->addWidget(labelled(choiceLabel("type", "mail"), line(m_mail, "value"), form), 3, 1);
    grid->addWidget(mutedText(tr("Only their own: an employer can read company phones and mail."), form), 4, 0, 1, 2);
    return form;
}

QWidget* PersonDialog::noteForm() {
    auto* form = new QWidget(this);
    QGridLayout* grid = gridIn(form);
    m_about.controls["note"] = new NoteEdit(fieldLabel(Kind::Person, "note"), 3, form);
    put(grid, 0, 0, m_about, "note", 2);
    auto* privateNote = new NoteEdit(fieldLabel(Kind::Person, "private_note"), 2, form);
    privateNote->setPlaceholderText(tr("Never leaves this file"));
    m_about.controls["private_note"] = privateNote;
    put(grid, 1, 0, m_about, "private_note", 2);
    return form;
}

Result<PersonDialog::Opening> PersonDialog::readOpening(Reader& reader, std::optional<PersonId> person) {
    Opening opening;
    auto vocabulary = readVocabulary(reader);
    if (!vocabulary) return vocabulary.error();
    opening.vocabulary = std::move(*vocabulary);
    if (!person) return opening;
    auto view = reader.person(*person);
    if (!view) return view.error();
    opening.person = std::move(*view);
    return opening;
}

void PersonDialog::fill(const Opening& opening) {
    m_vocabulary = opening.vocabulary;
    const PersonView& view = opening.person;
    if (!m_person) {
        if (!m_vocabulary.myName.isEmpty()) say(m_about.controls.at("lead"), m_vocabulary.myName);
        filled();
        return;
    }
    m_about.id = view.row.id.id;
    fill(m_about, &view.person);
    fill(m_phone, firstOfType(view.contactPoints, "phone"));
    fill(m_mail, firstOfType(view.contactPoints, "mail"));
    const RecordView* membership = currentMembership(view.memberships);
    fill(m_work, membership);
    const auto unit = membership ? membership->value("unit").id() : std::nullopt;
    const QString unitName = unit ? fromUtf8(view.label(*unit)) : QString();
    say(m_work.controls.at("unit"), unitName);
    m_work.before["unit"] = unitName;
    m_name = fromUtf8(view.row.name);
    filled();
}

void PersonDialog::fill(Shown& shown, const RecordView* record) {
    if (!record) return;
    shown.id = record->name.id;
    for (const auto& [field, control] : shown.controls) {
        say(control, textOf(record->value(field)));
        shown.before[field] = said(control);
    }
}

FieldValues PersonDialog::changed(const Shown& shown) const {
    FieldValues values;
    for (const auto& [field, control] : shown.controls) {
        if (shown.kind == Kind::Membership && field == "unit") continue; // it names another record
        const auto before = shown.before.find(field);
        const QString now = said(control);
        if (now == (before == shown.before.end() ? QString() : before->second)) continue;
        values.emplace_back(field, valueOf(*fieldNamed(shown.kind, field), now));
    }
    return values;
}

// Of this person: the one that is there, or the one that the first edit makes.
void PersonDialog::addOwner(RecordEdit& edit) const {
    if (edit.id) return;
    if (m_person)
        edit.owners = {m_about.id.value_or(m_person->id)};
    else
        edit.ownersMade = {0};
}

void PersonDialog::addContact(EditRecords& edits, const Shown& shown, const char* type) const {
    RecordEdit edit{Kind::ContactPoint, shown.id, {}, changed(shown)};
    if (edit.set.empty()) return;
    if (!edit.id) {
        edit.set.emplace_back("type", type);
        edit.set.emplace_back("whose", "own");
    }
    addOwner(edit);
    edits.edits.push_back(std::move(edit));
}

void PersonDialog::addMembership(EditRecords& edits) const {
    RecordEdit edit{Kind::Membership, m_work.id, {}, changed(m_work)};
    const QString unit = said(m_work.controls.at("unit"));
    const auto before = m_work.before.find("unit");
    if (unit != (before == m_work.before.end() ? QString() : before->second)) {
        const UnitView* known = m_vocabulary.unitNamed(unit);
        if (unit.isEmpty() || known) {
            edit.set.emplace_back("unit", known ? Value(known->id) : Value());
        } else {
            edits.edits.push_back({Kind::Unit, {}, {}, {{"name", toUtf8(unit)}}});
            edit.refersMade["unit"] = edits.edits.size() - 1;
        }
    }
    if (edit.set.empty() && edit.refersMade.empty()) return;
    addOwner(edit);
    edits.edits.push_back(std::move(edit));
}

EditRecords PersonDialog::command() const {
    EditRecords edits;
    edits.code = m_person ? "person.edit" : "person.add";
    RecordEdit about{Kind::Person, m_about.id, {}, changed(m_about)};
    if (!m_person || !about.set.empty()) edits.edits.push_back(std::move(about));
    addContact(edits, m_phone, "phone");
    addContact(edits, m_mail, "mail");
    addMembership(edits);
    return edits;
}

QString PersonDialog::draftTitle() const {
    if (m_person) return tr("Changes to %1").arg(m_name);
    const QString name = said(m_about.controls.at("given")) + u' ' + said(m_about.controls.at("family"));
    return name.trimmed().isEmpty() ? tr("A new person") : tr("New: %1").arg(name.trimmed());
}

void PersonDialog::save() {
    const auto isSaid = [this](const char* field) { return !said(m_about.controls.at(field)).isEmpty(); };
    if (!isSaid("given") && !isSaid("family") && !isSaid("called") && !isSaid("code_name") && !isSaid("description")) {
        showProblem(tr("Give a name, or a few words to recognise the person by."), m_about.controls.at("given"));
        return;
    }
    EditRecords edits = command();
    if (edits.edits.empty()) {
        finish(Outcome{});
        return;
    }
    setBusy(true);
    session().run(std::move(edits), this, [this](const Result<Outcome>& outcome) { finish(outcome); });
}

} // namespace hedgerow
