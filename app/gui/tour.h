// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QObject>
#include <QTemporaryDir>

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
    void planPeople();
    void planImport();
    void planRest();
    void add(std::function<void()> step);
    void next();
    // Calls `then` once the session has answered everything asked so far, and what came of it is painted.
    void settle(int rounds, std::function<void()> then);
    void grab(QWidget* widget, const QString& name);
    void grabDialog(const QString& name);
    void pick(const QString& action);
    void showNewestTalk();
    void chooseSome(int rows);
    // A spreadsheet with somebody new, somebody known, somebody of whom there are two and a date that is none.
    void openSheet();
    void grabImport(const QString& name, bool goesOn);

    MainWindow& m_window;
    QDir m_folder;
    QTemporaryDir m_files;
    std::deque<std::function<void()>> m_steps;
};

} // namespace hedgerow
