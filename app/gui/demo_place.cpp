// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/demo_place.h"

#include "ui/widgets/file_choice.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace hedgerow {

Result<DemoPlace> DemoPlaces::make() {
    // The one before is closed by now.
    m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/XXXXXX"_s);
    if (!m_folder->isValid()) return ErrorCode::ReadOnly;
    return DemoPlace{toPath(m_folder->filePath(u"demo"_s)), m_words.passphrase(m_random), FillDemo{}};
}

} // namespace hedgerow
