// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/age/bech32.h"
#include "core/bundle/identity.h"

#include <string>
#include <string_view>
#include <vector>

namespace hedgerow::bundle {

// The keys whose private halves are the bytes 0 to 31 and 32 to 63, and what is made of them, by another program.
inline constexpr std::string_view kKnownIdentity =
    "hedgerow-identity-1qyqqzqsrqszsvpcgpy9qkrqdpc83qygjzv2p29shrqv35xcur50p7gppyg3jgffxyu5zj23t9skjutesxyerxdp4xcmns"
    "wf68v7r603lvzhvqe";
inline constexpr std::string_view kKnownSigningKey = "03a107bff3ce10be1d70dd18e74bc09967e4d6309ba50d5f1ddc8664125531b8";
inline constexpr std::string_view kKnownRecipient = "age1xkq8943ktzqdrth2x2ddlyfp8qu9rmfp528rka0fvhgd9ngkvf2qu2snyf";
inline constexpr std::string_view kKnownCard = // of Zoë
    "hedgerow1qyp6zpal708pp0sawrw33e6tczvk0exkxzd62r2lrhwgveqj25cmsdvqwttrvkyq6xhw5v56m7gjzwpc28kjrg5w8d67jews6tx3vcj5t"
    "fhu82cqnv459";
inline constexpr std::string_view kNamelessCard = "hedgerow1qyp6zpal708pp0sawrw33e6tczvk0exkxzd62r2lrhwgveqj25cmsdvqwtt"
                                                  "rvkyq6xhw5v56m7gjzwpc28kjrg5w8d67jews6tx3vcj5ay"
                                                  "4sj7";

inline Identity knownIdentity() {
    auto identity = Identity::parse(kKnownIdentity);
    return std::move(identity).value();
}

inline std::string ofBytes(std::string_view prefix, std::string_view data) {
    const std::vector<std::uint8_t> bytes(data.begin(), data.end());
    return std::string(age::bech32(prefix, bytes).view());
}

} // namespace hedgerow::bundle
