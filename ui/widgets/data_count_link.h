// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace hedgerow {

// A count that leads to those counted: "62 of 210", and what it counts below. The denominator stands beside every part.
class CountLink : public QAbstractButton {
    Q_OBJECT

public:
    // Both numbers as they are shown; `whole` may be empty.
    CountLink(const QString& count, const QString& whole, const QString& what, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QString m_count;
    QString m_whole;
    QString m_what;
};

} // namespace hedgerow
