// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QAction;
class QHBoxLayout;
class QPushButton;

namespace hedgerow {

// The slim line above the pages: the way to search, and the few actions one wants from everywhere.
class TopBar : public QFrame {
    Q_OBJECT

public:
    explicit TopBar(QWidget* parent = nullptr);

    // The one action that is a button with words; the others are icons. The bar follows the action's state.
    void setPrimary(QAction* action);
    void add(QAction* action);
    // Not while the page in front has a search field of its own.
    void setHasSearch(bool hasSearch);

Q_SIGNALS:
    // The search was clicked, or typed into: what was typed.
    void searchWanted(const QString& typed);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QHBoxLayout* m_layout;
    QPushButton* m_search;
};

} // namespace hedgerow
