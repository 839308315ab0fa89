// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/likeness.h"
#include "ui/models/pair_comparison.h"

#include <QList>
#include <QWidget>

#include <memory>

class QScrollArea;

namespace hedgerow {

// Two entries side by side: why they may be one person, then line by line what each says, with a word where they
// differ. Which of them stays can be swapped; a name opens the person. Owned by the page.
class PairSheet : public QWidget {
    Q_OBJECT

public:
    explicit PairSheet(QWidget* parent = nullptr);

    void show(const PairComparison& pair, const Likeness& likeness);
    void clear();
    // What is shown now, the one that stays first.
    const PairComparison& pair() const { return m_pair; }
    void swap();
    // Both names as they can be pressed; made anew with what is shown.
    QList<QWidget*> names() const { return m_names; }

Q_SIGNALS:
    void filled();
    void personRequested(const hedgerow::PersonId& person);

private:
    void fill();
    void setContent(std::unique_ptr<QWidget> content);
    QWidget* reasonsOf(const Likeness& likeness);
    QWidget* nameOf(const PersonId& person, const QString& name, bool stays);
    QWidget* table();

    PairComparison m_pair;
    Likeness m_likeness;
    QList<QWidget*> m_names;
    QScrollArea* m_area;
};

} // namespace hedgerow
