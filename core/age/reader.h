// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/age/header.h"
#include "core/age/scrypt.h"
#include "core/age/source.h"
#include "core/age/x25519.h"

#include <functional>
#include <memory>

namespace hedgerow::age {

class ArmorReader;
class StreamReader;

enum class Form { Binary, Armored, Either };

// What a file may be opened with.
struct Keys {
    std::span<const Identity> identities; // borrowed
    // Asked only for a file that wants one, when it is known that the answer will be used.
    std::function<Result<SecretBytes>()> passphrase;
    int mostWork = kUsualWork; // above it CostTooHigh, up to kMostWork
};

// An age file, as the plaintext that was written into it. Nothing is given before its chunk is authenticated; but only
// at the end is it certain that the file is whole. Constant memory; one thread uses it, others may help it.
class Reader final : public Source {
public:
    // Borrows the source. Damaged with a Failure, Refused (no match, limits), WrongPassphrase, CostTooHigh, or what
    // reading or asking came to.
    static Result<std::unique_ptr<Reader>> open(Source& source, const Keys& keys, Form form = Form::Either);
    ~Reader() override;

    // Failure::Payload or Failure::Armor.
    Result<std::size_t> read(std::span<std::uint8_t> into) override;
    // All that is left, without a copy between.
    Result<void> copyTo(Sink& sink);

private:
    explicit Reader(Source& source);
    Result<void> begin(const Keys& keys, Form form);
    Result<bool> isArmored(Form form);

    LineSource m_outer;
    std::unique_ptr<ArmorReader> m_armor;
    std::unique_ptr<LineSource> m_inner; // of the armor
    std::unique_ptr<StreamReader> m_stream;
};

} // namespace hedgerow::age
