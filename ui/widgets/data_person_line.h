// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/person_view.h"

#include <QFrame>

#include <functional>
#include <utility>
#include <vector>

class QHBoxLayout;

namespace hedgerow {

// A person in a list of few: the name, which opens them, a line about why they are listed, and what one can do. The
// parent owns it.
class PersonLine : public QFrame {
    Q_OBJECT

public:
    PersonLine(const PersonId& person, const QString& name, QWidget* parent);

    void addMark(const std::optional<LevelView>& level);
    void addDetail(const QString& text, bool isUrgent = false);
    // A button at the end; its accessible name says whom it is about.
    void addButton(const QString& iconName, const QString& text, const std::function<void()>& act);
    // The same with words, and a choice of what to do.
    void addWords(const QString& text, const std::function<void()>& act);
    void addMenu(const QString& iconName, const QString& text,
                 const std::vector<std::pair<QString, std::function<void()>>>& choices);
    // A button in front, to tick something off.
    void addTick(const QString& text, const std::function<void()>& act);
    // The room of a tick, so that names stand below each other.
    void leaveTickOut();

Q_SIGNALS:
    void opened(const hedgerow::PersonId& person);

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    PersonId m_person;
    QString m_name;
    QHBoxLayout* m_row;
    class QVBoxLayout* m_texts;
};

} // namespace hedgerow
