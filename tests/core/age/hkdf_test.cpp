// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/age/hkdf.h"

#include "core/age/source.h"
#include "core/base/id.h"

#include <gtest/gtest.h>

namespace hedgerow::age {
namespace {

std::string derived(const char* keyHex, const char* saltHex, const char* infoHex) {
    const std::string salt = *fromHex(saltHex);
    return toHex(hkdf(SecretBytes(*fromHex(keyHex)), bytesOf(salt), *fromHex(infoHex)).bytes());
}

} // namespace

// RFC 5869, appendix A; the first 32 of its 42 bytes, which do not depend on how many are asked for.
TEST(Hkdf, GivesWhatTheStandardSays) {
    EXPECT_EQ(
        derived("0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b", "000102030405060708090a0b0c", "f0f1f2f3f4f5f6f7f8f9"),
        "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf");
    EXPECT_EQ(derived("0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b", "", ""),
              "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d");
}

} // namespace hedgerow::age
