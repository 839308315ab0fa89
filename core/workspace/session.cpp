// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/session.h"

namespace hedgerow {

Session::Session(Environment& environment, QObject* parent) : QObject(parent), m_environment(environment) {}

Session::~Session() {
    // The vault is closed on the thread that opened it.
    m_queue.finishWith([this] { m_workspace.reset(); });
}

void Session::start(const Path& file, std::function<Result<std::unique_ptr<Workspace>>()> make, QObject* context,
                    std::function<void(Result<void>)> then) {
    QPointer<QObject> guard(context);
    m_queue.post([this, file, make = std::move(make), guard, then = std::move(then)] {
        m_workspace.reset();
        auto made = make();
        if (made) m_workspace = std::move(*made);
        const Result<void> result = made ? Result<void>() : Result<void>(made.error());
        m_queue.reply([this, file, result, guard, then] {
            m_isOpen = result.ok();
            m_file = file;
            if (m_isOpen) Q_EMIT opened();
            if (guard) then(result);
        });
    });
}

void Session::create(const Path& file, SecretBytes passphrase, QObject* context,
                     std::function<void(Result<void>)> then) {
    auto secret = std::make_shared<SecretBytes>(std::move(passphrase)); // std::function copies; the secret must not be
    start(
        file,
        [this, file, secret] {
            auto workspace = Workspace::create(m_environment, file, *secret, m_newVaultCost);
            secret->wipe();
            return workspace;
        },
        context, std::move(then));
}

void Session::open(const Path& file, SecretBytes passphrase, QObject* context, std::function<void(Result<void>)> then) {
    auto secret = std::make_shared<SecretBytes>(std::move(passphrase));
    start(
        file,
        [this, file, secret] {
            auto workspace = Workspace::open(m_environment, file, *secret);
            secret->wipe();
            return workspace;
        },
        context, std::move(then));
}

void Session::close(QObject* context, std::function<void(Result<void>)> then) {
    QPointer<QObject> guard(context);
    m_queue.post([this, guard, then = std::move(then)] {
        const Result<void> result = m_workspace ? m_workspace->close() : Result<void>();
        m_workspace.reset();
        m_queue.reply([this, result, guard, then] {
            m_isOpen = false;
            Q_EMIT closed();
            if (guard) then(result);
        });
    });
}

} // namespace hedgerow
