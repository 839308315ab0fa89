// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/edit_people_dialog.h"

#include "ui/text/field_text.h"
#include "ui/text/strings.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/data_chip_field.h"
#include "ui/widgets/data_suggestions.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace hedgerow {
namespace {

constexpr const char* kAddTags = "+tags";
constexpr const char* kRemoveTags = "-tags";
const QString kYes = QStringLiteral("1");
const QString kNo = QStringLiteral("0");

bool isEmptyText(const QWidget* control) {
    if (const auto* edit = qobject_cast<const QLineEdit*>(control)) return edit->text().simplified().isEmpty();
    if (const auto* box = qobject_cast<const QComboBox*>(control)) return box->currentData().toString().isEmpty();
    return false;
}

// What the control says, as the field wants it; empty clears.
Value said(const QWidget* control, const Field& field) {
    QString text;
    if (const auto* edit = qobject_cast<const QLineEdit*>(control)) text = edit->text().simplified();
    if (const auto* box = qobject_cast<const QComboBox*>(control)) text = box->currentData().toString();
    if (text.isEmpty()) return {};
    return field.type == FieldType::Boolean ? Value(text == kYes) : Value(toUtf8(text));
}

} // namespace

EditPeopleDialog::EditPeopleDialog(Session& session, const QList<PersonId>& people, EditPeopleFor what, QWidget* parent)
    : FormDialog(session, tr("Edit several people"), parent), m_people(people), m_summary(bodyText({}, this)) {
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(kSpaceXl, kSpaceXl, kSpaceXl, kSpaceM);
    column->setSpacing(kSpaceM);
    column->addWidget(pageTitle(tr("Edit %n people", nullptr, static_cast<int>(people.size())), content));
    column->addWidget(mutedText(tr("Only what is ticked changes, for all of them. Ctrl+Z takes it back."), content));
    auto* form = new QWidget(content);
    auto* grid = new QGridLayout(form);
    grid->setContentsMargins(0, kSpaceS, 0, 0);
    grid->setHorizontalSpacing(kSpaceL);
    grid->setVerticalSpacing(kSpaceS);
    grid->setColumnStretch(1, 1);
    addField(grid, Kind::Person, "lead", words("lead"));
    addField(grid, Kind::Membership, "unit", words("unit"));
    addField(grid, Kind::Membership, "title", words({}));
    addField(grid, Kind::Membership, "contract", choice("contract"));
    addField(grid, Kind::Membership, "employer", words({}));
    addField(grid, Kind::Membership, "power_over_staff", yesOrNo());
    addField(grid, Kind::Membership, "remote", yesOrNo());
    addField(grid, Kind::Person, "basis", choice("basis"));
    addField(grid, Kind::Person, "source", words({}));
    const auto tags = Suggestions::among([this] {
        QStringList labels;
        for (const LabelView& tag : m_vocabulary.tags) labels.append(fromUtf8(tag.label));
        return labels;
    });
    addTags(grid, tr("Add tags"), kAddTags, new ChipField(tr("Add tags"), tr("A word, then Enter"), tags, this));
    addTags(grid, tr("Take tags off"), kRemoveTags,
            new ChipField(tr("Take tags off"), tr("A tag there is, then Enter"), tags, this));
    column->addWidget(form);
    column->addStretch();
    m_summary->setAccessibleName(tr("What will change"));
    m_summary->setObjectName(QStringLiteral("summary"));
    column->addWidget(m_summary);
    setContent(content);
    resize(640, 720);
    tell();

    const std::map<EditPeopleFor, Key> places{{EditPeopleFor::Anything, {Kind::Person, "lead"}},
                                              {EditPeopleFor::Lead, {Kind::Person, "lead"}},
                                              {EditPeopleFor::Unit, {Kind::Membership, "unit"}},
                                              {EditPeopleFor::Tags, {Kind::Tag, kAddTags}}};
    m_lines.at(places.at(what)).control->setFocus();
    if (what == EditPeopleFor::Anything) m_lines.at(places.at(what)).tick->setFocus();
    setBusy(true);
    this->session().read(
        this,
        [ids = std::vector<PersonId>(people.begin(), people.end())](Reader& reader) -> Result<Opening> {
            auto vocabulary = readVocabulary(reader);
            if (!vocabulary) return vocabulary.error();
            auto values = reader.sharedValues(ids);
            if (!values) return values.error();
            return Opening{std::move(*vocabulary), std::move(*values)};
        },
        [this](const Result<Opening>& opening) {
            setBusy(false);
            if (opening) fill(*opening);
            tell();
        });
}

