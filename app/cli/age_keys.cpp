// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/age_keys.h"

#include "app/cli/byte_files.h"
#include "core/age/armor.h"
#include "core/age/reader.h"

#include <algorithm>
#include <cstring>
#include <iterator>

namespace hedgerow::cli {
namespace {

constexpr std::size_t kLargest = std::size_t{1} << 20; // 14,000 keys

Error about(const std::string& file, const Error& error) {
    return {error.code, file + ": " + error.detail};
}

// The whole source in secret memory, which grows as it is needed.
Result<SecretBytes> readSecret(age::Source& source) {
    SecretBytes bytes(4096);
    std::size_t size = 0;
    while (true) {
        if (size == bytes.size()) {
            if (size >= kLargest) return Error{ErrorCode::Refused, "more than 1 MiB of keys"};
            SecretBytes larger(2 * size);
            std::memcpy(larger.data(), bytes.data(), size);
            bytes = std::move(larger);
        }
        const auto got = source.read({bytes.data() + size, bytes.size() - size});
        if (!got) return got.error();
        if (*got == 0) return SecretBytes(bytes.view().substr(0, size));
        size += *got;
    }
}

Result<SecretBytes> readKeyFile(const std::string& file) {
    auto input = InputFile::open(file);
    if (!input) return about(file, input.error());
    auto bytes = readSecret(**input);
    if (!bytes) return about(file, bytes.error());
    return bytes;
}

bool isAgeFile(std::string_view text) {
    return text.starts_with("age-encryption.org/") || text.starts_with(age::kArmorBegin);
}

Result<SecretBytes> opened(const SecretBytes& encrypted, const PassphraseSource& passphrase) {
    age::MemorySource source(encrypted.bytes());
    const age::Keys keys{{}, [&] { return passphrase.read("Passphrase of the identity file"); }};
    const auto reader = age::Reader::open(source, keys);
    if (!reader) return reader.error();
    return readSecret(**reader);
}

Result<age::IdentityFile> readIdentityFile(const std::string& file, const PassphraseSource& passphrase) {
    auto text = readKeyFile(file);
    if (!text) return text.error();
    if (isAgeFile(text->view())) text = opened(*text, passphrase);
    if (!text) return about(file, text.error());
    auto identities = age::parseIdentities(text->view());
    if (!identities) return about(file, identities.error());
    return identities;
}

} // namespace

Result<age::IdentityFile> readIdentities(const std::vector<std::string>& files, const PassphraseSource& passphrase) {
    age::IdentityFile all;
    for (const std::string& file : files) {
        auto more = readIdentityFile(file, passphrase);
        if (!more) return more.error();
        std::ranges::move(more->identities, std::back_inserter(all.identities));
        all.postQuantum += more->postQuantum;
    }
    return all;
}

Result<std::vector<age::Recipient>> readRecipients(const std::vector<std::string>& files) {
    std::vector<age::Recipient> all;
    for (const std::string& file : files) {
        const auto text = readKeyFile(file);
        if (!text) return text.error();
        const auto more = age::parseRecipients(text->view());
        if (!more) return about(file, more.error());
        all.insert(all.end(), more->begin(), more->end());
    }
    return all;
}

} // namespace hedgerow::cli
