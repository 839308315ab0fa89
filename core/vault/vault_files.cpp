// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vault_files.h"

#include "core/base/id.h"

#include <algorithm>
#include <array>
#include <utility>

namespace hedgerow {
namespace {

constexpr std::string_view kJournalEnd = "-journal";
constexpr std::string_view kNewFile = ".new-";
constexpr std::size_t kSuffixSize = 16;

Path withEnd(const Path& file, const std::string& end) {
    Path longer = file;
    longer += end;
    return longer;
}

// NAME.new-<16 hex digits>, with or without "-journal".
bool isLeftover(const Path& file, const Path& vault) {
    const Path start = withEnd(vault.filename(), std::string(kNewFile));
    const Path::string_type name = file.filename().native();
    if (!name.starts_with(start.native())) return false;
    std::string rest = Path(name.substr(start.native().size())).string();
    if (rest.ends_with(kJournalEnd)) rest.resize(rest.size() - kJournalEnd.size());
    return rest.size() == kSuffixSize && fromHex(rest).has_value();
}

} // namespace

Path journalOf(const Path& vault) {
    return withEnd(vault, std::string(kJournalEnd));
}

std::string randomSuffix(Random& random) {
    std::array<std::uint8_t, kSuffixSize / 2> bytes{};
    random.fill(bytes);
    return toHex(bytes);
}

NewFile::NewFile(Environment& environment, Path vault)
    : m_files(&environment.files), m_vault(std::move(vault)),
      m_path(withEnd(m_vault, std::string(kNewFile) + randomSuffix(environment.random))) {}

Result<NewFile> NewFile::create(Environment& environment, const Path& vault) {
    NewFile file(environment, vault);
    if (auto written = environment.files.writeNew(file.m_path, {}); !written) return written.error();
    return file;
}

Result<NewFile> NewFile::copyOf(Environment& environment, const Path& source, const Path& vault) {
    NewFile file(environment, vault);
    if (auto copied = environment.files.copyNew(source, file.m_path); !copied) return copied.error();
    const Path journal = journalOf(source);
    if (!environment.files.exists(journal)) return file;
    if (auto copied = environment.files.copyNew(journal, journalOf(file.m_path)); !copied) return copied.error();
    return file;
}

NewFile::NewFile(NewFile&& other) noexcept
    : m_files(std::exchange(other.m_files, nullptr)), m_vault(std::move(other.m_vault)),
      m_path(std::move(other.m_path)) {}

NewFile::~NewFile() {
    if (!m_files) return;
    for (const Path& file : {journalOf(m_path), m_path})
        if (m_files->exists(file)) static_cast<void>(m_files->remove(file)); // else the next opening does
}

Result<void> NewFile::flush() const {
    if (m_files->exists(journalOf(m_path))) return Error{ErrorCode::Failed, "the new file still has a journal"};
    return m_files->flush(m_path);
}

Result<void> NewFile::place() {
    if (auto placed = m_files->renameNew(m_path, m_vault); !placed) return placed;
    m_files = nullptr;
    return {};
}

Result<void> NewFile::replace() {
    if (auto placed = m_files->rename(m_path, m_vault); !placed) return placed;
    m_files = nullptr;
    return {};
}

void removeLeftovers(FileSystem& files, const Path& vault) {
    const auto listed = files.list(vault.parent_path());
    if (!listed) return;
    for (const Path& file : *listed)
        if (isLeftover(file, vault)) static_cast<void>(files.remove(file));
}

Result<void> moveStrayJournal(Environment& environment, const Path& vault) {
    if (!environment.files.exists(journalOf(vault))) return {};
    const Path aside = withEnd(vault, ".stray-" + randomSuffix(environment.random) + std::string(kJournalEnd));
    return environment.files.renameNew(journalOf(vault), aside);
}

} // namespace hedgerow
