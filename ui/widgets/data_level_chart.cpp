// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/data_level_chart.h"

#include "ui/text/date_text.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palettes.h"
#include "ui/widgets/level_mark.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <map>
#include <set>

namespace hedgerow {
namespace {

constexpr int kMark = 18;
constexpr int kRow = 24;
constexpr int kLeastDays = 14;

} // namespace

LevelChart::LevelChart(std::vector<Point> points, Date today, QWidget* parent)
    : QWidget(parent), m_points(std::move(points)), m_from(today.plusDays(-kLeastDays)), m_to(today) {
    std::ranges::stable_sort(m_points, {}, &Point::date);
    std::set<std::int64_t> orders;
    QStringList said;
    for (const Point& point : m_points) {
        orders.insert(point.level.order);
        m_from = std::min(m_from, point.date);
        m_to = std::max(m_to, point.date);
        said.append(tr("%1: %2", "a day and a level").arg(shortDate(point.date), levelText(point.level)));
    }
    m_orders.assign(orders.begin(), orders.end());
    setAccessibleName(tr("Assessments over time"));
    setAccessibleDescription(said.join(QStringLiteral("; ")));
    setFont(textFont(TextSize::Small));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize LevelChart::sizeHint() const {
    return {240, static_cast<int>(m_orders.size()) * kRow + fontMetrics().height() + kSpaceS};
}

QRectF LevelChart::plot() const {
    return QRectF(kMark / 2.0 + 2, kRow / 2.0, width() - kMark - 4.0,
                  (static_cast<double>(m_orders.size()) - 1) * kRow);
}

QPointF LevelChart::placeOf(const Point& point) const {
    const QRectF room = plot();
    const double share = static_cast<double>(point.date.daysSince(m_from)) / std::max(1, m_to.daysSince(m_from));
    const auto row = std::ranges::find(m_orders, point.level.order) - m_orders.begin();
    const double x =
        layoutDirection() == Qt::RightToLeft ? room.right() - share * room.width() : room.left() + share * room.width();
    return {x, room.top() + static_cast<double>(row) * kRow};
}

void LevelChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF room = plot();
    painter.setPen(QPen(tintsFor(palette()).border, 1));
    for (std::size_t row = 0; row < m_orders.size(); ++row) {
        const double y = room.top() + static_cast<double>(row) * kRow;
        painter.drawLine(QPointF(0, y), QPointF(width(), y));
    }
    painter.setPen(QPen(tintsFor(palette()).muted, 1.2));
    std::map<QString, QPointF> before;
    for (const Point& point : m_points) {
        const QPointF place = placeOf(point);
        if (const auto last = before.find(point.by); last != before.end()) painter.drawLine(last->second, place);
        before[point.by] = place;
    }
    for (const Point& point : m_points) {
        const QPointF place = placeOf(point);
        const QRectF mark(place.x() - kMark / 2.0, place.y() - kMark / 2.0, kMark, kMark);
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().color(QPalette::Base));
        painter.drawEllipse(mark.adjusted(-1.5, -1.5, 1.5, 1.5));
        paintLevelMark(painter, mark, point.level, palette());
    }
    painter.setPen(tintsFor(palette()).muted);
    const QRect words(0, height() - fontMetrics().height(), width(), fontMetrics().height());
    painter.drawText(words, Qt::AlignLeading | Qt::AlignBottom, shortDate(m_from));
    painter.drawText(words, Qt::AlignTrailing | Qt::AlignBottom, shortDate(m_to));
}

bool LevelChart::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto here = std::ranges::find_if(m_points, [&](const Point& point) {
        const QPointF apart = placeOf(point) - help->pos();
        return QPointF::dotProduct(apart, apart) <= kMark * kMark;
    });
    if (here == m_points.end()) {
        QToolTip::hideText();
        return true;
    }
    QStringList parts{shortDate(here->date), levelText(here->level), here->by};
    parts.removeAll(QString());
    const QString text = parts.join(QStringLiteral(" · "));
    QToolTip::showText(help->globalPos(), QStringLiteral("<span>%1</span>").arg(text.toHtmlEscaped()), this);
    return true;
}

} // namespace hedgerow