void EditPeopleDialog::put(QGridLayout* grid, const Key& key, const QString& label, QWidget* control) {
    const int row = grid->rowCount();
    auto* tick = new QCheckBox(label, grid->parentWidget());
    tick->setAccessibleName(tr("Change: %1").arg(label));
    if (control->accessibleName().isEmpty()) control->setAccessibleName(label);
    grid->addWidget(tick, row, 0);
    grid->addWidget(control, row, 1);
    m_lines[key] = {tick, control};
    connect(tick, &QCheckBox::toggled, this, &EditPeopleDialog::tell);
    const auto ticks = [this, tick] {
        tick->setChecked(true);
        tell();
    };
    if (auto* edit = qobject_cast<QLineEdit*>(control)) connect(edit, &QLineEdit::textEdited, this, ticks);
    if (auto* box = qobject_cast<QComboBox*>(control)) connect(box, &QComboBox::activated, this, ticks);
    if (auto* chips = qobject_cast<ChipField*>(control))
        connect(chips, &ChipField::changed, this, [this, tick, chips] {
            tick->setChecked(!chips->isEmpty());
            tell();
        });
}

void EditPeopleDialog::addField(QGridLayout* grid, Kind kind, const std::string& field, QWidget* control) {
    put(grid, {kind, field}, fieldLabel(kind, field), control);
}

void EditPeopleDialog::addTags(QGridLayout* grid, const QString& label, const std::string& key, ChipField* chips) {
    put(grid, {Kind::Tag, key}, label, chips);
}

QLineEdit* EditPeopleDialog::words(const std::string& key) {
    auto* edit = new QLineEdit(this);
    if (key == "lead") new Suggestions(edit, Suggestions::among([this] { return m_vocabulary.organizers; }));
    if (key == "unit") new Suggestions(edit, Suggestions::among([this] { return m_vocabulary.unitNames(); }));
    const auto proposals = edit->findChildren<Suggestions*>();
    for (const Suggestions* proposal : proposals)
        connect(proposal, &Suggestions::chosen, edit, [edit] { Q_EMIT edit->textEdited(edit->text()); });
    return edit;
}

QWidget* EditPeopleDialog::choice(std::string_view field) {
    auto* box = new QComboBox(this);
    box->setFocusPolicy(Qt::StrongFocus);
    box->addItem(QStringLiteral("–"), QString());
    const Field* known = fieldNamed(field == "basis" ? Kind::Person : Kind::Membership, field);
    for (const std::string_view code : known->choices) box->addItem(choiceLabel(field, code), fromUtf8(code));
    return box;
}

QWidget* EditPeopleDialog::yesOrNo() {
    auto* box = new QComboBox(this);
    box->setFocusPolicy(Qt::StrongFocus);
    box->addItem(QStringLiteral("–"), QString());
    box->addItem(tr("Yes"), kYes);
    box->addItem(tr("No"), kNo);
    return box;
}

void EditPeopleDialog::fill(const Opening& opening) {
    m_vocabulary = opening.vocabulary;
    for (const auto& [field, value] : opening.values.person) fill({Kind::Person, field}, value);
    for (const auto& [field, value] : opening.values.work) fill({Kind::Membership, field}, value);
}

