// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/connection.h"

#include "core/db/statement.h"
#include "core/db/transaction.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>

namespace hedgerow {
namespace {

constexpr int kOldestCipher[] = {4, 5}; // SQLCipher 4.5

// SQLCipher writes page numbers of what fails to stderr unless it is told not to; for the whole process.
constexpr std::string_view kSilenceCipher = "PRAGMA cipher_log_level = NONE; PRAGMA cipher_log = off";
constexpr std::string_view kFormat = "PRAGMA cipher_compatibility = 4";

struct Setting {
    std::string_view name;
    std::string_view value;
    std::string_view readBack;
};

constexpr std::array kSettings{
    Setting{"temp_store", "MEMORY", "2"}, // else sorting writes names in the clear under /tmp
    Setting{"secure_delete", "ON", "1"},
    Setting{"journal_mode", "DELETE", "delete"}, // a damaged WAL loses commits silently
    Setting{"synchronous", "FULL", "2"},
#ifdef __APPLE__
    Setting{"fullfsync", "ON", "1"},
#endif
    Setting{"locking_mode", "EXCLUSIVE", "exclusive"},
    Setting{"mmap_size", "0", "0"},
    Setting{"trusted_schema", "OFF", "0"},
    Setting{"cell_size_check", "ON", "1"},
};

struct Switch {
    int option;
    int on;
};

constexpr std::array kSwitches{
    Switch{SQLITE_DBCONFIG_DEFENSIVE, 1},
    Switch{SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
};

Result<void> checkCipher(Database& database) {
    const auto version = database.text("PRAGMA cipher_version");
    int major = 0;
    int minor = 0;
    if (!version || std::sscanf(version->c_str(), "%d.%d", &major, &minor) != 2)
        return Error{ErrorCode::Failed, "this SQLite does not encrypt"};
    if (major < kOldestCipher[0] || (major == kOldestCipher[0] && minor < kOldestCipher[1]))
        return Error{ErrorCode::Failed, "SQLCipher is older than 4.5"};
    return {};
}

Result<void> apply(Database& database, const Setting& setting) {
    const std::string pragma = "PRAGMA " + std::string(setting.name);
    if (auto set = database.execute(pragma + " = " + std::string(setting.value)); !set) return set;
    const auto value = database.text(pragma);
    if (!value) return value.error();
    if (*value != setting.readBack) return Error{ErrorCode::Failed, pragma + " is " + *value};
    return {};
}

Result<void> applySettings(Database& database) {
    for (const Setting& setting : kSettings)
        if (auto applied = apply(database, setting); !applied) return applied;
    for (const Switch& change : kSwitches) {
        int now = -1;
        const int code = sqlite3_db_config(database.handle(), change.option, change.on, &now);
        if (code != SQLITE_OK) return sqliteError(database.handle(), code);
        if (now != change.on) return Error{ErrorCode::Failed, "a safety switch of SQLite does not work"};
    }
    return {};
}

Result<Database> openWithRawKey(const Path& file, const SecretBytes& rawKey) {
    auto database = Database::open(file, Database::Mode::ReadWrite);
    if (!database) return database.error();
    if (auto keyed = database->key(rawKey); !keyed) return keyed.error();
    // After the first key of the process, which sets the log up anew, and before the first page is read.
    if (auto silenced = database->execute(kSilenceCipher); !silenced) return silenced.error();
    if (auto able = checkCipher(*database); !able) return able.error();
    if (auto set = database->execute(kFormat); !set) return set.error();
    return database;
}

Result<void> readSchema(Database& database) {
    const auto tables = database.integer("SELECT count(*) FROM sqlite_schema");
    if (tables) return {};
    if (tables.error().code == ErrorCode::WrongPassphrase)
        return Error{ErrorCode::WrongPassphrase, "wrong passphrase, or damage in the first page"};
    return tables.error();
}

// Takes SQLite's own lock for good; a program without our lock file is kept out by it.
Result<void> takeFileLock(Database& database) {
    if (auto begun = database.execute("BEGIN EXCLUSIVE"); !begun) return begun;
    return database.execute("COMMIT");
}

Result<void> checkIdentity(Database& database) {
    const auto application = database.integer("PRAGMA application_id");
    if (!application) return application.error();
    const auto version = database.integer("PRAGMA user_version");
    if (!version) return version.error();
    if (*application != kVaultApplicationId) return Error{ErrorCode::NotAVault, "another program's database"};
    if (*version < 1) return Error{ErrorCode::Damaged, "the vault has no version"};
    if (*version > kVaultVersion) return Error{ErrorCode::NewerVersion, "version " + std::to_string(*version)};
    return {};
}

// Adds the rows that are not "ok".
Result<void> collect(Database& database, std::string_view pragma, std::vector<std::string>& problems) {
    auto rows = Statement::prepare(database, pragma);
    Result<bool> row = rows ? rows->step() : rows.error();
    while (row && *row) {
        if (rows->text(0) != "ok") problems.emplace_back(rows->text(0));
        row = rows->step();
    }
    if (row) return {};
    if (row.error().code == ErrorCode::Cancelled) return row.error();
    problems.push_back(row.error().detail); // it stumbled over the very damage it looks for
    return {};
}

} // namespace

Result<Database> openConnection(const Path& file, const SecretBytes& key) {
    auto database = openWithRawKey(file, rawKeyText(key));
    if (!database) return database.error();
    if (auto read = readSchema(*database); !read) return read.error();
    if (sqlite3_db_readonly(database->handle(), "main") != 0)
        return Error{ErrorCode::ReadOnly, "the vault's file cannot be written"};
    if (auto set = applySettings(*database); !set) return set.error();
    if (auto taken = takeFileLock(*database); !taken) return taken.error();
    if (auto ours = checkIdentity(*database); !ours) return ours.error();
    return database;
}

Result<Database> openEmptyFile(const Path& file, const SecretBytes& key, const Salt& salt) {
    auto database = openWithRawKey(file, rawKeyText(key, salt));
    if (!database) return database.error();
    if (auto set = applySettings(*database); !set) return set.error();
    return database;
}

Result<void> writeEmptyVault(const Path& file, const SecretBytes& key, const Salt& salt) {
    auto database = openEmptyFile(file, key, salt);
    if (!database) return database.error();
    auto transaction = Transaction::begin(*database);
    if (!transaction) return transaction.error();
    const std::string identity = "PRAGMA application_id = " + std::to_string(kVaultApplicationId) +
                                 "; PRAGMA user_version = " + std::to_string(kVaultVersion);
    if (auto written = database->execute(identity); !written) return written;
    if (auto committed = transaction->commit(); !committed) return committed;
    return database->close();
}

Result<std::vector<std::string>> structureProblems(Database& database, CheckDepth depth) {
    std::vector<std::string> problems;
    if (depth == CheckDepth::Deep)
        if (auto read = collect(database, "PRAGMA cipher_integrity_check", problems); !read) return read.error();
    const std::string_view structure = depth == CheckDepth::Deep ? "PRAGMA integrity_check" : "PRAGMA quick_check";
    if (auto read = collect(database, structure, problems); !read) return read.error();
    return problems;
}

} // namespace hedgerow
