// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/demo_workplace.h"

#include <algorithm>
#include <set>

namespace hedgerow {
namespace {

constexpr std::size_t kReachedPercent = 75; // of the people: nobody has talked to the others yet
constexpr std::array<std::string_view, 5> kAssessmentBases{"did_publicly", "did_privately", "said", "told", "guess"};
const std::vector<std::int64_t> kBasisWeights{8, 12, 60, 10, 10};
const std::vector<std::int64_t> kFirstLevels{8, 27, 35, 20, 10};
const std::vector<std::int64_t> kAnswerWeights{45, 15, 30, 10};
constexpr std::array<std::string_view, 4> kAnswers{"yes", "no", "maybe", "not_asked"};
constexpr std::array<std::string_view, 4> kMedia{"in_person", "phone", "video", "chat"};
const std::vector<std::int64_t> kMediaWeights{70, 18, 6, 6};

// Writes one conversation.
class DemoTalk {
public:
    DemoTalk(DemoWorkplace& demo, Date date, BatchWriter& writer)
        : m_demo(demo), m_dice(demo.dice), m_date(date), m_writer(writer), m_with(reached()),
          m_conversation(demo.ids.next()) {}

    Result<void> write() {
        for (const auto part : {&DemoTalk::conversation, &DemoTalk::assessment, &DemoTalk::commitment,
                                &DemoTalk::followUp, &DemoTalk::secondHand, &DemoTalk::inoculation})
            if (auto done = (this->*part)(); !done) return done;
        return {};
    }

private:
    // Spread over every department.
    std::size_t reached() {
        std::size_t person = m_dice.below(m_demo.people.size());
        while (person > 0 && person * 7 % 100 >= kReachedPercent) --person;
        return person;
    }

    const std::string& organizer() const { return m_demo.words.organizers[m_demo.people[m_with].organizer]; }

    Result<void> put(Kind kind, const Id& id, const Owners& owners, FieldValues values) {
        const auto put = m_writer.put(RecordName::of(kind, id, owners), std::move(values));
        return put ? Result<void>() : put.error();
    }
    Result<void> about(Kind kind, FieldValues values) {
        return put(kind, m_demo.ids.next(), {m_demo.people[m_with].id}, std::move(values));
    }

    Result<void> conversation() {
        const DemoWords& words = m_demo.words;
        const std::string_view medium = kMedia[m_dice.weighted(kMediaWeights)];
        Value::List with{m_demo.people[m_with].id};
        if (m_dice.chance(8)) {
            const Id& second = m_dice.pick(m_demo.people).id;
            if (second != m_demo.people[m_with].id) with.emplace_back(second);
        }
        FieldValues values{{"date", m_date},          {"minutes", m_dice.between(2, 14) * 5},
                           {"medium", medium},        {"who", Value::List{organizer()}},
                           {"with", std::move(with)}, {"campaign", m_demo.campaign}};
        if (medium == "in_person") values.emplace_back("place", m_dice.pick(words.places));
        if (m_dice.chance(70)) {
            values.emplace_back("asked", m_dice.pick(words.asked));
            values.emplace_back("answer", kAnswers[m_dice.weighted(kAnswerWeights)]);
        }
        if (m_dice.chance(60)) values.emplace_back("note", m_dice.pick(words.notes));
        if (m_dice.chance(75)) addSteps(values);
        addIssues(values);
        return put(Kind::Conversation, m_conversation, {}, std::move(values));
    }

    void addSteps(FieldValues& values) {
        const auto& [framework, steps] =
            m_dice.chance(70) ? m_demo.words.frameworks.front() : m_dice.pick(m_demo.words.frameworks);
        values.emplace_back("framework", framework);
        for (const std::string& step : steps) {
            const auto texts = m_demo.words.stepTexts.find(step);
            if (texts == m_demo.words.stepTexts.end() || !m_dice.chance(35)) continue;
            values.emplace_back("step/" + step, m_dice.pick(texts->second));
        }
    }

