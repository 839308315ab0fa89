// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today_sections.h"

#include "core/commands/edit_records.h"
#include "core/commands/quick_capture.h"
#include "ui/dialogs/dialogs.h"
#include "ui/text/date_text.h"
#include "ui/text/strings.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_count_link.h"
#include "ui/widgets/data_flow_layout.h"
#include "ui/widgets/data_person_line.h"
#include "ui/widgets/labels.h"

#include <QCoreApplication>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace hedgerow {
namespace {

constexpr std::size_t kMostDue = 25;
constexpr std::size_t kMostTalks = 8;
constexpr std::size_t kMostInbox = 10;
constexpr std::size_t kMostLines = 3;
constexpr qsizetype kMostReasons = 3;
constexpr qsizetype kNoteLength = 160;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(TodayPage)
};

QString grouped(std::int64_t number) {
    return QLocale().toString(static_cast<qint64>(number));
}

// The first line of a note, so much of it as a glance takes in.
QString firstLine(const std::string& note) {
    const QString line = fromUtf8(note).section(u'\n', 0, 0).simplified();
    return line.size() <= kNoteLength ? line : line.left(kNoteLength).section(u' ', 0, -2) + u'…';
}

} // namespace

TodaySections::TodaySections(Page& page, Session& session, const TodayView& view, QWidget* parent)
    : m_page(page), m_session(session), m_view(view), m_parent(parent), m_today(session.today()) {}

QWidget* TodaySections::counts() {
    auto* flowing = new QWidget(m_parent);
    auto* flow = new FlowLayout(flowing, kSpaceM);
    const Coverage& coverage = m_view.coverage;
    const QString everyone = grouped(coverage.denominator());
    const QString listed = grouped(coverage.listed);
    const auto add = [&](std::int64_t count, const QString& whole, const QString& what, const PeopleFilter& filter) {
        auto* button = new CountLink(grouped(count), whole, what, flowing);
        QObject::connect(button, &CountLink::clicked, &m_page,
                         [page = &m_page, filter] { Q_EMIT page->listRequested(filter); });
        flow->addWidget(button);
    };
    PeopleFilter filter;
    filter.isNamed = true;
    add(coverage.named, everyone, Texts::tr("known by name"), filter);
    filter = {};
    filter.levels = m_view.supportLevels;
    filter.assessedWithinDays = m_view.staleAfterDays; // an old yes is no yes
    add(coverage.supporters, everyone, Texts::tr("support it"), filter);
    filter = {};
    filter.talkedWithinDays = m_view.freshWithinDays;
    add(coverage.spokenRecently, everyone, Texts::tr("spoken with in %n days", nullptr, m_view.freshWithinDays),
        filter);
    filter = {};
    filter.isNotAssessed = true;
    add(m_view.gaps.notAssessed, listed, Texts::tr("not assessed"), filter);
    filter = {};
    filter.assessedDaysAgo = m_view.staleAfterDays;
    add(m_view.gaps.stale, listed, Texts::tr("assessment stale"), filter);
    filter = {};
    filter.isWithoutLead = true;
    add(m_view.gaps.withoutLead, listed, Texts::tr("without a lead"), filter);
    return flowing;
}

QLabel* TodaySections::denominator() {
    const Coverage& coverage = m_view.coverage;
    const QString listed = Texts::tr("%n people are on the list", nullptr, static_cast<int>(coverage.listed));
    if (!coverage.headcount)
        return mutedText(
            Texts::tr("%1. Nobody has counted how many work here, so the numbers are parts of the list.").arg(listed),
            m_parent);
    QString text =
        m_view.workplace.isEmpty()
            ? Texts::tr("%1; %2 work here").arg(listed, grouped(*coverage.headcount))
            : Texts::tr("%1; %2 work at %3").arg(listed, grouped(*coverage.headcount), isolated(m_view.workplace));
    if (m_view.countedOn)
        text = Texts::tr("%1, counted %2", "how many there are, and when that was known")
                   .arg(text, datePhrase(*m_view.countedOn, m_today));
    if (coverage.listed > *coverage.headcount)
        text = Texts::tr("%1. More are listed than were counted; the numbers are parts of the list.").arg(text);
    return mutedText(text, m_parent);
}

Card* TodaySections::card(const QString& title, std::int64_t count) {
    auto* made = new Card(
        count > 0 ? Texts::tr("%1 · %2", "a heading, and how many").arg(title, grouped(count)) : title, m_parent);
    return made;
}

