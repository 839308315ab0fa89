// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace hedgerow {

// A conversation and everything that comes out of it, as one batch. Everything but `with` may be empty.
struct LogConversation {
    struct Participant {
        std::optional<PersonId> id;
        std::string newName; // where there is no id: a person is made of it ("Given Family", or a description)
        bool isDescription = false;

        bool operator==(const Participant&) const = default;
    };
    // What came of it. `id`: the record that says so already (EditConversation); none: a new one.
    struct Assessment {
        std::size_t participant = 0; // index into `with`
        LevelId level;
        std::string basis; // did_publicly, did_privately, said, told, guess; empty: said
        std::optional<std::int64_t> confidence;
        std::string note;
        std::optional<Id> id = {};

        bool operator==(const Assessment&) const = default;
    };
    struct Commitment {
        std::size_t participant = 0;
        std::string what;
        std::optional<Date> due;
        std::optional<Id> id = {};

        bool operator==(const Commitment&) const = default;
    };
    struct FollowUp {
        std::size_t participant = 0;
        std::string what;
        std::optional<Date> due;
        std::string owner;
        std::optional<Id> id = {};

        bool operator==(const FollowUp&) const = default;
    };
    struct SecondHand { // list work: what was said about a colleague
        std::optional<PersonId> about;
        std::string newName;
        std::string said;
        std::optional<LevelId> level;
        std::optional<Id> id = {};

        bool operator==(const SecondHand&) const = default;
    };
    struct Objection {
        std::size_t participant = 0;
        std::string label; // found or made
        bool isPractised = false;
        std::optional<Id> id = {};

        bool operator==(const Objection&) const = default;
    };

    std::vector<Participant> with;
    std::optional<Date> date; // none: today
    std::optional<std::int64_t> minutes;
    std::string medium;
    std::string place;
    std::vector<std::string> who; // organizers; empty: the setting "my_name"
    std::optional<CampaignId> campaign;
    std::string framework;
    std::map<std::string, std::string> steps;   // step code → text
    std::map<std::string, std::int64_t> issues; // label, found or made → strength 1–3
    std::string asked;
    std::string answer; // yes, no, maybe, not_asked
    std::string note;
    std::string privateNote;
    std::vector<Assessment> assessments;
    std::vector<Commitment> commitments;
    std::vector<FollowUp> followUps;
    std::vector<SecondHand> secondHand;
    std::vector<Objection> objections;

    // created: the conversation first, then the persons it made. InvalidValue, NotFound.
    Result<Outcome> execute(CommandContext& context) const;

    bool operator==(const LogConversation&) const = default;
};

} // namespace hedgerow
