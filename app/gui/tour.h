// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QObject>

#include <deque>
#include <functional>

class QWidget;

namespace hedgerow {

class MainWindow;

// Goes through the window on the demo vault and leaves a picture of every page in a folder; for the manual, without a
// display too. Ends the program when it is through. Owned by main.
class Tour : public QObject {
    Q_OBJECT

public:
    Tour(MainWindow& window, const QString& folder, QObject* parent = nullptr);
    void start();

private:
    void plan();
    void add(std::function<void()> step);
    void next();
    // Calls `then` once the session has answered everything asked so far, and what came of it is painted.
    void settle(int rounds, std::function<void()> then);
    void grab(QWidget* widget, const QString& name);
    void grabDialog(const QString& name);
    void pick(const QString& action);

    MainWindow& m_window;
    QDir m_folder;
    std::deque<std::function<void()>> m_steps;
};

} // namespace hedgerow
