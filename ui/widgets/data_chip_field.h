// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/data_suggestions.h"

#include <QStringList>
#include <QWidget>

class QLineEdit;

namespace hedgerow {

class FlowLayout;

// One of several things in a field.
struct Chip {
    QString text;
    QString key;   // an id; empty: new, meant by its text
    int state = 0; // which of the field's states

    bool operator==(const Chip&) const = default;
};

// A field that takes several things: each becomes a chip, with type-ahead and free text. Enter or leaving the field
// takes what is typed; Backspace in the empty field takes the last one back; a chip can be pressed to change its state,
// Delete removes it.
class ChipField : public QWidget {
    Q_OBJECT

public:
    ChipField(const QString& name, const QString& placeholder, Suggestions::Source source, QWidget* parent = nullptr);
    ~ChipField() override;

    // The words of the states, in order; none: chips have no state.
    void setStates(const QStringList& states) { m_states = states; }
    // What new free text becomes; empty: text as typed, state 0.
    void setReader(std::function<Chip(const QString&)> reader) { m_reader = std::move(reader); }

    void add(const Chip& chip);
    // These and no others.
    void setChips(const QList<Chip>& chips);
    const QList<Chip>& chips() const { return m_chips; }
    // What is typed and not yet a chip becomes one.
    void takeTyped();
    bool isEmpty() const { return m_chips.isEmpty(); }
    QLineEdit* edit() const { return m_edit; }

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Chip chipOf(const Suggestion& suggestion) const;
    void remove(int place);
    void turn(int place);
    void rebuild();
    QWidget* chipWidget(int place);
    QString said(const Chip& chip) const;

    QStringList m_states;
    std::function<Chip(const QString&)> m_reader;
    QList<Chip> m_chips;
    FlowLayout* m_flow;
    QLineEdit* m_edit;
    Suggestions* m_suggestions;
};

} // namespace hedgerow
