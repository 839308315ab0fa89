// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>

namespace hedgerow {

// Keeps what is copied from this program out of clipboard histories, as password managers ask for it, and takes copied
// contacts back after half a minute and everything when the file locks. What another program copied is left alone. One
// for the program, owned by the window.
class ClipboardGuard : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds kContactsKept{30'000};

    explicit ClipboardGuard(QObject* parent = nullptr, std::chrono::milliseconds contactsKept = kContactsKept);
    ~ClipboardGuard() override;

    // Empties clipboard and selection where they are ours.
    void clear();

protected:
    // What is in the clipboard was copied in this program.
    virtual bool isOurs() const;

private:
    void mark();

    QTimer m_timer;
};

// What a button copies of someone: marked as secret and taken back after ClipboardGuard::kContactsKept.
void copyForAMoment(const QString& text);

} // namespace hedgerow
