// SPDX-License-Identifier: GPL-3.0-or-later
// What goes between organizers: a large bundle written, looked at and applied, and a small one in a small and a large
// vault.
#include "core/commands/edit_records.h"
#include "tests/bench/child_modes.h"
#include "tests/bench/organizer.h"
#include "tests/bench/rows.h"

#include <fstream>

namespace hedgerow::bench {
namespace {

constexpr std::int64_t kChanges = 100'000;
constexpr std::int64_t kFewPeople = 1'000;
constexpr int kSmallBundles = 12;
constexpr int kPeopleInSmall = 250; // four changes each

std::int64_t recordsIn(const bundle::BundleLook& look) {
    std::int64_t records = 0;
    for (const auto& [kind, count] : look.records) records += count;
    return records;
}

// The same rows as a table, as someone would keep them with sqlcipher alone.
Result<Finished> insertPlainly(const Path& file, const SecretBytes& key, const Path& rows) {
    removeVault(file);
    const std::string script = "PRAGMA key = \"x'" + toHex(key.bytes()) +
                               "'\";\nCREATE TABLE change(kind TEXT, id TEXT, field TEXT, value TEXT);\n"
                               ".import --csv \"" +
                               rows.string() + "\" change\nSELECT count(*) FROM change;\n";
    return runProcess({"sqlcipher", "-batch", "-bail", file.string()}, script);
}

// One row for each value.
Result<void> writeRows(Workspace& sender, const Path& file) {
    std::ofstream out(file, std::ios::binary);
    return sender.journal().exportAtoms({shareableClasses(), true, {}, {}}, [&](const Atom& atom) -> Result<void> {
        std::string text = atom.value.text() ? *atom.value.text() : "1";
        for (std::size_t at = 0; (at = text.find('"', at)) != std::string::npos; at += 2) text.insert(at, 1, '"');
        out << atom.record.kind << ',' << atom.record.id.hex() << ',' << atom.field << ",\"" << text << "\"\n";
        return {};
    });
}

Result<void> measureLarge(const Settings& settings, Report& report) {
    // A made-up workplace has about ten records a person.
    const Path folder = settings.folder / "bundles";
    auto made = makeDemoVault(settings.folder / "sender.vault", settings.people / 10);
    if (!made) return made.error();
    auto copy = copyVault(*made, folder / "sender_copy.vault");
    if (!copy) return copy.error();
    auto sender = Organizer::open(std::move(*copy), "Ada");
    if (!sender) return sender.error();

    Series writing;
    Series previewing;
    Series applying;
    Series plain;
    std::vector<double> ratios;
    double previewPeak = 0;
    std::int64_t records = 0;
    double size = 0;
    for (int i = 0; i < settings.repetitions; ++i) {
        auto empty = makeEmptyVault(folder / "receiver.vault");
        if (!empty) return empty.error();
        auto receiver =
            Organizer::open(std::move(*empty), "Bilal " + std::string(static_cast<std::size_t>(i) + 1, 'x'));
        if (!receiver) return receiver.error();
        const auto peer = sender->meets(*receiver);
        if (!peer) return peer.error();
        if (const auto known = receiver->meets(*sender); !known) return known.error();
        const Path file = folder / ("large" + std::to_string(i) + ".age");
        std::filesystem::remove(file);
        const auto look = sender->workspace->bundles().look(everythingTo(*peer));
        if (!look) return look.error();
        records = recordsIn(*look);

        const Stopwatch write;
        if (auto written = sender->workspace->bundles().write(everythingTo(*peer), file, nullptr); !written)
            return written.error();
        writing.add(write);
        size = static_cast<double>(std::filesystem::file_size(file)) / 1e6;
        const Stopwatch preview;
        if (auto seen = receiver->workspace->bundles().preview(file); !seen) return seen.error();
        previewing.add(preview);
        if (i == 0) {
            if (auto closed = receiver->workspace->close(); !closed) return closed;
            const auto beside = shareInChild(SharingStep::Preview, receiver->file, file);
            if (!beside) return beside.error();
            previewPeak = beside->peak;
            auto again = openByKey(receiver->file.file, receiver->file.key);
            if (!again) return again.error();
            receiver->workspace = std::move(*again);
        }
        const Stopwatch apply;
        Progress progress;
        const auto applied = receiver->workspace->bundles().apply(file, {}, {}, ClockCheck::Refuse, &progress);
        if (!applied) return applied.error();
        applying.add(apply);
        const double wall = apply.wall();
        if (auto closed = receiver->workspace->close(); !closed) return closed;

        const Path rows = folder / "rows.csv";
        if (auto written = writeRows(*sender->workspace, rows); !written) return written;
        const auto beside = insertPlainly(folder / "plain.db", sender->file.key, rows);
        if (!beside) return beside.error();
        plain.add(beside->time);
        ratios.push_back(wall / beside->time.wall);
        std::filesystem::remove(file);
    }
    const double scale = static_cast<double>(kChanges) / static_cast<double>(std::max<std::int64_t>(records, 1));
    const auto tell = [&](const std::string& name, const std::string& what, const Series& series, double target) {
        report.add({name,
                    what,
                    "s",
                    series.wall(0.5) * scale,
                    target,
                    {{"changes measured with", static_cast<double>(records)},
                     {"as measured, wall s", series.wall(0.5)},
                     {"as measured, processor s", series.cpu(0.5)},
                     {"plain insert of the same values, wall s", plain.wall(0.5)},
                     {"file, MB", size}}});
    };
    tell("bundle.write", "bundle of 100,000 changes written", writing, 2.0);
    tell("bundle.preview", "the same looked at by the recipient", previewing, 2.0);
    tell("bundle.apply", "the same applied", applying, 5.0);
    report.add({"bundle.preview_memory",
                "memory of a program that looks at it",
                "MB",
                previewPeak,
                std::nullopt,
                {{"changes measured with", static_cast<double>(records)}}});
    report.add({"bundle.ratio",
                "applying it, beside a plain sqlcipher insert of its values",
                "×",
                median(ratios),
                std::nullopt,
                {}});
    if (auto closed = sender->workspace->close(); !closed) return closed;
    return {};
}

Result<void> addPeople(Workspace& workspace, int round) {
    EditRecords edits;
    for (int i = 0; i < kPeopleInSmall; ++i) {
        const std::string name = "New" + std::to_string(round) + "x" + std::to_string(i);
        const std::size_t place = edits.edits.size();
        edits.edits.push_back({Kind::Person, std::nullopt, {}, {{"given", name}, {"note", "met at the gate"}}});
        for (const char* type : {"phone", "mail", "signal"})
            edits.edits.push_back({Kind::ContactPoint, std::nullopt, {}, {{"type", type}, {"value", name}}, {place}});
    }
    const auto done = workspace.run(edits);
    return done ? Result<void>() : done.error();
}

Result<void> measureSmall(const Settings& settings, Report& report) {
    const Path folder = settings.folder / "bundles";
    const auto few = makeDemoVault(settings.folder / "few.vault", std::min(kFewPeople, settings.people));
    if (!few) return few.error();
    const auto many = makeDemoVault(settings.folder / "workplace.vault", settings.people);
    if (!many) return many.error();
    auto empty = makeEmptyVault(folder / "writer.vault");
    if (!empty) return empty.error();
    auto sender = Organizer::open(std::move(*empty), "Ada");
    if (!sender) return sender.error();

    std::vector<Organizer> receivers;
    std::vector<Id> peers;
    for (const auto& [vault, name] : {std::pair(&*few, "few"), std::pair(&*many, "many")}) {
        auto copy = copyVault(*vault, folder / (std::string(name) + "_receiver.vault"));
        if (!copy) return copy.error();
        auto receiver = Organizer::open(std::move(*copy), name);
        if (!receiver) return receiver.error();
        const auto peer = sender->meets(*receiver);
        if (!peer) return peer.error();
        if (const auto known = receiver->meets(*sender); !known) return known.error();
        peers.push_back(*peer);
        receivers.push_back(std::move(*receiver));
    }
    Series times[2];
    for (int round = 0; round < kSmallBundles; ++round) {
        if (auto added = addPeople(*sender->workspace, round); !added) return added;
        for (std::size_t side = 0; side < receivers.size(); ++side) {
            bundle::BundleOrder order = everythingTo(peers[side]);
            order.since = bundle::NotYetHad{};
            const Path file = folder / "small.age";
            std::filesystem::remove(file);
            if (auto written = sender->workspace->bundles().write(order, file, nullptr); !written)
                return written.error();
            const Stopwatch watch;
            if (auto applied = receivers[side].workspace->bundles().apply(file); !applied) return applied.error();
            if (round > 1) times[side].add(watch);
        }
    }
    report.add({"bundle.small",
                "cost of applying 1,000 changes at 100 times the people",
                "×",
                times[1].wall(0.5) / times[0].wall(0.5),
                1.5,
                {{"few people, ms", times[0].wall(0.5) * 1000},
                 {"many people, ms", times[1].wall(0.5) * 1000},
                 {"ratio of processor times", times[1].cpu(0.5) / times[0].cpu(0.5)}}});
    return {};
}

} // namespace

Result<void> measureBundles(const Settings& settings, Report& report) {
    const Path folder = settings.folder / "bundles";
    std::error_code error;
    std::filesystem::remove_all(folder, error);
    if (!std::filesystem::create_directories(folder, error)) return Error{ErrorCode::Failed, "no folder for bundles"};
    if (auto measured = measureLarge(settings, report); !measured) return measured;
    if (auto measured = measureSmall(settings, report); !measured) return measured;
    std::filesystem::remove_all(folder, error);
    return {};
}

} // namespace hedgerow::bench
