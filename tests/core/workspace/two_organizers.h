// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/refusal.h"
#include "core/commands/add_peer.h"
#include "core/commands/edit_records.h"
#include "core/commands/log_conversation.h"
#include "core/commands/peer_left.h"
#include "core/commands/remove_records.h"
#include "core/commands/set_setting.h"
#include "core/commands/undo_batch.h"
#include "core/commands/undo_bundles.h"
#include "core/commands/verify_peer.h"
#include "core/workspace/workspace.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/test_environment.h"

#include <gtest/gtest.h>

#include <stdexcept>

namespace hedgerow {

template <class T>
T must(Result<T> result) {
    if (!result) throw std::runtime_error(result.error().detail);
    return std::move(*result);
}
inline void must(const Result<void>& result) {
    if (!result) throw std::runtime_error(result.error().detail);
}

// An organizer with a vault in memory.
struct OrganizersVault {
    OrganizersVault(std::uint64_t seed, const std::string& name)
        : test(seed), workspace(must(Workspace::inMemory(test.environment))) {
        run(SetSetting{"my_name", name});
    }

    template <class Command>
    Outcome run(const Command& command) {
        test.clock.advance(1000);
        return must(workspace->run(command));
    }
    Id add(Kind kind, FieldValues values, std::vector<Id> owners = {}) {
        return run(EditRecords{{{kind, std::nullopt, std::move(owners), std::move(values)}}}).created.front();
    }
    PersonId addPerson(const std::string& given) { return PersonId(add(Kind::Person, {{"given", given}})); }
    Outcome edit(Kind kind, const Id& id, FieldValues values) {
        return run(EditRecords{{{kind, id, {}, std::move(values)}}});
    }

    // Adds the other one as a peer; gives the record's id.
    Id meets(OrganizersVault& other, bool isVerified = true, bool isOwnDevice = false) {
        const auto card = must(other.workspace->card());
        const PeerCard seen{card.name, toHex(card.signingKey), card.recipient.text()};
        const auto own = must(workspace->identity());
        const Id peer = run(AddPeer{seen, toHex(own.signingKey()), isOwnDevice}).created.front();
        if (isVerified) run(VerifyPeer{peer, seen.signingKey, seen.ageKey});
        return peer;
    }

    Reader& reader() { return workspace->reader(); }
    Journal& journal() { return workspace->journal(); }
    Bundles& bundles() { return workspace->bundles(); }
    std::string given(PersonId person) { return must(reader().person(person)).name.given; }
    bool isThere(Kind kind, const Id& id) {
        const auto view = reader().record(kind, id);
        return view.ok() && !view->value(kRemoved).isTrue();
    }
    std::string digest(DigestScope scope = DigestScope::Shareable) { return must(journal().digest(scope)); }

    TestEnvironment test;
    std::unique_ptr<Workspace> workspace;
};

// Ada and Bilal, who have each other's cards, and files between them.
class TwoOrganizers : public testing::Test {
protected:
    TwoOrganizers() : bilalAtAda(ada.meets(bilal)), adaAtBilal(bilal.meets(ada)) {}

    static bundle::BundleOrder everythingTo(const Id& peer) {
        bundle::BundleOrder order;
        order.peers = {peer};
        order.profile = bundle::Profile::CoOrganizer;
        return order;
    }
    Path fresh() { return folder.path() / ("bundle" + std::to_string(++m_files) + ".age"); }
    Path write(OrganizersVault& from, const bundle::BundleOrder& order) {
        const Path file = fresh();
        must(from.bundles().write(order, file, nullptr));
        return file;
    }
    bundle::AppliedBundle give(OrganizersVault& from, OrganizersVault& to, const Id& peer) {
        return must(to.bundles().apply(write(from, everythingTo(peer))));
    }

    TemporaryFolder folder;
    OrganizersVault ada{1, "Ada"};
    OrganizersVault bilal{2, "Bilal"};
    Id bilalAtAda; // the peer
    Id adaAtBilal;

private:
    int m_files = 0;
};

} // namespace hedgerow
