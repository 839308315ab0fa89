// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/person_view.h"

#include <QWidget>

#include <vector>

class QLabel;
class QToolButton;

namespace hedgerow {

// The levels of a scale side by side, one of them or none chosen. Arrow keys go along, a digit chooses, Space or Delete
// takes the choice back. The words of the choice stand beside the marks.
class LevelChoice : public QWidget {
    Q_OBJECT

public:
    LevelChoice(const QString& name, const std::vector<LevelView>& levels, QWidget* parent = nullptr);

    std::optional<LevelId> chosen() const;
    void choose(std::optional<LevelId> level);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void press(std::size_t place);
    void tell();
    void showWords();

    std::vector<LevelView> m_levels;
    std::vector<QToolButton*> m_buttons;
    std::optional<std::size_t> m_chosen;
    QLabel* m_words;
    QString m_chosenText;
};

} // namespace hedgerow
