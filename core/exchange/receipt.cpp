// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/receipt.h"

#include "core/age/line_source.h"
#include "core/age/writer.h"
#include "core/bundle/bundle_lines.h"
#include "core/bundle/json_values.h"
#include "core/bundle/padding.h"
#include "core/bundle/refusal.h"

#include <sodium.h>

#include <algorithm>

namespace hedgerow::exchange {
namespace {

using bundle::JsonReader;
using bundle::JsonWriter;
using bundle::Refusal;
using bundle::refused;

constexpr std::int64_t kFormat = 1;
constexpr std::string_view kBegin = "{\"exchange\":";

std::array<std::uint8_t, 20 + 64> signedByReceipt(std::string_view before) {
    constexpr std::string_view kDomain = "hedgerow exchange 1\n";
    std::array<std::uint8_t, 20 + 64> message{};
    static_assert(kDomain.size() == 20);
    std::ranges::copy(age::bytesOf(kDomain), message.begin());
    crypto_hash_sha512(message.data() + kDomain.size(), age::bytesOf(before).data(), before.size());
    return message;
}

std::string lineOf(const Receipt& receipt) {
    std::string line;
    JsonWriter json(line);
    json.beginObject();
    json.key("exchange");
    json.integer(kFormat);
    json.key("has");
    json.beginList();
    for (const Id& id : receipt.has) json.text(id.hex());
    json.endList();
    json.key("id");
    json.text(receipt.id.hex());
    json.key("key");
    json.text(toHex(receipt.key));
    json.key("leaves");
    json.boolean(receipt.isLeaving);
    json.key("made");
    json.integer(receipt.madeMs);
    json.key("with");
    json.beginList();
    for (const bundle::RecipientMark& mark : receipt.with) json.text(toHex(mark));
    json.endList();
    json.endObject();
    return line;
}

Result<Receipt> parseReceiptLine(std::string_view line) {
    JsonReader json(line);
    Receipt receipt;
    json.beginObject();
    json.key("exchange");
    const std::int64_t format = json.integer(1, bundle::kMostCount);
    if (!json.failed() && format > kFormat) return refused(Refusal::NewerFormat, "a receipt");
    json.key("has");
    json.beginList();
    while (json.item() && receipt.has.size() <= Receipt::kMostBundles) receipt.has.push_back(bundle::readId(json));
    json.key("id");
    receipt.id = bundle::readId(json);
    json.key("key");
    receipt.key = bundle::readHex<32>(json);
    json.key("leaves");
    receipt.isLeaving = json.boolean();
    json.key("made");
    receipt.madeMs = json.integer(0, bundle::kMostCount);
    json.key("with");
    json.beginList();
    while (json.item() && receipt.with.size() <= bundle::kMostRecipients)
        receipt.with.push_back(bundle::readHex<16>(json));
    json.endObject();
    const auto ascends = [](const auto& list) {
        return std::ranges::adjacent_find(list, std::ranges::greater_equal()) == list.end();
    };
    const bool isSmall = receipt.has.size() <= Receipt::kMostBundles && receipt.with.size() <= bundle::kMostRecipients;
    if (!json.end() || !isSmall || !ascends(receipt.has) || !ascends(receipt.with))
        return refused(Refusal::Form, "a receipt");
    return receipt;
}

} // namespace

Id hadToken(const Id& bundle, const bundle::SigningKey& from) {
    Id token;
    crypto_generichash(token.bytes.data(), token.bytes.size(), from.data(), from.size(), bundle.bytes.data(),
                       bundle.bytes.size());
    return token;
}

bool Receipt::isFor(const age::Recipient& member) const {
    return std::ranges::binary_search(with, bundle::recipientMark(id, member));
}

bool looksLikeReceipt(std::string_view begin) {
    return begin.starts_with(kBegin);
}

Result<std::string> writeReceipt(const Receipt& receipt, const bundle::Identity& from,
                                 std::span<const age::Recipient> to, Random& random) {
    std::string text = lineOf(receipt) + '\n';
    if (text.size() > bundle::kLongestLine || !parseReceiptLine({text.data(), text.size() - 1}))
        return Error{ErrorCode::InvalidValue, "a receipt"};
    for (const std::size_t zeros : bundle::paddingOf(text.size() + bundle::kSignatureLine)) {
        const auto line = bundle::encode(bundle::PaddingLine{zeros});
        if (!line) return line.error();
        text += *line + '\n';
    }
    const auto signature = bundle::encode(bundle::SignatureLine{from.sign(signedByReceipt(text))});
    if (!signature) return signature.error();
    text += *signature + '\n';

    std::string file;
    age::StringSink sink(file);
    const auto writer = age::Writer::open(sink, to, random);
    if (!writer) return writer.error();
    if (auto written = (*writer)->write(age::bytesOf(text)); !written) return written.error();
    if (auto finished = (*writer)->finish(); !finished) return finished.error();
    return file;
}

Result<Receipt> readReceipt(age::Source& source) {
    age::LineSource lines(source, bundle::kLongestLine);
    std::string before;
    std::optional<Receipt> receipt;
    while (true) {
        const auto line = lines.line(bundle::kLongestLine);
        if (!line) return line.error();
        if (!line->ends_with('\n')) return refused(Refusal::Form, "a receipt ends early");
        const std::string_view text = line->substr(0, line->size() - 1);
        if (!receipt) {
            auto parsed = parseReceiptLine(text);
            if (!parsed) return parsed;
            receipt = std::move(*parsed);
        } else {
            const auto other = bundle::parseLine(text);
            if (!other) return other.error();
            if (const auto* signature = std::get_if<bundle::SignatureLine>(&*other)) {
                if (!bundle::verifies(receipt->key, signedByReceipt(before), signature->signature))
                    return refused(Refusal::BadSignature, "a receipt");
                break;
            }
            if (!std::holds_alternative<bundle::PaddingLine>(*other)) return refused(Refusal::Form, "a receipt");
        }
        before += *line;
        if (before.size() > 3 * bundle::kLongestLine) return refused(Refusal::Limit, "a receipt");
    }
    const auto rest = lines.line(1);
    if (!rest) return rest.error();
    if (!rest->empty()) return refused(Refusal::Form, "a receipt goes on");
    return std::move(*receipt);
}

} // namespace hedgerow::exchange
