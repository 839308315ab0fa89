// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/edit_people.h"
#include "core/commands/edit_records.h"
#include "core/commands/log_conversation.h"
#include "core/insight/suspects.h"
#include "tests/bench/bench_vault.h"
#include "tests/bench/child_modes.h"
#include "tests/bench/rows.h"

#include <algorithm>

namespace hedgerow::bench {
namespace {

constexpr std::size_t kScreen = 50;
constexpr std::size_t kNames = 200;
constexpr int kTalks = 200;
constexpr int kEdits = 100;
constexpr int kWarmUp = 10;
constexpr std::int64_t kFewPeople = 1'000;
constexpr std::size_t kListedPairs = 1'000;

double ms(double seconds) {
    return seconds * 1000;
}

// People from everywhere in the list.
Result<std::vector<RecordNumber>> somePeople(Workspace& workspace, std::size_t count) {
    const auto all = workspace.reader().people({});
    if (!all) return all.error();
    std::vector<RecordNumber> some;
    for (std::size_t i = 0; i < count; ++i) some.push_back((*all)[i * 7919 % all->size()]);
    return some;
}

Result<std::vector<PersonRow>> someRows(Workspace& workspace, std::size_t count) {
    const auto numbers = somePeople(workspace, count);
    if (!numbers) return numbers.error();
    return workspace.reader().personRows(*numbers);
}

Result<void> measureOpen(const Settings& settings, const KeyedFile& vault, Report& report) {
    Series times;
    Series opening;
    for (int i = 0; i <= 2 * settings.repetitions; ++i) {
        const Stopwatch watch;
        auto workspace = openByKey(vault.file, vault.key);
        if (!workspace) return workspace.error();
        const Sample opened{watch.wall(), watch.cpu()};
        if (auto read = readFirstRows(**workspace); !read) return read;
        if (i > 0) times.add(watch);
        if (i > 0) opening.add(opened);
    }
    report.add(
        {"open",
         "open with the key at hand, to the first 50 rows",
         "s",
         times.wall(0.5),
         0.3,
         {{"longest s", times.wall(1)}, {"processor s", times.cpu(0.5)}, {"of it opening, s", opening.wall(0.5)}}});
    return {};
}

// Ends of the UTF-8 characters.
std::vector<std::string> prefixes(const std::string& name) {
    std::vector<std::string> all;
    for (std::size_t end = 1; end <= name.size(); ++end)
        if (end == name.size() || (static_cast<unsigned char>(name[end]) & 0xc0) != 0x80)
            all.push_back(name.substr(0, end));
    return all;
}

Result<void> measureSearch(const KeyedFile& vault, Report& report) {
    auto workspace = openByKey(vault.file, vault.key);
    if (!workspace) return workspace.error();
    const auto named = someRows(**workspace, kNames);
    if (!named) return named.error();
    Series times;
    Series first;
    for (const PersonRow& person : *named) {
        for (const std::string& typed : prefixes(person.name)) {
            PeopleQuery query;
            query.text = typed;
            const Stopwatch watch;
            const auto found = (*workspace)->reader().people(query);
            if (!found) return found.error();
            const auto rows =
                (*workspace)->reader().personRows(std::span(*found).first(std::min(kScreen, found->size())));
            if (!rows) return rows.error();
            times.add(watch);
            if (typed.size() == 1) first.add(watch);
        }
    }
    report.add({"search",
                "search while typing, first 50 rows, p95",
                "ms",
                ms(times.wall(0.95)),
                30.0,
                {{"queries", static_cast<double>(times.size())},
                 {"p50 ms", ms(times.wall(0.5))},
                 {"longest ms", ms(times.wall(1))},
                 {"processor, p95 ms", ms(times.cpu(0.95))},
                 {"first letter, p50 ms", ms(first.wall(0.5))}}});
    return {};
}

// Two tags each, of forty.
Result<void> tagEveryone(Workspace& workspace) {
    constexpr std::size_t kTags = 40;
    constexpr std::size_t kApart = 13; // so that the second tag is not always the same beside the first
    const auto all = workspace.reader().people({});
    if (!all) return all.error();
    const auto rows = workspace.reader().personRows(*all);
    if (!rows) return rows.error();
    std::vector<EditPeople> tagging(kTags);
    for (std::size_t tag = 0; tag < kTags; ++tag) tagging[tag].addTags = {"tag " + std::to_string(tag)};
    for (std::size_t i = 0; i < rows->size(); ++i) {
        tagging[i % kTags].people.push_back((*rows)[i].id);
        tagging[(i / kTags * kApart + i + 1) % kTags].people.push_back((*rows)[i].id);
    }
    for (const EditPeople& edit : tagging)
        if (auto done = workspace.run(edit); !done) return done.error();
    return {};
}

// What a click on a heading asks; the order of everyone is not known yet.
Result<void> measureSort(const Settings& settings, const KeyedFile& vault, Report& report) {
    const auto copy = copyVault(vault, settings.folder / "tagged.vault");
    if (!copy) return copy.error();
    {
        auto workspace = openByKey(copy->file, copy->key);
        if (!workspace) return workspace.error();
        if (auto tagged = tagEveryone(**workspace); !tagged) return tagged;
    }
    auto workspace = openByKey(copy->file, copy->key);
    if (!workspace) return workspace.error();
    const auto times = [&](PeopleSort sort) -> Result<Series> {
        Series series;
        for (int i = 0; i < 2 * settings.repetitions; ++i) {
            PeopleQuery query;
            query.sort = sort;
            query.isDescending = i % 2 != 0;
            const Stopwatch watch;
            const auto people = (*workspace)->reader().people(query);
            if (!people) return people.error();
            const auto rows =
                (*workspace)->reader().personRows(std::span(*people).first(std::min(kScreen, people->size())));
            if (!rows) return rows.error();
            series.add(watch);
        }
        return series;
    };
    const auto byTags = times(PeopleSort::Tags);
    if (!byTags) return byTags.error();
    std::map<std::string, double> others;
    for (const auto& [name, sort] : {std::pair{"by unit, p50 ms", PeopleSort::Unit},
                                     {"by level, p50 ms", PeopleSort::Level},
                                     {"by last talk, p50 ms", PeopleSort::LastTalk},
                                     {"by lead, p50 ms", PeopleSort::Lead}}) {
        const auto series = times(sort);
        if (!series) return series.error();
        others[name] = ms(series->wall(0.5));
    }
    others["by tags, longest ms"] = ms(byTags->wall(1));
    report.add({"sort.tags", "everyone, each with two tags, in their order, first 50 rows", "ms", ms(byTags->wall(0.5)),
                250.0, std::move(others)});
    workspace->reset();
    removeVault(copy->file);
    return {};
}

// What the page of possible duplicates and `duplicates` do.
Result<void> measureDuplicates(const Settings& settings, const KeyedFile& vault, Report& report) {
    auto workspace = openByKey(vault.file, vault.key);
    if (!workspace) return workspace.error();
    Series times;
    Series reading;
    double found = 0;
    for (int i = 0; i < settings.repetitions; ++i) {
        const Stopwatch watch;
        const auto known = (*workspace)->reader().knownPeople();
        if (!known) return known.error();
        const Sample read{watch.wall(), watch.cpu()};
        const auto suspected = suspects(*known, kListedPairs);
        if (!suspected) return suspected.error();
        times.add(watch);
        reading.add(read);
        found = static_cast<double>(suspected->all);
    }
    report.add({"duplicates",
                "who may have been entered twice, read and compared",
                "s",
                times.wall(0.5),
                3.0,
                {{"longest s", times.wall(1)}, {"of it reading, s", reading.wall(0.5)}, {"pairs", found}}});
    return {};
}

Result<LogConversation> talkWith(Workspace& workspace, const PersonRow& person, int number) {
    LogConversation talk;
    talk.with.push_back({person.id, {}, false});
    talk.medium = "in_person";
    talk.minutes = 20;
    talk.place = "canteen";
    talk.asked = "come to the meeting";
    talk.answer = "maybe";
    talk.note = "talk number " + std::to_string(number) + " about the rota";
    talk.issues = {{number % 2 == 0 ? "Wages" : "Shifts", 2}};
    const auto campaigns = workspace.reader().campaigns();
    if (!campaigns) return campaigns.error();
    if (!campaigns->empty()) {
        talk.campaign = campaigns->front().id;
        talk.framework = campaigns->front().framework;
    }
    if (talk.framework.empty()) talk.framework = "aeiou";
    talk.steps = {{"agitate", "is angry about the new rota"}};
    const auto scales = workspace.reader().scales();
    if (!scales) return scales.error();
    talk.assessments.push_back({0, scales->front().levels[static_cast<std::size_t>(number) % 3].id, "said", {}, {}});
    talk.followUps.push_back({0, "call again", {}, {}});
    return talk;
}

Result<void> measureSaving(const KeyedFile& vault, Report& report) {
    auto workspace = openByKey(vault.file, vault.key);
    if (!workspace) return workspace.error();
    const auto people = someRows(**workspace, kTalks + kWarmUp);
    if (!people) return people.error();
    Series times;
    for (int i = 0; i < kTalks + kWarmUp; ++i) {
        const auto talk = talkWith(**workspace, (*people)[static_cast<std::size_t>(i)], i);
        if (!talk) return talk.error();
        const Stopwatch watch;
        if (auto saved = (*workspace)->run(*talk); !saved) return saved.error();
        if (i >= kWarmUp) times.add(watch);
    }
    report.add({"save",
                "saving a conversation, to the end of COMMIT, p95",
                "ms",
                ms(times.wall(0.95)),
                30.0,
                {{"p50 ms", ms(times.wall(0.5))},
                 {"longest ms", ms(times.wall(1))},
                 {"processor, p50 ms", ms(times.cpu(0.5))},
                 {"processor, p95 ms", ms(times.cpu(0.95))}}});
    return {};
}

Result<void> measureMemory(const KeyedFile& vault, Report& report) {
    const auto memory = listInChild(vault.file, vault.key);
    if (!memory) return memory.error();
    report.add({"memory.cli",
                "memory of a program that lists people, at its peak",
                "MB",
                memory->peak,
                100.0,
                {{"at the end MB", memory->now}}});
    return {};
}

// The two vaults in turn, so that other work on the machine slows both.
class EditPair {
public:
    EditPair(Workspace& few, Workspace& many) : m_sides{{{few, {}, {}, {}}, {many, {}, {}, {}}}} {}

