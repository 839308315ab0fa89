// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/age/scrypt.h"
#include "core/base/progress.h"
#include "core/bundle/bundle_file.h"
#include "core/bundle/identity.h"
#include "core/bundle/payload.h"
#include "core/journal/atom.h"

#include <functional>
#include <optional>
#include <vector>

namespace hedgerow::bundle {

// What a bundle may be opened with: our own key, and a passphrase that is asked for only where one is needed.
struct Opening {
    const Identity& identity;
    std::function<Result<SecretBytes>()> passphrase = {};
    int mostWork = age::kUsualWork; // above it CostTooHigh
};

// Where the content of a bundle goes, in its order. Any call may end the reading with an error.
class BundleSink {
public:
    virtual ~BundleSink() = default;
    virtual Result<void> writer(const WriterLine& line) = 0;
    virtual Result<void> forgotten(const Id& id) = 0;
    // The atoms of one line.
    virtual Result<void> change(std::vector<Atom> atoms) = 0;
};

// A bundle, read twice: first to know that it is whole, for us and signed by the key it names; then for what is in it.
// Whether that key is one of somebody we know is not said here. It keeps a descriptor and no plaintext.
class BundleReader {
public:
    // BundleFile's errors.
    static Result<BundleReader> open(const Path& file);

    // All of the file is checked; nothing of it is kept but the manifest and a hash. Refusal::…, a Failure of age,
    // WrongPassphrase, CostTooHigh, Cancelled.
    Result<Manifest> check(const Opening& opening, Progress* progress = nullptr);
    // After check(): SHA-512 of the payload up to its signature, in hex.
    std::string payload() const { return m_checked ? toHex(m_checked->hash) : std::string(); }
    // After check(). Refusal::Form: the file is not the one that was checked; then nothing of what the sink got may be
    // kept.
    Result<void> read(const Opening& opening, BundleSink& sink, Progress* progress = nullptr);

private:
    explicit BundleReader(BundleFile file) : m_file(std::move(file)) {}

    using Take = std::function<Result<void>(PayloadReader&, BundleLine&)>;
    struct Pass {
        Manifest manifest;
        Sha512 hash{};
    };
    Result<Pass> pass(const Opening& opening, const Take& take, Progress* progress);

    BundleFile m_file;
    std::optional<SecretBytes> m_passphrase; // typed once
    std::optional<Pass> m_checked;
};

} // namespace hedgerow::bundle
