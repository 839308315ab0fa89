// SPDX-License-Identifier: GPL-3.0-or-later
// Bundles: what goes out.
#include "core/workspace/bundles.h"

#include "core/bundle/bundle_writer.h"
#include "core/bundle/line_order.h"
#include "core/journal/writer_keys.h"
#include "core/workspace/bundle_selection.h"
#include "core/workspace/coded_home.h"
#include "core/workspace/pseudonymous_chart.h"
#include "core/workspace/roll_up_gift.h"
#include "core/workspace/workspace.h"

#include <algorithm>
#include <set>

namespace hedgerow {
namespace {

using bundle::BundleLook;
using bundle::BundleOrder;
using bundle::Content;
using bundle::GivenChange;
using bundle::GivenValue;

bool isNote(const RecordName& record, const GivenValue& value) {
    return classOf(record.kind, value.field) == FieldClass::Notes && value.value.text();
}

// Notes that are given, each value counted.
std::int64_t noteCount(const Content& content) {
    std::int64_t count = 0;
    for (const GivenChange& change : content.changes)
        count +=
            std::ranges::count_if(change.values, [&](const GivenValue& value) { return isNote(change.record, value); });
    return count;
}

BundleLook lookAt(const Content& content) {
    BundleLook look;
    std::set<RecordName> records;
    std::set<PersonId> people;
    for (const GivenChange& change : content.changes) {
        bundle::forEachPerson(change.record, [&](const Id& person) { people.emplace(person); });
        if (records.insert(change.record).second) ++look.records[change.record.kind];
        for (const GivenValue& value : change.values) {
            if (isStructure(value.field)) continue;
            ++look.fields[change.record.kind][value.field];
            if (!isNote(change.record, value)) continue;
            ++look.noteCount;
            if (look.notes.size() < BundleLook::kNoteLimit)
                look.notes.push_back({change.record, value.field, *value.value.text()});
        }
    }
    look.people.assign(people.begin(), people.end());
    look.forgotten = static_cast<std::int64_t>(content.forgotten.size());
    return look;
}

// Whether the recipient gets to know who the others are that something is from.
enum class PassesOn { Nothing, Writers };

// Which keys wrote what is in it: our own, and what others said of theirs.
Result<void> addWriters(Content& content, Journal& journal, const bundle::Identity& identity, PassesOn passesOn) {
    const auto own = journal.tables().ownWriters();
    if (!own) return own.error();
    std::set<std::uint64_t> writers;
    for (const GivenChange& change : content.changes) writers.insert(change.batch.writer);
    for (const std::uint64_t writer : writers)
        if (own->contains(writer))
            content.writers.push_back({writer, identity.signingKey(), identity.sign(bundle::signedByWriter(writer))});
    if (passesOn == PassesOn::Nothing) return {};
    const auto said = WriterKeys(journal.tables().database()).all();
    if (!said) return said.error();
    for (const WriterKey& each : *said)
        if (writers.contains(each.writer) && !own->contains(each.writer) &&
            std::ssize(content.writers) < bundle::kMostWriters)
            content.writers.push_back({each.writer, each.key, each.signature});
    std::ranges::sort(content.writers, {},
                      [](const bundle::WriterLine& line) { return std::pair(line.writer, line.key); });
    return {};
}

Result<Content> contentOf(const BundleSelection& selection, std::span<const PeerView> peers, Journal& journal,
                          const bundle::Identity& identity, PassesOn passesOn, Progress* progress) {
    auto content = bundle::collect(journal, selection.exportScope(), progress);
    if (!content) return content;
    if (auto left = leaveOutWhatTheySaidOfCodes(*content, peers, journal); !left) return left.error();
    const auto& forgotten = journal.forgottenIds();
    content->forgotten.assign(forgotten.begin(), forgotten.end());
    std::ranges::sort(content->forgotten);

    if (auto said = addWriters(*content, journal, identity, passesOn); !said) return said.error();
    return content;
}

// What is given: records as they are, a chart that is made of them, or numbers.
struct Gift {
    Content content;
    std::optional<PseudonymousChart> chart = {};
    std::optional<CountedTable> numbers = {};