PersonLine* TodaySections::line(const PersonId& person, const std::string& name, QWidget* parent) {
    auto* made = new PersonLine(person, fromUtf8(name), parent);
    QObject::connect(made, &PersonLine::opened, &m_page, &Page::personRequested);
    return made;
}

void TodaySections::addTalkButton(PersonLine& line, const PersonId& person) {
    line.addButton(QStringLiteral("message-square-plus"), Texts::tr("Log a conversation"),
                   [page = &m_page, person] { Q_EMIT page->conversationRequested({person}); });
}

void TodaySections::addMore(Card& card, std::int64_t left, const PeopleFilter* filter) {
    if (left <= 0) return;
    const QString text = Texts::tr("and %n more", nullptr, static_cast<int>(left));
    if (!filter) {
        card.body()->addWidget(mutedText(text, &card));
        return;
    }
    QPushButton* link = linkButton(text, &card);
    QObject::connect(link, &QPushButton::clicked, &m_page,
                     [page = &m_page, asked = *filter] { Q_EMIT page->listRequested(asked); });
    card.body()->addWidget(link, 0, Qt::AlignLeading);
}

Card* TodaySections::inbox() {
    if (m_view.inbox.empty()) return nullptr;
    const auto all = static_cast<std::int64_t>(m_view.inbox.size());
    Card* made = card(Texts::tr("Inbox"), all);
    made->body()->addWidget(
        mutedText(Texts::tr("Captured in a hurry. Complete what you know now, then tick it off."), made));
    for (std::size_t i = 0; i < std::min(kMostInbox, m_view.inbox.size()); ++i) {
        const CapturedView& captured = m_view.inbox[i];
        PersonLine* entry = line(captured.person, captured.personName, made);
        QStringList about{Texts::tr("captured %1", "a day").arg(datePhrase(captured.since, m_today))};
        if (!captured.unit.empty()) about.prepend(fromUtf8(captured.unit));
        entry->addDetail(about.join(QStringLiteral(" · ")));
        for (std::size_t n = 0; n < std::min(kMostLines, captured.lines.size()); ++n)
            entry->addDetail(firstLine(captured.lines[n]));
        const LevelView* level = captured.level ? m_view.vocabulary.level(*captured.level) : nullptr;
        if (level) entry->addMark(*level);
        entry->addTick(Texts::tr("Done"),
                       [session = &m_session, marked = captured.marked] { session->run(CompleteCapture{marked}); });
        entry->addWords(Texts::tr("Complete…"), [session = &m_session, page = &m_page, person = captured.person] {
            editPerson(*session, person, page);
        });
        addTalkButton(*entry, captured.person);
        made->body()->addWidget(entry);
    }
    addMore(*made, all - static_cast<std::int64_t>(kMostInbox));
    return made;
}

void TodaySections::addFollowUp(const FollowUpView& step, Card& card) {
    PersonLine* entry = line(step.person, step.personName, &card);
    entry->addDetail(fromUtf8(step.what));
    if (step.due)
        entry->addDetail(Texts::tr("due %1", "a day").arg(datePhrase(*step.due, m_today)), *step.due < m_today);
    entry->addTick(Texts::tr("Done"), [session = &m_session, id = step.id] {
        session->run(EditRecords{{{Kind::FollowUp, id, {}, {{"done", true}}}}, "follow_up.done"});
    });
    std::vector<std::pair<QString, std::function<void()>>> later;
    for (const int days : {1, 3, 7, 30}) {
        const Date day = m_today.plusDays(days);
        later.emplace_back(datePhrase(day, m_today), [session = &m_session, id = step.id, day] {
            session->run(EditRecords{{{Kind::FollowUp, id, {}, {{"due", Value(day)}}}}, "follow_up.snooze"});
        });
    }
    entry->addMenu(QStringLiteral("clock"), Texts::tr("Later"), later);
    entry->addButton(QStringLiteral("pencil"), Texts::tr("Edit the next step"),
                     [session = &m_session, page = &m_page, step] { editFollowUp(*session, step, page); });
    addTalkButton(*entry, step.person);
    card.body()->addWidget(entry);
}

