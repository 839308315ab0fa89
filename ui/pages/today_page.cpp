// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today_page.h"

#include "core/workspace/waiting_view.h"
#include "ui/dialogs/dialogs.h"
#include "ui/pages/today_sections.h"
#include "ui/text/date_text.h"
#include "ui/text/error_text.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/sheet_area.h"

#include <QLocale>
#include <QPointer>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace hedgerow {
namespace {

constexpr int kTwoColumnsFrom = 760;

} // namespace

QString TodayPage::title() {
    return tr("Today");
}

TodayPage::TodayPage(Session& session, QWidget* parent)
    : Page(session, parent), m_stack(new QStackedWidget(this)), m_area(new SheetArea(title(), kTwoColumnsFrom, this)),
      m_nobody(new EmptyState(QStringLiteral("users"), tr("Begin with one person"),
                              tr("Add someone you work with, capture a name and a line, or log a conversation you had. "
                                 "From then on this page says what is next."),
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
    connect(m_nobody->addButton(tr("Quick capture"), QStringLiteral("sticky-note")), &QPushButton::clicked, this,
            [this] { quickCapture(this->session(), {}, this); });
    connect(m_failed->addButton(tr("Try again"), QStringLiteral("refresh-cw")), &QPushButton::clicked, this,
            &TodayPage::reload);
    connect(&session, &Session::changed, this, &TodayPage::reload);
    reload();
}

void TodayPage::activate() {
    if (!m_isAsking) reload(); // what is on its way is as new
    m_area->setFocus(Qt::OtherFocusReason);
}

// One question at a time: reading about everyone takes a while, and what was written meanwhile is asked for once.
void TodayPage::reload() {
    if (m_isAsking) {
        m_isOld = true;
        return;
    }
    m_isAsking = true;
    m_isOld = false;
    session().work<Found>(
        this,
        [today = session().today()](Workspace& workspace) {
            const auto waiting = waitingProposals(workspace);
            return Found{readToday(workspace.reader(), today),
                         waiting ? static_cast<int>(waiting->proposals.size()) : 0};
        },
        [this](const Found& found) {
            m_isAsking = false;
            if (m_isOld) return reload();
            if (found.view) {
                build(*found.view, found.waiting);
                return;
            }
            m_failed->setTexts(tr("Today could not be read"), errorText(found.view.error()));
            m_stack->setCurrentWidget(m_failed);
        });
}

void TodayPage::build(const TodayView& view, int waiting) {
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
    if (waiting > 0) {
        QPushButton* answer =
            plainButton(tr("%n things wait for your answer", nullptr, waiting), QStringLiteral("inbox"), sheet);
        answer->setToolTip(tr("What others want to remove"));
        connect(answer, &QPushButton::clicked, this, [this] {
            showWaiting(
                session(),
                [page = QPointer<TodayPage>(this)] {
                    if (page) page->reload();
                },
                this);
        });
        head->addWidget(answer);
    }
    column->addLayout(head);
    TodaySections sections(*this, session(), view, sheet);
    column->addWidget(sections.counts());
    column->addWidget(sections.denominator());

    QBoxLayout* columns = m_area->addColumns();
    for (const auto& cards : {std::vector{sections.inbox(), sections.due(), sections.week()},
                              std::vector{sections.next(), sections.cold()}}) {
        auto* stacked = new QVBoxLayout;
        stacked->setSpacing(kSpaceL);
        for (Card* card : cards)
            if (card) stacked->addWidget(card);
        stacked->addStretch();
        columns->addLayout(stacked, 1);
    }
    column->addStretch();
    m_area->finish();
    m_stack->setCurrentWidget(m_area);
}

} // namespace hedgerow
