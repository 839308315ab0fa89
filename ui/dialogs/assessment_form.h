// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/log_conversation.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QVBoxLayout;

namespace hedgerow {

class LevelChoice;

// Where each participant stands now, and how one knows: a level and its basis per person, both may be left open.
class AssessmentForm : public QWidget {
    Q_OBJECT

public:
    explicit AssessmentForm(QWidget* parent = nullptr);

    void setLevels(const std::vector<LevelView>& levels);
    // Keeps what was chosen for those who stay.
    void setPeople(const QStringList& names);
    // Chooses what was said of those who are there; the first of each counts.
    void show(const std::vector<LogConversation::Assessment>& assessments);
    std::vector<LogConversation::Assessment> assessments() const;

Q_SIGNALS:
    void rebuilt();

private:
    struct Line {
        QString name;
        LevelChoice* level;
        QComboBox* basis;
    };
    void rebuild();

    std::vector<LevelView> m_levels;
    QStringList m_names;
    QVBoxLayout* m_column;
    QWidget* m_body = nullptr;
    std::vector<Line> m_lines;
};

} // namespace hedgerow
