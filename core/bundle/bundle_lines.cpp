// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/bundle_lines.h"

#include "core/age/base64.h"
#include "core/bundle/json_values.h"
#include "core/bundle/refusal.h"
#include "core/journal/atom.h"

#include <algorithm>

namespace hedgerow::bundle {
namespace {

std::uint64_t readHex64(JsonReader& json) {
    std::uint64_t value = 0;
    for (const std::uint8_t byte : readHex<8>(json)) value = value << 8 | byte;
    return value;
}

void writeHex64(JsonWriter& json, std::uint64_t value) {
    json.text(BatchName{value, 0}.hex().substr(0, 16));
}

BatchLine readBatch(JsonReader& json, std::int64_t number) {
    BatchLine batch{number, {}};
    batch.name.time = readHex64(json);
    json.key("w");
    batch.name.writer = readHex64(json);
    return batch;
}

void write(JsonWriter& json, const BatchLine& batch) {
    json.key("b");
    json.integer(batch.number);
    json.key("t");
    writeHex64(json, batch.name.time);
    json.key("w");
    writeHex64(json, batch.name.writer);
}

WriterLine readWriter(JsonReader& json) {
    WriterLine writer;
    writer.key = readHex<32>(json);
    json.key("s");
    writer.signature = readHex<64>(json);
    json.key("w");
    writer.writer = readHex64(json);
    return writer;
}

void write(JsonWriter& json, const WriterLine& writer) {
    json.key("k");
    json.text(toHex(writer.key));
    json.key("s");
    json.text(toHex(writer.signature));
    json.key("w");
    writeHex64(json, writer.writer);
}

void write(JsonWriter& json, const ForgottenLine& forgotten) {
    json.key("x");
    json.text(forgotten.id.hex());
}

Owners readOwners(JsonReader& json) {
    std::array<Id, 2> ids;
    std::size_t size = 0;
    json.beginList();
    while (json.item()) {
        const Id id = readId(json);
        if (size < ids.size())
            ids[size++] = id;
        else
            json.fail();
    }
    return size == 0 ? Owners() : size == 1 ? Owners({ids[0]}) : Owners({ids[0], ids[1]});
}

std::vector<std::int64_t> readReplaced(JsonReader& json, std::int64_t batch) {
    std::vector<std::int64_t> replaced;
    json.beginList();
    while (json.item()) {
        if (replaced.size() == kMostReplaced) json.fail();
        replaced.push_back(json.integer(replaced.empty() ? 1 : replaced.back() + 1, batch - 1));
    }
    if (replaced.empty()) json.fail();
    return replaced;
}

ChangeLine readChange(JsonReader& json, std::int64_t batch) {
    ChangeLine change{batch, {}, {}};
    json.beginObject();
    while (const auto name = json.key()) change.fields.push_back({std::string(*name), readValue(json), {}});
    if (change.fields.empty()) json.fail();
    json.key("k");
    change.record.kind = json.plainText();
    if (!isKey(change.record.kind, kLongestKind)) json.fail();
    json.key("o");
    change.record.owners = readOwners(json);
    json.key("p");
    json.beginObject();
    auto field = change.fields.begin();
    while (const auto name = json.key()) {
        while (field != change.fields.end() && field->name < *name) ++field;
        if (field == change.fields.end() || field->name != *name)
            json.fail();
        else
            field->replaces = readReplaced(json, batch);
    }
    json.key("r");
    change.record.id = readId(json);
    return change;
}

void write(JsonWriter& json, const ChangeLine& change) {
    json.key("b");
    json.integer(change.batch);
    json.key("f");
    json.beginObject();
    for (const ChangedField& field : change.fields) {
        json.key(field.name);
        writeValue(json, field.value);
    }
    json.endObject();
    json.key("k");
    json.text(change.record.kind);
    json.key("o");
    json.beginList();
    for (const Id& owner : change.record.owners.ids()) json.text(owner.hex());
    json.endList();
    json.key("p");
    json.beginObject();
    for (const ChangedField& field : change.fields) {
        if (field.replaces.empty()) continue;
        json.key(field.name);
        json.beginList();
        for (const std::int64_t batch : field.replaces) json.integer(batch);
        json.endList();
    }
    json.endObject();
    json.key("r");
    json.text(change.record.id.hex());
}

PieceLine readPiece(JsonReader& json) {
    PieceLine piece;
    piece.hash = readHex<32>(json);
    json.key("d");
    auto bytes = age::fromBase64(json.plainText());
    json.key("n");
    piece.number = json.integer(1, kMostPieces);
    json.key("of");
    piece.of = json.integer(piece.number, kMostPieces);
    if (bytes) piece.bytes = std::move(*bytes);
    if (piece.bytes.empty() || piece.bytes.size() > kPieceSize) json.fail();
    if (piece.number < piece.of && piece.bytes.size() < kPieceSize) json.fail();
    return piece;
}

void write(JsonWriter& json, const PieceLine& piece) {
    json.key("a");
    json.text(toHex(piece.hash));
    json.key("d");
    json.text(age::base64(piece.bytes));
    json.key("n");
    json.integer(piece.number);
    json.key("of");
    json.integer(piece.of);
}

PaddingLine readPadding(JsonReader& json) {
    const std::string_view zeros = json.plainText();
    if (zeros.find_first_not_of('0') != std::string_view::npos) json.fail();
    return {zeros.size()};
}

void write(JsonWriter& json, const PaddingLine& padding) {
    json.key("pad");
    json.text(std::string(padding.zeros, '0'));
}

void write(JsonWriter& json, const SignatureLine& line) {
    json.key("sig");
    json.text(toHex(line.signature));
}

BundleLine readNumbered(JsonReader& json) {
    const std::int64_t batch = json.integer(1, kMostCount);
    const std::string_view key = json.key().value_or("");
    if (key == "t") return readBatch(json, batch);
    if (key != "f") json.fail();
    return readChange(json, batch);
}

BundleLine readLine(JsonReader& json) {
    const std::string_view key = json.key().value_or("");
    if (key == "b") return readNumbered(json);
    if (key == "k") return readWriter(json);
    if (key == "x") return ForgottenLine{readId(json)};
    if (key == "a") return readPiece(json);
    if (key == "pad") return readPadding(json);
    if (key == "sig") return SignatureLine{readHex<64>(json)};
    json.fail();
    return {};
}

// What would stop the writer of JSON, which takes only what has a spelling.
bool isWritable(const ChangeLine& change) {
    return std::ranges::all_of(change.fields,
                               [](const ChangedField& field) {
                                   return isKey(field.name) && isStorable(field.value) && isUtf8Value(field.value);
                               }) &&
           isKey(change.record.kind, kLongestKind);
}

} // namespace

bool WriterLine::verifies() const {
    return bundle::verifies(key, signedByWriter(writer), signature);
}

Result<BundleLine> parseLine(std::string_view line) {
    JsonReader json(line);
    json.beginObject();
    BundleLine read = readLine(json);
    json.endObject();
    if (!json.end()) return refused(Refusal::Form, "a line that is not as it should be");
    return read;
}

Result<std::string> encode(const BundleLine& line) {
    const auto* change = std::get_if<ChangeLine>(&line);
    if (change && !isWritable(*change)) return {ErrorCode::InvalidValue, "a change that has no spelling"};
    std::string text;
    JsonWriter json(text);
    json.beginObject();
    std::visit([&](const auto& kind) { write(json, kind); }, line);
    json.endObject();
    if (text.size() + 1 > kLongestLine) return refused(Refusal::Limit, "a line");
    if (const auto again = parseLine(text); !again || *again != line)
        return {ErrorCode::InvalidValue, "a line that nobody would read"};
    return text;
}

} // namespace hedgerow::bundle
