// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/line_order.h"

#include "core/bundle/padding.h"
#include "core/bundle/refusal.h"

#include <sodium.h>

#include <algorithm>
#include <tuple>

namespace hedgerow::bundle {
namespace {

// A further line of the same change goes on with its fields.
auto orderOf(const ChangeLine& change) {
    return std::tie(change.batch, change.record.id, change.record.kind, change.record.owners);
}

} // namespace

struct LineOrder::Attachment {
    PieceLine last;
    crypto_hash_sha256_state hash{};
};

LineOrder::LineOrder(const Manifest& manifest, std::size_t size) : m_announced(manifest.counts), m_size(size) {}
LineOrder::LineOrder(LineOrder&&) noexcept = default;
LineOrder::~LineOrder() = default;

Result<void> LineOrder::take(const BundleLine& line, std::size_t size) {
    if (m_isOver || line.index() < m_kind) return refused(Refusal::Form, "a line in the wrong place");
    m_kind = line.index();
    if (!std::holds_alternative<PaddingLine>(line)) m_size += size;
    if (!std::visit([&](const auto& taken) { return takes(taken); }, line))
        return refused(Refusal::Form, "a line that does not fit the lines before it");
    const auto* writer = std::get_if<WriterLine>(&line);
    if (writer && !writer->verifies()) return refused(Refusal::BadSignature, "of a writer");
    return {};
}

bool LineOrder::takes(const BatchLine& batch) {
    if (batch.number != ++m_counted.batches || batch.number > m_announced.batches) return false;
    if (!m_batches.empty() && batch.name <= m_batches.back()) return false;
    m_batches.push_back(batch.name);
    return true;
}

bool LineOrder::takes(const WriterLine& writer) {
    const bool isFirst = m_counted.writers++ == 0;
    const bool ascends = isFirst || std::tie(m_writer.writer, m_writer.key) < std::tie(writer.writer, writer.key);
    m_writer = writer;
    return ascends && m_counted.writers <= kMostWriters;
}

bool LineOrder::takes(const ForgottenLine& forgotten) {
    const bool isFirst = m_counted.forgotten++ == 0;
    const bool ascends = isFirst || m_forgotten < forgotten.id;
    m_forgotten = forgotten.id;
    return ascends;
}

bool LineOrder::follows(const ChangeLine& change) const {
    if (m_counted.changes == 0) return true;
    if (orderOf(m_change) != orderOf(change)) return orderOf(m_change) < orderOf(change);
    const ChangedField& end = m_change.fields.back();
    const ChangedField& begin = change.fields.front();
    return end.name != begin.name ? end.name < begin.name : end.value < begin.value;
}

bool LineOrder::takes(const ChangeLine& change) {
    const std::int64_t batches = m_counted.batches;
    if (change.batch > batches || !follows(change)) return false;
    ++m_counted.changes;
    m_change.batch = change.batch;
    m_change.record = change.record;
    m_change.fields.assign(1, change.fields.back());
    forEachPerson(change.record, [&](const Id& person) { m_people.insert(person); });
    return true;
}

bool LineOrder::takes(const PieceLine& piece) {
    ++m_counted.pieces;
    const bool isFirst = piece.number == 1;
    if (m_attachment) {
        const PieceLine& last = m_attachment->last;
        const bool wasLast = last.number == last.of;
        if (wasLast != isFirst) return false;
        if (isFirst && piece.hash <= last.hash) return false;
        if (!isFirst && (piece.hash != last.hash || piece.of != last.of || piece.number != last.number + 1))
            return false;
    } else {
        if (!isFirst) return false;
        m_attachment = std::make_unique<Attachment>();
    }
    if (isFirst) {
        ++m_counted.attachments;
        crypto_hash_sha256_init(&m_attachment->hash);
    }
    crypto_hash_sha256_update(&m_attachment->hash, piece.bytes.data(), piece.bytes.size());
    m_attachment->last = piece;
    m_attachment->last.bytes.clear();
    if (piece.number < piece.of) return true;
    std::array<std::uint8_t, crypto_hash_sha256_BYTES> hash{};
    crypto_hash_sha256_final(&m_attachment->hash, hash.data());
    return hash == piece.hash;
}

bool LineOrder::takes(const PaddingLine& padding) {
    m_padding.push_back(padding.zeros);
    return true;
}

bool LineOrder::takes(const SignatureLine&) {
    m_isOver = true;
    m_counted.people = static_cast<std::int64_t>(m_people.size());
    return isComplete();
}

bool LineOrder::isComplete() const {
    const bool isAttachmentWhole = !m_attachment || m_attachment->last.number == m_attachment->last.of;
    return isAttachmentWhole && m_counted == m_announced && m_padding == paddingOf(m_size);
}

} // namespace hedgerow::bundle
