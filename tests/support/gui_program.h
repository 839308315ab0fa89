// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/kdf_cost.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/test_environment.h"
#include "ui/main_window.h"

#include <QFile>

#include <stdexcept>

namespace hedgerow {

// A program for a window under test: a folder of its own, a fake clock, a cheap key, a passphrase known beforehand.
struct GuiProgram {
    static constexpr std::string_view kPassphrase = "maple stone river candle orbit fern";

    TemporaryFolder folder;
    TestEnvironment test;
    Theme theme;
    Program program{.environment = test.environment,
                    .theme = theme,
                    .offerPassphrase = [] { return SecretBytes(kPassphrase); },
                    .makeDemoPlace = [this]() -> Result<DemoPlace> {
                        return DemoPlace{folder / "demo", SecretBytes(kPassphrase), FillDemo{.people = 20}};
                    },
                    .prepare =
                        [](Session& session) {
                            session.setNewVaultCost(*KdfCost::fromByte(0x01));
                            session.setWordList(wordList());
                        }};

    static WordList wordList() {
        QFile file(QStringLiteral(":/packs/eff_large.txt"));
        if (!file.open(QFile::ReadOnly)) throw std::runtime_error("no word list");
        return WordList::parse(file.readAll().toStdString()).value();
    }
};

} // namespace hedgerow
