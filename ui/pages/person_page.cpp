// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/person_page.h"

#include "core/commands/remove_records.h"
#include "ui/pages/person_sections.h"
#include "ui/text/error_text.h"
#include "ui/text/strings.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/sheet_area.h"

#include <QApplication>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace hedgerow {
namespace {

constexpr int kTwoColumnsFrom = 820;
constexpr std::size_t kShownAtOnce = 30;

} // namespace

QString PersonPage::title() {
    return tr("Person");
}

PersonPage::PersonPage(Session& session, QWidget* parent)
    : Page(session, parent), m_desk(new PersonDesk(session, this)), m_shown(kShownAtOnce),
      m_stack(new QStackedWidget(this)), m_area(new SheetArea(title(), kTwoColumnsFrom, this)),
      m_gone(new EmptyState(QStringLiteral("user"), tr("Nobody is shown"),
                            tr("Choose someone from the list of people."), this)),
      m_bringBack(m_gone->addButton(tr("Bring back"), QStringLiteral("undo-2"))) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_bringBack->hide();
    m_stack->addWidget(m_gone);
    m_stack->addWidget(m_area);
    connect(m_bringBack, &QPushButton::clicked, this, &PersonPage::bringBack);
    connect(&session, &Session::changed, this, &PersonPage::noteChanges);
    connect(m_desk, &PersonDesk::personRequested, this, &PersonPage::personRequested);
    connect(m_desk, &PersonDesk::arranged, this, [this](const QString& focus) { build(focus); });
    connect(
        m_desk, &PersonDesk::released, this,
        [this] {
            if (m_isOld) build();
        },
        Qt::QueuedConnection);
}

void PersonPage::activate() {
    m_area->setFocus(Qt::OtherFocusReason);
}

void PersonPage::showPerson(const PersonId& person) {
    if (m_person != person) m_shown = kShownAtOnce;
    m_sought.reset();
    m_isSeeking = false;
    m_person = person;
    m_area->verticalScrollBar()->setValue(0);
    reload();
}

void PersonPage::reveal(const Id& record) {
    m_sought = record;
    m_isSeeking = true;
    reload();
}

QList<PersonId> PersonPage::selectedPeople() const {
    return m_person ? QList<PersonId>{*m_person} : QList<PersonId>();
}

void PersonPage::reload() {
    if (!m_person) return;
    session().read(
        this, [person = *m_person](Reader& reader) { return readPersonDetails(reader, person); },
        [this, generation = ++m_generation](const Result<PersonDetails>& details) {
            if (generation == m_generation) take(details);
        });
}

void PersonPage::take(const Result<PersonDetails>& details) {
    if (!details) {
        showGone(details.error());
        return;
    }
    if (details->view.person.value(kRemoved).isTrue()) {
        m_person = details->view.row.id;
        m_records = {details->view.row.number, details->view.person.number};
        m_gone->setTexts(tr("This person was removed"), tr("They are in no list any more. Nothing is lost."));
        m_bringBack->show();
        m_stack->setCurrentWidget(m_gone);
        return;
    }
    const bool isAnother = m_desk->view().row.id != details->view.row.id;
    m_person = details->view.row.id;
    m_records = {details->view.row.number, details->view.person.number};
    for (const RecordNumber member : details->memberNumbers) m_records.push_back(member);
    if (isAnother) m_desk->forgetWriting();
    m_desk->setDetails(*details);
    build();
}

void PersonPage::showGone(const Error& error) {
    const bool isGone = error.code == ErrorCode::NotFound;
    m_gone->setTexts(isGone ? tr("This person is no longer here") : tr("This person could not be read"),
                     errorText(error));
    m_bringBack->hide();
    m_stack->setCurrentWidget(m_gone);
}

void PersonPage::bringBack() {
    if (m_person) session().run(RemoveRecords{{{Kind::Person, m_person->id}}, false});
}

void PersonPage::noteChanges(const Changes& changes) {
    if (!m_person) return;
    const auto concerns = [this](const StoredRecord& record) {
        const auto isShown = [this](RecordNumber number) {
            return std::ranges::find(m_records, number) != m_records.end();
        };
        // Another person's too: it may be said to be this one now, and its name stands in ties.
        const std::string& kind = record.name.kind;
        return isShown(record.number) || isShown(record.owners[0]) || isShown(record.owners[1]) ||
               kind == kindName(Kind::Person) || kind == kindName(Kind::Conversation) ||
               kind == kindName(Kind::Level) || kind == kindName(Kind::Tag) || kind == kindName(Kind::Unit) ||
               kind == kindName(Kind::Issue) || kind == kindName(Kind::Objection);
    };
    if (changes.isWholesale || m_records.empty() || std::ranges::any_of(changes.records, concerns)) reload();
}

