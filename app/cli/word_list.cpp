// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/word_list.h"

#include <QFile>

namespace hedgerow::cli {

Result<WordList> wordList() {
    QFile file(QStringLiteral(":/packs/eff_large.txt"));
    if (!file.open(QIODevice::ReadOnly)) return Error{ErrorCode::Failed, "the word list is missing"};
    return WordList::parse(file.readAll().toStdString());
}

} // namespace hedgerow::cli
