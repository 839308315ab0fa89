// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/edit_records.h"
#include "core/commands/log_conversation.h"
#include "core/commands/undo_batch.h"
#include "core/store/table_contents.h"
#include "core/workspace/workspace.h"
#include "tests/support/failing_file_system.h"
#include "tests/support/fake_clock.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace hedgerow {

// A folder of its own, a still clock and files that can be made to fail. Vaults are made at the lowest cost.
class WorkspaceTest : public testing::Test {
protected:
    static KdfCost cheap() { return *KdfCost::fromByte(0x01); }
    static SecretBytes words(std::string_view text = "old words") { return SecretBytes(text); }

    std::unique_ptr<Workspace> create() {
        auto made = Workspace::create(m_environment, m_file, words(), cheap());
        EXPECT_TRUE(made.ok());
        return std::move(made).value();
    }
    Result<std::unique_ptr<Workspace>> open(std::string_view passphrase = "old words") {
        return Workspace::open(m_environment, m_file, words(passphrase));
    }
    static EditRecords newPerson(const std::string& given) {
        return {{{Kind::Person, std::nullopt, {}, {{"given", given}}}}};
    }
    static std::int64_t people(Workspace& workspace) { return workspace.reader().counts().value().people; }
    static std::string digest(Workspace& workspace) { return workspace.journal().digest(DigestScope::All).value(); }
    static std::map<std::string, std::string> tables(Workspace& workspace) {
        return tableContents(workspace.journal().tables().database()).value();
    }

    TemporaryFolder m_folder;
    Path m_file = m_folder / "notes";
    FakeClock m_clock;
    SystemRandom m_random;
    FailingFileSystem m_files;
    Environment m_environment{m_clock, m_random, m_files};
};

// Writes a person, then fails: what must leave no trace.
struct WritesThenFails {
    ErrorCode code = ErrorCode::Refused;

    Result<Outcome> execute(CommandContext& context) const {
        auto written = EditRecords{{{Kind::Person, std::nullopt, {}, {{"given", "Trace"}}}}}.execute(context);
        if (!written) return written.error();
        return Error{code, "made to fail"};
    }
};

} // namespace hedgerow
