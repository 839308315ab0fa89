// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/bundle/signature.h"
#include "core/journal/names.h"
#include "core/model/value.h"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace hedgerow::bundle {

// The lines of a bundle after its manifest, as values (FORMAT.md, "Lines"). A line that parses can be encoded, and
// gives the same bytes; what only other lines can tell (order, batches that are named) is line_order.h's.

inline constexpr std::size_t kLongestLine = 1024 * 1024; // with its line feed
inline constexpr std::size_t kMostReplaced = 64;
inline constexpr std::size_t kLongestKind = 64;
inline constexpr std::size_t kPieceSize = 720 * 1024;
inline constexpr std::size_t kMostPieces = 23; // 16 MiB

struct BatchLine {
    std::int64_t number = 0; // from 1
    BatchName name;

    bool operator==(const BatchLine&) const = default;
};

// The identity with this key wrote as this writer.
struct WriterLine {
    std::uint64_t writer = 0;
    SigningKey key{};
    Signature signature{};

    bool verifies() const;
    bool operator==(const WriterLine&) const = default;
};

struct ForgottenLine {
    Id id;

    bool operator==(const ForgottenLine&) const = default;
};

struct ChangedField {
    std::string name;
    Value value;
    std::vector<std::int64_t> replaces; // numbers of batches, ascending

    bool operator==(const ChangedField&) const = default;
};

// What one batch wrote to one record.
struct ChangeLine {
    std::int64_t batch = 0;
    RecordName record;
    std::vector<ChangedField> fields; // ascending by name

    bool operator==(const ChangeLine&) const = default;
};

// Whom a record is about: itself, if it is a person, and its owners. What a bundle counts as its people.
template <class Take>
void forEachPerson(const RecordName& record, Take take) {
    if (record.kind == kindName(Kind::Person)) take(record.id);
    for (const Id& owner : record.owners.ids()) take(owner);
}

// One piece of an attachment.
struct PieceLine {
    std::array<std::uint8_t, 32> hash{}; // SHA-256 of the whole attachment
    std::int64_t number = 1;
    std::int64_t of = 1;
    std::vector<std::uint8_t> bytes;

    bool operator==(const PieceLine&) const = default;
};

struct PaddingLine {
    std::size_t zeros = 0;

    bool operator==(const PaddingLine&) const = default;
};

struct SignatureLine {
    Signature signature{};

    bool operator==(const SignatureLine&) const = default;
};

// In the order in which they stand.
using BundleLine =
    std::variant<BatchLine, WriterLine, ForgottenLine, ChangeLine, PieceLine, PaddingLine, SignatureLine>;

// Of a line without its line feed. Refusal::Form.
Result<BundleLine> parseLine(std::string_view line);
// Without a line feed. InvalidValue: one that parseLine() would refuse. Refused: longer than a line may be.
Result<std::string> encode(const BundleLine& line);

// Both with their line feed.
inline constexpr std::size_t kEmptyPadding = 11;
inline constexpr std::size_t kSignatureLine = 139;

} // namespace hedgerow::bundle
