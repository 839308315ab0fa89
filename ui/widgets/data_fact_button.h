// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace hedgerow {

// Words that can be pressed: they look like text, wrap like text and are plain text; a pencil shows while the mouse or
// the keyboard is on them. The parent owns it.
class FactButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit FactButton(QWidget* parent = nullptr);

    // `isEmpty`: there is nothing yet, and the words say what could be.
    void setWords(const QString& words, bool isEmpty);
    // Instead of the pencil, where pressing opens something.
    void setSign(const QString& iconName) { m_sign = iconName; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QRect wordsRect(int width) const;

    bool m_isEmpty = false;
    QString m_sign = QStringLiteral("pencil");
};

} // namespace hedgerow
