// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/bundle_lines.h"
#include "core/bundle/manifest.h"

#include <memory>
#include <unordered_set>

namespace hedgerow::bundle {

inline constexpr std::int64_t kMostWriters = 10'000; // lines of writers in a bundle

// What only all lines of a bundle together can tell (FORMAT.md): that each stands where it must, is named by a number
// that is there, and was counted. It keeps a name of each batch and an id of each person, and nothing else of them.
class LineOrder {
public:
    // `size` is that of the manifest's line, as of every line with its line feed.
    LineOrder(const Manifest& manifest, std::size_t size);
    LineOrder(LineOrder&&) noexcept;
    ~LineOrder();

    // Every line after the manifest. Refusal::Form, ::BadSignature of a writer's line.
    Result<void> take(const BundleLine& line, std::size_t size);
    // Whether the signature has come: nothing may follow.
    bool isOver() const { return m_isOver; }

    // Of the number in a line that was taken.
    const BatchName& batch(std::int64_t number) const { return m_batches[static_cast<std::size_t>(number - 1)]; }

private:
    struct Attachment;

    bool takes(const BatchLine& batch);
    bool takes(const WriterLine& writer);
    bool takes(const ForgottenLine& forgotten);
    bool takes(const ChangeLine& change);
    bool takes(const PieceLine& piece);
    bool takes(const PaddingLine& padding);
    bool takes(const SignatureLine& signature);
    bool follows(const ChangeLine& change) const;
    bool isComplete() const;

    Counts m_announced;
    Counts m_counted;
    std::size_t m_kind = 0; // of the last line, as the index in BundleLine
    std::uint64_t m_size;   // without padding
    std::vector<BatchName> m_batches;
    WriterLine m_writer;
    Id m_forgotten;
    ChangeLine m_change; // the last one; of its fields only the last is kept
    std::unordered_set<Id, IdHash> m_people;
    std::unique_ptr<Attachment> m_attachment; // whose pieces are coming
    std::vector<std::size_t> m_padding;
    bool m_isOver = false;
};

} // namespace hedgerow::bundle
