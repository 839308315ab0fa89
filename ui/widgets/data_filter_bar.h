// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/filter_words.h"

#include <QWidget>

#include <functional>

class QMenu;
class QPushButton;

namespace hedgerow {

class FlowLayout;

// The conditions of a filter as chips, a menu that adds one, and a way back to none. A chip that is pressed goes; so it
// does by Delete while it has the keyboard. The search text is not its concern. The parent owns it.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(QWidget* parent = nullptr);

    // What can be chosen, and its names.
    void setVocabulary(const Vocabulary& vocabulary);
    const PeopleFilter& filter() const { return m_filter; }
    void setFilter(const PeopleFilter& filter); // says nothing
    QPushButton* addButton() const { return m_add; }
    // A further control in the line, at its end.
    void addAtEnd(QWidget* widget);

Q_SIGNALS:
    // By the user.
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using Change = std::function<void(PeopleFilter&)>;

    void apply(const Change& change);
    void rebuild();
    void dropChip(int place);
    void fillMenu();
    void addChoice(QMenu* menu, const QString& text, bool isChosen, Change change);
    void fillUnits(QMenu* menu);
    void fillLevels(QMenu* menu);
    void fillLeads(QMenu* menu);
    void fillTags(QMenu* menu);
    // A condition that counts days, in words and as a field of the filter.
    struct Days {
        QString title; // with … for the number
        QString (*text)(int days);
        std::optional<int> PeopleFilter::*field;
    };
    void addDays(QMenu* menu, const Days& days, const std::vector<int>& usual, const Change& withoutOthers);
    void fillAssessed(QMenu* menu);
    void fillTalks(QMenu* menu);
    void fillContracts(QMenu* menu);

    Vocabulary m_vocabulary;
    PeopleFilter m_filter;
    FlowLayout* m_flow;
    QPushButton* m_add;
    QPushButton* m_clear;
    QMenu* m_menu;
    std::vector<QPushButton*> m_chips;
};

} // namespace hedgerow
