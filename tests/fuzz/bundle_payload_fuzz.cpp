// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as the payload of a bundle: as they come, where no signature can be right; and as the lines of a peer who
// signs whatever it is. Then it is refused, or written again as the same bytes.
#include "core/bundle/padding.h"
#include "core/bundle/payload.h"
#include "core/bundle/refusal.h"

#include <cstdlib>
#include <vector>

using namespace hedgerow;
using namespace hedgerow::bundle;

namespace {

void require(bool holds) {
    if (!holds) std::abort();
}

struct Keys {
    Keys() {
        const std::array<std::uint8_t, crypto_sign_SEEDBYTES> seed{7};
        crypto_sign_seed_keypair(open.data(), secret.data(), seed.data());
    }
    Signature sign(std::span<const std::uint8_t> message) const {
        Signature signature{};
        crypto_sign_detached(signature.data(), nullptr, message.data(), message.size(), secret.data());
        return signature;
    }

    SigningKey open{};
    std::array<std::uint8_t, crypto_sign_SECRETKEYBYTES> secret{};
};

const Keys& keys() {
    static const Keys kKeys;
    return kKeys;
}

// What is read, written again; none if it is refused.
std::optional<std::string> readAndWritten(std::string_view payload) {
    age::MemorySource source(payload);
    auto reader = PayloadReader::begin(source);
    if (!reader) {
        require(refusalOf(reader.error()).has_value());
        return std::nullopt;
    }
    std::string again;
    age::StringSink sink(again);
    auto writer = PayloadWriter::begin(sink, reader->manifest());
    require(writer.ok());
    while (true) {
        const auto line = reader->next();
        if (!line) {
            require(refusalOf(line.error()).has_value());
            return std::nullopt;
        }
        if (!*line) break;
        require(writer->write(**line).ok());
    }
    require(writer->finish([](std::span<const std::uint8_t> message) { return keys().sign(message); }).ok());
    return again;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    std::string bytes(reinterpret_cast<const char*>(data), size);
    require(!readAndWritten(bytes));

    // The peer's own key into the manifest, padding, signature.
    if (const std::size_t key = bytes.find("\"key\":\""); key != std::string::npos && key + 71 <= bytes.size())
        bytes.replace(key + 7, 64, toHex(keys().open));
    for (const std::size_t zeros : paddingOf(bytes.size() + kSignatureLine))
        bytes += encode(PaddingLine{zeros}).value() + '\n';
    Sha512 hash{};
    crypto_hash_sha512(hash.data(), age::bytesOf(bytes).data(), bytes.size());
    bytes += encode(SignatureLine{keys().sign(signedByBundle(hash))}).value() + '\n';
    const auto again = readAndWritten(bytes);
    require(!again || *again == bytes);
    return 0;
}
