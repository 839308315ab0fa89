// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/restart.h"

#include "app/gui/options.h"
#include "ui/widgets/file_choice.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QFile>
#include <QIODevice>

#include <array>

#ifndef _WIN32
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace hedgerow {
namespace {

constexpr qsizetype kMostBytes = 32 * 1024; // a pipe takes as much without a reader

std::optional<Legacy> parsed(const QByteArray& bytes) {
    QDataStream stream(bytes);
    qint32 screen = 0;
    QString file;
    bool isDemo = false;
    QByteArray words;
    Legacy legacy;
    stream >> screen >> file >> isDemo >> words >> legacy.windowGeometry;
    if (stream.status() != QDataStream::Ok || screen < 0 || screen > static_cast<qint32>(Resume::Screen::Demo))
        return std::nullopt;
    legacy.resume.screen = static_cast<Resume::Screen>(screen);
    legacy.resume.file = toPath(file);
    if (isDemo) legacy.resume.demo.emplace(std::string_view(words.constData(), static_cast<std::size_t>(words.size())));
    return legacy;
}

} // namespace

QByteArray legacyBytes(const Resume& resume, const QByteArray& windowGeometry) {
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    const auto& demo = resume.demo;
    stream << static_cast<qint32>(resume.screen) << fromPath(resume.file) << demo.has_value()
           << (demo ? QByteArray::fromStdString(std::string(demo->view())) : QByteArray()) << windowGeometry;
    return bytes;
}

#ifdef _WIN32
void restartProgram(const Resume&, const QByteArray&) {}

std::optional<Legacy> readLegacy(int) {
    return std::nullopt;
}
#else
void restartProgram(const Resume& resume, const QByteArray& windowGeometry) {
    const QByteArray bytes = legacyBytes(resume, windowGeometry);
    int ends[2];
    if (bytes.size() > kMostBytes || ::pipe(ends) != 0) return;
    const bool isWritten = ::write(ends[1], bytes.constData(), static_cast<std::size_t>(bytes.size())) == bytes.size();
    ::close(ends[1]);
    if (isWritten) {
#ifdef CLOSE_RANGE_CLOEXEC
        // Whatever else is open ends with this process; most of it would anyway.
        ::close_range(3, static_cast<unsigned>(ends[0]) - 1, CLOSE_RANGE_CLOEXEC);
        ::close_range(static_cast<unsigned>(ends[0]) + 1, ~0U, CLOSE_RANGE_CLOEXEC);
#endif
        QByteArray name = QFile::encodeName(QCoreApplication::arguments().constFirst());
        QByteArray option(kResumeOption);
        QByteArray number = QByteArray::number(ends[0]);
        const std::array<char*, 4> arguments{name.data(), option.data(), number.data(), nullptr};
        ::execv(QFile::encodeName(QCoreApplication::applicationFilePath()).constData(), arguments.data());
#ifdef __linux__
        ::execv("/proc/self/exe", arguments.data()); // replaced or moved meanwhile
#endif
    }
    ::close(ends[0]);
}

std::optional<Legacy> readLegacy(int descriptor) {
    if (descriptor < 3 || ::fcntl(descriptor, F_GETFD) < 0) return std::nullopt;
    QByteArray bytes(kMostBytes, '\0');
    ::fcntl(descriptor, F_SETFL, O_NONBLOCK); // whoever gave another number is not waited for
    qsizetype size = 0;
    while (size < bytes.size()) {
        const auto more = ::read(descriptor, bytes.data() + size, static_cast<std::size_t>(bytes.size() - size));
        if (more <= 0) break;
        size += more;
    }
    ::close(descriptor);
    return parsed(bytes.first(size));
}
#endif

} // namespace hedgerow