// What was written meanwhile stays.
void EditPeopleDialog::fill(const Key& key, const SharedValue& value) {
    const auto line = m_lines.find(key);
    if (line == m_lines.end() || line->second.tick->isChecked()) return;
    const QString text = fromUtf8(value.text);
    if (auto* edit = qobject_cast<QLineEdit*>(line->second.control)) {
        edit->setText(text);
        edit->setPlaceholderText(value.isMixed ? tr("several values") : QString());
    }
    if (auto* box = qobject_cast<QComboBox*>(line->second.control)) {
        box->setPlaceholderText(tr("several values"));
        box->setCurrentIndex(value.isMixed ? -1 : std::max(0, box->findData(text)));
    }
}

QStringList EditPeopleDialog::tickedTags(const char* key) const {
    const Line& line = m_lines.at({Kind::Tag, key});
    QStringList labels;
    if (!line.tick->isChecked()) return labels;
    for (const Chip& chip : qobject_cast<ChipField*>(line.control)->chips()) labels.append(chip.text);
    return labels;
}

// "20 people, 2 fields".
void EditPeopleDialog::tell() {
    int fields = 0;
    QStringList emptied;
    for (const auto& [key, line] : m_lines) {
        if (!line.tick->isChecked()) continue;
        ++fields;
        if (isEmptyText(line.control)) emptied.append(line.tick->text());
    }
    const int people = static_cast<int>(m_people.size());
    QString text = fields == 0 ? tr("Nothing is ticked yet.")
                               : tr("%1, %2", "20 people, 2 fields")
                                     .arg(tr("%n people", nullptr, people), tr("%n fields", nullptr, fields));
    if (!emptied.isEmpty()) text += QStringLiteral(". ") + tr("Will be empty: %1").arg(emptied.join(tr(", ")));
    m_summary->setText(text);
    saveButton()->setText(tr("Change %n people", nullptr, people));
    saveButton()->setEnabled(fields > 0);
}

EditPeople EditPeopleDialog::command() const {
    EditPeople edit;
    edit.people.assign(m_people.begin(), m_people.end());
    for (const auto& [key, line] : m_lines) {
        if (!line.tick->isChecked() || key.first == Kind::Tag) continue;
        FieldValues& values = key.first == Kind::Person ? edit.person : edit.work;
        const Field& field = *fieldNamed(key.first, key.second);
        if (key.second != "unit") {
            values.emplace_back(key.second, said(line.control, field));
            continue;
        }
        const QString name = qobject_cast<QLineEdit*>(line.control)->text().simplified();
        const UnitView* known = m_vocabulary.unitNamed(name);
        if (known || name.isEmpty())
            values.emplace_back("unit", known ? Value(known->id) : Value());
        else
            edit.newUnit = toUtf8(name);
    }
    for (const QString& label : tickedTags(kAddTags)) edit.addTags.push_back(toUtf8(label));
    for (const QString& label : tickedTags(kRemoveTags)) {
        const auto tag = std::ranges::find_if(m_vocabulary.tags, [&](const LabelView& known) {
            return fromUtf8(known.label).compare(label, Qt::CaseInsensitive) == 0;
        });
        if (tag != m_vocabulary.tags.end()) edit.removeTags.push_back(tag->id);
    }
    return edit;
}

void EditPeopleDialog::save() {
    for (const auto& [key, line] : m_lines) {
        const auto* box = qobject_cast<QComboBox*>(line.control);
        if (line.tick->isChecked() && box && box->currentIndex() < 0)
            return showProblem(tr("Choose what “%1” shall be for all of them.").arg(line.tick->text()), line.control);
    }
    for (const QString& label : tickedTags(kRemoveTags)) {
        const bool isKnown = std::ranges::any_of(m_vocabulary.tags, [&](const LabelView& known) {
            return fromUtf8(known.label).compare(label, Qt::CaseInsensitive) == 0;
        });
        if (!isKnown)
            return showProblem(tr("There is no tag “%1”.").arg(label), m_lines.at({Kind::Tag, kRemoveTags}).control);
    }
    setBusy(true);
    session().run(command(), this, [this](const Result<Outcome>& outcome) { finish(outcome); });
}

} // namespace hedgerow
