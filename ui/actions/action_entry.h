// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/workspace/session.h"
#include "ui/theme/theme.h"

#include <QList>
#include <QString>

#include <span>

class QWidget;

namespace hedgerow {

// What an action may ask of the window it was called from.
class ActionHost {
public:
    virtual ~ActionHost() = default;
    virtual void startNewFile() = 0;
    virtual void startOpenFile() = 0;
    virtual void startDemo() = 0;
    virtual void importSheet() = 0;
    virtual void giveToOthers() = 0;
    virtual void takeInBundle() = 0;
    virtual void lock() = 0;
    virtual void closeFile() = 0;
    virtual void changePassphrase() = 0;
    virtual void quit() = 0;
    virtual void undo() = 0;
    virtual void redo() = 0;
    virtual void showPage(const QString& code) = 0;
    virtual void showSearch() = 0;
    virtual void showCommandBox() = 0;
    virtual void goBack() = 0;
    virtual void chooseTheme(ThemeChoice choice) = 0;
    virtual void showShortcuts() = 0;
    virtual void showAbout() = 0;
    virtual void showSettings() = 0;
};

struct ActionContext {
    ActionHost& host;
    Session* session; // null while no file is open
    QWidget* window;
    QList<PersonId> people; // chosen on the page in front
};

enum class Needs { Nothing, OpenFile, OnePerson, People, Undo, Redo }; // People: one or several
enum class Menu { File, Edit, View, People, Help };

// One thing the program can do. Menus, buttons, the shortcut sheet and later the command box are all made from these.
struct ActionEntry {
    const char* code; // "conversation.log": never shown
    Menu menu;
    const char* text;     // as in the menu; translated in the context "Actions"
    const char* shortcut; // as QKeySequence::PortableText has it, several after "; "; empty: none
    const char* icon;     // a name of resources/icons; empty: none
    Needs needs;
    void (*run)(const ActionContext& context);
    bool startsGroup = false; // a line above it in its menu
    bool isPage = false;      // leads to a page
};

// Each file of this folder adds its own; the order is the menus'.
std::span<const ActionEntry> fileActions();
std::span<const ActionEntry> peopleActions();
std::span<const ActionEntry> viewActions();

} // namespace hedgerow
