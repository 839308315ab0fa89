// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/bundle_lines.h"
#include "core/bundle/manifest.h"

#include <rapidcheck.h>

namespace hedgerow::bundle {

inline Id idOf(std::uint8_t last) {
    Id id;
    id.bytes.back() = last;
    return id;
}

// Evenly, whatever size RapidCheck has in mind.
inline std::int64_t pick(std::int64_t low, std::int64_t end) {
    return *rc::gen::resize(100, rc::gen::inRange(low, end));
}

template <std::size_t size>
std::array<std::uint8_t, size> someBytes() {
    std::array<std::uint8_t, size> bytes;
    for (std::uint8_t& byte : bytes) byte = *rc::gen::arbitrary<std::uint8_t>();
    return bytes;
}

inline Id someId() {
    return Id{someBytes<16>()};
}

inline std::string someText() {
    std::string text;
    for (std::int64_t i = pick(0, 12); i > 0; --i)
        text += *rc::gen::element<std::string>("a", "0", "\"", "\\", "\n", "\t", "\x01", "\x7f", "\u00eb", "\u20ac",
                                               "\U0001F33F");
    return text;
}

inline Value somePlainValue() {
    switch (pick(0, 6)) {
    case 0:
        return {};
    case 1:
        return *rc::gen::arbitrary<bool>();
    case 2:
        return pick(-Value::kMaxInteger, Value::kMaxInteger + 1);
    case 3:
        return someId();
    case 4:
        return Date::of(1, 1, 1)->plusDays(static_cast<int>(pick(0, 3'652'058)));
    default:
        return someText();
    }
}

inline Value someValue() {
    if (pick(0, 4) > 0) return somePlainValue();
    Value::List list;
    for (std::int64_t i = pick(0, 4); i > 0; --i) list.push_back(somePlainValue());
    return list;
}

inline ChangeLine someChange() {
    ChangeLine change;
    change.batch = pick(1, 1000);
    change.record = {"person", {}, someId()};
    if (const auto owners = pick(0, 3); owners > 0)
        change.record.owners = owners == 1 ? Owners({someId()}) : Owners({someId(), someId()});
    for (const char* name : {"family", "given", "note", "step/agitate", "undone/0"}) {
        if (name != std::string_view("note") && pick(0, 2) == 0) continue;
        ChangedField field{name, someValue(), {}};
        for (std::int64_t batch = pick(1, 30); batch < change.batch && field.replaces.size() < 3; batch += pick(1, 300))
            field.replaces.push_back(batch);
        change.fields.push_back(std::move(field));
    }
    return change;
}

inline BundleLine someLine() {
    switch (pick(0, 7)) {
    case 0:
        return BatchLine{pick(1, Value::kMaxInteger), *BatchName::parse(someId().hex())};
    case 1:
        return WriterLine{BatchName::parse(someId().hex())->time, someBytes<32>(), someBytes<64>()};
    case 2:
        return ForgottenLine{someId()};
    case 3:
        return PieceLine{someBytes<32>(), 3, 3, std::vector<std::uint8_t>(static_cast<std::size_t>(pick(1, 50)), 7)};
    case 4:
        return PaddingLine{static_cast<std::size_t>(pick(0, 300))};
    case 5:
        return SignatureLine{someBytes<64>()};
    default:
        return someChange();
    }
}

inline Manifest someManifest() {
    Manifest manifest;
    manifest.id = idOf(1);
    manifest.set = idOf(2);
    manifest.created = 1'795'757'000;
    manifest.key.fill(3);
    manifest.name = "Zo\u00eb";
    manifest.to = std::vector<RecipientMark>{RecipientMark{1}, RecipientMark{2}};
    manifest.scope.classes = {FieldClass::Name, FieldClass::Contact, FieldClass::Work};
    manifest.scope.since = *Date::of(2026, 11, 1);
    manifest.counts = {0, 2, 3, 1, 2, 0, 1};
    return manifest;
}

} // namespace hedgerow::bundle
