// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clipboard_guard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <memory>

namespace hedgerow {
namespace {

const QString kHint = QStringLiteral("x-kde-passwordManagerHint");
constexpr auto kPassing = "isPassing"; // to be taken back soon

void put(const QString& text, bool isPassing) {
    auto data = std::make_unique<QMimeData>();
    data->setText(text);
    data->setData(kHint, QByteArrayLiteral("secret"));
    data->setProperty(kPassing, isPassing);
    QGuiApplication::clipboard()->setMimeData(data.release()); // the clipboard owns it
}

} // namespace

void copyForAMoment(const QString& text) {
    put(text, true);
}

ClipboardGuard::ClipboardGuard(QObject* parent, std::chrono::milliseconds contactsKept) : QObject(parent) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(contactsKept);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &ClipboardGuard::mark);
    connect(&m_timer, &QTimer::timeout, this, &ClipboardGuard::clear);
}

ClipboardGuard::~ClipboardGuard() {
    if (QGuiApplication::instance()) clear();
}

bool ClipboardGuard::isOurs() const {
    return QGuiApplication::clipboard()->ownsClipboard();
}

void ClipboardGuard::clear() {
    m_timer.stop();
    QClipboard* clipboard = QGuiApplication::clipboard();
    if (isOurs()) clipboard->clear();
    if (clipboard->supportsSelection() && clipboard->ownsSelection()) clipboard->clear(QClipboard::Selection);
}

// Whatever was copied here, by whichever widget.
void ClipboardGuard::mark() {
    m_timer.stop();
    QClipboard* clipboard = QGuiApplication::clipboard();
    const QMimeData* data = isOurs() ? clipboard->mimeData() : nullptr;
    if (!data || !data->hasText()) return;
    if (data->property(kPassing).toBool()) return m_timer.start();
    if (!data->hasFormat(kHint)) put(data->text(), false); // comes back here, marked
}

} // namespace hedgerow
