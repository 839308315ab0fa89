// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today_page.h"

#include "core/commands/edit_records.h"
#include "ui/dialogs/dialogs.h"
#include "ui/text/date_text.h"
#include "ui/text/error_text.h"
#include "ui/text/strings.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_flow_layout.h"
#include "ui/widgets/data_person_line.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/sheet_area.h"

#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace hedgerow {
namespace {

constexpr int kTwoColumnsFrom = 760;
constexpr std::size_t kMostDue = 25;
constexpr int kCountWidth = 168;

QString grouped(std::int64_t number) {
    return QLocale().toString(static_cast<qint64>(number));
}

} // namespace

TodayPage::TodayPage(Session& session, QWidget* parent)
    : Page(session, parent), m_stack(new QStackedWidget(this)), m_area(new SheetArea(title(), kTwoColumnsFrom, this)),
      m_nobody(new EmptyState(
          QStringLiteral("users"), tr("Begin with one person"),
          tr("Add someone you work with, or log a conversation you had. From then on this page says what is next."),
          this)),
      m_failed(new EmptyState(QStringLiteral("triangle-alert"), tr("Today could not be read"), QString(), this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_stack->addWidget(m_area);
    m_stack->addWidget(m_nobody);
    m_stack->addWidget(m_failed);
    connect(m_nobody->addButton(tr("Add a person"), QStringLiteral("user-plus")), &QPushButton::clicked, this,
            [this] { addPerson(this->session(), this); });
    connect(m_failed->addButton(tr("Try again"), QStringLiteral("refresh-cw")), &QPushButton::clicked, this,
            &TodayPage::reload);
    connect(&session, &Session::changed, this, &TodayPage::reload);
    connect(&session, &Session::opened, this, &TodayPage::reload);
    reload();
}

void TodayPage::activate() {
    reload();
    m_area->setFocus(Qt::OtherFocusReason);
}

void TodayPage::reload() {
    session().read(
        this, [today = session().today()](Reader& reader) { return readToday(reader, today); },
        [this, generation = ++m_generation](const Result<TodayView>& view) {
            if (generation != m_generation) return;
            if (view) {
                build(*view);
                return;
            }
            m_failed->setTexts(tr("Today could not be read"), errorText(view.error()));
            m_stack->setCurrentWidget(m_failed);
        });
}

void TodayPage::build(const TodayView& view) {
    if (view.coverage.listed == 0) {
        m_stack->setCurrentWidget(m_nobody);
        return;
    }
    m_area->begin();
    QWidget* sheet = m_area->sheet();
    QVBoxLayout* column = m_area->column();

    auto* head = new QHBoxLayout;
    head->setSpacing(kSpaceM);
    head->addWidget(pageTitle(title(), sheet));
    QLabel* day = mutedText(QLocale().toString(toQDate(session().today()), QLocale::LongFormat), sheet);
    day->setWordWrap(false);
    head->addWidget(day, 0, Qt::AlignVCenter);
    head->addStretch();
    column->addLayout(head);
    column->addWidget(countLine(view.coverage, sheet));

    QBoxLayout* columns = m_area->addColumns();
    columns->addWidget(dueSection(view, sheet), 1, Qt::AlignTop);
    columns->addWidget(nextSection(view, sheet), 1, Qt::AlignTop);
    column->addStretch();
    m_area->finish();
    m_stack->setCurrentWidget(m_area);
}

QWidget* TodayPage::countLine(const Coverage& coverage, QWidget* parent) {
    auto* line = new QWidget(parent);
    auto* flow = new FlowLayout(line, kSpaceM);
    const QString people = grouped(coverage.listed);
    const auto add = [&](std::int64_t count, const QString& what, bool isPart) {
        auto* card = new Card(line);
        card->setMinimumWidth(kCountWidth);
        card->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        card->body()->setSpacing(0);
        auto* row = new QHBoxLayout;
        row->setSpacing(kSpaceXs + 2);
        row->addWidget(bigNumber(grouped(count), card));
        if (isPart)
            row->addWidget(mutedText(tr("of %1", "a part of all people").arg(people), card), 0, Qt::AlignBottom);
        row->addStretch();
        card->body()->addLayout(row);
        card->body()->addWidget(mutedText(what, card));
        flow->addWidget(card);
    };
    add(coverage.listed, tr("people known"), false);
    add(coverage.supporters, tr("support it"), true);
    add(coverage.assessed, tr("assessed lately"), true);
    add(coverage.spokenWith, tr("spoken with"), true);
    return line;
}

Card* TodayPage::dueSection(const TodayView& view, QWidget* parent) {
    auto* card = new Card(tr("Due"), parent);
    const Date today = session().today();
    std::size_t shown = 0;
    for (const FollowUpView& step : view.due) {
        if (++shown > kMostDue) break;
        auto* line = new PersonLine(step.person, fromUtf8(step.personName), card);
        line->addDetail(fromUtf8(step.what));
        if (step.due) line->addDetail(tr("due %1", "a day").arg(relativeDate(*step.due, today)), *step.due < today);
        line->addTick(tr("Done"), [this, step] { finish(step); });
        line->addButton(QStringLiteral("message-square-plus"), tr("Log a conversation"),
                        [this, person = step.person] { Q_EMIT conversationRequested({person}); });
        connect(line, &PersonLine::opened, this, &Page::personRequested);
        card->body()->addWidget(line);
    }
    if (view.due.size() > kMostDue)
        card->body()->addWidget(
            mutedText(tr("and %n more", nullptr, static_cast<int>(view.due.size() - kMostDue)), card));
    if (view.due.empty())
        card->body()->addWidget(
            mutedText(tr("Nothing is due. Next steps you agree on in a conversation appear here on their day."), card));
    return card;
}

Card* TodayPage::nextSection(const TodayView& view, QWidget* parent) {
    auto* card = new Card(tr("Talk to next"), parent);
    for (const TalkLine& talk : view.next) {
        auto* line = new PersonLine(talk.person.id, fromUtf8(talk.person.name), card);
        line->addMark(talk.level);
        line->addDetail(talk.reasons.mid(0, 3).join(QStringLiteral(" · ")));
        line->addButton(QStringLiteral("message-square-plus"), tr("Log a conversation"),
                        [this, person = talk.person.id] { Q_EMIT conversationRequested({person}); });
        connect(line, &PersonLine::opened, this, &Page::personRequested);
        card->body()->addWidget(line);
    }
    if (view.next.empty())
        card->body()->addWidget(mutedText(tr("Everyone has been spoken with lately. Nobody is waiting."), card));
    return card;
}

void TodayPage::finish(const FollowUpView& step) {
    session().run(EditRecords{{{Kind::FollowUp, step.id, {}, {{"done", true}}}}, "follow_up.done"});
}

} // namespace hedgerow
