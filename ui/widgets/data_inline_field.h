// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/model/fields.h"
#include "ui/widgets/data_suggestions.h"

#include <QWidget>

#include <functional>

class QLabel;
class QStackedLayout;
class QToolButton;
class QVBoxLayout;

namespace hedgerow {

class FactButton;

// A field of a record, edited where it stands: text until Enter, F2 or a click makes it a control; Enter or leaving the
// control saves, Escape leaves all as it was. A tick saves at once. Ctrl+H, or the clock beside it, asks for what it
// held before. Owned by its parent; knows values, not records.
class InlineField : public QWidget {
    Q_OBJECT

public:
    InlineField(const Field& field, const QString& label, Date today, QWidget* parent = nullptr);

    // What it holds, and that in words; ids are shown by name.
    void setValue(const Value& value, const QString& words);
    // What is said while there is nothing: "Add a note".
    void setInvitation(const QString& words);
    void setSuggestions(Suggestions::Source source) { m_suggestions = std::move(source); }
    // Instead of the field's own choices: values and their words.
    void setChoices(const QList<std::pair<QString, Value>>& choices) { m_choices = choices; }
    // What is typed stands for another value than the field's type says: a unit by its name. `typed`: what one edits.
    void setTyped(const QString& typed) { m_typed = typed; }
    void setHasHistory(bool hasHistory);

    bool isOpen() const { return m_editor != nullptr; }
    void open();
    // As Enter: saves and closes; what does not fit stays open. True: it is closed.
    bool commit();
    void cancel();
    // Where the keyboard goes; named so that it is found again when the page is made anew.
    QWidget* face() const;

Q_SIGNALS:
    // Another value than before; for setTyped() the text.
    void saved(const hedgerow::Value& value);
    void historyWanted();
    void opened();
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    QWidget* makeEditor();
    QWidget* makeChoice();
    QString written() const;
    void close(bool isKeyboardHere);
    void showWords();
    void showHistoryButton();
    void say(const QString& problem);

    Field m_field;
    QString m_label;
    Date m_today;
    Value m_value;
    QString m_words;
    QString m_invitation;
    std::optional<QString> m_typed;
    Suggestions::Source m_suggestions;
    QList<std::pair<QString, Value>> m_choices;
    QVBoxLayout* m_column;
    FactButton* m_fact = nullptr;
    class QCheckBox* m_tick = nullptr;
    QWidget* m_editor = nullptr;
    QLabel* m_problem;
    QToolButton* m_history;
    bool m_hasHistory = true;
    bool m_isClosing = false;
};

} // namespace hedgerow
