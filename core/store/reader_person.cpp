// SPDX-License-Identifier: GPL-3.0-or-later
// Reader::person(): everything about one person, over all records that are the same.
#include "core/store/reader.h"
#include "core/store/schema.h"

#include <algorithm>

namespace hedgerow {
namespace {

std::int64_t raw(RecordNumber number) {
    return static_cast<std::int64_t>(number);
}

// What a list of such records is ordered by, newest first; records without a date come last.
std::string_view dateField(Kind kind) {
    switch (kind) {
    case Kind::Membership:
        return "from";
    case Kind::Commitment:
    case Kind::FollowUp:
        return "due";
    case Kind::Relationship:
        return "since";
    default:
        return "date";
    }
}

} // namespace

Result<RecordNumber> Reader::listedNumber(PersonId id) {
    const auto candidates = m_journal.numbersOf(id.id);
    if (!candidates) return candidates.error();
    const auto statement = m_statements.use("SELECT root FROM person WHERE record = ?1");
    if (!statement) return statement.error();
    for (const RecordNumber number : *candidates) {
        const auto row = (*statement)->bind(1, raw(number)).step();
        if (!row) return row.error();
        if (!*row) continue;
        const RecordNumber root{(*statement)->int64(0)};
        (*statement)->reset();
        return root;
    }
    return Error{ErrorCode::NotFound, "person"};
}

Result<std::vector<RecordView>> Reader::ownedBy(std::span<const RecordNumber> members, Kind kind, int owner) {
    const auto statement = m_statements.use(owner == 1 ? "SELECT number FROM owned WHERE owner = ?1 "
                                                         "AND kind = (SELECT number FROM kind_name WHERE name = ?2)"
                                                       : "SELECT number FROM record WHERE owner2 = ?1 AND owner2 <> 0 "
                                                         "AND kind = (SELECT number FROM kind_name WHERE name = ?2)");
    if (!statement) return statement.error();
    std::vector<RecordView> views;
    for (const RecordNumber member : members) {
        (*statement)->reset();
        const auto found = numbers((*statement)->bind(1, raw(member)).bind(2, kindName(kind)));
        if (!found) return found.error();
        for (const RecordNumber number : *found) {
            auto view = recordView(kind, number);
            if (!view && view.error().code == ErrorCode::NotFound) continue; // not present
            if (!view) return view.error();
            if (!view->value(kRemoved).isTrue()) views.push_back(std::move(*view));
        }
    }
    std::ranges::stable_sort(views, [field = dateField(kind)](const RecordView& a, const RecordView& b) {
        const auto first = a.date(field);
        const auto second = b.date(field);
        return first == second ? a.number > b.number : first > second;
    });
    return views;
}

Result<void> Reader::labelId(std::map<Id, std::string>& labels, const Id& id) {
    if (labels.contains(id)) return {};
    const auto candidates = m_journal.numbersOf(id);
    if (!candidates) return candidates.error();
    const auto statement = m_statements.use(
        "SELECT coalesce((SELECT display FROM person WHERE record = ?1), (SELECT name FROM unit WHERE record = ?1), "
        "(SELECT \"order\" || ' ' || coalesce(label, '') FROM level WHERE record = ?1), "
        "(SELECT name FROM campaign WHERE record = ?1), (SELECT label FROM issue WHERE record = ?1), "
        "(SELECT label FROM objection WHERE record = ?1), (SELECT label FROM tag WHERE record = ?1), "
        "(SELECT name FROM scale WHERE record = ?1))");
    if (!statement) return statement.error();
    Statement& row = **statement;
    for (const RecordNumber number : *candidates) {
        const auto found = row.bind(1, raw(number)).step();
        if (!found) return found.error();
        if (!row.isNull(0)) labels.insert_or_assign(id, std::string(row.text(0)));
        row.reset();
    }
    return {};
}

Result<std::map<Id, std::string>> Reader::labelsOf(std::span<const Id> ids) {
    std::map<Id, std::string> labels;
    for (const Id& id : ids)
        if (auto added = labelId(labels, id); !added) return added.error();
    return labels;
}

// Names for the ids in a record's values.
Result<void> Reader::label(std::map<Id, std::string>& labels, const RecordView& record) {
    for (const Id& owner : record.name.owners.ids())
        if (auto added = labelId(labels, owner); !added) return added;
    for (const auto& [field, value] : record.values) {
        if (field.starts_with("issue/"))
            if (const auto issue = Id::parse(std::string_view(field).substr(6)); issue)
                if (auto added = labelId(labels, *issue); !added) return added;
        if (const auto id = value.id())
            if (auto added = labelId(labels, *id); !added) return added;
        if (!value.list()) continue;
        for (const Value& item : *value.list())
            if (const auto id = item.id())
                if (auto added = labelId(labels, *id); !added) return added;
    }
    return {};
}

Result<PersonView> Reader::person(PersonId id) {
    const auto root = listedNumber(id);
    if (!root) return root.error();
    const auto statement = m_statements.use(
        "SELECT m.record FROM (SELECT ?1 AS record UNION ALL SELECT record FROM person WHERE root = ?1 "
        "AND root <> record) m JOIN record r ON r.number = m.record ORDER BY m.record <> ?1, r.id");
    if (!statement) return statement.error();
    const auto members = numbers((*statement)->bind(1, raw(*root)));
    if (!members) return members.error();

    PersonView view;
    const RecordNumber rootOnly[]{*root};
    auto rows = personRows(rootOnly);
    if (!rows) return rows.error();
    view.row = std::move(rows->front());
    for (const RecordNumber member : *members) {
        auto record = recordView(Kind::Person, member);
        if (!record) return record.error();
        if (member == *root) {
            view.person = std::move(*record);
            continue;
        }
        view.members.emplace_back(record->name.id);
        for (auto& [field, value] : record->values) {
            if (field == kRemoved) continue;
            const auto [shown, isMissing] = view.person.values.emplace(field, value);
            std::vector<Value>& also = view.also[field];
            if (!isMissing && shown->second != value && std::ranges::find(also, value) == also.end())
                also.push_back(value);
            if (also.empty()) view.also.erase(field);
        }
    }
    view.name = {view.person.text("given"), view.person.text("family"), view.person.text("called"),
                 view.person.text("code_name"), view.person.text("description")};

    const std::tuple<Kind, int, std::vector<RecordView>*> lists[]{
        {Kind::ContactPoint, 1, &view.contactPoints}, {Kind::Membership, 1, &view.memberships},
        {Kind::Assessment, 1, &view.assessments},     {Kind::SecondHand, 1, &view.secondHand},
        {Kind::Commitment, 1, &view.commitments},     {Kind::FollowUp, 1, &view.followUps},
        {Kind::Inoculation, 1, &view.inoculations},   {Kind::Relationship, 1, &view.relationships},
        {Kind::Relationship, 2, &view.relationships}, {Kind::Tagging, 1, &view.taggings},
    };
    for (const auto& [kind, owner, list] : lists) {
        auto found = ownedBy(*members, kind, owner);
        if (!found) return found.error();
        std::ranges::move(*found, std::back_inserter(*list));
    }

    const auto talks = m_statements.use("SELECT DISTINCT record FROM link WHERE target = ?1 AND field = ?2");
    if (!talks) return talks.error();
    for (const RecordNumber member : *members) {
        (*talks)->reset();
        const auto found =
            numbers((*talks)->bind(1, raw(member)).bind(2, std::int64_t{linkField(Kind::Conversation, "with")}));
        if (!found) return found.error();
        for (const RecordNumber number : *found) {
            auto record = recordView(Kind::Conversation, number);
            if (!record) return record.error();
            const bool isKnown =
                std::ranges::find(view.conversations, number, &RecordView::number) != view.conversations.end();
            if (!isKnown && !record->value(kRemoved).isTrue()) view.conversations.push_back(std::move(*record));
        }
    }
    std::ranges::stable_sort(view.conversations, [](const RecordView& a, const RecordView& b) {
        return a.date("date") == b.date("date") ? a.number > b.number : a.date("date") > b.date("date");
    });

    for (const auto* list : {&view.memberships, &view.assessments, &view.conversations, &view.secondHand,
                             &view.inoculations, &view.relationships, &view.taggings})
        for (const RecordView& record : *list)
            if (auto labelled = label(view.labels, record); !labelled) return labelled.error();
    return view;
}

} // namespace hedgerow
