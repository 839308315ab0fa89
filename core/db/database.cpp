// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/database.h"

#include "core/base/progress.h"
#include "core/base/system_error.h"
#include "core/db/room.h"
#include "core/db/statement.h"

#include <sqlite3.h>

#include <utility>

namespace hedgerow {
namespace {

constexpr int kProgressEveryOpcodes = 20'000;
constexpr int kPagesPerCopyStep = 256;

bool isFullDisk(sqlite3* connection, int sqlite) {
    const int primary = sqlite & 0xff;
    if (primary == SQLITE_CANTOPEN) return wasNoRoomForFile();
    // Some file systems find room only when the bytes are flushed.
    return primary == SQLITE_IOERR && connection &&
           isNoRoom({sqlite3_system_errno(connection), std::system_category()});
}

ErrorCode codeOf(sqlite3* connection, int sqlite) {
    if (isFullDisk(connection, sqlite)) return ErrorCode::DiskFull;
    switch (sqlite & 0xff) {
    case SQLITE_NOTADB:
        return ErrorCode::WrongPassphrase;
    case SQLITE_CORRUPT:
        return ErrorCode::Damaged;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::InUse;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
        return ErrorCode::ReadOnly;
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_IOERR:
        return ErrorCode::Io;
    case SQLITE_INTERRUPT:
        return ErrorCode::Cancelled;
    default:
        return ErrorCode::Failed;
    }
}

int isCancelled(void* progress) {
    return static_cast<const Progress*>(progress)->isCancelled() ? 1 : 0;
}

// Before the first connection of the process.
void prepareSqlite() {
    static const bool once = [] {
        // SQLite keeps accounts of its memory, behind a lock, at every allocation; nobody reads them.
        sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
        watchForRoom();
        return true;
    }();
    static_cast<void>(once);
}

} // namespace

Error sqliteError(sqlite3* connection, int code) {
    return {codeOf(connection, code), connection ? sqlite3_errmsg(connection) : sqlite3_errstr(code)};
}

Result<Database> Database::open(const std::filesystem::path& file, Mode mode) {
    int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_EXRESCODE;
    if (mode == Mode::ReadWriteCreate) flags |= SQLITE_OPEN_CREATE;
    prepareSqlite();
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(file.string().c_str(), &handle, flags, nullptr);
    Database database(handle);
    if (code != SQLITE_OK) return sqliteError(handle, code);
    return database;
}

Result<Database> Database::openInMemory() {
    prepareSqlite();
    sqlite3* handle = nullptr;
    const int code =
        sqlite3_open_v2(":memory:", &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr);
    Database database(handle);
    if (code != SQLITE_OK) return sqliteError(handle, code);
    return database;
}

Database::Database(Database&& other) noexcept
    : m_handle(std::exchange(other.m_handle, nullptr)), m_isMisread(other.m_isMisread) {}

Database& Database::operator=(Database&& other) noexcept {
    if (this != &other) {
        sqlite3_close_v2(m_handle);
        m_handle = std::exchange(other.m_handle, nullptr);
        m_isMisread = other.m_isMisread;
    }
    return *this;
}

Database::~Database() {
    sqlite3_close_v2(m_handle);
}

Result<void> Database::key(const SecretBytes& raw) {
    const std::string_view text = raw.view();
    const bool isRaw = (text.size() == 67 || text.size() == 99) && text.starts_with("x'") && text.ends_with('\'');
    if (!isRaw) return Error{ErrorCode::Failed, "not a raw key"};
    const int code = sqlite3_key(m_handle, text.data(), static_cast<int>(text.size()));
    if (code != SQLITE_OK) return sqliteError(m_handle, code);
    return {};
}

Result<void> Database::execute(std::string_view sql) {
    const std::string zeroEnded(sql);
    const int code = sqlite3_exec(m_handle, zeroEnded.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) return sqliteError(m_handle, code);
    return {};
}

Result<std::int64_t> Database::integer(std::string_view sql) {
    auto statement = Statement::prepare(*this, sql);
    if (!statement) return statement.error();
    auto row = statement->step();
    if (!row) return row.error();
    if (!*row) return Error{ErrorCode::NotFound, "no row"};
    return statement->int64(0);
}

Result<std::string> Database::text(std::string_view sql) {
    auto statement = Statement::prepare(*this, sql);
    if (!statement) return statement.error();
    auto row = statement->step();
    if (!row) return row.error();
    if (!*row) return Error{ErrorCode::NotFound, "no row"};
    return std::string(statement->text(0));
}

Result<void> Database::copyTo(Database& target, Progress* progress) {
    sqlite3_backup* copy = sqlite3_backup_init(target.m_handle, "main", m_handle, "main");
    if (!copy) return sqliteError(target.m_handle, sqlite3_extended_errcode(target.m_handle));
    int code = SQLITE_OK;
    bool isWanted = true;
    while (code == SQLITE_OK && isWanted) {
        code = sqlite3_backup_step(copy, kPagesPerCopyStep);
        const int total = sqlite3_backup_pagecount(copy);
        if (progress) isWanted = progress->step(total - sqlite3_backup_remaining(copy), total);
    }
    sqlite3_backup_finish(copy);
    if (!isWanted) return Error{ErrorCode::Cancelled, {}};
    if (code != SQLITE_DONE) return sqliteError(nullptr, code);
    return {};
}

std::int64_t Database::lastInsertRowId() const {
    return sqlite3_last_insert_rowid(m_handle);
}

std::int64_t Database::changedRows() const {
    return sqlite3_changes64(m_handle);
}

std::int64_t Database::allChangedRows() const {
    return sqlite3_total_changes64(m_handle);
}

bool Database::inTransaction() const {
    return sqlite3_get_autocommit(m_handle) == 0;
}

void Database::watch(const Progress* progress) {
    if (progress)
        sqlite3_progress_handler(m_handle, kProgressEveryOpcodes, isCancelled, const_cast<Progress*>(progress));
    else
        sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
}

void Database::releaseMemory() {
    sqlite3_db_release_memory(m_handle);
}

void Database::rolledBack() {
    m_isMisread = true;
    transactionEnded();
}

void Database::transactionEnded() {
    if (!m_isMisread || inTransaction()) return;
    // A statement that is still reading would hold the first page.
    for (sqlite3_stmt* each = sqlite3_next_stmt(m_handle, nullptr); each; each = sqlite3_next_stmt(m_handle, each))
        if (sqlite3_stmt_busy(each) != 0) sqlite3_reset(each);
    releaseMemory();
    m_isMisread = false;
}

Result<void> Database::close() {
    const int code = sqlite3_close(m_handle);
    if (code != SQLITE_OK) return sqliteError(m_handle, code);
    m_handle = nullptr;
    return {};
}

} // namespace hedgerow
