// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/store/person_view.h"

#include <QWidget>

#include <vector>

namespace hedgerow {

// What was seen of a person over time: each assessment as its mark, at its day and on the line of its level; a thin
// line joins those of one assessor. Nothing is averaged. The list beside it says the same in words. The parent owns it.
class LevelChart : public QWidget {
    Q_OBJECT

public:
    struct Point {
        Date date;
        LevelView level;
        QString by;
    };

    // In any order.
    LevelChart(std::vector<Point> points, Date today, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRectF plot() const;
    QPointF placeOf(const Point& point) const;

    std::vector<Point> m_points; // the oldest first
    std::vector<std::int64_t> m_orders;
    Date m_from;
    Date m_to;
};

} // namespace hedgerow
