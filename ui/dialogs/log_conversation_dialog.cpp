// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/log_conversation_dialog.h"

#include "core/commands/edit_conversation.h"
#include "core/model/fields.h"
#include "ui/dialogs/assessment_form.h"
#include "ui/dialogs/campaign_box.h"
#include "ui/dialogs/framework_form.h"
#include "ui/dialogs/list_work_form.h"
#include "ui/dialogs/log_conversation_editing.h"
#include "ui/dialogs/participants.h"
#include "ui/text/error_text.h"
#include "ui/text/field_text.h"
#include "ui/text/strings.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/data_date_field.h"
#include "ui/widgets/data_note_edit.h"
#include "ui/widgets/data_people_source.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/message_note.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLineEdit>
#include <QLocale>
#include <QResizeEvent>

namespace hedgerow {
namespace {

constexpr int kTwoColumnsFrom = 760;
constexpr int kMostMinutes = 1440;
constexpr int kMediumStrength = 1; // of the issue's states, from 0

// "pay 3": the word, and how strongly.
Chip issueChip(const QString& typed) {
    const QChar last = typed.back();
    if (typed.size() > 2 && last >= u'1' && last <= u'3' && typed.at(typed.size() - 2).isSpace())
        return {typed.chopped(2).trimmed(), {}, last.digitValue() - 1};
    return {typed, {}, kMediumStrength};
}

QComboBox* choiceBox(Kind kind, std::string_view field, QWidget* parent) {
    auto* box = new QComboBox(parent);
    box->setFocusPolicy(Qt::StrongFocus);
    box->addItem(QStringLiteral("–"), QString());
    for (const std::string_view code : fieldNamed(kind, field)->choices)
        box->addItem(choiceLabel(field, code), fromUtf8(code));
    return box;
}

QString languageCode() {
    return QLocale().name().section(u'_', 0, 0);
}

} // namespace

LogConversationDialog::LogConversationDialog(Session& session, const QList<PersonId>& with, QWidget* parent)
    : LogConversationDialog(session, tr("Log a conversation"), parent) {
    keepAs(QStringLiteral("conversation"));
    begin(with);
    (with.isEmpty() ? m_with->edit() : static_cast<QWidget*>(m_date))->setFocus();
}

LogConversationDialog::LogConversationDialog(Session& session, const Id& conversation, QWidget* parent)
    : LogConversationDialog(session, tr("Change a conversation"), parent) {
    m_conversation = conversation;
    keepAs(QStringLiteral("conversation"), conversation);
    begin(conversation);
    m_date->setFocus();
}

LogConversationDialog::LogConversationDialog(Session& session, const QString& title, QWidget* parent)
    : FormDialog(session, title, parent) {
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(kSpaceXl, kSpaceXl, kSpaceXl, kSpaceM);
    column->setSpacing(kSpaceL);
    column->addWidget(pageTitle(title, content));
    column->addWidget(headForm());
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(kSpaceXl);
    m_columns->addWidget(courseForm(), 1);
    m_columns->addWidget(outcomeForm(), 1);
    column->addLayout(m_columns);
    column->addStretch();
    setContent(content);
    connect(m_course, &FrameworkForm::rebuilt, this, [this] { watch(m_course); });
    connect(m_listWork, &ListWorkForm::lineAdded, this, [this] { watch(m_listWork); });
    connect(m_assessments, &AssessmentForm::rebuilt, this, [this] { watch(m_assessments); });
    connect(m_with, &ChipField::changed, this, &LogConversationDialog::showPeople);
    connect(m_campaign, &QComboBox::currentIndexChanged, this, &LogConversationDialog::takeCampaign);
    resize(940, 760);
}

template <class About>
void LogConversationDialog::begin(const About& about) {
    setBusy(true);
    session().read(
        this, [about](Reader& reader) { return readOpening(reader, about); },
        [this](const Result<Opening>& opening) {
            setBusy(!opening);
            if (opening)
                fill(*opening);
            else
                showProblem(errorText(opening.error()));
        });
}

QWidget* LogConversationDialog::headForm() {
    auto* form = new QWidget(this);
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceM);
    m_with =
        new ChipField(tr("With whom"), tr("A name, or “the tall one, desk 14”"), peopleSource(session(), this), form);
    m_with->setStates(personStates());
    m_with->setReader(personChip);
    column->addWidget(labelled(tr("With whom"), m_with, form));

