// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/diceware.h"
#include "core/crypto/recovery_words.h"
#include "core/exchange/folder_report_view.h"
#include "core/workspace/closed_check_view.h"
#include "core/workspace/job_queue.h"
#include "core/workspace/workspace.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <type_traits>
#include <utility>
#include <vector>

namespace hedgerow {

// What came of opening a vault with the words of its recovery sheet.
struct RecoveryAnswer {
    Result<void> opened;
    int words = 0;                         // typed
    std::vector<RecoveryMistake> mistakes; // why no key could be read, as far as that is known
    std::string mark;                      // of the file: what its present sheet says; empty if it cannot be read
};

// The recovery sheet of an open vault: as secret as its key.
struct RecoverySheet {
    SecretBytes words;
    std::string mark;
};

// An open vault for a window: every call returns at once, the work is done in order on the session's own thread, and
// the answer comes to the thread that asked, unless `context` is gone by then. Lives on the window's thread. Two queues
// carry data across (job_queue.h).
class Session : public QObject {
    Q_OBJECT

public:
    explicit Session(Environment& environment, QObject* parent = nullptr);
    // Waits for what is running and closes the vault.
    ~Session() override;

    // What to do where the world is odd but the user may know better: CostTooHigh when opening, ClockSuspicious when
    // writing. ask(error, decide) is called on the window's thread and calls decide(true) to go on all the same, or
    // decide(false), after which whoever opened or wrote gets the error; later is fine, never is a no when the vault
    // closes. One question at a time; what is written while it is asked waits for the answer, and a clock that was
    // accepted is accepted until the vault is closed. Without this every such thing is an error at once.
    using Decide = std::function<void(bool isAccepted)>;
    using Question = std::function<void(const Error& odd, Decide decide)>;
    void setQuestion(Question ask) { m_ask = std::move(ask); }

    // then(Result<void>). The key is derived on the session's thread; the passphrase is wiped there.
    void create(const Path& file, SecretBytes passphrase, QObject* context, std::function<void(Result<void>)> then);
    void open(const Path& file, SecretBytes passphrase, QObject* context, std::function<void(Result<void>)> then);
    void close(QObject* context, std::function<void(Result<void>)> then);
    // Whether a file could be opened as far as can be told without its key. While no vault is open.
    void look(const Path& file, QObject* context, std::function<void(Result<void>)> then);
    // A plain copy of a vault that is not open, never over a file. InUse.
    void copyClosed(const Path& file, const Path& to, QObject* context, std::function<void(Result<void>)> then);
    // How whole the file of a vault is that is not open (core/workspace/closed_check.h). It is only read.
    void checkClosed(const Path& file, SecretBytes passphrase, const std::shared_ptr<Progress>& progress,
                     QObject* context, std::function<void(Result<ClosedCheck>)> then);
    // A file beside the vault, in plain: a report, a picture. Never over another one. Exists, ReadOnly, DiskFull, Io.
    void writeNewFile(const Path& file, std::string content, QObject* context, std::function<void(Result<void>)> then);

    // The words of recovery sheets, and those that cards are compared by, come from here; without it no sheet is made
    // or read and no card compared. Before the first use.
    void setWordList(WordList words) { m_words = std::move(words); }
    const std::optional<WordList>& wordList() const { return m_words; } // any thread
    void openWithWords(const Path& file, SecretBytes words, QObject* context, std::function<void(RecoveryAnswer)> then);
    void recoverySheet(QObject* context, std::function<void(Result<RecoverySheet>)> then);

    // Puts a backup in the place of the file `to` and opens it; an open vault is closed for it, and opened again if
    // that fails. Without a passphrase the open vault's key is tried. restoreBegan(), then restoreEnded().
    void restore(const Path& backup, std::optional<SecretBytes> passphrase, const Path& to);

    // query(Reader&) gives any value; then(value) gets it.
    template <class Query, class Then>
    void read(QObject* context, Query query, Then then) {
        using Answer = std::invoke_result_t<Query&, Reader&>;
        work<Answer>(
            context, [query = std::move(query)](Workspace& workspace) mutable { return query(workspace.reader()); },
            std::move(then));
    }

    // then(Result<Outcome>), after changed() was emitted. `progress` outlives the call; null: short work.
    template <class Command, class Then>
    void run(Command command, QObject* context, Then then, std::shared_ptr<Progress> progress = {},
             ClockCheck check = ClockCheck::Refuse) {
        watch(progress);
        const auto kept = std::make_shared<std::pair<Command, Then>>(std::move(command), std::move(then));
        const QPointer<QObject> guard(context);
        write({[kept, progress](Workspace& workspace, ClockCheck clock) {
                   return workspace.run(kept->first, clock, progress.get());
               },
               [kept, guard](Result<Outcome> outcome) {
                   if (guard) kept->second(std::move(outcome));
               }},
              check);
    }
    template <class Command>
    void run(Command command) {
        run(std::move(command), this, [](const Result<Outcome>&) {});
    }

    // Anything that needs more than the reader (passphrase, backup, check): job(Workspace&) → Answer → then(Answer).
    template <class Answer, class Job, class Then>
    void work(QObject* context, Job job, Then then) {
        QPointer<QObject> guard(context);
        auto shared = std::make_shared<std::pair<Job, Then>>(std::move(job), std::move(then));
        m_queue.post([this, guard, shared]() {
            if (!m_workspace) return;
            auto answer = std::make_shared<Answer>(shared->first(*m_workspace));
            m_queue.reply([guard, shared, answer] {
                if (guard) shared->second(std::move(*answer));
            });
        });
    }

