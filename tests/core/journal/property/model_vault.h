// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/journal/journal.h"
#include "tests/core/journal/property/dice.h"
#include "tests/core/journal/property/ghost.h"
#include "tests/support/fake_clock.h"
#include "tests/support/recording_fold_sink.h"

#include <map>
#include <memory>
#include <string>
#include <tuple>
#include <vector>

namespace hedgerow {

// What one organizer hands to another.
struct Parcel {
    std::vector<Id> forgotten;
    std::vector<Atom> atoms;
};

// All that must be the same in vaults that hold the same shareable atoms.
struct VaultView {
    std::vector<std::tuple<RecordName, std::string, std::vector<Head>>> fields;
    std::map<RecordName, Id> roots;
    std::map<RecordName, bool> present;
    bool operator==(const VaultView&) const = default;
};

// One organizer's vault in a run: a real journal over a database in memory, with a clock of its own that may be wrong.
class ModelVault {
public:
    // Borrows both; `random` is where writers come from.
    ModelVault(Random& random, Ghost& ghost);

    // Hours since the start of the run.
    void setNow(int hours) { m_clock.set(FakeClock::kStartMs + (hours + m_skewHours) * kHourMs); }
    void setSkew(int hours) { m_skewHours = hours; }
    int skew() const { return m_skewHours; }

    // A copy of the file, opened by another session.
    std::unique_ptr<ModelVault> copy() const;
    // Closed and opened again.
    void reopen();

    // One batch; none if nothing could be written. Tells the ghost.
    std::optional<BatchName> write(const std::map<RecordName, FieldValues>& patches);
    std::optional<BatchName> mark(const BatchName& batch, bool isUndone);
    void forget(const std::vector<Id>& ids);
    Parcel parcel(const ExportScope& scope);
    // Everything that may travel.
    Parcel everything();
    // In pieces and in any order.
    void apply(Parcel parcel, bool asksFirst, Dice& dice);
    // Accepts what waits, each with this probability; declined ones too if told so.
    void settle(double probability, bool declinedToo, Dice& dice);
    void declineSome(Dice& dice);
    // A write, a merge and a forgetting that are rolled back leave nothing behind.
    void rollBack(const std::map<RecordName, FieldValues>& patches, const Parcel& parcel, const std::vector<Id>& ids,
                  Dice& dice);

    std::vector<RecordName> records() const;
    std::vector<RecordName> persons() const;
    Id root(const RecordName& person) const;
    // The ids of all that are the same person.
    std::vector<Id> cluster(const RecordName& person) const;
    bool isPresent(const RecordName& record) const;

    std::string digest(DigestScope scope = DigestScope::Shareable);
    VaultView view();
    RecordHistory history(const RecordName& record);
    Journal& journal() { return *m_journal; }

    // What must hold after every step; `checksGhost` where nobody forges.
    void checkTouched(bool checksGhost);
    // The tables are what folding everything anew makes of the journal, and nothing dead is stored.
    void checkRebuild();
    int checkGhost();

private:
    void open();
    bool isDrawn(const RecordName& record, const FieldValues& values);

    Random& m_random;
    Ghost& m_ghost;
    FakeClock m_clock;
    SystemFileSystem m_files;
    Environment m_environment{m_clock, m_random, m_files};
    int m_skewHours = 0;
    Database m_database;
    RecordingFoldSink m_sink;
    std::unique_ptr<Journal> m_journal;
};

} // namespace hedgerow
