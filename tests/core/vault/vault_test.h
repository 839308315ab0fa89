// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/vault.h"
#include "core/db/statement.h"
#include "tests/support/failing_file_system.h"
#include "tests/support/fake_clock.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

namespace hedgerow {

// A folder with at most one vault "notes" in it, made at the lowest cost.
class VaultTest : public testing::Test {
protected:
    static KdfCost lowest() { return *KdfCost::fromByte(0x01); }
    static SecretBytes words(std::string_view text = "old words") { return SecretBytes(text); }

    Result<Vault> create(std::string_view passphrase = "old words") {
        return Vault::create(m_environment, m_file, words(passphrase), lowest());
    }
    Result<Vault> open(std::string_view passphrase = "old words") {
        return Vault::open(m_environment, m_file, words(passphrase));
    }
    ErrorCode openError(std::string_view passphrase = "old words") {
        const auto vault = open(passphrase);
        return vault ? ErrorCode::Exists : vault.error().code; // Exists: opening itself never says so
    }

    // Some tables as the rooms above make them, a virtual one included; about 60 pages.
    static void fill(Vault& vault) {
        const auto filled = vault.database().execute(
            "BEGIN; CREATE TABLE person(id INTEGER PRIMARY KEY, name TEXT NOT NULL); CREATE INDEX by_name ON "
            "person(name);"
            "CREATE TABLE \"odd \"\" name\"(a, b, PRIMARY KEY(a)) WITHOUT ROWID; INSERT INTO \"odd \"\" name\" VALUES "
            "(1, 2);"
            "CREATE VIRTUAL TABLE words USING fts5(text, tokenize = 'unicode61 remove_diacritics 2');"
            "INSERT INTO words(words, rank) VALUES ('secure-delete', 1);"
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000)"
            "  INSERT INTO person SELECT i, 'Person number ' || i || ' in the Aßlar plant' FROM n;"
            "INSERT INTO words(rowid, text) SELECT id, name FROM person WHERE id < 500; ANALYZE; COMMIT");
        ASSERT_TRUE(filled) << filled.error().detail;
    }
    static std::int64_t people(Vault& vault) { return vault.database().integer("SELECT count(*) FROM person").value(); }
    static std::int64_t matches(Vault& vault) {
        return vault.database().integer("SELECT count(*) FROM words WHERE words MATCH 'number'").value();
    }
    // Stands for `digest --all`.
    static Result<std::string> digest(Database& database) {
        return database.text("SELECT count(*) || ' ' || sum(id) || ' ' || max(name) FROM person");
    }

    static std::string bytesOf(const Path& file) {
        std::ifstream stream(file, std::ios::binary);
        return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
    }
    static void write(const Path& file, std::string_view bytes) {
        std::ofstream(file, std::ios::binary | std::ios::trunc) << bytes;
    }
    // The names in the folder, sorted.
    std::vector<std::string> names() const {
        std::vector<std::string> found;
        for (const auto& entry : std::filesystem::directory_iterator(m_folder.path()))
            found.push_back(entry.path().filename());
        std::sort(found.begin(), found.end());
        return found;
    }

    TemporaryFolder m_folder;
    Path m_file = m_folder / "notes";
    FakeClock m_clock;
    SystemRandom m_random;
    FailingFileSystem m_files;
    Environment m_environment{m_clock, m_random, m_files};
};

} // namespace hedgerow