    Result<void> measure() {
        for (Side& side : m_sides) {
            auto people = someRows(side.workspace, static_cast<std::size_t>(kEdits + kWarmUp));
            if (!people) return people.error();
            side.people = std::move(*people);
        }
        for (int i = 0; i < kEdits + kWarmUp; ++i)
            for (Side& side : m_sides)
                if (auto edited = edit(side, i); !edited) return edited;
        return {};
    }

    void tell(Report& report) const {
        tellOne(report, "edit.note", "cost of changing a note at 100 times the people", &Side::notes);
        tellOne(report, "edit.contact", "cost of adding a contact point there", &Side::contacts);
    }

private:
    struct Side {
        Workspace& workspace;
        std::vector<PersonRow> people;
        Series notes;
        Series contacts;
    };

    static Result<void> run(Workspace& workspace, RecordEdit edit, Series* times) {
        EditRecords command;
        command.edits.push_back(std::move(edit));
        const Stopwatch watch;
        if (auto done = workspace.run(command); !done) return done.error();
        if (times) times->add(watch);
        return {};
    }

    static Result<void> edit(Side& side, int number) {
        const Id person = side.people[static_cast<std::size_t>(number)].id.id;
        const bool counts = number >= kWarmUp;
        const std::string text = "edit " + std::to_string(number);
        RecordEdit note{Kind::Person, person, {}, {{"note", text}}, {}, {}};
        if (auto done = run(side.workspace, std::move(note), counts ? &side.notes : nullptr); !done) return done;
        const std::string mail = "edit" + std::to_string(number) + "@example.org";
        RecordEdit contact{Kind::ContactPoint, std::nullopt, {person}, {{"type", "mail"}, {"value", mail}}, {}, {}};
        return run(side.workspace, std::move(contact), counts ? &side.contacts : nullptr);
    }

