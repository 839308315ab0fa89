// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/folder_memory.h"

#include "core/bundle/bundle_lines.h"
#include "core/bundle/json_values.h"

#include <algorithm>
#include <charconv>

namespace hedgerow::exchange {
namespace {

using bundle::JsonReader;
using bundle::JsonWriter;

constexpr std::int64_t kVersion = 1;
constexpr int kMostFound = static_cast<int>(Found::Refused);

template <class List, class Write>
void writeList(JsonWriter& json, const List& list, Write write) {
    json.beginList();
    for (const auto& item : list) write(item);
    json.endList();
}
void writeIds(JsonWriter& json, const std::set<Id>& ids) {
    writeList(json, ids, [&](const Id& id) { json.text(id.hex()); });
}
std::set<Id> readIds(JsonReader& json) {
    std::set<Id> ids;
    json.beginList();
    while (json.item()) ids.insert(bundle::readId(json));
    return ids;
}
std::int64_t readCount(JsonReader& json) {
    return json.integer(0, bundle::kMostCount);
}
// 64 bits do not fit the integers of JSON.
std::uint64_t readTime(JsonReader& json) {
    const std::string text = json.text();
    std::uint64_t time = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), time);
    if (error != std::errc() || end != text.data() + text.size()) json.fail();
    return time;
}

// Values stand as lists, each item in its place: there may be ten thousand of them.
void write(JsonWriter& json, const std::string& name, const Sighting& seen) {
    json.beginList();
    json.text(name);
    json.text(seen.stamp);
    json.integer(static_cast<std::int64_t>(seen.found));
    if (seen.found == Found::Waits || seen.found == Found::Unknown) {
        json.text(seen.bundle.hex());
        json.text(seen.from);
        for (const std::int64_t number : {seen.createdMs, seen.newPeople, seen.changes, seen.conflicts, seen.proposals})
            json.integer(number);
    }
    json.endList();
}
// The next item of a list that must have one.
void need(JsonReader& json) {
    if (!json.item()) json.fail();
}
void readSighting(JsonReader& json, FolderMemory& memory) {
    json.beginList();
    need(json);
    std::string name = json.text();
    Sighting seen;
    need(json);
    seen.stamp = json.text();
    need(json);
    seen.found = static_cast<Found>(json.integer(0, kMostFound));
    if (json.item()) {
        seen.bundle = bundle::readId(json);
        need(json);
        seen.from = json.text();
        for (std::int64_t* number :
             {&seen.createdMs, &seen.newPeople, &seen.changes, &seen.conflicts, &seen.proposals}) {
            need(json);
            *number = readCount(json);
        }
        if (json.item()) json.fail();
    }
    memory.seen.emplace(std::move(name), std::move(seen));
}

void write(JsonWriter& json, const OwnFile& file) {
    json.beginObject();
    json.key("hash");
    json.text(file.hash);
    json.key("name");
    json.text(file.name);
    json.key("stamp");
    json.text(file.stamp);
    json.key("there");
    json.boolean(file.isThere);
    json.key("token");
    json.text(file.token.hex());
    json.endObject();
}
OwnFile readOwnFile(JsonReader& json) {
    OwnFile file;
    json.beginObject();
    json.key("hash");
    file.hash = json.text();
    json.key("name");
    file.name = json.text();
    json.key("stamp");
    file.stamp = json.text();
    json.key("there");
    file.isThere = json.boolean();
    json.key("token");
    file.token = bundle::readId(json);
    json.endObject();
    return file;
}

void write(JsonWriter& json, const Publication& publication) {
    json.beginObject();
    json.key("at");
    json.integer(publication.atMs);
    json.key("delivery");
    json.integer(publication.mark.delivery);
    json.key("files");
    writeList(json, publication.files, [&](const OwnFile& file) { write(json, file); });
    json.key("forgotten");
    json.integer(publication.mark.forgotten);
    json.key("newest");
    json.text(std::to_string(publication.mark.newest));
    json.key("to");
    writeIds(json, publication.to);
    json.endObject();
}
Publication readPublication(JsonReader& json) {
    Publication publication;
    json.beginObject();
    json.key("at");
    publication.atMs = readCount(json);
    json.key("delivery");
    publication.mark.delivery = readCount(json);
    json.key("files");
    json.beginList();
    while (json.item()) publication.files.push_back(readOwnFile(json));
    json.key("forgotten");
    publication.mark.forgotten = readCount(json);
    json.key("newest");
    publication.mark.newest = readTime(json);
    json.key("to");
    publication.to = readIds(json);
    json.endObject();
    return publication;
}

