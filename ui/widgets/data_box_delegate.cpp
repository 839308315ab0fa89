// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/data_box_delegate.h"

#include "ui/models/command_box_model.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palettes.h"
#include "ui/widgets/level_mark.h"

#include <QPainter>
#include <QTextLayout>

namespace hedgerow {
namespace {

constexpr int kMark = 20;
constexpr int kNoteHeight = 52;

bool isNote(const BoxEntry& entry) {
    return entry.group == BoxEntry::Group::Notes;
}

// Draws on one line within the rectangle, elided, and says how wide it came out. Leading is the language's.
int drawLine(QPainter& painter, const QRect& place, const QString& text, const QFont& font, const QColor& colour,
             Qt::LayoutDirection direction, Qt::Alignment alignment = Qt::AlignLeft) {
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, place.width());
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(place, Qt::AlignVCenter | Qt::TextSingleLine | QStyle::visualAlignment(direction, alignment),
                     shown);
    return metrics.horizontalAdvance(shown);
}

// The sentence on one line, the match in bold; begins later if the match would not be seen.
void drawSentence(QPainter& painter, const QRect& place, const BoxEntry& entry, const QFont& font, const QColor& colour,
                  const QColor& matchColour, Qt::LayoutDirection direction) {
    const QFontMetrics metrics(font);
    QString text = entry.detail;
    int at = entry.matchAt;
    const int untilMatch = metrics.horizontalAdvance(text.left(at + entry.matchLength));
    if (untilMatch > place.width() * 3 / 4) {
        int cut = at;
        while (cut > 0 && metrics.horizontalAdvance(text.mid(cut - 1, at - cut + 1)) < place.width() / 3) --cut;
        text = QStringLiteral("…") + text.mid(cut);
        at = at - cut + 1;
    }
    text = metrics.elidedText(text, Qt::ElideRight, place.width() - kSpaceS);
    QTextLayout layout(text, font);
    QTextOption option(QStyle::visualAlignment(direction, Qt::AlignLeft));
    option.setTextDirection(Qt::LayoutDirectionAuto); // or it is the application's
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    QTextLayout::FormatRange match;
    match.start = at;
    match.length = entry.matchLength;
    match.format.setFontWeight(QFont::Bold);
    match.format.setForeground(matchColour);
    layout.setFormats({match});
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid()) line.setLineWidth(place.width());
    layout.endLayout();
    painter.setPen(colour);
    painter.save();
    painter.setClipRect(place);
    layout.draw(&painter, QPointF(place.left(), place.center().y() - layout.boundingRect().height() / 2 + 1));
    painter.restore();
}

} // namespace

void BoxDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(Qt::LayoutDirectionAuto); // each text reads its own way, whichever side it stands on
    const Tints& tints = tintsFor(option.palette);
    const auto visual = [&](const QRect& logical) {
        return QStyle::visualRect(option.direction, option.rect, logical);
    };
    QRect rest = option.rect.adjusted(kSpaceM, 0, -kSpaceM, 0);
    if (index.data(CommandBoxModel::HeaderRole).toBool()) {
        QFont font = textFont(TextSize::Small);
        font.setWeight(QFont::DemiBold);
        drawLine(*painter, visual(rest.adjusted(0, kSpaceXs, 0, 0)), index.data().toString(), font, tints.muted,
                 option.direction);
        painter->restore();
        return;
    }
    const auto entry = index.data(CommandBoxModel::EntryRole).value<BoxEntry>();
    if (option.state & QStyle::State_Selected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(tints.accentSoft);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(kSpaceXs, 1, -kSpaceXs, -1), kRadius, kRadius);
    }
    const QColor quiet = entry.isPossible ? tints.muted : option.palette.color(QPalette::Disabled, QPalette::Text);
    const QColor ink = entry.isPossible ? option.palette.color(QPalette::Text) : quiet;
    const int top = isNote(entry) ? rest.top() + kSpaceXs + 2 : rest.top();
    const int height = isNote(entry) ? kNoteHeight / 2 - kSpaceXs : rest.height();

    const QRect mark = visual(QRect(rest.left(), top + (height - kMark) / 2, kMark, kMark));
    if (entry.hasMark) {
        paintLevelMark(*painter, mark, entry.level, option.palette);
    } else if (!entry.iconName.isEmpty()) {
        const qreal ratio = painter->device()->devicePixelRatioF();
        const QRect drawing(mark.center() - QPoint(kIconSize / 2 - 1, kIconSize / 2 - 1), QSize(kIconSize, kIconSize));
        painter->drawPixmap(drawing, iconPixmap(entry.iconName, quiet, kIconSize, ratio));
    }
    rest.setLeft(rest.left() + kMark + kSpaceM);

    QRect words(rest.left(), top, rest.width(), height);
    if (!entry.trailing.isEmpty()) {
        const QFont font = textFont(TextSize::Small);
        const int width = qMin(QFontMetrics(font).horizontalAdvance(entry.trailing) + 2, words.width() / 2);
        const QRect place(words.right() - width + 1, words.top(), width, words.height());
        drawLine(*painter, visual(place), entry.trailing, font, quiet, option.direction, Qt::AlignRight);
        words.setRight(place.left() - kSpaceM);
    }
    QFont font = option.font;
    if (entry.person) font.setWeight(QFont::DemiBold);
    const int taken = drawLine(*painter, visual(words), entry.title, font, ink, option.direction);
    if (isNote(entry)) {
        const QRect line = visual(QRect(rest.left(), top + height, rest.width(), height));
        drawSentence(*painter, line, entry, option.font, tints.muted, ink, option.direction);
    } else if (!entry.detail.isEmpty() && words.width() > taken + kSpaceXl) {
        words.setLeft(words.left() + taken + kSpaceM);
        drawLine(*painter, visual(words), entry.detail, option.font, quiet, option.direction);
    }
    painter->restore();
}

QSize BoxDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    if (index.data(CommandBoxModel::HeaderRole).toBool())
        return {0, QFontMetrics(textFont(TextSize::Small)).height() + kSpaceM};
    const auto entry = index.data(CommandBoxModel::EntryRole).value<BoxEntry>();
    const int line = QFontMetrics(option.font).height();
    return {0, isNote(entry) ? qMax(kNoteHeight, 2 * line + kSpaceM) : qMax(kRowHeight - 2, line + kSpaceS)};
}

} // namespace hedgerow