    // Bundles (core/workspace/bundles.h). What is applied or written is told by changed() before the answer. A file for
    // a passphrase is refused with BundleTrouble::NeedsPassphrase until one is given: whoever wants to know asks the
    // user and tries again. A file that takes far more work than usual is asked about, once.
    using Secret = std::shared_ptr<const SecretBytes>; // null: none
    void lookAtBundle(bundle::BundleOrder order, const std::shared_ptr<Progress>& progress, QObject* context,
                      std::function<void(Result<bundle::BundleLook>)> then);
    void writeBundle(bundle::BundleOrder order, const Path& file, Secret passphrase,
                     const std::shared_ptr<Progress>& progress, QObject* context,
                     std::function<void(Result<WrittenBundles>)> then);
    void previewBundle(const Path& file, const Secret& passphrase, const std::shared_ptr<Progress>& progress,
                       QObject* context, std::function<void(Result<bundle::BundlePreview>)> then);
    void applyBundle(const Path& file, bundle::BundleDecisions decisions, Secret passphrase,
                     const std::shared_ptr<Progress>& progress, QObject* context,
                     std::function<void(Result<bundle::AppliedBundle>)> then);

    // The folder that the vault has in common with others (core/workspace/exchange.h). What a look took in or wrote is
    // told by changed(), then all of it by folderLooked(), whoever asked for it; nobody is asked about an odd clock.
    void chooseFolder(exchange::FolderChoice choice, QObject* context, std::function<void(Result<void>)> then);
    void leaveFolder(QObject* context, std::function<void(Result<void>)> then);
    void lookAtFolder(const std::shared_ptr<Progress>& progress = {});
    // As it was when it was last looked at.
    void folderState(QObject* context, std::function<void(Result<exchange::FolderReport>)> then);

    // Long work is told to stop: all whose progress was given to run() or watch(). Locking does so.
    void watch(const std::shared_ptr<Progress>& progress);
    void stopLongWork();
    // Once everything asked so far is answered; with no vault open too.
    void settle(QObject* context, std::function<void()> then);

    // What the key of a vault made from now on costs; tests take a cheap one.
    void setNewVaultCost(KdfCost cost) { m_newVaultCost = cost; }
    std::optional<KdfCost> newVaultCost() const { return m_newVaultCost; }

    bool isOpen() const { return m_isOpen; }
    // Being created or opened, just now.
    bool isOpening() const { return m_isOpening; }
    const Path& file() const { return m_file; }
    // The day it is where the user is, by the environment's clock.
    Date today() const { return m_environment.clock.today(); }
    std::int64_t nowMs() const { return m_environment.clock.nowMs(); }

Q_SIGNALS:
    // Something was written, by whomever in this program. Before the answer to run().
    void changed(const hedgerow::Changes& changes);
    void opened();
    void notOpened(); // a try that failed
    void closed();
    void folderLooked(const hedgerow::Result<hedgerow::exchange::FolderReport>& report);
    // Another one was chosen, or other answers for it, or it was left.
    void folderChosen();
    // Whatever shows the vault that was open goes now.
    void restoreBegan();
    // Where the file that was there is kept, if there was one. isOpen() says whether a vault is open now, and file()
    // which.
    void restoreEnded(const hedgerow::Result<std::optional<hedgerow::Path>>& replaced);

private:
    // A command on its way, and who wants to know. What it captures is shared, so that it can be run again.
    struct Write {
        std::function<Result<Outcome>(Workspace&, ClockCheck)> run;
        std::function<void(Result<Outcome>)> then;
    };

    // A job that needs no workspace.
    void post(std::function<Result<void>()> job, QObject* context, std::function<void(Result<void>)> then);
    void start(const Path& file, std::function<Result<std::unique_ptr<Workspace>>()> make, QObject* context,
               std::function<void(Result<void>)> then);
    void openWithin(CostLimit limit, const Path& file, std::shared_ptr<SecretBytes> passphrase, QObject* context,
                    std::function<void(Result<void>)> then);
    void write(const Write& job, ClockCheck check);
    void askAboutClock(const Write& refused, const Error& odd);
    void finishClockQuestion(bool isAccepted);
    BundleKeys keysOf(const Path& bundle, Secret passphrase) const;
    ClockCheck usualCheck() const { return m_isClockAccepted ? ClockCheck::Accepted : ClockCheck::Refuse; }

    void ended(const Path& file, bool isOpen);

    // On the session's thread.
    RecoveryAnswer openRecovered(const Path& file, const SecretBytes& words);
    Result<std::optional<Path>> restoreNow(const Path& backup, const std::optional<SecretBytes>& passphrase,
                                           const Path& to);

    Environment& m_environment;
    std::optional<WordList> m_words;
    Question m_ask;
    std::vector<std::pair<Write, Error>> m_refused; // by the clock, until the question is answered
    int m_clockQuestion = 0;                        // counts them: an answer to an earlier one is none
    bool m_isClockAccepted = false;
    Path m_costlyBundle; // that the user wants to open all the same
    std::optional<KdfCost> m_newVaultCost;
    Path m_file;
    bool m_isOpen = false; // window's thread, as the next two
    bool m_isOpening = false;
    std::vector<std::weak_ptr<Progress>> m_longWork;
    std::unique_ptr<Workspace> m_workspace; // session's thread
    JobQueue m_queue;                       // last: its thread ends first
};

} // namespace hedgerow
