// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/bundle_reader.h"
#include "core/bundle/content.h"
#include "core/bundle/pseudonyms.h"
#include "core/store/coded_records.h"
#include "core/store/peer_view.h"

#include <span>
#include <unordered_map>

namespace hedgerow {

// Stands before who takes in a bundle: where it speaks of codes that this vault gave, the true people come out
// (core/bundle/FORMAT.md, "Coming home"). Borrows all it is given.
class CodeResolver final : public bundle::BundleSink {
public:
    // `sender`: signing key in hex.
    static Result<CodeResolver> before(bundle::BundleSink& next, Journal& journal, const SecretBytes& secret,
                                       const std::string& sender);

    Result<void> writer(const bundle::WriterLine& line) override { return m_next->writer(line); }
    Result<void> forgotten(const Id& id) override;
    Result<void> change(std::vector<Atom> atoms) override;

    // Remembers what came home, once it was taken in. Within the same transaction.
    Result<void> remember();

    std::int64_t known() const { return m_known; }     // values that this vault gave itself
    std::int64_t refused() const { return m_refused; } // about codes of people who were forgotten

private:
    struct Recipient {
        RecipientNumber number;
        bundle::Pseudonyms pseudonyms;
        std::unordered_map<BatchName, std::int64_t, BatchNameHash> batches; // given to them: the numbers
        bool isSender = false;
    };
    // A change about a code, as it is here.
    struct Came {
        RecordName record;
        BatchName batch;
        RecipientNumber recipient;
        std::optional<CodedRecord> theirs; // made by whoever sent it
    };
    struct Line; // at hand

    CodeResolver(bundle::BundleSink& next, Journal& journal)
        : m_next(&next), m_journal(&journal), m_coded(journal.tables()) {}
    Result<const CodedRecords::Found*> find(const Id& code);
    Result<RecordName> trueName(RecordNumber number);
    bool isOwn(const BatchName& batch);
    const Recipient& recipient(RecipientNumber number) const;
    Result<void> resolveName(Line& line);
    Result<void> resolveValue(Line& line, std::string_view kind, Atom& atom);
    Result<std::optional<Value>> trueValue(Line& line, const Value& value);
    void resolveReplaced(const Line& line, Atom& atom);

    bundle::BundleSink* m_next;
    Journal* m_journal;
    CodedRecords m_coded;
    std::vector<Recipient> m_recipients;
    std::unordered_map<Id, std::optional<CodedRecords::Found>, IdHash> m_found;
    std::unordered_map<std::uint64_t, bool> m_ownWriters;
    std::vector<Came> m_came;
    std::int64_t m_known = 0;
    std::int64_t m_refused = 0;
};

// Of 64 hex digits; none: it is not one.
std::optional<bundle::SigningKey> signingKeyOf(const std::string& hex);

// Takes out of a bundle with names what would show one of these peers which code is whom: what came home from them
// about codes, and all that refers to it. Own devices are told everything.
Result<void> leaveOutWhatTheySaidOfCodes(bundle::Content& content, std::span<const PeerView> peers, Journal& journal);

} // namespace hedgerow