void write(JsonWriter& json, const Id& peer, const PeerReceipt& receipt) {
    json.beginObject();
    json.key("has");
    writeIds(json, receipt.has);
    json.key("heard");
    json.integer(receipt.heardMs);
    json.key("leaves");
    json.boolean(receipt.isLeaving);
    json.key("made");
    json.integer(receipt.madeMs);
    json.key("peer");
    json.text(peer.hex());
    json.key("serves");
    writeIds(json, receipt.serves);
    json.key("us");
    json.boolean(receipt.servesUs);
    json.endObject();
}
void readReceiptOf(JsonReader& json, FolderMemory& memory) {
    PeerReceipt receipt;
    json.beginObject();
    json.key("has");
    receipt.has = readIds(json);
    json.key("heard");
    receipt.heardMs = readCount(json);
    json.key("leaves");
    receipt.isLeaving = json.boolean();
    json.key("made");
    receipt.madeMs = readCount(json);
    json.key("peer");
    const Id peer = bundle::readId(json);
    json.key("serves");
    receipt.serves = readIds(json);
    json.key("us");
    receipt.servesUs = json.boolean();
    json.endObject();
    memory.receipts.emplace(peer, std::move(receipt));
}

} // namespace

bool Publication::isThere() const {
    return std::ranges::all_of(files, &OwnFile::isThere);
}

std::string textOf(const FolderMemory& memory) {
    std::string text;
    JsonWriter json(text);
    json.beginObject();
    json.key("active");
    writeIds(json, memory.active);
    json.key("had");
    writeList(json, memory.had, [&](const HadBundle& had) {
        json.beginList();
        json.text(had.bundle.hex());
        json.text(had.from);
        json.integer(had.atMs);
        json.endList();
    });
    json.key("looked");
    json.integer(memory.lookedMs);
    json.key("memory");
    json.integer(kVersion);
    json.key("peers");
    json.text(memory.peers);
    json.key("published");
    writeList(json, memory.published, [&](const Publication& publication) { write(json, publication); });
    json.key("receipt");
    if (memory.receipt)
        write(json, *memory.receipt);
    else
        json.null();
    json.key("receipt_made");
    json.integer(memory.receiptMadeMs);
    json.key("receipt_said");
    json.text(memory.receiptSaid);
    json.key("receipts");
    json.beginList();
    for (const auto& [peer, receipt] : memory.receipts) write(json, peer, receipt);
    json.endList();
    json.key("seen");
    json.beginList();
    for (const auto& [name, seen] : memory.seen) write(json, name, seen);
    json.endList();
    json.key("writing");
    writeList(json, memory.writing, [&](const std::string& name) { json.text(name); });
    json.endObject();
    return text;
}

Result<FolderMemory> parseFolderMemory(std::string_view text) {
    JsonReader json(text);
    FolderMemory memory;
    json.beginObject();
    json.key("active");
    memory.active = readIds(json);
    json.key("had");
    json.beginList();
    while (json.item()) {
        HadBundle& had = memory.had.emplace_back();
        json.beginList();
        need(json);
        had.bundle = bundle::readId(json);
        need(json);
        had.from = json.text();
        need(json);
        had.atMs = readCount(json);
        if (json.item()) json.fail();
    }
    json.key("looked");
    memory.lookedMs = readCount(json);
    json.key("memory");
    json.integer(kVersion, kVersion);
    json.key("peers");
    memory.peers = json.text();
    json.key("published");
    json.beginList();
    while (json.item()) memory.published.push_back(readPublication(json));
    json.key("receipt");
    if (json.atNull())
        json.null();
    else
        memory.receipt = readOwnFile(json);
    json.key("receipt_made");
    memory.receiptMadeMs = readCount(json);
    json.key("receipt_said");
    memory.receiptSaid = json.text();
    json.key("receipts");
    json.beginList();
    while (json.item()) readReceiptOf(json, memory);
    json.key("seen");
    json.beginList();
    while (json.item()) readSighting(json, memory);
    json.key("writing");
    json.beginList();
    while (json.item()) memory.writing.push_back(json.text());
    json.endObject();
    if (!json.end()) return Error{ErrorCode::Damaged, "what is remembered of a shared folder"};
    return memory;
}

} // namespace hedgerow::exchange