void TodaySections::addPromise(const FollowUpView& promise, Card& card) {
    PersonLine* entry = line(promise.person, promise.personName, &card);
    if (!m_view.due.empty()) entry->leaveTickOut();
    entry->addDetail(promise.what.empty() ? Texts::tr("Made a promise")
                                          : Texts::tr("Promised: %1").arg(fromUtf8(promise.what)));
    if (promise.due)
        entry->addDetail(Texts::tr("due %1", "a day").arg(datePhrase(*promise.due, m_today)), *promise.due < m_today);
    const auto end = [session = &m_session, id = promise.id](bool isKept) {
        return [session, id, isKept] {
            session->run(EditRecords{{{Kind::Commitment, id, {}, {{"kept", isKept}}}}, "commitment.kept"});
        };
    };
    entry->addWords(Texts::tr("Kept"), end(true));
    entry->addWords(Texts::tr("Not kept"), end(false));
    addTalkButton(*entry, promise.person);
    card.body()->addWidget(entry);
}

// Next steps and promises, the oldest first, whichever it is.
Card* TodaySections::due() {
    const std::size_t all = m_view.due.size() + m_view.promises.size();
    Card* made = card(Texts::tr("Due"), static_cast<std::int64_t>(all));
    std::size_t step = 0;
    std::size_t promise = 0;
    for (std::size_t shown = 0; shown < std::min(all, kMostDue); ++shown) {
        const bool isStep = promise == m_view.promises.size() ||
                            (step < m_view.due.size() && m_view.due[step].due <= m_view.promises[promise].due);
        if (isStep)
            addFollowUp(m_view.due[step++], *made);
        else
            addPromise(m_view.promises[promise++], *made);
    }
    addMore(*made, static_cast<std::int64_t>(all) - static_cast<std::int64_t>(kMostDue));
    if (all == 0)
        made->body()->addWidget(mutedText(
            Texts::tr("Nothing is due. Next steps you agree on in a conversation appear here on their day."), made));
    return made;
}

Card* TodaySections::next() {
    Card* made = card(Texts::tr("Talk to next"), 0);
    for (const TalkLine& talk : m_view.next) {
        PersonLine* entry = line(talk.person.id, talk.person.name, made);
        entry->addMark(talk.level);
        entry->addDetail(talk.reasons.mid(0, kMostReasons).join(QStringLiteral(" · ")));
        addTalkButton(*entry, talk.person.id);
        made->body()->addWidget(entry);
    }
    if (m_view.next.empty())
        made->body()->addWidget(mutedText(Texts::tr("Everyone has been spoken with lately. Nobody is waiting."), made));
    return made;
}

Card* TodaySections::week() {
    const auto all = static_cast<std::int64_t>(m_view.talks.size());
    Card* made = card(Texts::tr("Conversations of the last seven days"), all);
    for (std::size_t i = 0; i < std::min(kMostTalks, m_view.talks.size()); ++i) {
        const TalkView& talk = m_view.talks[i];
        PersonLine* entry = line(talk.with.front().first, talk.with.front().second, made);
        QStringList about;
        if (talk.date) about.append(datePhrase(*talk.date, m_today));
        if (talk.with.size() > 1)
            about.append(Texts::tr("with %n others", nullptr, static_cast<int>(talk.with.size()) - 1));
        entry->addDetail(about.join(QStringLiteral(" · ")));
        entry->addDetail(firstLine(talk.note));
        made->body()->addWidget(entry);
    }
    PeopleFilter filter;
    filter.talkedWithinDays = 7;
    addMore(*made, all - static_cast<std::int64_t>(kMostTalks), &filter);
    if (all == 0)
        made->body()->addWidget(
            mutedText(Texts::tr("No conversation yet this week. The best day to have one is today."), made));
    return made;
}

Card* TodaySections::cold() {
    if (m_view.coldCount == 0) return nullptr;
    Card* made = card(Texts::tr("Going cold"), m_view.coldCount);
    made->body()->addWidget(mutedText(
        Texts::tr("Spoken with before, but not for %n days, and nothing is planned.", nullptr, m_view.coldAfterDays),
        made));
    for (const TalkLine& person : m_view.cold) {
        PersonLine* entry = line(person.person.id, person.person.name, made);
        entry->addMark(person.level);
        if (person.person.lastTalk)
            entry->addDetail(Texts::tr("last talk %1", "a day").arg(datePhrase(*person.person.lastTalk, m_today)));
        addTalkButton(*entry, person.person.id);
        made->body()->addWidget(entry);
    }
    addMore(*made, m_view.coldCount - static_cast<std::int64_t>(m_view.cold.size()));
    return made;
}

} // namespace hedgerow
