// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/peek.h"

#include "core/age/line_source.h"
#include "core/age/reader.h"
#include "core/bundle/bundle_file.h"
#include "core/bundle/bundle_lines.h"
#include "core/bundle/refusal.h"

#include <algorithm>

namespace hedgerow::exchange {
namespace {

// The first bytes again, then the rest.
class Rejoined final : public age::Source {
public:
    Rejoined(std::string_view first, age::Source& rest) : m_first(first), m_rest(rest) {}

    Result<std::size_t> read(std::span<std::uint8_t> into) override {
        if (m_first.empty()) return m_rest.read(into);
        const std::size_t size = std::min(into.size(), m_first.size());
        std::copy_n(age::bytesOf(m_first).begin(), size, into.begin());
        m_first.remove_prefix(size);
        return size;
    }

private:
    std::string_view m_first;
    age::Source& m_rest;
};

} // namespace

Result<Peeked> peek(const Path& path, const bundle::Identity& identity) {
    auto file = bundle::BundleFile::open(path);
    if (!file) return file.error();
    const age::Keys keys{{&identity.ageIdentity(), 1}, {}, age::kUsualWork};
    const auto text = age::Reader::open(*file, keys);
    if (!text) return text.error();
    std::array<std::uint8_t, 4096> buffer{};
    const auto got = (*text)->read(buffer);
    if (!got) return got.error();
    const std::string_view first = age::textOf(std::span(buffer).first(*got));
    Rejoined whole(first, **text);
    if (looksLikeReceipt(first)) {
        auto receipt = readReceipt(whole);
        if (!receipt) return receipt.error();
        return Peeked(std::move(*receipt));
    }
    age::LineSource lines(whole, bundle::kLongestLine);
    const auto line = lines.line(bundle::kLongestLine);
    if (!line) return line.error();
    if (!line->ends_with('\n')) return bundle::refused(bundle::Refusal::Form, "no line");
    auto manifest = bundle::parseManifest(line->substr(0, line->size() - 1));
    if (!manifest) return manifest.error();
    const auto* marks = std::get_if<std::vector<bundle::RecipientMark>>(&manifest->to);
    if (!marks || !std::ranges::binary_search(*marks, bundle::recipientMark(manifest->id, identity.recipient())))
        return bundle::refused(bundle::Refusal::NotForUs, "signed for others");
    return Peeked(std::move(*manifest));
}

} // namespace hedgerow::exchange
