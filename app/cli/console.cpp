// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include <QJsonDocument>

#include <atomic>
#include <csignal>
#include <cstdio>

#include <unistd.h>

namespace hedgerow::cli {
namespace {

std::atomic<Progress*> interruptible{nullptr};

void interrupt(int) {
    if (Progress* progress = interruptible.load()) progress->cancel();
}

} // namespace

int exitCode(ErrorCode code) {
    switch (code) {
    case ErrorCode::WrongPassphrase:
        return WrongPassphraseExit;
    case ErrorCode::Damaged:
    case ErrorCode::NotAVault:
        return DamagedExit;
    case ErrorCode::InUse:
        return InUseExit;
    case ErrorCode::Refused:
    case ErrorCode::CostTooHigh:
        return RefusedExit;
    default:
        return FailedExit;
    }
}

std::string sentence(const Error& error) {
    const std::string detail = error.detail.empty() ? std::string() : " (" + error.detail + ")";
    switch (error.code) {
    case ErrorCode::Failed:
        return "That did not work" + detail + ".";
    case ErrorCode::InvalidValue:
        return error.detail.empty() ? "That value does not fit." : "That does not fit: " + error.detail + ".";
    case ErrorCode::NotFound:
        return error.detail.empty() ? "Not found." : "Not found: " + error.detail + ".";
    case ErrorCode::Exists:
        return "There is a file of that name already; nothing was overwritten" + detail + ".";
    case ErrorCode::WrongPassphrase:
        return "The passphrase is wrong, or the beginning of the file is damaged.";
    case ErrorCode::Damaged:
        return "The file is damaged" + detail + ". Restore a backup of it.";
    case ErrorCode::NotAVault:
        return "This is not a Hedgerow vault" + detail + ".";
    case ErrorCode::NewerVersion:
        return "This vault was written by a newer Hedgerow. Install that version to open it.";
    case ErrorCode::CostTooHigh:
        return "Opening this would take much more memory or time than usual" + detail +
               ". If you trust the file, add --accept-cost.";
    case ErrorCode::InUse:
        return "Another program has this vault open. Close it there first.";
    case ErrorCode::ReadOnly:
        return "This place cannot be written" + detail + ".";
    case ErrorCode::DiskFull:
        return "The disk is full; nothing was changed. Make room and try again.";
    case ErrorCode::Io:
        return "Reading or writing failed" + detail + "; nothing was changed.";
    case ErrorCode::Refused:
        return "Refused" + detail + ".";
    case ErrorCode::ClockSuspicious:
        return "The computer's clock looks wrong (" + error.detail + "). Set it, or add --accept-clock.";
    case ErrorCode::Cancelled:
        return "Stopped; nothing was changed.";
    }
    return "That did not work" + detail + ".";
}

void print(std::string_view line) {
    std::fwrite(line.data(), 1, line.size(), stdout);
    std::fputc('\n', stdout);
}

void printJson(const QJsonObject& object) {
    const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    print({json.constData(), static_cast<std::size_t>(json.size())});
}

void say(std::string_view message) {
    std::fflush(stdout);
    std::fwrite(message.data(), 1, message.size(), stderr);
    std::fputc('\n', stderr);
}

int fail(const Error& error) {
    say(sentence(error));
    return exitCode(error.code);
}

int usage(std::string_view message) {
    say(message);
    return UsageExit;
}

std::string plain(std::string_view text) {
    std::string safe;
    safe.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        const bool isC1 = byte == 0xc2 && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) < 0xa0;
        if (byte < 0x20 || byte == 0x7f || isC1) {
            safe += byte == '\n' || byte == '\t' ? ' ' : '?';
            if (isC1) ++i;
        } else {
            safe += text[i];
        }
    }
    return safe;
}

std::string several(std::int64_t number, std::string_view one, std::string_view many) {
    return std::to_string(number) + ' ' + std::string(number == 1 ? one : many);
}

std::string column(std::string_view text, std::size_t width) {
    std::string cut;
    std::size_t used = 0;
    const std::string safe = plain(text);
    std::size_t points = 0;
    for (const char c : safe) points += (static_cast<unsigned char>(c) & 0xc0) != 0x80;
    const std::size_t limit = points > width ? width - 1 : width;
    for (const char c : safe) {
        const bool isStart = (static_cast<unsigned char>(c) & 0xc0) != 0x80;
        if (isStart && used == limit) break;
        used += isStart;
        cut += c;
    }
    if (points > width) {
        cut += "…";
        ++used;
    }
    return cut.append(width - std::min(width, used), ' ');
}

ProgressMeter::ProgressMeter(Progress& progress, std::string_view what) : m_progress(progress), m_what(what) {
    interruptible.store(&progress);
    std::signal(SIGINT, interrupt);
    if (isatty(STDERR_FILENO)) m_thread = std::thread([this] { show(); });
}

ProgressMeter::~ProgressMeter() {
    std::signal(SIGINT, SIG_DFL);
    interruptible.store(nullptr);
    if (!m_thread.joinable()) return;
    {
        const std::lock_guard lock(m_mutex);
        m_isOver = true;
    }
    m_wake.notify_one();
    m_thread.join();
    std::fputs("\r\033[K", stderr);
}

void ProgressMeter::show() {
    std::unique_lock lock(m_mutex);
    while (!m_wake.wait_for(lock, std::chrono::milliseconds(200), [this] { return m_isOver; })) {
        const std::int64_t total = m_progress.total();
        std::fprintf(stderr, "\r\033[K%s %lld", m_what.c_str(), static_cast<long long>(m_progress.done()));
        if (total > 0) std::fprintf(stderr, " of %lld", static_cast<long long>(total));
        std::fputs(m_progress.isCancelled() ? " (stopping)" : " (Ctrl-C stops it)", stderr);
        std::fflush(stderr);
    }
}

} // namespace hedgerow::cli
