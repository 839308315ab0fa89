// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/open_swap.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hedgerow {
namespace {

constexpr int kDeepest = 8; // layers of block devices one on another

QByteArray contents(const QString& path) {
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

// The device itself, or one that it lies on (a logical volume on an encrypted partition).
bool isEncrypted(const QString& device, int depth = 0) {
    const QString folder = u"/sys/class/block/"_s + device;
    if (contents(folder + u"/dm/uuid"_s).startsWith("CRYPT-")) return true;
    const QStringList below = QDir(folder + u"/slaves"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    return depth < kDeepest && !below.isEmpty() &&
           std::ranges::all_of(below, [&](const QString& one) { return isEncrypted(one, depth + 1); });
}

} // namespace

bool hasOpenSwap() {
    QList<QByteArray> lines = contents(u"/proc/swaps"_s).split('\n');
    for (const QByteArray& line : lines.mid(1)) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() < 2 || words[1] != "partition") continue;
        const QString device = QFileInfo(QFileInfo(QFile::decodeName(words[0])).canonicalFilePath()).fileName();
        if (!device.isEmpty() && !device.startsWith(u"zram"_s) && !isEncrypted(device)) return true;
    }
    return false;
}

} // namespace hedgerow