    // It is about: by name, as a code, or behind a number.
    std::int64_t people(std::int64_t named) const {
        if (chart) return static_cast<std::int64_t>(chart->codes().size());
        return numbers ? numbers->people : named;
    }
};

Result<Gift> numbersOf(const BundleSelection& selection, const ChartSource& source) {
    auto counted = rollUpTable(source.reader, selection.people(), source.environment.clock.today());
    if (!counted) return counted.error();
    auto name = source.reader.setting("my_name");
    if (!name) return name.error();
    counted->table.by = std::move(*name);
    counted->table.report = Id::random(source.environment.random).hex();
    return Gift{contentOf(counted->table, source.environment), {}, std::move(*counted)};
}

Result<Gift> giftOf(const BundleOrder& order, std::span<const PeerView> peers, const BundleSelection& selection,
                    const bundle::Identity& identity, const SecretBytes& secret, const ChartSource& source) {
    if (order.profile == bundle::Profile::RollUp) return numbersOf(selection, source);
    if (order.profile != bundle::Profile::PseudonymousChart) {
        const auto passesOn = order.profile == bundle::Profile::CoOrganizer ? PassesOn::Writers : PassesOn::Nothing;
        auto content = contentOf(selection, peers, source.journal, identity, passesOn, source.progress);
        if (!content) return content.error();
        return Gift{std::move(*content)};
    }
    if (peers.size() != 1) return Error{ErrorCode::InvalidValue, std::string(bundle::kCodesForOne)};
    const auto key = signingKeyOf(peers.front().signingKey);
    if (!key) return Error{ErrorCode::InvalidValue, "signing_key"};
    const auto pseudonyms = bundle::Pseudonyms::of(secret, *key);
    if (!pseudonyms) return pseudonyms.error();
    const ChartWish wish{peers.front().signingKey, selection.people(), order.codesUnits,
                         std::holds_alternative<bundle::NotYetHad>(order.since)};
    auto chart = PseudonymousChart::of(source, wish, *pseudonyms);
    if (!chart) return chart.error();
    bundle::Content content = chart->takeContent();
    return Gift{std::move(content), std::move(*chart)};
}

// Of what is made only the day.
std::int64_t createdAt(const Gift& gift, std::int64_t nowMs) {
    constexpr std::int64_t kDaySeconds = 86'400;
    const std::int64_t seconds = nowMs / 1000;
    return gift.chart || gift.numbers ? seconds / kDaySeconds * kDaySeconds : seconds;
}

// The first part has the name that was chosen.
Path partName(const Path& file, std::int64_t part) {
    if (part == 1) return file;
    Path name = file.stem();
    name += "-" + std::to_string(part);
    name += file.extension();
    return file.parent_path() / name;
}

// Written within the transaction that remembers who gets it.
struct WriteBundle {
    const BundleOrder& order;
    const std::vector<PeerView>& peers;
    const Path& file;
    const SecretBytes* passphrase;
    const bundle::Identity& identity;
    const SecretBytes& secret;
    WrittenBundles& written;

    Result<Outcome> execute(CommandContext& context) const {
        const auto selection =
            BundleSelection::of(order, peers, context.journal, context.reader, context.environment.clock.today());
        if (!selection) return selection.error();
        const auto gift = giftOf(order, peers, *selection, identity, secret,
                                 {context.journal, context.reader, context.environment, context.progress});
        if (!gift) return gift.error();
        if (!hasNews(gift->content)) return Error{ErrorCode::NotFound, "nothing"};
        auto name = context.reader.setting("my_name");
        if (!name) return name.error();
        if (!bundle::isSenderName(*name)) return Error{ErrorCode::InvalidValue, "my_name"};

        auto to = destination();
        if (!to) return to.error();
        const bundle::Letter letter{identity, *name, *to, selection->scope(),
                                    createdAt(*gift, context.environment.clock.nowMs())};
        const auto take = [&](std::int64_t part, std::int64_t, std::string_view bytes) -> Result<void> {
            const Path path = partName(file, part);
            if (auto saved = context.environment.files.writeNew(path, bytes); !saved) return saved;
            written.files.push_back(path);
            return {};
        };
        auto done = bundle::writeBundle(gift->content, letter, context.environment.random, take, context.progress);
        if (!done) return done.error();
        done->people = gift->people(done->people);
        written.people = done->people;
        written.bundles = done->bundles;
        if (gift->chart)
            if (auto kept = gift->chart->remember(context.journal.tables()); !kept) return kept.error();
        return remember(context, *selection, gift->content, *done);
    }

    // Who was forgotten stands in every bundle.
    bool hasNews(const Content& content) const {
        if (!order.had || !content.changes.empty()) return !content.isEmpty();
        return static_cast<std::int64_t>(content.forgotten.size()) > order.had->until.forgotten;
    }

    Result<bundle::Destination> destination() const {
        if (passphrase) return bundle::Destination(passphrase->clone());
        std::vector<age::Recipient> recipients;
        for (const PeerView& peer : peers) {
            const auto recipient = age::Recipient::parse(peer.ageKey);
            if (!recipient) return recipient.error();
            recipients.push_back(*recipient);
        }
        return bundle::Destination(std::move(recipients));
    }

