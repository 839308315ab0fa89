// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/person_page.h"

#include "core/commands/edit_records.h"
#include "core/commands/settle_conflict.h"
#include "ui/dialogs/dialogs.h"
#include "ui/models/person_story.h"
#include "ui/pages/person_sections.h"
#include "ui/text/error_text.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_timeline.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/sheet_area.h"

#include <QLocale>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace hedgerow {
namespace {

constexpr int kTwoColumnsFrom = 820;

} // namespace

PersonPage::PersonPage(Session& session, QWidget* parent)
    : Page(session, parent), m_stack(new QStackedWidget(this)), m_area(new SheetArea(title(), kTwoColumnsFrom, this)),
      m_gone(new EmptyState(QStringLiteral("user"), tr("Nobody is shown"),
                            tr("Choose someone from the list of people."), this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_stack->addWidget(m_gone);
    m_stack->addWidget(m_area);
    connect(&session, &Session::changed, this, &PersonPage::noteChanges);
}

void PersonPage::activate() {
    m_area->setFocus(Qt::OtherFocusReason);
}

void PersonPage::showPerson(const PersonId& person) {
    m_person = person;
    m_area->verticalScrollBar()->setValue(0);
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
            if (generation != m_generation) return;
            if (details) {
                build(*details);
                return;
            }
            const bool isGone = details.error().code == ErrorCode::NotFound;
            m_gone->setTexts(isGone ? tr("This person is no longer here") : tr("This person could not be read"),
                             errorText(details.error()));
            m_stack->setCurrentWidget(m_gone);
        });
}

void PersonPage::noteChanges(const Changes& changes) {
    if (!m_person) return;
    const auto concerns = [this](const StoredRecord& record) {
        const auto isShown = [this](RecordNumber number) {
            return std::ranges::find(m_records, number) != m_records.end();
        };
        return isShown(record.number) || isShown(record.owners[0]) || isShown(record.owners[1]) ||
               record.name.kind == kindName(Kind::Conversation) || record.name.kind == kindName(Kind::Level);
    };
    if (changes.isWholesale || m_records.empty() || std::ranges::any_of(changes.records, concerns)) reload();
}

QWidget* PersonPage::headLine(const PersonDetails& details, QWidget* parent) {
    auto* line = new QWidget(parent);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpaceM);
    row->addWidget(personHeading(details, session().today(), line), 1);
    QPushButton* edit = plainButton(tr("Edit"), QStringLiteral("pencil"), line);
    connect(edit, &QPushButton::clicked, this, [this] { editPerson(session(), *m_person, this); });
    row->addWidget(edit, 0, Qt::AlignTop);
    return line;
}

QWidget* PersonPage::storySection(const PersonDetails& details, QWidget* parent) {
    auto* card = new Card(tr("What happened"), parent);
    auto* timeline = new Timeline(session().today(), card);
    auto items = story(details, shippedFrameworks(QLocale().name().section(u'_', 0, 0)), session().today());
    if (items.empty())
        card->body()->addWidget(mutedText(tr("Nobody has talked with them yet. Log the first conversation."), card));
    timeline->setItems(std::move(items));
    connect(timeline, &Timeline::nextStepDone, this,
            [this](const Id& step) { end(Kind::FollowUp, step, "done", true, "follow_up.done"); });
    connect(timeline, &Timeline::promiseEnded, this, [this](const Id& promise, bool isKept) {
        end(Kind::Commitment, promise, "kept", isKept, "commitment.kept");
    });
    card->body()->addWidget(timeline);
    return card;
}

void PersonPage::build(const PersonDetails& details) {
    m_person = details.view.row.id;
    m_records = {details.view.row.number, details.view.person.number};
    m_area->begin();
    QWidget* sheet = m_area->sheet();
    QVBoxLayout* column = m_area->column();
    column->addWidget(headLine(details, sheet));
    const auto settling = [this](const OpenConflict& conflict, std::size_t place) { settle(conflict, place); };
    if (QWidget* conflicts = conflictSection(details, settling, sheet)) column->addWidget(conflicts);

    QBoxLayout* columns = m_area->addColumns();
    auto* facts = new QVBoxLayout;
    facts->setSpacing(kSpaceL);
    facts->addWidget(reachSection(details, sheet));
    facts->addWidget(workSection(details, sheet));
    if (QWidget* about = aboutSection(details, sheet)) facts->addWidget(about);
    facts->addWidget(assessmentSection(details, session().today(), sheet));
    facts->addStretch();
    auto* happened = new QVBoxLayout;
    happened->addWidget(storySection(details, sheet));
    happened->addStretch();
    columns->addLayout(facts, 2);
    columns->addLayout(happened, 3);
    column->addStretch();

    m_area->finish();
    m_stack->setCurrentWidget(m_area);
}

void PersonPage::end(Kind kind, const Id& record, const char* field, bool value, const char* code) {
    session().run(EditRecords{{{kind, record, {}, {{field, value}}}}, code});
}

void PersonPage::settle(const OpenConflict& conflict, std::size_t place) {
    session().run(SettleConflict{conflict.record, conflict.field, conflict.values.at(place)});
}

} // namespace hedgerow
