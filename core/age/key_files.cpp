// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/age/key_files.h"

#include <functional>

namespace hedgerow::age {
namespace {

Result<void> forEachKey(std::string_view text, const std::function<Result<void>(std::string_view)>& use) {
    for (std::size_t number = 1; !text.empty(); ++number) {
        const std::size_t feed = text.find('\n');
        std::string_view line = text.substr(0, feed);
        text.remove_prefix(feed == std::string_view::npos ? text.size() : feed + 1);
        if (line.ends_with('\r')) line.remove_suffix(1);
        if (line.empty() || line.starts_with('#')) continue;
        if (auto used = use(line); !used)
            return Error{used.error().code, "line " + std::to_string(number) + ": " + used.error().detail};
    }
    return {};
}

std::string header(const Identity& identity, std::string_view created) {
    std::string text = "# created: ";
    return text.append(created).append("\n# public key: ").append(identity.recipient().text()) + '\n';
}

} // namespace

Result<IdentityFile> parseIdentities(std::string_view text) {
    IdentityFile file;
    const auto read = forEachKey(text, [&](std::string_view line) -> Result<void> {
        if (Identity::isPostQuantum(line)) {
            ++file.postQuantum;
            return {};
        }
        auto identity = Identity::parse(line);
        if (!identity) return identity.error();
        file.identities.push_back(std::move(*identity));
        return {};
    });
    if (!read) return read.error();
    if (file.identities.empty() && file.postQuantum == 0)
        return Error{ErrorCode::InvalidValue, "there is no identity in it"};
    return file;
}

Result<std::vector<Recipient>> parseRecipients(std::string_view text) {
    std::vector<Recipient> recipients;
    const auto read = forEachKey(text, [&](std::string_view line) -> Result<void> {
        const auto recipient = Recipient::parse(line);
        if (!recipient) return recipient.error();
        recipients.push_back(*recipient);
        return {};
    });
    if (!read) return read.error();
    if (recipients.empty()) return Error{ErrorCode::InvalidValue, "there is no recipient in it"};
    return recipients;
}

SecretBytes identityFileText(const Identity& identity, std::string_view created) {
    const std::string before = header(identity, created);
    const SecretBytes key = identity.text();
    SecretBytes text(before.size() + key.size() + 1);
    std::copy(before.begin(), before.end(), text.data());
    std::copy_n(key.data(), key.size(), text.data() + before.size());
    text.data()[text.size() - 1] = '\n';
    return text;
}

} // namespace hedgerow::age
