// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/data_import_delegate.h"

#include "ui/models/import_rows_model.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palettes.h"

#include <QApplication>
#include <QPainter>

namespace hedgerow {
namespace {

struct Inks {
    QColor text;
    QColor ground;
};

Inks inksOf(ImportAction action, const QPalette& palette) {
    const Tints& tints = tintsFor(palette);
    switch (action) {
    case ImportAction::Added:
    case ImportAction::Changed:
        return {tints.accent, tints.accentSoft};
    case ImportAction::Doubtful:
        return {tints.warning, tints.warningSoft};
    case ImportAction::Refused:
        return {tints.danger, tints.dangerSoft};
    case ImportAction::Unchanged:
        break;
    }
    return {tints.muted, palette.color(QPalette::Midlight)};
}

} // namespace

void ImportDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString text = item.text;
    item.text.clear();
    const QStyle* style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    if (text.isEmpty()) return;

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(Qt::LayoutDirectionAuto); // each text reads its own way, whichever side it stands on
    const QRect room = item.rect.adjusted(kSpaceS, 0, -kSpaceS, 0);
    const int align = static_cast<int>(QStyle::visualAlignment(item.direction, Qt::AlignLeft) | Qt::AlignVCenter) |
                      Qt::TextSingleLine;
    if (index.column() == ImportRowsModel::Action) {
        const Inks inks =
            inksOf(static_cast<ImportAction>(index.data(ImportRowsModel::ActionRole).toInt()), item.palette);
        painter->setFont(textFont(TextSize::Small));
        const QFontMetrics metrics = painter->fontMetrics();
        const int height = metrics.height() + 6;
        const int width = qMin(room.width(), metrics.horizontalAdvance(text) + 2 * kSpaceS);
        const QRect pill = QStyle::visualRect(item.direction, item.rect,
                                              {room.left(), room.center().y() - height / 2 + 1, width, height});
        painter->setPen(Qt::NoPen);
        painter->setBrush(inks.ground);
        painter->drawRoundedRect(pill, 5, 5);
        painter->setPen(inks.text);
        painter->drawText(pill, Qt::AlignCenter | Qt::TextSingleLine,
                          metrics.elidedText(text, Qt::ElideRight, pill.width() - kSpaceS));
    } else {
        QFont font = item.font;
        const bool isName = index.column() == ImportRowsModel::Name;
        if (isName) font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(isName ? item.palette.color(QPalette::Text) : tintsFor(item.palette).muted);
        painter->drawText(room, align, painter->fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
    }
    painter->restore();
}

} // namespace hedgerow
