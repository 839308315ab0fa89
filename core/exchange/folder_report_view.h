// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/bundle_preview.h"
#include "core/exchange/folder_choice_view.h"

#include <optional>

namespace hedgerow::exchange {

// How a shared folder stands, for whoever shows it.

enum class MemberState {
    TakesPart,
    NotVerified, // nobody compared the words of exactly these keys: gets nothing
    Left,        // by our own word
    Gone,        // by hers
    Removed,     // no peer any more
};

struct FolderMember {
    Id peer;
    std::string name;
    MemberState state = MemberState::TakesPart;
    bool writesForUs = false;              // by her newest receipt
    std::optional<std::int64_t> heardMs;   // when her newest receipt was made
    std::int64_t waiting = 0;              // writings of ours that she has not taken in
    std::optional<std::int64_t> writtenMs; // when we last wrote for her
    std::optional<std::int64_t> tookInMs;  // when we last took in something of hers
};

// A bundle that somebody should look at.
struct WaitingBundle {
    Path file;
    Id bundle;
    bundle::SenderKind sender = bundle::SenderKind::Unknown;
    std::string from; // what we call her
    bool isMember = false;
    std::int64_t createdMs = 0;
    std::int64_t newPeople = 0;
    std::int64_t changes = 0; // records, those of new people too
    std::int64_t conflicts = 0;
    std::int64_t proposals = 0;
};

struct TakenIn {
    Id bundle;
    std::string from;
    std::int64_t admitted = 0; // 0: nothing in it was new
    std::int64_t waiting = 0;  // proposals that wait for an answer
};

struct FolderReport {
    FolderChoice choice;
    std::int64_t lookedMs = 0; // 0: never
    std::vector<FolderMember> members;
    std::vector<WaitingBundle> waiting; // oldest first
    std::int64_t ours = 0;              // files of our own in the folder
    std::int64_t notForUs = 0;
    std::int64_t incomplete = 0;
    std::int64_t fromUnknown = 0;
    std::int64_t refused = 0;

    // What this look did:
    std::vector<TakenIn> takenIn;
    std::int64_t written = 0;       // files with news
    std::int64_t peopleWritten = 0; // they are about
    std::int64_t lost = 0;          // files of ours that were removed or changed before everybody had them
    bool isMore = false;            // there was more than one look takes: look again
    std::optional<Error> trouble;   // what stopped it
    std::vector<Changes> changes;   // of the vault
};

} // namespace hedgerow::exchange
