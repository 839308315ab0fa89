// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/bundle/comparison.h"
#include "core/bundle/contact_card.h"
#include "core/bundle/identity.h"
#include "core/commands/add_peer.h"
#include "core/commands/verify_peer.h"
#include "tests/support/gui_program.h"
#include "tests/support/gui_support.h"
#include "tests/ui/pages_vault.h"
#include "ui/text/strings.h"

#include <QAbstractButton>
#include <QLabel>

namespace hedgerow {

// A vault whose organizer shares with others, and cards of those.
class SharingVault : public PagesVault {
public:
    SharingVault() { session().setWordList(GuiProgram::wordList()); }

    // The card of someone whose keys come from this seed.
    static bundle::ContactCard card(const std::string& name, std::uint64_t seed) {
        SeededRandom random(seed);
        const auto identity = bundle::Identity::generate(random);
        return {identity.signingKey(), identity.recipient(), name};
    }
    static QString cardText(const std::string& name, std::uint64_t seed) {
        return fromUtf8(bundle::text(card(name, seed)));
    }
    static QString words(std::uint64_t seed) {
        const auto keys = card({}, seed);
        return fromUtf8(bundle::comparison(keys.signingKey, keys.recipient, GuiProgram::wordList()).spokenWords());
    }
    bundle::ContactCard ownCard() {
        std::optional<Result<bundle::ContactCard>> own;
        session().work<Result<bundle::ContactCard>>(
            &session(), [](Workspace& workspace) { return workspace.card(); },
            [&](Result<bundle::ContactCard> found) { own.emplace(std::move(found)); });
        EXPECT_TRUE(eventually([&] { return own.has_value(); }));
        return own->value();
    }
    Id addPeer(const std::string& name, std::uint64_t seed) {
        const auto given = card(name, seed);
        return run(AddPeer{{name, toHex(given.signingKey), given.recipient.text()}, toHex(ownCard().signingKey)})
            .created.front();
    }
    void verify(const Id& peer, std::uint64_t seed) {
        const auto keys = card({}, seed);
        run(VerifyPeer{peer, toHex(keys.signingKey), keys.recipient.text()});
    }
    std::vector<PeerView> peers() {
        return read([](Reader& reader) { return reader.peers().value(); });
    }
};

inline QAbstractButton* buttonNamed(QWidget& within, const QString& name) {
    for (QAbstractButton* button : within.findChildren<QAbstractButton*>())
        if (button->isVisible() && (button->text() == name || button->accessibleName() == name)) return button;
    return nullptr;
}

inline bool isTold(QWidget& within, const QString& part) {
    for (const QLabel* label : within.findChildren<QLabel*>())
        if (label->isVisible() && label->text().contains(part)) return true;
    return false;
}

} // namespace hedgerow
