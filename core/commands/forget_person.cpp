// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/remove_records.h"

#include "core/model/fields.h"
#include "core/store/search_key.h"

#include <algorithm>
#include <set>

namespace hedgerow {
namespace {

constexpr std::size_t kMostPeopleRead = 2'000;
constexpr std::size_t kShortestFamilyName = 4;

// One ForgetPerson while it is carried out.
class Forgetting {
public:
    Forgetting(const ForgetPerson& command, CommandContext& context)
        : m_person(command.person), m_isDryRun(command.isDryRun), m_context(context) {}

    Result<Outcome> execute() {
        for (const auto step : {&Forgetting::findCluster, &Forgetting::findConversations, &Forgetting::findNotes})
            if (auto done = (this->*step)(); !done) return done.error();
        if (m_isDryRun) return review();
        const std::vector<Id> ids(m_doomed.begin(), m_doomed.end());
        auto changes = m_context.journal.forget(ids);
        if (!changes) return changes.error();
        Outcome outcome{std::move(*changes), {}, {}};
        if (!m_toReview.empty())
            outcome.notices.push_back({NoticeCode::NotesNameThem, {}, static_cast<std::int64_t>(m_toReview.size()), 0});
        return outcome;
    }

private:
    Result<Outcome> review() {
        Outcome outcome;
        for (const RecordNumber number : m_toReview) {
            const auto record = m_context.journal.record(number);
            if (!record) return record.error();
            outcome.notices.push_back({NoticeCode::NotesNameThem, record->name.id.hex(), 1, 0});
        }
        return outcome;
    }

    Result<void> findCluster() {
        const auto view = m_context.reader.person(m_person);
        if (!view && view.error().code != ErrorCode::NotFound) return view.error();
        if (view) {
            m_cluster.insert(view->person.name.id);
            for (const PersonId member : view->members) m_cluster.insert(member.id);
            rememberNames(view->person);
        }
        m_cluster.insert(m_person.id);
        for (const Id& id : m_cluster) {
            const auto record = m_context.journal.find(RecordName::of(Kind::Person, id));
            if (!record) return record.error();
            if (!*record) return Error{ErrorCode::NotFound, "person"};
            m_numbers.push_back((*record)->number);
            if (id == m_person.id || !view) continue;
            const auto member = m_context.reader.record(Kind::Person, id);
            if (member) rememberNames(*member);
        }
        m_doomed = m_cluster;
        return {};
    }

    // Conversations with nobody else go, too; those with others are for review.
    Result<void> findConversations() {
        for (const RecordNumber number : m_numbers) {
            const auto referring = m_context.reader.referringTo(number);
            if (!referring) return referring.error();
            for (const StoredRecord& record : *referring) {
                if (record.name.kind != kindName(Kind::Conversation)) continue;
                const auto withOthers = isWithOthers(record);
                if (!withOthers) return withOthers.error();
                if (*withOthers)
                    m_toReview.insert(record.number);
                else
                    m_doomed.insert(record.name.id);
            }
        }
        return {};
    }

    Result<bool> isWithOthers(const StoredRecord& conversation) {
        const auto folded = m_context.journal.folded(conversation);
        if (!folded) return folded.error();
        const auto with = folded->fields.find("with");
        if (with == folded->fields.end()) return true; // only in what was taken back: not this person's alone
        for (const Head& head : with->second) {
            if (!head.value.list()) continue;
            for (const Value& item : *head.value.list()) {
                const auto id = item.id();
                if (id && !m_cluster.contains(*id) && !m_context.journal.forgottenIds().contains(*id)) return true;
            }
        }
        return false;
    }

    void rememberNames(const RecordView& person) {
        const std::string given = person.text("given");
        const std::string family = person.text("family");
        remember(given.empty() || family.empty() ? given + family : given + ' ' + family);
        if (family.size() >= kShortestFamilyName) remember(family);
        remember(person.text("called"));
        remember(person.text("code_name"));
        if (const Value& spellings = person.value("other_spellings"); spellings.list())
            for (const Value& spelling : *spellings.list())
                if (spelling.text()) remember(*spelling.text());
    }

    void remember(const std::string& name) {
        if (std::string key = searchKey(name); !key.empty()) m_names.insert(std::move(key));
    }

    // What is written about other people and names this one.
    Result<void> findNotes() {
        std::set<RecordNumber> seen;
        for (const std::string& name : m_names) {
            PeopleQuery query;
            query.text = name;
            auto people = m_context.reader.people(query);
            if (!people) return people.error();
            people->resize(std::min(people->size(), kMostPeopleRead));
            const auto rows = m_context.reader.personRows(*people);
            if (!rows) return rows.error();
            for (const PersonRow& row : *rows) {
                if (m_cluster.contains(row.id.id) || !seen.insert(row.number).second) continue;
                const auto view = m_context.reader.person(row.id);
                if (!view) return view.error();
                review(*view);
            }
        }
        return {};
    }

    void review(const PersonView& view) {
        review(view.person);
        for (const auto* list : {&view.contactPoints, &view.memberships, &view.assessments, &view.conversations,
                                 &view.secondHand, &view.commitments, &view.followUps, &view.relationships})
            for (const RecordView& record : *list) review(record);
    }

    void review(const RecordView& record) {
        const auto& owners = record.name.owners.ids();
        if (m_doomed.contains(record.name.id) ||
            std::ranges::any_of(owners, [&](const Id& id) { return m_cluster.contains(id); }))
            return;
        for (const auto& [field, value] : record.values) {
            if (!value.text() || classOf(record.name.kind, field) == FieldClass::Name) continue;
            if (namesThem(searchKey(*value.text()))) m_toReview.insert(record.number);
        }
    }

    // As whole words.
    bool namesThem(const std::string& text) const {
        const auto isWord = [](char c) {
            return static_cast<unsigned char>(c) >= 0x80 || std::isalnum(static_cast<unsigned char>(c));
        };
        return std::ranges::any_of(m_names, [&](const std::string& name) {
            for (std::size_t at = text.find(name); at != std::string::npos; at = text.find(name, at + 1)) {
                const std::size_t end = at + name.size();
                if ((at == 0 || !isWord(text[at - 1])) && (end == text.size() || !isWord(text[end]))) return true;
            }
            return false;
        });
    }

    PersonId m_person;
    bool m_isDryRun;
    CommandContext& m_context;
    std::set<Id> m_cluster;
    std::vector<RecordNumber> m_numbers;
    std::set<Id> m_doomed;
    std::set<std::string> m_names;
    std::set<RecordNumber> m_toReview;
};

} // namespace

Result<Outcome> ForgetPerson::execute(CommandContext& context) const {
    return Forgetting(*this, context).execute();
}

} // namespace hedgerow
