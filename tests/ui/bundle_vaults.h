// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/contact_card.h"
#include "core/commands/add_peer.h"
#include "core/commands/set_setting.h"
#include "core/commands/verify_peer.h"
#include "tests/support/gui_support.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/pages_access.h"
#include "tests/ui/pages_vault.h"

#include <QComboBox>
#include <QDialog>

namespace hedgerow {

// Ada and Bilal, each with a vault of their own, and files between them.
class BundleVaults : public testing::Test {
protected:
    BundleVaults() {
        ada.run(SetSetting{"my_name", "Ada"});
        bilal.run(SetSetting{"my_name", "Bilal"});
    }

    static bundle::ContactCard cardOf(PagesVault& vault) {
        std::optional<Result<bundle::ContactCard>> card;
        vault.session().work<Result<bundle::ContactCard>>(
            &vault.session(), [](Workspace& workspace) { return workspace.card(); },
            [&](Result<bundle::ContactCard> found) { card.emplace(std::move(found)); });
        EXPECT_TRUE(eventually([&] { return card.has_value(); }));
        return card->value();
    }
    static Id meet(PagesVault& one, PagesVault& other, bool isVerified = true) {
        const auto card = cardOf(other);
        const PeerCard seen{card.name, toHex(card.signingKey), card.recipient.text()};
        const Id peer = one.run(AddPeer{seen, toHex(cardOf(one).signingKey), false}).created.front();
        if (isVerified) one.run(VerifyPeer{peer, seen.signingKey, seen.ageKey});
        return peer;
    }
    Path fresh() { return folder.path() / ("bundle" + std::to_string(++m_files) + ".age"); }
    static bundle::BundleOrder everythingTo(const Id& peer) {
        bundle::BundleOrder order;
        order.peers = {peer};
        order.profile = bundle::Profile::CoOrganizer;
        return order;
    }
    Path write(PagesVault& from, const bundle::BundleOrder& order, const char* passphrase = nullptr) {
        const Path file = fresh();
        Session::Secret secret;
        if (passphrase) secret = std::make_shared<const SecretBytes>(std::string_view(passphrase));
        std::optional<Result<WrittenBundles>> written;
        from.session().writeBundle(order, file, secret, std::make_shared<Progress>(), &from.session(),
                                   [&](Result<WrittenBundles> done) { written.emplace(std::move(done)); });
        EXPECT_TRUE(eventually([&] { return written.has_value(); }));
        EXPECT_TRUE(written->ok()) << (written->ok() ? std::string() : written->error().detail);
        return file;
    }
    static std::int64_t people(PagesVault& vault) {
        return vault.read([](Reader& reader) { return reader.counts(); })->people;
    }
    static bool shows(const QDialog& dialog, const char* text) {
        const auto labels = dialog.findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(QString::fromUtf8(text));
        });
    }
    static QPushButton* button(const QDialog& dialog, const char* text) {
        return access::button(dialog, QString::fromUtf8(text));
    }

    TemporaryFolder folder;
    PagesVault ada{1};
    PagesVault bilal{2};

private:
    int m_files = 0;
};

} // namespace hedgerow
