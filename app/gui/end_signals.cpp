// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/end_signals.h"

#ifndef _WIN32
#include <QSocketNotifier>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace hedgerow {

#ifdef _WIN32
EndSignals::EndSignals(QObject* parent) : QObject(parent) {}
#else
namespace {

// A handler may do little more than write to a pipe.
int bell[2] = {-1, -1};

void ring(int) {
    const char note = 1;
    [[maybe_unused]] const auto written = ::write(bell[1], &note, 1);
}

} // namespace

EndSignals::EndSignals(QObject* parent) : QObject(parent) {
    if (::pipe(bell) != 0) return; // then they end the program at once, as they always did
    for (const int end : bell) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    auto* notifier = new QSocketNotifier(bell[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        Q_EMIT received();
    });
    struct sigaction action = {};
    action.sa_handler = ring;
    action.sa_flags = static_cast<int>(SA_RESTART | SA_RESETHAND); // the second one ends it at once
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) ::sigaction(signal, &action, nullptr);
}
#endif

} // namespace hedgerow
