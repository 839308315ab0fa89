// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/data_suspects_delegate.h"

#include "ui/models/suspects_model.h"
#include "ui/text/likeness_text.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palettes.h"

#include <QApplication>
#include <QPainter>

namespace hedgerow {
namespace {

constexpr int kPillRoom = 12; // around its word

struct PillColours {
    QColor ink;
    QColor ground;
};
PillColours coloursOf(Confidence confidence, const QPalette& palette) {
    const Tints& tints = tintsFor(palette);
    switch (confidence) {
    case Confidence::Certain:
        return {tints.accent, tints.accentSoft};
    case Confidence::Likely:
        return {tints.warning, tints.warningSoft};
    case Confidence::Possible:
        break;
    }
    return {tints.muted, blended(palette.color(QPalette::Base), tints.border, 0.45)};
}

void paintNames(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) {
    const QRect room = option.rect.adjusted(kSpaceS, kSpaceS, -kSpaceS, -kSpaceS);
    QFont strong = option.font;
    strong.setWeight(QFont::DemiBold);
    const auto line = [&](const QString& text, const QFont& font, bool isUpper) {
        const QFontMetrics metrics(font);
        const QRect place(room.left(), isUpper ? room.top() : room.center().y() + 1, room.width(), room.height() / 2);
        painter.setFont(font);
        painter.drawText(
            place, Qt::AlignVCenter | Qt::TextSingleLine | QStyle::visualAlignment(option.direction, Qt::AlignLeft),
            metrics.elidedText(text, Qt::ElideRight, place.width()));
    };
    painter.setPen(option.palette.color(QPalette::Text));
    line(index.data(Qt::DisplayRole).toString(), strong, true);
    line(index.data(SuspectsModel::OtherNameRole).toString(), option.font, false);
}

void paintPill(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) {
    const QFont font = textFont(TextSize::Small);
    const QFontMetrics metrics(font);
    const QString text = index.data(Qt::DisplayRole).toString();
    const auto& [ink, ground] =
        coloursOf(static_cast<Confidence>(index.data(SuspectsModel::ConfidenceRole).toInt()), option.palette);
    const int width = qMin(metrics.horizontalAdvance(text) + 2 + kPillRoom, option.rect.width() - kSpaceS);
    const int height = metrics.height() + 4;
    const QRect logical(option.rect.left(), option.rect.center().y() - height / 2 + 1, width, height);
    const QRect place = QStyle::visualRect(option.direction, option.rect, logical);
    painter.setPen(Qt::NoPen);
    painter.setBrush(option.state & QStyle::State_Selected ? option.palette.color(QPalette::Base) : ground);
    painter.drawRoundedRect(place, 4, 4);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(place, Qt::AlignCenter | Qt::TextSingleLine,
                     metrics.elidedText(text, Qt::ElideRight, width - kPillRoom));
}

} // namespace

void SuspectsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle* style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(Qt::LayoutDirectionAuto); // each text reads its own way, whichever side it stands on
    if (index.column() == SuspectsModel::Pair)
        paintNames(*painter, item, index);
    else
        paintPill(*painter, item, index);
    painter->restore();
}

int SuspectsDelegate::rowHeight() {
    return 2 * QFontMetrics(textFont(TextSize::Body)).height() + 2 * kSpaceS + 2;
}

int SuspectsDelegate::surenessWidth(const QFont& header) {
    int width = QFontMetrics(header).horizontalAdvance(SuspectsModel::tr("How sure")) + 2 * kSpaceM;
    for (const auto each : {Confidence::Possible, Confidence::Likely, Confidence::Certain})
        width = qMax(width, QFontMetrics(textFont(TextSize::Small)).horizontalAdvance(confidenceText(each)) +
                                kPillRoom + 2 + kSpaceM);
    return width;
}

} // namespace hedgerow
