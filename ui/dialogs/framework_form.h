// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/frameworks.h"

#include <QWidget>

#include <map>
#include <string>
#include <vector>

class QComboBox;
class QVBoxLayout;

namespace hedgerow {

class NoteEdit;

// How a conversation went, step by step along a framework, or freely. What was written under one framework is kept
// while another is looked at.
class FrameworkForm : public QWidget {
    Q_OBJECT

public:
    explicit FrameworkForm(const Frameworks& frameworks, QWidget* parent = nullptr);

    void choose(const QString& code);
    // Chooses the framework and writes these texts into its steps.
    void show(const QString& code, const std::map<std::string, std::string>& steps);
    bool hasStep(const std::string& code) const;
    // Empty where no step says anything and none was chosen.
    QString framework() const;
    std::map<std::string, std::string> steps() const;

Q_SIGNALS:
    // The steps on screen are new ones.
    void rebuilt();

private:
    void rebuild();
    void keepTyped();

    Frameworks m_frameworks;
    QComboBox* m_box;
    QVBoxLayout* m_column;
    QWidget* m_steps = nullptr;
    std::vector<std::pair<QString, NoteEdit*>> m_edits; // step code → its field
    std::map<QString, QString> m_typed;                 // framework/step → text
    QString m_shown;
};

} // namespace hedgerow
