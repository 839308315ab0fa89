// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/age/line_source.h"
#include "core/bundle/bundle_lines.h"
#include "core/bundle/line_order.h"
#include "core/bundle/manifest.h"

#include <sodium.h>

#include <functional>
#include <optional>

namespace hedgerow::bundle {

// The lines of one bundle as bytes, one way and the other (FORMAT.md). What keeps them secret is core/age's.

inline constexpr std::uint64_t kLongestPayload = 64 * 1024 * 1024;

// Writes lines, then padding and signature. The caller keeps to the order; finish() says if he did not.
class PayloadWriter {
public:
    using Sign = std::function<Signature(std::span<const std::uint8_t>)>;

    // Borrows the sink. InvalidValue: not a manifest that anybody would read.
    static Result<PayloadWriter> begin(age::Sink& sink, const Manifest& manifest);
    // InvalidValue, Refusal::Limit: a line, or the payload, that nobody would read; whatever the sink says.
    Result<void> write(const BundleLine& line);
    // One that encode() gave.
    Result<void> write(std::string_view line);
    Result<void> finish(const Sign& sign);

private:
    PayloadWriter(age::Sink& sink, LineOrder order) : m_sink(&sink), m_order(std::move(order)) {}
    Result<void> put(std::string_view line);

    age::Sink* m_sink;
    LineOrder m_order;
    crypto_hash_sha512_state m_hash{};
    std::uint64_t m_size = 0;
};

// Reads them. Nothing that it hands out is certain before the end has been reached.
class PayloadReader {
public:
    // Borrows the source. Refusal::Form, ::Limit, ::NewerFormat, or what the source says.
    static Result<PayloadReader> begin(age::Source& source);
    const Manifest& manifest() const { return m_manifest; }
    // The next line, checked against those before it; none after the signature, when nothing follows it and it
    // verifies. Padding is passed over. Refusal::Form, ::Limit, ::BadSignature.
    Result<std::optional<BundleLine>> next();
    // Of the number in a change.
    const BatchName& batch(std::int64_t number) const { return m_order->batch(number); }
    // Of all bytes before the signature; known when next() gave none.
    const Sha512& hash() const { return m_total; }
    std::uint64_t bytesRead() const { return m_size; }

private:
    explicit PayloadReader(age::Source& source);
    Result<std::string_view> line();
    Result<std::optional<BundleLine>> finish(const Signature& signature);

    std::unique_ptr<age::LineSource> m_lines;
    Manifest m_manifest;
    std::optional<LineOrder> m_order;
    crypto_hash_sha512_state m_hash{};
    Sha512 m_total{};
    std::uint64_t m_size = 0;
};

} // namespace hedgerow::bundle