    m_date = new DateField(tr("Date"), session().today(), form);
    m_date->setDate(session().today());
    m_medium = choiceBox(Kind::Conversation, "medium", form);
    m_place = new QLineEdit(form);
    m_minutes = new QLineEdit(form);
    m_minutes->setValidator(new QIntValidator(0, kMostMinutes, m_minutes));
    auto* row = new QHBoxLayout;
    row->setSpacing(kSpaceM);
    row->addWidget(labelled(tr("Date"), m_date, form), 2);
    row->addWidget(labelled(tr("How"), m_medium, form), 2);
    row->addWidget(labelled(tr("Where"), m_place, form), 3);
    row->addWidget(labelled(tr("Minutes"), m_minutes, form), 1);
    column->addLayout(row);
    return form;
}

QWidget* LogConversationDialog::courseForm() {
    auto* form = new QWidget(this);
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceM);
    m_course = new FrameworkForm(shippedFrameworks(languageCode()), form);
    m_note = new NoteEdit(tr("Note"), 2, form);
    m_privateNote = new NoteEdit(tr("Private note"), 2, form);
    m_privateNote->setPlaceholderText(tr("Never leaves this file"));
    m_organizers = new ChipField(tr("Who of us"), tr("Your name"),
                                 Suggestions::among([this] { return m_vocabulary.organizers; }), form);
    m_campaign = new CampaignBox(form);
    auto* campaign = labelled(tr("Campaign"), m_campaign, form);
    campaign->hide();
    column->addWidget(campaign);
    column->addWidget(m_course);
    column->addWidget(labelled(tr("Note"), m_note, form));
    column->addWidget(labelled(tr("Private note"), m_privateNote, form));
    column->addWidget(labelled(tr("Who of us"), m_organizers, form));
    column->addStretch();
    return form;
}

QWidget* LogConversationDialog::outcomeForm() {
    auto* form = new QWidget(this);
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceM);
    m_issues = new ChipField(tr("Issues"), tr("What matters, and how much: pay 3"),
                             Suggestions::among([this] { return m_vocabulary.issues; }), form);
    m_issues->setStates({tr("a little"), tr("much"), tr("very much")});
    m_issues->setReader(issueChip);
    column->addWidget(labelled(tr("Issues"), m_issues, form));

    m_asked = new QLineEdit(form);
    m_answer = choiceBox(Kind::Conversation, "answer", form);
    auto* ask = new QHBoxLayout;
    ask->setSpacing(kSpaceM);
    ask->addWidget(labelled(tr("What you asked for"), m_asked, form), 3);
    ask->addWidget(labelled(tr("Answer"), m_answer, form), 1);
    column->addLayout(ask);

    m_promise = new QLineEdit(form);
    m_promiseDue = new DateField(tr("By when"), session().today(), form);
    m_promiseWho = new WhoBox(tr("Who promised"), form);
    column->addWidget(dueLine(tr("What they promised"), m_promise, m_promiseDue, m_promiseWho));

    m_objections = new ChipField(tr("Objections met"), tr("What holds them back"),
                                 Suggestions::among([this] { return m_vocabulary.objections; }), form);
    m_objections->setStates({tr("heard"), tr("answer practised")});
    column->addWidget(labelled(tr("Objections met"), m_objections, form));

    m_listWork =
        new ListWorkForm(peopleSource(session(), this), shippedFrameworks(languageCode()).listWork.prompt, form);
    column->addWidget(labelled(tr("Colleagues you talked about"), m_listWork, form));

    m_assessments = new AssessmentForm(form);
    column->addWidget(labelled(tr("Where they stand now"), m_assessments, form));
    m_admission = new MessageNote(form);
    column->addWidget(m_admission);

    m_next = new QLineEdit(form);
    m_nextDue = new DateField(tr("On"), session().today(), form);
    m_nextWho = new WhoBox(tr("Next step with whom"), form);
    column->addWidget(dueLine(tr("Your next step"), m_next, m_nextDue, m_nextWho));
    column->addStretch();
    return form;
}

