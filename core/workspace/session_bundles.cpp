// SPDX-License-Identifier: GPL-3.0-or-later
// A session's bundles.
#include "core/age/scrypt.h"
#include "core/workspace/bundle_trouble_view.h"
#include "core/workspace/session.h"

namespace hedgerow {

BundleKeys Session::keysOf(const Path& bundle, Secret passphrase) const {
    BundleKeys keys;
    keys.passphrase = [passphrase = std::move(passphrase)]() -> Result<SecretBytes> {
        if (!passphrase) return passphraseNeeded();
        return passphrase->clone();
    };
    if (bundle == m_costlyBundle) keys.mostWork = age::kMostWork;
    return keys;
}

void Session::lookAtBundle(bundle::BundleOrder order, const std::shared_ptr<Progress>& progress, QObject* context,
                           std::function<void(Result<bundle::BundleLook>)> then) {
    watch(progress);
    work<Result<bundle::BundleLook>>(
        context,
        [order = std::move(order), progress](Workspace& workspace) {
            return workspace.bundles().look(order, progress.get());
        },
        std::move(then));
}

void Session::writeBundle(bundle::BundleOrder order, const Path& file, Secret passphrase,
                          const std::shared_ptr<Progress>& progress, QObject* context,
                          std::function<void(Result<WrittenBundles>)> then) {
    watch(progress);
    const auto written = std::make_shared<WrittenBundles>();
    const QPointer<QObject> guard(context);
    write({[order = std::move(order), file, passphrase = std::move(passphrase), progress,
            written](Workspace& workspace, ClockCheck check) -> Result<Outcome> {
               auto done = workspace.bundles().write(order, file, passphrase.get(), check, progress.get());
               if (!done) return done.error();
               *written = std::move(*done);
               return Outcome{written->changes, {}, {}};
           },
           [guard, written, then = std::move(then)](const Result<Outcome>& outcome) {
               if (!guard) return;
               if (outcome)
                   then(std::move(*written));
               else
                   then(outcome.error());
           }},
          ClockCheck::Refuse);
}

void Session::previewBundle(const Path& file, const Secret& passphrase, const std::shared_ptr<Progress>& progress,
                            QObject* context, std::function<void(Result<bundle::BundlePreview>)> then) {
    watch(progress);
    const QPointer<QObject> guard(context);
    work<Result<bundle::BundlePreview>>(
        this,
        [file, keys = keysOf(file, passphrase), progress](Workspace& workspace) {
            return workspace.bundles().preview(file, keys, progress.get());
        },
        [this, guard, file, passphrase, progress, then = std::move(then)](Result<bundle::BundlePreview> preview) {
            if (!guard) return;
            const bool isCostly = !preview && preview.error().code == ErrorCode::CostTooHigh;
            if (!isCostly || !m_ask || file == m_costlyBundle) return then(std::move(preview));
            m_ask(preview.error(), [session = QPointer<Session>(this), guard, file, passphrase, progress, then,
                                    odd = preview.error()](bool isAccepted) {
                if (!guard || !session) return;
                if (!isAccepted) return then(odd);
                session->m_costlyBundle = file;
                session->previewBundle(file, passphrase, progress, guard, then);
            });
        });
}

void Session::applyBundle(const Path& file, bundle::BundleDecisions decisions, Secret passphrase,
                          const std::shared_ptr<Progress>& progress, QObject* context,
                          std::function<void(Result<bundle::AppliedBundle>)> then) {
    watch(progress);
    const auto applied = std::make_shared<bundle::AppliedBundle>();
    const QPointer<QObject> guard(context);
    write({[file, decisions = std::move(decisions), keys = keysOf(file, std::move(passphrase)), progress,
            applied](Workspace& workspace, ClockCheck check) -> Result<Outcome> {
               auto done = workspace.bundles().apply(file, decisions, keys, check, progress.get());
               if (!done) return done.error();
               *applied = std::move(*done);
               return Outcome{applied->changes, {}, {}};
           },
           [guard, applied, then = std::move(then)](const Result<Outcome>& outcome) {
               if (!guard) return;
               if (outcome)
                   then(std::move(*applied));
               else
                   then(outcome.error());
           }},
          ClockCheck::Refuse);
}

} // namespace hedgerow
