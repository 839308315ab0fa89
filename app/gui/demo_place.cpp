// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/demo_place.h"

#include "ui/widgets/file_choice.h"

#include <QDir>
#include <QLocale>
#include <QTemporaryDir>

#include <utility>

using namespace Qt::StringLiterals;

namespace hedgerow {

DemoPlaces::~DemoPlaces() {
    clear();
}

Result<DemoPlace> DemoPlaces::make() {
    clear(); // the one before is closed by now
    QTemporaryDir folder(QDir::tempPath() + u"/XXXXXX"_s);
    if (!folder.isValid()) return ErrorCode::ReadOnly;
    folder.setAutoRemove(false);
    m_folder = folder.path();
    return DemoPlace{toPath(folder.filePath(u"demo"_s)), m_words.passphrase(m_random),
                     FillDemo{.language = QLocale().name().section(u'_', 0, 0).toStdString()}};
}

void DemoPlaces::adopt(const Path& file) {
    m_folder = fromPath(file.parent_path());
}

void DemoPlaces::clear() {
    if (!m_folder.isEmpty()) QDir(std::exchange(m_folder, {})).removeRecursively();
}

} // namespace hedgerow
