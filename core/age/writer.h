// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/age/reader.h"

namespace hedgerow::age {

class ArmorWriter;
class StreamWriter;

// Plaintext into an age file. Without finish() what came out is not one, and every reader will say so. Constant memory;
// one thread uses it, others may help it.
class Writer final : public Sink {
public:
    // Borrow the sink; the form is Binary or Armored. InvalidValue: no recipient, or one that nobody can be. Refused:
    // more than Header::kMostStanzas.
    static Result<std::unique_ptr<Writer>> open(Sink& sink, std::span<const Recipient> recipients, Random& random,
                                                Form form = Form::Binary);
    // Slow on purpose.
    static Result<std::unique_ptr<Writer>> open(Sink& sink, const SecretBytes& passphrase, Random& random,
                                                Form form = Form::Binary, int work = kUsualWork);
    ~Writer() override;

    Result<void> write(std::span<const std::uint8_t> text) override;
    // All that the source has, without a copy between.
    Result<void> writeFrom(Source& source);
    Result<void> finish();

private:
    Writer() = default;
    static Result<std::unique_ptr<Writer>> begin(Sink& sink, std::span<const Stanza> stanzas,
                                                 const SecretBytes& fileKey, Random& random, Form form);

    std::unique_ptr<ArmorWriter> m_armor;
    std::unique_ptr<StreamWriter> m_stream;
};

} // namespace hedgerow::age
