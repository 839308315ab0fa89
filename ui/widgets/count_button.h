// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace hedgerow {

// A count with what it counts below it, which narrows a list to those when it is pressed.
class CountButton : public QAbstractButton {
    Q_OBJECT

public:
    CountButton(const QString& what, QWidget* parent = nullptr);
    void setCount(int count);
    // In the colour of a warning while there are any.
    void setAsksForAttention(bool asks);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    int m_count = 0;
    bool m_asks = false;
};

} // namespace hedgerow
