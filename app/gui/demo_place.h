// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/diceware.h"
#include "ui/program.h"

#include <QString>

namespace hedgerow {

// Places for demo vaults: a private folder each, removed with this object. Owned by main.
class DemoPlaces {
public:
    DemoPlaces(const WordList& words, Random& random) : m_words(words), m_random(random) {}
    ~DemoPlaces();
    Result<DemoPlace> make();
    // The folder of a demo that the process before this one made.
    void adopt(const Path& file);
    void clear();

private:
    const WordList& m_words;
    Random& m_random;
    QString m_folder; // one at a time
};

} // namespace hedgerow
