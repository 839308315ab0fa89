// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/bundle/bundle_order.h"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace hedgerow::exchange {

// What a vault remembers of its shared folder: a value, kept as one setting. Losing it costs time and snapshots, never
// knowledge.

// What a file was when it was looked at.
enum class Found {
    NotForUs,
    Incomplete, // not whole, or no such file at all: looked at again when it has changed
    Receipt,
    Had,     // taken in, or nothing in it was new
    Waits,   // for a look
    Unknown, // signed by nobody we know
    Refused, // will never be taken in: its signature, its size, a newer format
};

struct Sighting {
    std::string stamp; // stampText(), folder_files.h
    Found found = Found::NotForUs;
    // Of what waits:
    Id bundle = {};
    std::string from = {}; // signing key in hex
    std::int64_t createdMs = 0;
    std::int64_t newPeople = 0;
    std::int64_t changes = 0;
    std::int64_t conflicts = 0;
    std::int64_t proposals = 0;

    bool operator==(const Sighting&) const = default;
};

struct HadBundle {
    Id bundle;
    std::string from; // signing key in hex
    std::int64_t atMs = 0;

    bool operator==(const HadBundle&) const = default;
};

struct OwnFile {
    std::string name;
    Id token; // what stands for it in receipts: hadToken()
    std::string stamp;
    std::string hash; // of its bytes, hex
    bool isThere = true;

    bool operator==(const OwnFile&) const = default;
};

// A link of the chains of these peers (FORMAT.md, "What is written when").
struct Publication {
    std::vector<OwnFile> files; // the parts of one set
    std::int64_t atMs = 0;
    bundle::JournalMark mark;
    std::set<Id> to; // records of the kind peer

    bool isThere() const;
    bool operator==(const Publication&) const = default;
};

// The newest receipt of a peer.
struct PeerReceipt {
    std::int64_t madeMs = 0;
    std::int64_t heardMs = 0;
    bool isLeaving = false;
    std::set<Id> has;    // tokens
    std::set<Id> serves; // peers of ours for whom she writes
    bool servesUs = false;

    bool operator==(const PeerReceipt&) const = default;
};

struct FolderMemory {
    std::map<std::string, Sighting> seen; // by file name
    std::vector<HadBundle> had;           // in the order they came
    std::vector<Publication> published;   // oldest first
    std::map<Id, PeerReceipt> receipts;   // by peer
    std::set<Id> active;                  // for whom was written last
    std::string peers;                    // stands for the keys we knew when the folder was looked at
    std::optional<OwnFile> receipt;       // our own
    std::string receiptSaid;              // stands for what is in it
    std::int64_t receiptMadeMs = 0;       // the newest of our own, by whichever copy of the vault
    std::vector<std::string> writing;     // names of files that were being written
    std::int64_t lookedMs = 0;

    bool operator==(const FolderMemory&) const = default;
};

std::string textOf(const FolderMemory& memory);
// Damaged.
Result<FolderMemory> parseFolderMemory(std::string_view text);

} // namespace hedgerow::exchange