QWidget* LogConversationDialog::dueLine(const QString& text, QLineEdit* what, DateField* due, WhoBox* who) {
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpaceM);
    row->addWidget(labelled(text, what, line), 3);
    row->addWidget(who, 1, Qt::AlignBottom);
    row->addWidget(labelled(due->accessibleName(), due, line), 2);
    due->setAccessibleName(tr("%1: date").arg(text));
    return line;
}

// A chip for each, under the very record that is named, also where it was merged with another.
Result<QList<Chip>> LogConversationDialog::readChips(Reader& reader, const std::vector<PersonId>& people) {
    QList<Chip> chips;
    for (const PersonId& person : people) {
        const auto number = reader.listedNumber(person);
        if (!number && number.error().code == ErrorCode::NotFound) continue;
        if (!number) return number.error();
        const RecordNumber numbers[]{*number};
        const auto rows = reader.personRows(numbers);
        if (!rows) return rows.error();
        const QString name = fromUtf8(rows->front().name);
        chips.append({name.isEmpty() ? tr("(no name yet)") : name, fromUtf8(person.hex()), 0});
    }
    return chips;
}

Result<LogConversationDialog::Opening> LogConversationDialog::readOpening(Reader& reader, const QList<PersonId>& with) {
    Opening opening;
    auto vocabulary = readVocabulary(reader);
    if (!vocabulary) return vocabulary.error();
    opening.vocabulary = std::move(*vocabulary);
    auto campaigns = reader.campaigns();
    if (!campaigns) return campaigns.error();
    const auto last = CampaignBox::lastChosen(reader, *campaigns, opening.vocabulary.campaign);
    if (!last) return last.error();
    opening.campaigns = std::move(*campaigns);
    opening.campaign = *last;
    auto chips = readChips(reader, {with.begin(), with.end()});
    if (!chips) return chips.error();
    opening.with = std::move(*chips);
    return opening;
}

Result<LogConversationDialog::Opening> LogConversationDialog::readOpening(Reader& reader, const Id& conversation) {
    auto before = loggedConversation(reader, conversation);
    if (!before) return before.error();
    QList<PersonId> with;
    for (const auto& participant : before->with) with.append(*participant.id);
    auto opening = readOpening(reader, with);
    if (!opening) return opening;
    for (const auto& remark : before->secondHand) {
        const auto chips = readChips(reader, {*remark.about});
        if (!chips) return chips.error();
        opening->colleagues.append(chips->isEmpty() ? QString() : chips->front().text);
    }
    opening->before = std::move(*before);
    return opening;
}

void LogConversationDialog::fill(const Opening& opening) {
    m_vocabulary = opening.vocabulary;
    m_lastCampaign = opening.campaign;
    m_campaign->offer(opening.campaigns, m_conversation ? opening.before.campaign : opening.campaign);
    m_vocabulary.campaign = m_campaign->view() ? std::optional(*m_campaign->view()) : std::nullopt;
    m_assessments->setLevels(m_vocabulary.choices());
    m_listWork->setLevels(m_vocabulary.choices());
    for (const Chip& chip : opening.with) m_with->add(chip);
    if (m_vocabulary.campaign) m_course->choose(fromUtf8(m_vocabulary.campaign->framework));
    showPeople();
    if (m_conversation)
        fillFrom(opening);
    else if (!m_vocabulary.myName.isEmpty())
        m_organizers->add({m_vocabulary.myName, {}, 0});
    filled();
}

