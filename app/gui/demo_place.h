// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/diceware.h"
#include "ui/program.h"

#include <QTemporaryDir>

#include <memory>

namespace hedgerow {

// Places for demo vaults: a private folder each, removed with this object. Owned by main.
class DemoPlaces {
public:
    DemoPlaces(const WordList& words, Random& random) : m_words(words), m_random(random) {}
    Result<DemoPlace> make();

private:
    const WordList& m_words;
    Random& m_random;
    std::unique_ptr<QTemporaryDir> m_folder; // one at a time
};

} // namespace hedgerow
