// SPDX-License-Identifier: GPL-3.0-or-later
// What is given of everyone at once: a chart without the people and the answer to it, numbers by unit, a shared folder.
#include "core/commands/edit_records.h"
#include "tests/bench/child_modes.h"
#include "tests/bench/organizer.h"
#include "tests/bench/rows.h"

namespace hedgerow::bench {
namespace {

constexpr std::size_t kRemarks = 1'000; // of the one who got the chart

// Two who know each other, one of them everyone else.
struct Pair {
    KeyedFile sender;
    KeyedFile receiver;
    Id receiverAtSender;
    Id senderAtReceiver;
};

Result<Pair> makePair(const Settings& settings, const Path& folder) {
    const auto many = makeDemoVault(settings.folder / "workplace.vault", settings.people);
    if (!many) return many.error();
    auto copy = copyVault(*many, folder / "sender.vault");
    if (!copy) return copy.error();
    auto empty = makeEmptyVault(folder / "receiver.vault");
    if (!empty) return empty.error();
    auto sender = Organizer::open(std::move(*copy), "Ada");
    if (!sender) return sender.error();
    auto receiver = Organizer::open(std::move(*empty), "Bilal");
    if (!receiver) return receiver.error();
    const auto receiverAtSender = sender->meets(*receiver);
    if (!receiverAtSender) return receiverAtSender.error();
    const auto senderAtReceiver = receiver->meets(*sender);
    if (!senderAtReceiver) return senderAtReceiver.error();
    for (Organizer* each : {&*sender, &*receiver})
        if (auto closed = each->workspace->close(); !closed) return closed.error();
    return Pair{std::move(sender->file), std::move(receiver->file), *receiverAtSender, *senderAtReceiver};
}

class Rows {
public:
    Rows(Report& report) : m_report(report) {}

    Result<void> add(const std::string& name, const std::string& what, SharingStep step, const KeyedFile& vault,
                     const Path& file) {
        const auto done = shareInChild(step, vault, file);
        if (!done) return done.error();
        std::map<std::string, double> details{{"processor s", done->time.cpu}, {"memory at most, MB", done->peak}};
        std::error_code error;
        if (const auto size = std::filesystem::file_size(file, error); !error)
            details.emplace("file, MB", static_cast<double>(size) / 1e6);
        m_report.add({name, what, "s", done->time.wall, std::nullopt, std::move(details)});
        return {};
    }

private:
    Report& m_report;
};

Result<void> remark(const KeyedFile& vault) {
    auto workspace = openByKey(vault.file, vault.key);
    if (!workspace) return workspace.error();
    const auto people = (*workspace)->reader().people({});
    if (!people) return people.error();
    const auto ids = (*workspace)->reader().personIds(std::span(*people).first(std::min(kRemarks, people->size())));
    if (!ids) return ids.error();
    EditRecords edits;
    for (const PersonId& id : *ids)
        edits.edits.push_back({Kind::Person, id.id, {}, {{"note", "speaks for the others"}}});
    if (auto edited = (*workspace)->run(edits); !edited) return edited.error();
    return (*workspace)->close();
}

Result<void> measureCharts(const Settings& settings, const Path& folder, Rows& rows) {
    const auto pair = makePair(settings, folder);
    if (!pair) return pair.error();
    const Path chart = folder / "chart.age";
    const Path answer = folder / "answer.age";
    if (auto done = rows.add("sharing.numbers", "numbers by unit of everyone written", SharingStep::Numbers,
                             pair->sender, folder / "numbers.age");
        !done)
        return done;
    if (auto done = rows.add("sharing.chart", "chart of everyone without the people written", SharingStep::Chart,
                             pair->sender, chart);
        !done)
        return done;
    if (auto done = rows.add("sharing.chart_applied", "the same taken in", SharingStep::Apply, pair->receiver, chart);
        !done)
        return done;
    if (auto remarked = remark(pair->receiver); !remarked) return remarked;
    if (auto done = rows.add("sharing.answer", "the answer to it written, with 1,000 remarks", SharingStep::Everything,
                             pair->receiver, answer);
        !done)
        return done;
    if (auto done = rows.add("sharing.answer_preview", "the answer looked at at home", SharingStep::Preview,
                             pair->sender, answer);
        !done)
        return done;
    if (auto done = rows.add("sharing.answer_home", "the answer taken home", SharingStep::Apply, pair->sender, answer);
        !done)
        return done;
    return rows.add("sharing.chart_again", "the chart written again", SharingStep::Chart, pair->sender,
                    folder / "again.age");
}

Result<void> choose(const KeyedFile& vault, const Path& shared, const Id& peer) {
    auto workspace = openByKey(vault.file, vault.key);
    if (!workspace) return workspace.error();
    if (auto chosen = (*workspace)->exchange().choose({shared, {peer}, bundle::Profile::TurfSheet, true}); !chosen)
        return chosen;
    return (*workspace)->close();
}

Result<void> measureFolder(const Settings& settings, const Path& folder, Rows& rows) {
    const auto pair = makePair(settings, folder);
    if (!pair) return pair.error();
    const Path shared = folder / "shared";
    std::error_code error;
    if (!std::filesystem::create_directory(shared, error)) return {ErrorCode::Failed, "no folder to share"};
    if (auto chosen = choose(pair->sender, shared, pair->receiverAtSender); !chosen) return chosen;
    if (auto chosen = choose(pair->receiver, shared, pair->senderAtReceiver); !chosen) return chosen;
    const auto look = [&](const std::string& name, const std::string& what, const KeyedFile& vault) {
        return rows.add("sharing.folder_" + name, what, SharingStep::Look, vault, shared);
    };
    if (auto done = look("first", "first look at a shared folder: everyone's turf sheet is written", pair->sender);
        !done)
        return done;
    if (auto done = look("other", "the other one's: it is taken in", pair->receiver); !done) return done;
    if (auto done = look("next", "the next look, with a receipt and an empty sheet", pair->sender); !done) return done;
    return look("quiet", "a look with nothing new", pair->sender);
}

} // namespace

Result<void> measureSharing(const Settings& settings, Report& report) {
    const Path folder = settings.folder / "sharing";
    Rows rows(report);
    for (const auto measure : {measureCharts, measureFolder}) {
        std::error_code error;
        std::filesystem::remove_all(folder, error);
        if (!std::filesystem::create_directories(folder, error)) return {ErrorCode::Failed, "no folder for sharing"};
        if (auto measured = measure(settings, folder, rows); !measured) return measured;
        std::filesystem::remove_all(folder, error);
    }
    return {};
}

} // namespace hedgerow::bench
