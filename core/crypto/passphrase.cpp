// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/passphrase.h"

#include <unicode/unorm2.h>
#include <unicode/ustring.h>

#include <algorithm>
#include <string_view>

namespace hedgerow {
namespace {

constexpr std::size_t kLongestTyped = 4096; // form C can be shorter than what was typed, but not by that much

// UTF-16 text in secret memory: ICU works in the buffers it is handed and leaves no copy elsewhere.
class SecretText {
public:
    explicit SecretText(std::size_t units) : m_bytes(units * sizeof(UChar)), m_capacity(static_cast<int32_t>(units)) {}

    UChar* data() { return static_cast<UChar*>(static_cast<void*>(m_bytes.data())); }
    int32_t capacity() const { return m_capacity; }

private:
    SecretBytes m_bytes;
    int32_t m_capacity;
};

Error notUsable(std::string_view why) {
    return {ErrorCode::InvalidValue, std::string(why)};
}

} // namespace

Result<SecretBytes> preparedPassphrase(const SecretBytes& typed) {
    if (typed.empty()) return notUsable("the passphrase is empty");
    if (typed.size() > kLongestTyped) return notUsable("the passphrase is longer than 127 bytes");
    if (typed.view().find('\0') != std::string_view::npos) return notUsable("the passphrase contains a NUL");

    SecretText text(typed.size() +
                    8); // never more UTF-16 units than UTF-8 bytes; a multiple of the alignment stays aligned
    int32_t length = 0;
    UErrorCode status = U_ZERO_ERROR;
    u_strFromUTF8(text.data(), text.capacity(), &length, typed.view().data(), static_cast<int32_t>(typed.size()),
                  &status);
    if (U_FAILURE(status)) return notUsable("the passphrase is not UTF-8");

    const UNormalizer2* formC = unorm2_getNFCInstance(&status);
    SecretText composed(3 * typed.size() + 8); // form C of one character is at most three times as long
    const int32_t composedLength =
        unorm2_normalize(formC, text.data(), length, composed.data(), composed.capacity(), &status);
    if (U_FAILURE(status)) return Error{ErrorCode::Failed, "normalizing the passphrase failed"};

    SecretBytes room(kLongestPassphrase);
    int32_t size = 0;
    u_strToUTF8(reinterpret_cast<char*>(room.data()), static_cast<int32_t>(room.size()), &size, composed.data(),
                composedLength, &status);
    if (status == U_BUFFER_OVERFLOW_ERROR) return notUsable("the passphrase is longer than 127 bytes");
    if (U_FAILURE(status)) return Error{ErrorCode::Failed, "normalizing the passphrase failed"};
    return SecretBytes(room.view().substr(0, static_cast<std::size_t>(size)));
}

} // namespace hedgerow