    void addIssues(FieldValues& values) {
        std::vector<std::int64_t> weights;
        for (const auto& issue : m_demo.words.issues) weights.push_back(issue.weight);
        std::set<std::size_t> chosen;
        for (int i = m_dice.between(0, 2); i > 0; --i) chosen.insert(m_dice.weighted(weights));
        for (const std::size_t issue : chosen)
            values.emplace_back("issue/" + m_demo.issues[issue].hex(), m_dice.between(1, 3));
    }

    // People move, rather towards than away, and by one level at a time.
    Result<void> assessment() {
        if (!m_dice.chance(72)) return {};
        std::uint8_t& level = m_demo.people[m_with].level;
        if (level == 0)
            level = static_cast<std::uint8_t>(m_dice.weighted(kFirstLevels) + 1);
        else if (m_dice.chance(35))
            level = std::max<std::uint8_t>(level, 2) - 1;
        else if (m_dice.chance(20))
            level = std::min<std::uint8_t>(level, 4) + 1;
        FieldValues values{{"level", m_demo.levelId(level)},
                           {"date", m_date},
                           {"by", organizer()},
                           {"basis", kAssessmentBases[m_dice.weighted(kBasisWeights)]},
                           {"campaign", m_demo.campaign},
                           {"conversation", m_conversation}};
        if (m_dice.chance(15)) values.emplace_back("note", m_dice.pick(m_demo.words.assessmentNotes));
        return about(Kind::Assessment, std::move(values));
    }

    Result<void> commitment() {
        if (!m_dice.chance(30)) return {};
        const Date due = m_date.plusDays(m_dice.between(3, 14));
        FieldValues values{
            {"what", m_dice.pick(m_demo.words.commitments)}, {"due", due}, {"conversation", m_conversation}};
        if (due < m_demo.today && m_dice.chance(88)) values.emplace_back("kept", m_dice.chance(70));
        return about(Kind::Commitment, std::move(values));
    }

    Result<void> followUp() {
        if (!m_dice.chance(45)) return {};
        const Date due = m_date.plusDays(m_dice.between(5, 21));
        FieldValues values{{"what", m_dice.pick(m_demo.words.nextSteps)}, {"due", due}, {"owner", organizer()}};
        const int late = m_demo.today.daysSince(due);
        if (late > 4 ? m_dice.chance(95) : late > 0 && m_dice.chance(50)) values.emplace_back("done", true);
        return about(Kind::FollowUp, std::move(values));
    }

    Result<void> secondHand() {
        if (!m_dice.chance(12)) return {};
        const std::size_t person = m_dice.below(m_demo.people.size());
        if (person == m_with) return {};
        FieldValues values{{"conversation", m_conversation}, {"said", m_dice.pick(m_demo.words.secondHand)}};
        if (m_dice.chance(40)) values.emplace_back("level", m_demo.levelId(m_dice.between(1, 5)));
        return put(Kind::SecondHand, m_demo.ids.next(), {m_demo.people[person].id}, std::move(values));
    }

    Result<void> inoculation() {
        if (!m_dice.chance(18)) return {};
        return about(Kind::Inoculation, {{"objection", m_dice.pick(m_demo.objections)},
                                         {"state", m_dice.chance(60) ? "practised" : "heard"},
                                         {"conversation", m_conversation}});
    }

    DemoWorkplace& m_demo;
    DemoDice& m_dice;
    Date m_date;
    BatchWriter& m_writer;
    std::size_t m_with; // index into the workplace's people
    Id m_conversation;
};

} // namespace

Result<void> fillDemoTalk(DemoWorkplace& demo, Date date, BatchWriter& writer) {
    if (auto goOn = demo.step(); !goOn) return goOn;
    return DemoTalk(demo, date, writer).write();
}

} // namespace hedgerow
