// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/demo_workplace.h"

#include <algorithm>

namespace hedgerow {
namespace {

constexpr std::size_t kDepartments = 4;
constexpr int kCampaignDays = 100;

Result<void> put(BatchWriter& writer, Kind kind, const Id& id, FieldValues values) {
    const auto put = writer.put(RecordName::of(kind, id), std::move(values));
    return put ? Result<void>() : put.error();
}

Result<std::vector<Id>> putUnits(DemoWorkplace& demo, const DemoWorkplace::Unit& parent, const DemoWords::Texts& names,
                                 std::string_view type, BatchWriter& writer) {
    std::vector<Id> ids;
    for (const std::string& name : names) {
        const Id id = demo.ids.next();
        auto done = put(writer, Kind::Unit, id,
                        {{"name", parent.department->name + ", " + name}, {"type", type}, {"parent", parent.id}});
        if (!done) return done.error();
        ids.push_back(id);
    }
    return ids;
}

Result<void> putHeadcount(DemoWorkplace& demo, const Id& unit, Date date, std::int64_t count, std::string_view source,
                          BatchWriter& writer) {
    return put(writer, Kind::Headcount, demo.ids.next(),
               {{"unit", unit}, {"date", date}, {"count", count}, {"source", source}});
}

Result<std::vector<Id>> putLabels(DemoWorkplace& demo, Kind kind, const DemoWords::Texts& labels, BatchWriter& writer) {
    std::vector<Id> ids;
    for (const std::string& label : labels) {
        ids.push_back(demo.ids.next());
        if (auto done = put(writer, kind, ids.back(), {{"label", label}}); !done) return done.error();
    }
    return ids;
}

// More work there than are listed, and a few more than a year ago: some people nobody knows yet.
std::int64_t headcountOf(std::int64_t listed) {
    return listed + listed / 6 + 3;
}

Result<void> putDepartments(DemoWorkplace& demo, const Id& company, std::int64_t people, BatchWriter& writer) {
    std::vector<const DemoWords::Department*> chosen;
    for (const auto& department : demo.words.departments) chosen.push_back(&department);
    for (std::size_t i = 0; i < kDepartments; ++i) std::swap(chosen[i], chosen[i + demo.dice.below(chosen.size() - i)]);
    chosen.resize(kDepartments);
    std::int64_t shares = 0;
    for (const auto* department : chosen) shares += department->share;
    std::int64_t left = people;
    for (const auto* department : chosen) {
        DemoWorkplace::Unit& unit = demo.units.emplace_back();
        unit.department = department;
        unit.id = demo.ids.next();
        unit.listed = department == chosen.back() ? left : people * department->share / shares;
        left -= unit.listed;
        auto done = put(writer, Kind::Unit, unit.id,
                        {{"name", department->name},
                         {"code_name", department->codeName},
                         {"type", "department"},
                         {"parent", company}});
        if (!done) return done;
        auto shifts = putUnits(demo, unit, department->shifts, "shift", writer);
        if (!shifts) return shifts.error();
        unit.shifts = std::move(*shifts);
        auto teams = putUnits(demo, unit, department->teams, "team", writer);
        if (!teams) return teams.error();
        unit.teams = std::move(*teams);
        const std::int64_t now = headcountOf(unit.listed);
        done = putHeadcount(demo, unit.id, demo.today.plusDays(-400), now - now / 12, "Annual report", writer);
        if (!done) return done;
        done = putHeadcount(demo, unit.id, demo.today.plusDays(-40), now, "Shift plan", writer);
        if (!done) return done;
    }
    return {};
}

} // namespace

Result<void> fillDemoUnits(DemoWorkplace& demo, std::int64_t people, BatchWriter& writer) {
    const Id company = demo.ids.next();
    const std::string& name = demo.dice.pick(demo.words.companies);
    auto done =
        put(writer, Kind::Unit, company, {{"name", name}, {"type", "employer"}, {"country", demo.words.country}});
    if (!done) return done;
    if (done = putDepartments(demo, company, people, writer); !done) return done;
    std::int64_t all = 0;
    Value::List units;
    for (const DemoWorkplace::Unit& unit : demo.units) {
        all += headcountOf(unit.listed);
        units.emplace_back(unit.id);
    }
    if (done = putHeadcount(demo, company, demo.today.plusDays(-40), all, "Shift plan", writer); !done) return done;

    demo.campaign = demo.ids.next();
    done = put(writer, Kind::Campaign, demo.campaign,
               {{"name", name + " together"},
                {"code_name", "Hedge"},
                {"units", std::move(units)},
                {"scale", Id::named("scale/one_to_five")},
                {"stale_after_days", 60},
                {"admission", "warn"},
                {"framework", demo.words.frameworks.front().first},
                {"start", demo.today.plusDays(-kCampaignDays)}});
    if (!done) return done;

    DemoWords::Texts issueLabels;
    for (const auto& issue : demo.words.issues) issueLabels.push_back(issue.text);
    const std::tuple<Kind, const DemoWords::Texts&, std::vector<Id>&> labels[]{
        {Kind::Issue, issueLabels, demo.issues},
        {Kind::Objection, demo.words.objections, demo.objections},
        {Kind::Tag, demo.words.tags, demo.tags}};
    for (const auto& [kind, texts, ids] : labels) {
        auto made = putLabels(demo, kind, texts, writer);
        if (!made) return made.error();
        ids = std::move(*made);
    }
    return {};
}

} // namespace hedgerow