void LogConversationDialog::fillFrom(const Opening& opening) {
    const LogConversation& talk = m_before = opening.before;
    const auto choose = [](QComboBox* box, const std::string& code) {
        box->setCurrentIndex(qMax(0, box->findData(fromUtf8(code))));
    };
    const auto put = [](QLineEdit* line, const QString& text) {
        line->setText(text);
        line->setCursorPosition(0);
    };
    m_date->setDate(talk.date);
    choose(m_medium, talk.medium);
    put(m_place, fromUtf8(talk.place));
    if (talk.minutes) put(m_minutes, QString::number(*talk.minutes));
    for (const std::string& who : talk.who) m_organizers->add({fromUtf8(who), {}, 0});
    if (!talk.framework.empty() || !talk.steps.empty()) m_course->show(fromUtf8(talk.framework), talk.steps);
    for (const auto& [label, strength] : talk.issues)
        m_issues->add({fromUtf8(label), {}, static_cast<int>(strength) - 1});
    put(m_asked, fromUtf8(talk.asked));
    choose(m_answer, talk.answer);
    m_note->setPlainText(fromUtf8(talk.note));
    m_privateNote->setPlainText(fromUtf8(talk.privateNote));
    for (const auto& objection : talk.objections)
        m_objections->add({fromUtf8(objection.label), {}, objection.isPractised ? 1 : 0});
    m_listWork->show(talk.secondHand, opening.colleagues);
    m_assessments->show(talk.assessments);
    if (const auto promise = shownPromise(talk)) {
        put(m_promise, fromUtf8(promise->what));
        m_promiseDue->setDate(promise->due);
        m_promiseWho->choose(promise->participant);
    }
    if (const auto next = shownNextStep(talk)) {
        put(m_next, fromUtf8(next->what));
        m_nextDue->setDate(next->due);
        m_nextWho->choose(next->participant);
    }
}

// The way to lead the conversation, the levels and the rule of admission are the campaign's. What was assessed already
// keeps the levels it was assessed by.
void LogConversationDialog::takeCampaign() {
    const CampaignView* campaign = m_campaign->view();
    m_vocabulary.campaign = campaign ? std::optional(*campaign) : std::nullopt;
    const bool isBegun = !m_course->steps().empty(); // by another way; what stands there stays in sight
    if (campaign && !campaign->framework.empty() && !isBegun) m_course->choose(fromUtf8(campaign->framework));
    if (!m_conversation) {
        m_assessments->setLevels(m_vocabulary.choices());
        m_listWork->setLevels(m_vocabulary.choices());
    }
    showAdmission();
}

void LogConversationDialog::showPeople() {
    QStringList names;
    for (const Chip& chip : m_with->chips()) names.append(chip.text);
    m_assessments->setPeople(names);
    m_promiseWho->setPeople(names);
    m_nextWho->setPeople(names);
    showAdmission();
}

void LogConversationDialog::showAdmission() {
    const std::string rule = m_vocabulary.campaign ? m_vocabulary.campaign->admission : std::string();
    std::vector<PersonId> people;
    for (const Chip& chip : m_with->chips())
        if (const auto id = Id::parse(toUtf8(chip.key))) people.emplace_back(*id);
    ++m_generation;
    if ((rule != "warn" && rule != "block") || people.empty()) {
        m_admission->clear();
        return;
    }
    const auto query = [people](Reader& reader) {
        QStringList names;
        for (const PersonId& person : people)
            if (const auto view = reader.person(person); view && view->row.hasPowerOverStaff)
                names.append(fromUtf8(view->row.name));
        return names;
    };
    session().read(this, query, [this, rule, generation = m_generation](const QStringList& names) {
        if (generation != m_generation) return;
        if (names.isEmpty()) return m_admission->clear();
        const QString who = names.join(QStringLiteral(", "));
        m_admission->show(
            MessageNote::Mood::Warning,
            rule == "block"
                ? tr("%1: power over staff. In this campaign nobody like that may be noted as a supporter.").arg(who)
                : tr("%1: power over staff. Talk it over with your group before they are let in on plans.").arg(who));
    });
}

QString LogConversationDialog::draftTitle() const {
    QStringList names;
    for (const Chip& chip : m_with->chips()) names.append(chip.text);
    return names.isEmpty() ? tr("A conversation") : tr("Conversation with %1").arg(names.join(QStringLiteral(", ")));
}

