// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace hedgerow {

// One of a few big choices: an icon, what it does, and a sentence about it.
class ChoiceButton : public QAbstractButton {
    Q_OBJECT

public:
    ChoiceButton(const QString& iconName, const QString& title, const QString& sentence, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
};

} // namespace hedgerow