    void tellOne(Report& report, const std::string& name, const std::string& what, const Series Side::*series) const {
        const Series& few = m_sides[0].*series;
        const Series& many = m_sides[1].*series;
        report.add({name,
                    what,
                    "×",
                    many.wall(0.5) / few.wall(0.5),
                    1.5,
                    {{"few people, ms", ms(few.wall(0.5))},
                     {"many people, ms", ms(many.wall(0.5))},
                     {"few people, processor ms", ms(few.cpu(0.5))},
                     {"many people, processor ms", ms(many.cpu(0.5))},
                     {"ratio of processor times (without waiting for the disk)", many.cpu(0.5) / few.cpu(0.5)}}});
    }

    std::array<Side, 2> m_sides;
};

Result<void> measureEdits(const KeyedFile& few, const KeyedFile& many, Report& report) {
    auto fewPeople = openByKey(few.file, few.key);
    if (!fewPeople) return fewPeople.error();
    auto manyPeople = openByKey(many.file, many.key);
    if (!manyPeople) return manyPeople.error();
    EditPair pair(**fewPeople, **manyPeople);
    if (auto measured = pair.measure(); !measured) return measured;
    pair.tell(report);
    return {};
}

} // namespace

Result<void> measureVault(const Settings& settings, Report& report) {
    const auto vault = makeDemoVault(settings.folder / "workplace.vault", settings.people);
    if (!vault) return vault.error();
    if (settings.wants("open"))
        if (auto measured = measureOpen(settings, *vault, report); !measured) return measured;
    if (settings.wants("search"))
        if (auto measured = measureSearch(*vault, report); !measured) return measured;
    if (settings.wants("sort"))
        if (auto measured = measureSort(settings, *vault, report); !measured) return measured;
    if (settings.wants("duplicates"))
        if (auto measured = measureDuplicates(settings, *vault, report); !measured) return measured;
    if (settings.wants("memory"))
        if (auto measured = measureMemory(*vault, report); !measured) return measured;

    if (!settings.wants("save") && !settings.wants("edit")) return {};
    const auto copy = copyVault(*vault, settings.folder / "written.vault");
    if (!copy) return copy.error();
    if (settings.wants("save"))
        if (auto measured = measureSaving(*copy, report); !measured) return measured;
    if (settings.wants("edit")) {
        const auto small = makeDemoVault(settings.folder / "few.vault", std::min(kFewPeople, settings.people));
        if (!small) return small.error();
        const auto smallCopy = copyVault(*small, settings.folder / "few_written.vault");
        if (!smallCopy) return smallCopy.error();
        if (auto measured = measureEdits(*smallCopy, *copy, report); !measured) return measured;
        removeVault(smallCopy->file);
    }
    removeVault(copy->file);
    return {};
}

} // namespace hedgerow::bench
