// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/session.h"

#include "core/workspace/closed_check.h"

namespace hedgerow {

Session::Session(Environment& environment, QObject* parent) : QObject(parent), m_environment(environment) {}

Session::~Session() {
    // The vault is closed on the thread that opened it.
    m_queue.finishWith([this] { m_workspace.reset(); });
}

void Session::start(const Path& file, std::function<Result<std::unique_ptr<Workspace>>()> make, QObject* context,
                    std::function<void(Result<void>)> then) {
    QPointer<QObject> guard(context);
    m_isOpening = true;
    m_queue.post([this, file, make = std::move(make), guard, then = std::move(then)] {
        m_workspace.reset();
        auto made = make();
        if (made) m_workspace = std::move(*made);
        const Result<void> result = made ? Result<void>() : Result<void>(made.error());
        m_queue.reply([this, file, result, guard, then] {
            ended(file, result.ok());
            if (guard) then(result);
        });
    });
}

// A try to open: it is, or it is not.
void Session::ended(const Path& file, bool isOpen) {
    m_isOpen = isOpen;
    m_isOpening = false;
    m_isClockAccepted = false;
    m_file = file;
    if (m_isOpen)
        Q_EMIT opened();
    else
        Q_EMIT notOpened();
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
    openWithin(CostLimit::Usual, file, std::make_shared<SecretBytes>(std::move(passphrase)), context, std::move(then));
}

void Session::openWithin(CostLimit limit, const Path& file, std::shared_ptr<SecretBytes> passphrase, QObject* context,
                         std::function<void(Result<void>)> then) {
    const bool mayAsk = limit == CostLimit::Usual && m_ask;
    const QPointer<QObject> guard(context);
    start(
        file,
        [this, file, passphrase, limit, mayAsk] {
            auto workspace = Workspace::open(m_environment, file, *passphrase, limit);
            const bool isToBeAsked = mayAsk && !workspace && workspace.error().code == ErrorCode::CostTooHigh;
            if (!isToBeAsked) passphrase->wipe();
            return workspace;
        },
        this,
        [this, file, passphrase, mayAsk, guard, then = std::move(then)](const Result<void>& opened) {
            if (!guard) return passphrase->wipe();
            if (opened || !mayAsk || opened.error().code != ErrorCode::CostTooHigh) return then(opened);
            m_ask(opened.error(), [this, file, passphrase, guard, then, error = opened.error()](bool isAccepted) {
                if (guard && isAccepted) return openWithin(CostLimit::Accepted, file, passphrase, guard, then);
                passphrase->wipe();
                if (guard) then(error);
            });
        });
}

void Session::write(const Write& job, ClockCheck check) {
    if (m_isClockAccepted) check = ClockCheck::Accepted;
    work<Result<Outcome>>(
        this, [job, check](Workspace& workspace) { return job.run(workspace, check); },
        [this, job](Result<Outcome> outcome) {
            if (!outcome && outcome.error().code == ErrorCode::ClockSuspicious && m_ask)
                return askAboutClock(job, outcome.error());
            // What was written is told to everybody, also when the form that wrote it is closed by then.
            if (outcome && !outcome->changes.isEmpty()) Q_EMIT changed(outcome->changes);
            job.then(std::move(outcome));
        });
}

void Session::askAboutClock(const Write& refused, const Error& odd) {
    if (m_isClockAccepted) return write(refused, ClockCheck::Accepted); // answered meanwhile
    m_refused.emplace_back(refused, odd);
    if (m_refused.size() > 1) return; // it is being asked
    m_ask(odd, [guard = QPointer<Session>(this), question = m_clockQuestion](bool isAccepted) {
        if (guard && guard->m_clockQuestion == question) guard->finishClockQuestion(isAccepted);
    });
}

void Session::finishClockQuestion(bool isAccepted) {
    ++m_clockQuestion;
    m_isClockAccepted = isAccepted;
    const auto refused = std::exchange(m_refused, {});
    for (const auto& [again, odd] : refused) {
        if (isAccepted)
            write(again, ClockCheck::Accepted);
        else
            again.then(odd);
    }
}

void Session::post(std::function<Result<void>()> job, QObject* context, std::function<void(Result<void>)> then) {
    QPointer<QObject> guard(context);
    m_queue.post([this, job = std::move(job), guard, then = std::move(then)] {
        const Result<void> result = job();
        m_queue.reply([result, guard, then] {
            if (guard) then(result);
        });
    });
}

void Session::look(const Path& file, QObject* context, std::function<void(Result<void>)> then) {
    post(
        [this, file]() -> Result<void> {
            if (m_workspace) return {};
            const auto found = ClosedVault::find(m_environment, file);
            return found ? Result<void>() : Result<void>(found.error());
        },
        context, std::move(then));
}

void Session::copyClosed(const Path& file, const Path& to, QObject* context, std::function<void(Result<void>)> then) {
    post(
        [this, file, to]() -> Result<void> {
            const auto source = m_environment.files.resolved(file);
            if (!source) return source.error();
            if (LockFile::isTaken(*source)) return Error{ErrorCode::InUse, "the vault is open"};
            if (m_environment.files.exists(journalOf(to))) return Error{ErrorCode::Exists, "a journal is in the way"};
            // The journal first: a vault is not found without what a crash left to be played back.
            if (const Path journal = journalOf(*source); m_environment.files.exists(journal))
                if (auto copied = m_environment.files.copyNew(journal, journalOf(to)); !copied) return copied;
            auto copied = m_environment.files.copyNew(*source, to);
            if (!copied && m_environment.files.exists(journalOf(to)))
                static_cast<void>(m_environment.files.remove(journalOf(to)));
            return copied;
        },
        context, std::move(then));
}

void Session::checkClosed(const Path& file, SecretBytes passphrase, const std::shared_ptr<Progress>& progress,
                          QObject* context, std::function<void(Result<ClosedCheck>)> then) {
    watch(progress);
    const auto secret = std::make_shared<SecretBytes>(std::move(passphrase));
    const auto check = std::make_shared<ClosedCheck>();
    post(
        [this, file, secret, progress, check]() -> Result<void> {
            if (m_workspace) return Error{ErrorCode::InUse, "the vault is open"};
            auto found = hedgerow::checkClosed(m_environment, file, *secret, progress.get());
            secret->wipe();
            if (!found) return found.error();
            *check = *std::move(found);
            return {};
        },
        context,
        [check, then = std::move(then)](const Result<void>& looked) {
            then(looked ? Result<ClosedCheck>(std::move(*check)) : Result<ClosedCheck>(looked.error()));
        });
}

void Session::writeNewFile(const Path& file, std::string content, QObject* context,
                           std::function<void(Result<void>)> then) {
    post([this, file, content = std::move(content)] { return m_environment.files.writeNew(file, content); }, context,
         std::move(then));
}

RecoveryAnswer Session::openRecovered(const Path& file, const SecretBytes& words) {
    RecoveryAnswer answer{Error{ErrorCode::InvalidValue, "no key can be read from these words"}, 0, {}, {}};
    if (!m_words) return answer;
    RecoveryReading reading = readRecoveryWords(words, *m_words);
    answer.words = reading.words;
    answer.mistakes = std::move(reading.mistakes);
    if (!reading.key) return answer;
    auto closed = ClosedVault::find(m_environment, file);
    if (!closed) {
        answer.opened = closed.error();
        return answer;
    }
    answer.mark = recoveryMark(closed->salt());
    auto vault = Vault::open(m_environment, *std::move(closed), *reading.key);
    auto workspace = vault ? Workspace::over(m_environment, *std::move(vault)) : vault.error();
    if (workspace) m_workspace = *std::move(workspace);
    answer.opened = workspace ? Result<void>() : workspace.error();
    return answer;
}

void Session::openWithWords(const Path& file, SecretBytes words, QObject* context,
                            std::function<void(RecoveryAnswer)> then) {
    QPointer<QObject> guard(context);
    auto secret = std::make_shared<SecretBytes>(std::move(words));
    m_isOpening = true;
    m_queue.post([this, file, secret, guard, then = std::move(then)] {
        m_workspace.reset();
        auto answer = std::make_shared<RecoveryAnswer>(openRecovered(file, *secret));
        secret->wipe();
        m_queue.reply([this, file, answer, guard, then] {
            ended(file, answer->opened.ok());
            if (guard) then(std::move(*answer));
        });
    });
}

void Session::recoverySheet(QObject* context, std::function<void(Result<RecoverySheet>)> then) {
    work<Result<RecoverySheet>>(
        context,
        [this](Workspace& workspace) -> Result<RecoverySheet> {
            if (!m_words || !workspace.vault()) return Error{ErrorCode::Failed, "no word list or no file"};
            const Vault& vault = *workspace.vault();
            return RecoverySheet{recoveryWords(vault.key(), *m_words), recoveryMark(vault.salt())};
        },
        std::move(then));
}

Result<std::optional<Path>> Session::restoreNow(const Path& backup, const std::optional<SecretBytes>& passphrase,
                                                const Path& to) {
    std::optional<SecretBytes> ownKey;
    if (m_workspace && m_workspace->vault()) {
        ownKey = m_workspace->vault()->key().clone();
        if (auto closed = m_workspace->close(); !closed) return closed.error();
        m_workspace.reset();
    }
    auto restored = [&]() -> Result<Restored> {
        if (passphrase) return hedgerow::restore(m_environment, backup, *passphrase, to);
        if (ownKey) return restoreWithKey(m_environment, backup, *ownKey, to);
        return Error{ErrorCode::WrongPassphrase, "no passphrase for the backup"};
    }();
    if (restored) {
        auto workspace = Workspace::over(m_environment, std::move(restored->vault));
        if (!workspace) return workspace.error();
        m_workspace = *std::move(workspace);
        return restored->replaced;
    }
    if (!ownKey) return restored.error();
    // As it was before.
    if (auto closed = ClosedVault::find(m_environment, to))
        if (auto vault = Vault::open(m_environment, *std::move(closed), *ownKey))
            if (auto workspace = Workspace::over(m_environment, *std::move(vault))) m_workspace = *std::move(workspace);
    return restored.error();
}

void Session::restore(const Path& backup, std::optional<SecretBytes> passphrase, const Path& to) {
    Q_EMIT restoreBegan();
    auto secret = std::make_shared<std::optional<SecretBytes>>(std::move(passphrase));
    m_isOpening = true;
    m_queue.post([this, backup, secret, to] {
        const auto result = restoreNow(backup, *secret, to);
        secret->reset();
        const bool isOpen = m_workspace != nullptr;
        m_queue.reply([this, result, isOpen, to] {
            if (m_isOpen) Q_EMIT closed();
            ended(to, isOpen);
            Q_EMIT restoreEnded(result);
        });
    });
}

void Session::watch(const std::shared_ptr<Progress>& progress) {
    std::erase_if(m_longWork, [](const auto& work) { return work.expired(); });
    if (progress) m_longWork.push_back(progress);
}

void Session::stopLongWork() {
    for (const auto& work : m_longWork)
        if (const auto progress = work.lock()) progress->cancel();
}

void Session::settle(QObject* context, std::function<void()> then) {
    const QPointer<QObject> guard(context);
    m_queue.post([this, guard, then = std::move(then)] {
        m_queue.reply([guard, then] {
            if (guard) then();
        });
    });
}

void Session::close(QObject* context, std::function<void(Result<void>)> then) {
    QPointer<QObject> guard(context);
    m_queue.post([this, guard, then = std::move(then)] {
        const Result<void> result = m_workspace ? m_workspace->close() : Result<void>();
        m_workspace.reset();
        m_queue.reply([this, result, guard, then] {
            m_isOpen = false;
            m_costlyBundle.clear();
            finishClockQuestion(false);
            Q_EMIT closed();
            if (guard) then(result);
        });
    });
}

} // namespace hedgerow
