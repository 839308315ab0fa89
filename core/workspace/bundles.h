// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/bundle_order.h"
#include "core/bundle/bundle_preview.h"
#include "core/bundle/bundle_reader.h"
#include "core/commands/command.h"

#include <functional>

namespace hedgerow {

class Workspace;

// What was written, of which each file stands alone.
struct WrittenBundles {
    std::vector<Path> files;
    std::int64_t people = 0;
    std::vector<Id> bundles;
    bundle::JournalMark mark; // how far the journal had come
    Changes changes;
};

// How a file is opened that needs more than our own key.
struct BundleKeys {
    std::function<Result<SecretBytes>()> passphrase = {}; // asked at most once, and only if one is needed
    int mostWork = age::kUsualWork;
};

// Bundles of one open vault: written to others, read from others. Every call waits. Owned by the workspace, on its
// thread.
class Bundles {
public:
    explicit Bundles(Workspace& workspace) : m_workspace(workspace) {}

    // What would be in it. BundleSelection's errors; Cancelled.
    Result<bundle::BundleLook> look(const bundle::BundleOrder& order, Progress* progress = nullptr);
    // Writes it to `file`, further parts beside it ("name-2.age"), and remembers who got what; if either fails, neither
    // was done. The passphrase only for an order for one. Besides: Exists, Refused (a peer that has left), InvalidValue
    // "my_name" (no name of one's own to send under) or bundle::kCodesForOne, NotFound "nothing" (there is nothing in
    // it).
    Result<WrittenBundles> write(const bundle::BundleOrder& order, const Path& file, const SecretBytes* passphrase,
                                 ClockCheck clockCheck = ClockCheck::Refuse, Progress* progress = nullptr);

    // Checks all of the file, changes nothing. BundleReader's errors.
    Result<bundle::BundlePreview> preview(const Path& file, const BundleKeys& keys = {}, Progress* progress = nullptr);
    // As one delivery, which UndoBundles takes back. Refusal::UnknownSigner besides.
    Result<bundle::AppliedBundle> apply(const Path& file, const bundle::BundleDecisions& decisions = {},
                                        const BundleKeys& keys = {}, ClockCheck clockCheck = ClockCheck::Refuse,
                                        Progress* progress = nullptr);

private:
    Result<std::vector<PeerView>> recipients(const bundle::BundleOrder& order);

    Workspace& m_workspace;
};

// The source that stands for a bundle in the notes of arrival: the sender's key and the bundle's id in hex, with '/'
// between them.
std::string deliverySource(const bundle::Manifest& manifest);

} // namespace hedgerow