LogConversation LogConversationDialog::command() const {
    LogConversation log;
    for (const Chip& chip : m_with->chips()) log.with.push_back(participantOf(chip));
    log.date = m_date->date();
    if (!m_minutes->text().isEmpty()) log.minutes = m_minutes->text().toInt();
    log.medium = toUtf8(m_medium->currentData().toString());
    log.place = toUtf8(m_place->text().simplified());
    for (const Chip& chip : m_organizers->chips()) log.who.push_back(toUtf8(chip.text));
    log.campaign = m_campaign->campaign();
    log.framework = toUtf8(m_course->framework());
    log.steps = m_course->steps();
    for (const Chip& chip : m_issues->chips()) log.issues[toUtf8(chip.text)] = chip.state + 1;
    log.asked = toUtf8(m_asked->text().simplified());
    log.answer = toUtf8(m_answer->currentData().toString());
    log.note = toUtf8(m_note->toPlainText().trimmed());
    log.privateNote = toUtf8(m_privateNote->toPlainText().trimmed());
    log.assessments = m_assessments->assessments();
    log.secondHand = m_listWork->remarks();

    const QString promise = m_promise->text().simplified();
    const QString next = m_next->text().simplified();
    if (!promise.isEmpty() || m_promiseDue->date())
        for (const std::size_t place : m_promiseWho->chosen())
            log.commitments.push_back({place, toUtf8(promise), m_promiseDue->date()});
    if (!next.isEmpty() || m_nextDue->date())
        for (const std::size_t place : m_nextWho->chosen())
            log.followUps.push_back({place, toUtf8(next), m_nextDue->date(), toUtf8(m_vocabulary.myName)});
    for (const Chip& chip : m_objections->chips())
        for (std::size_t place = 0; place < log.with.size(); ++place)
            log.objections.push_back({place, toUtf8(chip.text), chip.state == 1});
    if (!m_conversation) return log;
    // A step that no framework here knows stays.
    for (const auto& [code, text] : m_before.steps)
        if (m_before.framework == log.framework && !m_course->hasStep(code)) log.steps.emplace(code, text);
    if (log.framework.empty() && log.steps.empty()) log.framework = m_before.framework;
    return corrected(m_before, std::move(log));
}

QWidget* LogConversationDialog::firstWrongDate() const {
    for (DateField* field : {m_date, m_promiseDue, m_nextDue})
        if (field->isWrong()) return field;
    return nullptr;
}

void LogConversationDialog::save() {
    if (m_with->isEmpty()) {
        showProblem(tr("Say with whom you talked: a name, or a few words by which you know them."), m_with->edit());
        return;
    }
    if (QWidget* wrong = firstWrongDate()) {
        showProblem(tr("That is not a day. Write it like 2026-11-22, or “tomorrow”, or +7."), wrong);
        return;
    }
    if (QWidget* unclear = m_listWork->unclear()) {
        showProblem(tr("Say which colleague this was said of."), unclear);
        return;
    }
    setBusy(true);
    const auto then = [this](const Result<Outcome>& outcome) {
        if (!outcome && outcome.error().code == ErrorCode::Refused && outcome.error().detail == "power_over_staff") {
            setBusy(false);
            showProblem(tr("The campaign's rule: nobody with power over staff may be noted as a supporter. Choose "
                           "another level, or change the rule."),
                        m_assessments);
            return;
        }
        if (outcome && !m_conversation && m_campaign->campaign() != m_lastCampaign)
            session().run(CampaignBox::remembering(m_campaign->campaign()));
        finish(outcome);
    };
    if (m_conversation)
        session().run(EditConversation{*m_conversation, m_before, command()}, this, then);
    else
        session().run(command(), this, then);
}

void LogConversationDialog::resizeEvent(QResizeEvent* event) {
    FormDialog::resizeEvent(event);
    m_columns->setDirection(event->size().width() >= kTwoColumnsFrom ? QBoxLayout::LeftToRight
                                                                     : QBoxLayout::TopToBottom);
}

} // namespace hedgerow