    // Who got which classes of how many people.
    Result<Outcome> remember(CommandContext& context, const BundleSelection& selection, const Content& content,
                             const bundle::WrittenBundle& done) const {
        const auto newest = context.journal.tables().newestTime();
        if (!newest) return newest.error();
        const auto delivery = context.journal.tables().newestDelivery();
        if (!delivery) return delivery.error();
        Value::List classes;
        for (const FieldClass fieldClass : selection.scope().classes) classes.emplace_back(fieldClassName(fieldClass));
        written.mark = {*newest, *delivery, static_cast<std::int64_t>(content.forgotten.size())};
        auto writer = context.journal.write("bundle.write", context.clockCheck);
        if (!writer) return writer.error();
        Outcome outcome;
        const auto put = [&](Value peer) -> Result<void> {
            const Id id = Id::random(context.environment.random);
            const auto stored =
                writer->put(RecordName::of(Kind::Disclosure, id),
                            {{"peer", std::move(peer)},
                             {"at", context.environment.clock.nowMs()},
                             {"bundle", done.bundles.front()},
                             {"set", done.set},
                             {"profile", bundle::profileName(selection.scope().profile)},
                             {"people", bundle::peopleName(selection.scope().people)},
                             {"chosen", selection.chosen().empty() ? Value() : Value(selection.chosen())},
                             {"classes", classes},
                             {"count", done.people},
                             {"notes", noteCount(content)},
                             {"newest", BatchName{*newest, 0}.hex().substr(0, 16)},
                             {"deliveries", *delivery}});
            if (!stored) return stored.error();
            outcome.created.push_back(id);
            return {};
        };
        writer->count("people", done.people);
        writer->count("peers", static_cast<std::int64_t>(peers.size()));
        for (const PeerView& peer : peers)
            if (auto stored = put(peer.id); !stored) return stored.error();
        if (passphrase)
            if (auto stored = put({}); !stored) return stored.error();
        auto changes = writer->finish();
        if (!changes) return changes.error();
        outcome.changes = std::move(*changes);
        return outcome;
    }
};

} // namespace

Result<std::vector<PeerView>> Bundles::recipients(const BundleOrder& order) {
    const auto known = m_workspace.reader().peers();
    if (!known) return known.error();
    std::vector<PeerView> peers;
    for (const Id& id : order.peers) {
        const auto peer = std::ranges::find(*known, id, &PeerView::id);
        if (peer == known->end()) return Error{ErrorCode::NotFound, "peer"};
        if (peer->left) return Error{ErrorCode::Refused, "left"};
        if (std::ranges::find(peers, id, &PeerView::id) == peers.end()) peers.push_back(*peer);
    }
    return peers;
}

Result<BundleLook> Bundles::look(const BundleOrder& order, Progress* progress) {
    const auto peers = recipients(order);
    if (!peers) return peers.error();
    const auto selection = BundleSelection::of(order, *peers, m_workspace.journal(), m_workspace.reader(),
                                               m_workspace.environment().clock.today());
    if (!selection) return selection.error();
    const auto identity = m_workspace.identity();
    if (!identity) return identity.error();
    const auto secret = m_workspace.pseudonymSecret();
    if (!secret) return secret.error();
    const auto gift = giftOf(order, *peers, *selection, *identity, *secret,
                             {m_workspace.journal(), m_workspace.reader(), m_workspace.environment(), progress});
    if (!gift) return gift.error();
    BundleLook look = lookAt(gift->content);
    if (gift->numbers) look.numbers = gift->numbers->table;
    if (!gift->chart) return look;
    look.codes = gift->chart->codes();
    look.smallUnits = gift->chart->smallUnits();
    look.people.clear(); // these are codes
    for (const bundle::GivenCode& code : look.codes) look.people.push_back(code.person);
    std::ranges::sort(look.people);
    return look;
}

Result<WrittenBundles> Bundles::write(const BundleOrder& order, const Path& file, const SecretBytes* passphrase,
                                      ClockCheck clockCheck, Progress* progress) {
    const auto peers = recipients(order);
    if (!peers) return peers.error();
    if (order.isForPassphrase != (passphrase != nullptr) || order.isForPassphrase != peers->empty())
        return Error{ErrorCode::InvalidValue, "to peers, or to a passphrase"};
    const auto identity = m_workspace.identity();
    if (!identity) return identity.error();
    const auto secret = m_workspace.pseudonymSecret();
    if (!secret) return secret.error();
    WrittenBundles written;
    auto done = m_workspace.run(WriteBundle{order, *peers, file, passphrase, *identity, *secret, written}, clockCheck,
                                progress);
    if (done) {
        written.changes = std::move(done->changes);
        return written;
    }
    for (const Path& made : written.files) static_cast<void>(m_workspace.environment().files.remove(made));
    return done.error();
}

} // namespace hedgerow
