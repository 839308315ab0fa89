// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QButtonGroup;
class QVBoxLayout;

namespace hedgerow {

// The pages of the window, one below the other, with their icons; arrow keys go through them.
class NavigationRail : public QFrame {
    Q_OBJECT

public:
    explicit NavigationRail(QWidget* parent = nullptr);

    void add(const QString& code, const QString& title, const QString& iconName);
    // Marks it without telling anybody; a code that is not in the rail marks nothing.
    void mark(const QString& code);

Q_SIGNALS:
    void chosen(const QString& code);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QButtonGroup* m_buttons;
    QVBoxLayout* m_layout;
};

} // namespace hedgerow
