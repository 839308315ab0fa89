// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/log_conversation.h"
#include "ui/widgets/data_suggestions.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace hedgerow {

// What was said of colleagues, a line each: about whom, and what. Kept as second-hand, never as an assessment. A new
// empty line comes when the last one is begun.
class ListWorkForm : public QWidget {
    Q_OBJECT

public:
    ListWorkForm(Suggestions::Source people, const QString& prompt, QWidget* parent = nullptr);

    // What a level can be guessed to be; may be set later.
    void setLevels(const std::vector<LevelView>& levels);
    // Remarks that are there already; `names`: of those they are about, in the same order.
    void show(const std::vector<LogConversation::SecondHand>& remarks, const QStringList& names);
    std::vector<LogConversation::SecondHand> remarks() const;
    // Something is said and of nobody: where it is; null: all is well.
    QWidget* unclear() const;

Q_SIGNALS:
    void lineAdded();

private:
    struct Line {
        QLineEdit* who;
        QLineEdit* said;
        QComboBox* level;
        std::optional<Id> id = {}; // of a remark that is there already
    };
    void addLine();
    void fillLevels(QComboBox& box) const;

    Suggestions::Source m_people;
    std::vector<LevelView> m_levels;
    QVBoxLayout* m_column;
    std::vector<std::unique_ptr<Line>> m_lines;
};

} // namespace hedgerow
