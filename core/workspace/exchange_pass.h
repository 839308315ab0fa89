// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/identity.h"
#include "core/exchange/folder_chains.h"
#include "core/exchange/folder_files.h"
#include "core/exchange/folder_report_view.h"
#include "core/exchange/peek.h"
#include "core/workspace/exchange.h"

namespace hedgerow {

struct PeerView;

// One look at a shared folder, step by step in this order. Works on the memory it is given and leaves keeping it to the
// exchange, but for what must be known before a file gets its name. Lives for the call.
class FolderPass {
public:
    FolderPass(Exchange& exchange, Workspace& workspace, const exchange::FolderChoice& choice,
               exchange::FolderMemory& memory, ClockCheck clockCheck, Progress* progress);
    ~FolderPass();

    // Who we are and who takes part.
    Result<void> begin();
    // What is new or has changed is opened; everything else is known by its stamp.
    Result<void> lookAtFiles();
    Result<void> takeIn();
    Result<void> writeReceipt();
    Result<void> publish();
    // Removes those of our own files that nobody waits for.
    Result<void> tidy();
    // Instead of all this: a last receipt.
    Result<void> sayGoodbye();

    exchange::FolderReport& report() { return m_report; }
    // With everything that the memory says.
    exchange::FolderReport finish();

private:
    // A bundle to be opened wholly.
    struct Arrived {
        std::string file;
        Id bundle;
        std::string from;
        std::int64_t created = 0;
    };

    void findActive();
    Result<void> lookAtOwn(exchange::OwnFile& file);
    void lookAt(const std::string& name, const FileStamp& stamp);
    void take(const std::string& name, const FileStamp& stamp, const exchange::Receipt& receipt);
    // Why a file is left where it is.
    exchange::Sighting setAside(const FileStamp& stamp, const Error& error) const;
    void setAside(const Arrived& arrived, const Error& error);
    // `looked`: the payload that showed nothing, and only this one; empty: any, and the report tells of it.
    Result<void> takeIn(const Arrived& arrived, const std::string& looked);
    Result<void> preview(const Arrived& arrived);
    void noteHad(const Arrived& arrived);
    bool hasHad(const Id& bundle, const std::string& from) const;
    const PeerView* peerWith(const std::string& key) const;
    bool isTrusted(const std::string& key) const;
    exchange::MemberState stateOf(const Id& member) const;

    exchange::Receipt ownReceipt(bool isLeaving) const;
    Result<void> writeReceipt(bool isLeaving);
    Result<void> publishTo(const exchange::Need& need);
    Result<bool> hasNews(const bundle::BundleOrder& order);
    void nothingNew(const exchange::Need& need, const bundle::JournalMark& now);
    Result<bundle::JournalMark> journalMark();
    Result<bundle::KnownHad> knownHad(const exchange::Need& need, const bundle::JournalMark& until);
    Result<void> place(exchange::OwnFile& file, const Path& written);
    std::string freshName();
    Path pathOf(const std::string& name) const { return m_choice.folder / name; }

    Exchange& m_exchange;
    Workspace& m_workspace;
    const exchange::FolderChoice& m_choice;
    exchange::FolderMemory& m_memory;
    ClockCheck m_clockCheck;
    Progress* m_progress;

    std::optional<bundle::Identity> m_identity;
    std::vector<PeerView> m_peers;
    std::set<Id> m_active;
    std::map<std::string, FileStamp> m_files;
    std::set<std::pair<Id, std::string>> m_had;
    std::vector<Arrived> m_arrived;
    exchange::FolderReport m_report;
};

} // namespace hedgerow
