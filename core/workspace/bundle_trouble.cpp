// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/bundle_trouble_view.h"

#include "core/age/failure.h"
#include "core/bundle/refusal.h"

namespace hedgerow {
namespace {

constexpr const char* kNeeded = "bundle passphrase";

BundleTrouble troubleOf(bundle::Refusal refusal) {
    switch (refusal) {
    case bundle::Refusal::Form:
        return BundleTrouble::Damaged;
    case bundle::Refusal::Limit:
        return BundleTrouble::TooLarge;
    case bundle::Refusal::NewerFormat:
        return BundleTrouble::NewerFormat;
    case bundle::Refusal::NotForUs:
        return BundleTrouble::NotMeantForYou;
    case bundle::Refusal::UnknownSigner:
        return BundleTrouble::UnknownSender;
    case bundle::Refusal::BadSignature:
        return BundleTrouble::BadSignature;
    }
    return BundleTrouble::Damaged;
}

} // namespace

Error passphraseNeeded() {
    return {ErrorCode::WrongPassphrase, kNeeded};
}

std::optional<BundleTrouble> bundleTrouble(const Error& error) {
    if (error.code == ErrorCode::WrongPassphrase)
        return error.detail == kNeeded ? BundleTrouble::NeedsPassphrase : BundleTrouble::WrongPassphrase;
    if (const auto refusal = bundle::refusalOf(error)) return troubleOf(*refusal);
    if (error.code == ErrorCode::InvalidValue && error.detail == "my_name") return BundleTrouble::NoName;
    if (error.code == ErrorCode::NotFound && error.detail == "nothing") return BundleTrouble::Nothing;
    if (error.code == ErrorCode::Refused && error.detail == "left") return BundleTrouble::RecipientLeft;
    const auto failure = age::failureOf(error);
    if (failure == age::Failure::NoMatch && error.code == ErrorCode::Refused) return BundleTrouble::NotForYou;
    if (failure && error.code == ErrorCode::Damaged)
        return failure == age::Failure::Header ? BundleTrouble::NoBundle : BundleTrouble::Damaged;
    return std::nullopt;
}

} // namespace hedgerow
