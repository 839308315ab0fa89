// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/file_choice.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QSettings>

namespace hedgerow {
namespace {

// The dialog saves its state as the settings of "QtProject" when it goes. A path that can be no folder leaves nothing.
void keepQtFromWriting() {
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, QStringLiteral("/dev/null"));
}

QFileDialog* fileDialog(QWidget* parent, const QString& title, std::function<void(const Path&)> then) {
    keepQtFromWriting();
    auto* dialog = new QFileDialog(parent, title, QDir::homePath());
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setOption(QFileDialog::DontUseCustomDirectoryIcons);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [then = std::move(then)](const QString& file) { then(toPath(file)); });
    return dialog;
}

} // namespace

void chooseNewFile(QWidget* parent, const QString& title, std::function<void(const Path&)> then,
                   const QString& suggestedName) {
    QFileDialog* dialog = fileDialog(parent, title, std::move(then));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // never overwritten; the answer says so
    dialog->selectFile(suggestedName);
    dialog->open();
}

void chooseFile(QWidget* parent, const QString& title, std::function<void(const Path&)> then) {
    QFileDialog* dialog = fileDialog(parent, title, std::move(then));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->open();
}

void chooseFolder(QWidget* parent, const QString& title, std::function<void(const Path&)> then) {
    QFileDialog* dialog = fileDialog(parent, title, std::move(then));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->open();
}

Path toPath(const QString& name) {
#ifdef Q_OS_WIN
    return Path(name.toStdWString());
#else
    return Path(QFile::encodeName(name).toStdString());
#endif
}

QString fromPath(const Path& path) {
#ifdef Q_OS_WIN
    return QString::fromStdWString(path.native());
#else
    return QFile::decodeName(path.native().c_str());
#endif
}

} // namespace hedgerow
