// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/kind.h"

#include <array>

namespace hedgerow {
namespace {

struct KindRow {
    Kind kind;
    std::string_view name;
    int owners;
};

constexpr std::array kKinds{
    KindRow{Kind::Person, "person", 0},
    KindRow{Kind::ContactPoint, "contact_point", 1},
    KindRow{Kind::Unit, "unit", 0},
    KindRow{Kind::Headcount, "headcount", 0},
    KindRow{Kind::Membership, "membership", 1},
    KindRow{Kind::Relationship, "relationship", 2},
    KindRow{Kind::Campaign, "campaign", 0},
    KindRow{Kind::Scale, "scale", 0},
    KindRow{Kind::Level, "level", 0},
    KindRow{Kind::Conversation, "conversation", 0},
    KindRow{Kind::SecondHand, "second_hand", 1},
    KindRow{Kind::Assessment, "assessment", 1},
    KindRow{Kind::Commitment, "commitment", 1},
    KindRow{Kind::FollowUp, "follow_up", 1},
    KindRow{Kind::Issue, "issue", 0},
    KindRow{Kind::Objection, "objection", 0},
    KindRow{Kind::Inoculation, "inoculation", 1},
    KindRow{Kind::Test, "test", 0},
    KindRow{Kind::Participation, "participation", 1},
    KindRow{Kind::Distinct, "distinct", 2},
    KindRow{Kind::Tag, "tag", 0},
    KindRow{Kind::Tagging, "tagging", 1},
    KindRow{Kind::RollUp, "roll_up", 0},
    KindRow{Kind::SavedFilter, "saved_filter", 0},
    KindRow{Kind::Peer, "peer", 0},
    KindRow{Kind::Disclosure, "disclosure", 0},
};

constexpr auto kAllKinds = [] {
    std::array<Kind, kKinds.size()> kinds{};
    for (std::size_t i = 0; i < kKinds.size(); ++i) kinds[i] = kKinds[i].kind;
    return kinds;
}();

} // namespace

std::span<const Kind> allKinds() {
    return kAllKinds;
}

std::string_view kindName(Kind kind) {
    return kKinds[static_cast<std::size_t>(kind)].name;
}

std::optional<Kind> kindNamed(std::string_view name) {
    for (const KindRow& row : kKinds)
        if (row.name == name) return row.kind;
    return std::nullopt;
}

int ownerCount(Kind kind) {
    return kKinds[static_cast<std::size_t>(kind)].owners;
}

bool isPrivateKind(Kind kind) {
    return kind == Kind::SavedFilter || kind == Kind::Peer || kind == Kind::Disclosure;
}

} // namespace hedgerow