void PersonPage::fillSheet() {
    QWidget* sheet = m_area->sheet();
    QVBoxLayout* column = m_area->column();
    column->addWidget(personHeading(*m_desk, sheet));
    if (QWidget* conflicts = conflictSection(*m_desk, sheet)) column->addWidget(conflicts);

    QBoxLayout* columns = m_area->addColumns();
    auto* facts = new QVBoxLayout;
    facts->setSpacing(kSpaceL);
    for (const auto section :
         {reachSection, workSection, assessmentSection, aboutSection, tiesSection, tagsSection, keepingSection})
        facts->addWidget(section(*m_desk, sheet));
    facts->addStretch();
    auto* happened = new QVBoxLayout;
    happened->setSpacing(kSpaceL);
    happened->addWidget(openSection(*m_desk, sheet));
    happened->addWidget(noteSection(*m_desk, sheet));
    const auto more = [this] {
        m_shown += kShownAtOnce;
        build(QStringLiteral("older"));
    };
    happened->addWidget(storySection(*m_desk, {.shown = m_shown, .sought = m_sought}, more, sheet));
    happened->addStretch();
    columns->addLayout(facts, 2);
    columns->addLayout(happened, 3);
    column->addStretch();
}

void PersonPage::build(const QString& focus) {
    if (m_desk->isBusy() && focus.isEmpty()) {
        m_isOld = true;
        if (m_isSeeking && soughtPart()) goToSought(); // the writing ends with that, and the mark follows
        return;
    }
    m_isOld = false;
    m_desk->forgetWriting();
    QWidget* focused = QApplication::focusWidget();
    const bool isHere = focused && isAncestorOf(focused);
    const QString kept = !focus.isEmpty() ? focus : isHere ? focused->objectName() : QString();

    m_area->begin();
    fillSheet();
    m_area->finish();
    m_stack->setCurrentWidget(m_area);
    if (isHere || !focus.isEmpty()) giveFocus(kept);
    QTimer::singleShot(0, m_area, [this, focus] { // after the sheet is scrolled to where it was
        if (QWidget* now = QApplication::focusWidget(); now && !focus.isEmpty() && m_area->isAncestorOf(now))
            m_area->ensureWidgetVisible(now);
        if (m_isSeeking) goToSought();
    });
}

void PersonPage::goToSought() {
    m_isSeeking = false;
    QWidget* part = soughtPart();
    if (!part) return;
    m_area->widget()->layout()->activate();
    const int top = part->mapTo(m_area->widget(), QPoint()).y();
    m_area->verticalScrollBar()->setValue(top - kSpaceXl);
    const auto controls = part->findChildren<QWidget*>();
    const auto takesKeys = [](const QWidget* each) { return (each->focusPolicy() & Qt::TabFocus) == Qt::TabFocus; };
    const auto first = std::ranges::find_if(controls, takesKeys);
    if (takesKeys(part))
        part->setFocus(Qt::OtherFocusReason);
    else if (first != controls.end())
        (*first)->setFocus(Qt::OtherFocusReason);
}

// Of what happened, the entry; of the person, the note, which may stand there as a second one if it is of a record that
// was joined to this; of another record, whatever it is shown by.
QWidget* PersonPage::soughtPart() const {
    const auto& members = m_desk->view().members;
    if (std::ranges::find(members, PersonId(*m_sought)) != members.end())
        for (const std::string_view name : {"also/note", "also/private_note", "note"})
            if (auto* part = m_area->findChild<QWidget*>(partName(m_desk->view().person.name.id, name))) return part;
    for (const std::string_view name : {"entry", "note"})
        if (auto* part = m_area->findChild<QWidget*>(partName(*m_sought, name))) return part;
    const QString record = fromUtf8(m_sought->hex());
    const auto all = m_area->widget()->findChildren<QWidget*>();
    const auto found = std::ranges::find_if(all, [&](const QWidget* each) {
        return each->objectName().startsWith(record) && each->focusPolicy() != Qt::NoFocus;
    });
    return found == all.end() ? nullptr : *found;
}

void PersonPage::giveFocus(const QString& name) {
    QWidget* found = name.isEmpty() ? nullptr : m_area->findChild<QWidget*>(name);
    // "<record>/first": of what was spread out.
    if (!found && name.endsWith(QStringLiteral("/first"))) {
        const QString record = name.chopped(5);
        const auto all = m_area->findChildren<QWidget*>();
        for (QWidget* each : all)
            if (!found && each->objectName().startsWith(record) && !qobject_cast<QToolButton*>(each)) found = each;
        if (!found) found = m_area->findChild<QWidget*>(name.chopped(6));
    }
    (found ? found : m_area)->setFocus(Qt::OtherFocusReason);
}

} // namespace hedgerow
