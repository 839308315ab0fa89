// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of the day lists beside follow-ups: promises, conversations, and who was captured in a hurry.
#include "core/store/reader.h"
#include "core/store/schema.h"

#include <algorithm>

namespace hedgerow {
namespace {

// The first of a conversation's own texts; what is private stays on its page.
std::string firstText(const RecordView& talk) {
    if (std::string note = talk.text("note"); !note.empty()) return note;
    for (const auto& [field, value] : talk.values)
        if (field.starts_with("step/") && value.text()) return *value.text();
    return talk.text("asked");
}

// Lines that begin with a day from `since` on, as a capture adds them to a note.
void addDatedLines(std::string_view note, Date since, std::vector<std::string>& lines) {
    constexpr std::size_t kDayLength = 10;
    while (!note.empty()) {
        const std::size_t end = note.find('\n');
        const std::string_view line = note.substr(0, end);
        const auto day = Date::parse(line.substr(0, kDayLength));
        if (day && *day >= since && line.substr(kDayLength).starts_with(": "))
            lines.emplace_back(line.substr(kDayLength + 2));
        if (end == std::string_view::npos) return;
        note.remove_prefix(end + 1);
    }
}

void addLine(const std::string& line, std::vector<std::string>& lines) {
    if (!line.empty() && std::ranges::find(lines, line) == lines.end()) lines.push_back(line);
}

void addWhatWasWritten(const PersonView& view, CapturedView& captured) {
    for (const RecordView& talk : view.conversations)
        if (talk.date("date") >= captured.since) addLine(firstText(talk), captured.lines);
    for (const RecordView& assessment : view.assessments) {
        if (assessment.date("date") < captured.since) continue;
        addLine(assessment.text("note"), captured.lines);
        const auto level = assessment.value("level").id();
        if (!captured.level && level) captured.level = LevelId(*level);
    }
    // Remarks have no day of their own but the conversation's in which they were made.
    for (const RecordView& remark : view.secondHand)
        if (!remark.value("conversation").id()) addLine(remark.text("said"), captured.lines);
    addDatedLines(view.person.text("note"), captured.since, captured.lines);
}

} // namespace

Result<std::vector<FollowUpView>> Reader::promisesDue(Date until) {
    const auto statement = m_statements.use(
        "SELECT r.id, c.record, pr.id, p.display, c.what, c.due FROM commitment c JOIN record r ON r.number = c.record "
        "JOIN person o ON o.record = c.owner1 JOIN person p ON p.record = o.root AND p.listed = 1 "
        "JOIN record pr ON pr.number = p.record "
        "WHERE c.removed = 0 AND c.kept IS NULL AND c.due <= ?1 ORDER BY c.due, p.sort_key");
    if (!statement) return statement.error();
    Statement& row = **statement;
    row.bind(1, until.iso());
    std::vector<FollowUpView> due;
    while (true) {
        const auto found = row.step();
        if (!found) return found.error();
        if (!*found) return due;
        due.push_back({row.id(0),
                       RecordNumber{row.int64(1)},
                       PersonId(row.id(2)),
                       std::string(row.text(3)),
                       std::string(row.text(4)),
                       Date::parse(row.text(5)),
                       {}});
    }
}

Result<std::vector<TalkView>> Reader::conversationsSince(Date day, std::size_t limit) {
    const auto statement = m_statements.use("SELECT record FROM conversation WHERE removed = 0 AND \"date\" >= ?1 "
                                            "ORDER BY \"date\" DESC, record DESC LIMIT ?2");
    if (!statement) return statement.error();
    const auto found = numbers((*statement)->bind(1, day.iso()).bind(2, static_cast<std::int64_t>(limit)));
    if (!found) return found.error();
    std::vector<TalkView> talks;
    for (const RecordNumber number : *found) {
        const auto record = recordView(Kind::Conversation, number);
        if (!record) return record.error();
        TalkView talk{record->name.id, record->date("date"), {}, firstText(*record)};
        const auto* with = record->value("with").list();
        for (const Value& item : with ? *with : Value::List()) {
            const auto person = listedAs(item.id().value_or(Id{}));
            if (!person) return person.error();
            if (*person && std::ranges::find(talk.with, **person) == talk.with.end()) talk.with.push_back(**person);
        }
        if (!talk.with.empty()) talks.push_back(std::move(talk));
    }
    return talks;
}

Result<std::vector<CapturedView>> Reader::captured() {
    const auto statement = m_statements.use(
        "SELECT rr.id, r.id, p.captured FROM person p JOIN record r ON r.number = p.record "
        "JOIN person root ON root.record = p.root AND root.listed = 1 JOIN record rr ON rr.number = root.record "
        "WHERE p.captured IS NOT NULL ORDER BY p.captured, root.sort_key, p.record");
    if (!statement) return statement.error();
    Statement& row = **statement;
    std::vector<CapturedView> all;
    while (true) {
        const auto found = row.step();
        if (!found) return found.error();
        if (!*found) break;
        const PersonId person(row.id(0));
        const auto since = Date::parse(row.text(2));
        if (!since) continue;
        auto known = std::ranges::find(all, person, &CapturedView::person);
        if (known == all.end()) {
            all.push_back({person, {}, {}, {}, *since, {}, {}});
            known = all.end() - 1;
        }
        known->marked.emplace_back(row.id(1));
    }
    for (CapturedView& each : all) {
        const auto view = person(each.person);
        if (!view) return view.error();
        each.personName = view->row.name;
        each.unit = view->row.unit;
        addWhatWasWritten(*view, each);
    }
    return all;
}

} // namespace hedgerow
