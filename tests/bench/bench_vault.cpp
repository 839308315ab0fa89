// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_vault.h"

#include "core/commands/fill_demo.h"
#include "core/store/schema.h"

#include <algorithm>
#include <cstdio>
#include <fstream>

namespace hedgerow::bench {
namespace {

constexpr std::uint8_t kCheapest = 0x01;
constexpr std::string_view kContents = "1"; // raise it when the demo or the journal's tables change

SecretBytes passphrase() {
    return SecretBytes(passphraseText());
}

Path beside(const Path& file, std::string_view what) {
    Path other = file;
    return other += what;
}

Result<KeyedFile> keyed(const Path& file) {
    const auto closed = ClosedVault::find(systemEnvironment(), file);
    if (!closed) return closed.error();
    auto key = closed->deriveKey(passphrase());
    if (!key) return key.error();
    return KeyedFile{file, std::move(*key)};
}

std::string contentsOf(const Path& file) {
    std::ifstream stream(file);
    std::string text;
    std::getline(stream, text);
    return text;
}

} // namespace

std::string_view passphraseText() {
    return "a vault of made-up people";
}

void removeVault(const Path& file) {
    std::error_code ignored;
    std::filesystem::remove(file, ignored);
    for (const std::string_view what : {"-journal", ".contents", ".lock"})
        std::filesystem::remove(beside(file, what), ignored);
}

Result<KeyedFile> makeEmptyVault(const Path& file) {
    removeVault(file);
    auto made = Workspace::create(systemEnvironment(), file, passphrase(), KdfCost::fromByte(kCheapest));
    if (!made) return made.error();
    KeyedFile vault{file, (*made)->vault()->key().clone()};
    if (auto closed = (*made)->close(); !closed) return closed.error();
    return vault;
}

Result<KeyedFile> makeDemoVault(const Path& file, std::int64_t people) {
    const std::string contents = tablesFingerprint() + ' ' + std::string(kContents) + ' ' + std::to_string(people);
    const Path note = beside(file, ".contents");
    if (std::filesystem::exists(file) && contentsOf(note) == contents) return keyed(file);

    std::fprintf(stderr, "Making a workplace of %lld people…\n", static_cast<long long>(people));
    auto vault = makeEmptyVault(file);
    if (!vault) return vault;
    auto workspace = openByKey(vault->file, vault->key);
    if (!workspace) return workspace.error();
    FillDemo demo;
    demo.people = people;
    demo.conversationsPerPerson = 2;
    Progress progress;
    if (auto filled = (*workspace)->run(demo, ClockCheck::Refuse, &progress); !filled) return filled.error();
    if (auto closed = (*workspace)->close(); !closed) return closed.error();
    std::ofstream(note) << contents << '\n';
    return vault;
}

Result<KeyedFile> copyVault(const KeyedFile& vault, const Path& file) {
    removeVault(file);
    std::error_code error;
    std::filesystem::copy_file(vault.file, file, error);
    if (error) return Error{ErrorCode::Io, "a vault cannot be copied"};
    return KeyedFile{file, vault.key.clone()};
}

Result<std::unique_ptr<Workspace>> openByKey(const Path& file, const SecretBytes& key) {
    auto closed = ClosedVault::find(systemEnvironment(), file);
    if (!closed) return closed.error();
    auto vault = Vault::open(systemEnvironment(), std::move(*closed), key);
    if (!vault) return vault.error();
    return Workspace::over(systemEnvironment(), std::move(*vault));
}

Result<void> readFirstRows(Workspace& workspace) {
    constexpr std::size_t kScreen = 50;
    const auto people = workspace.reader().people({});
    if (!people) return people.error();
    const auto rows = workspace.reader().personRows(std::span(*people).first(std::min(kScreen, people->size())));
    if (!rows) return rows.error();
    const auto counts = workspace.reader().counts();
    return counts ? Result<void>() : counts.error();
}

} // namespace hedgerow::bench
