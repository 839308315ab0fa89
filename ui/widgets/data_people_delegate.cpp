// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/data_people_delegate.h"

#include "ui/models/people_model.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palettes.h"
#include "ui/widgets/level_mark.h"

#include <QApplication>
#include <QCompleter>
#include <QHelpEvent>
#include <QLineEdit>
#include <QPainter>
#include <QToolTip>

namespace hedgerow {
namespace {

constexpr int kMarkSize = 22;
constexpr int kPillRoom = 12;  // around its word
constexpr int kLeastText = 48; // beside a pill: the beginning of a name, or of a date

QFont cellFont(QFont font, int column) {
    if (column == PeopleModel::Name) font.setWeight(QFont::DemiBold);
    return font;
}

// Where the next thing in the cell goes; from the leading edge on.
class CellLine {
public:
    CellLine(QPainter* painter, const QStyleOptionViewItem& option)
        : m_painter(painter), m_option(option), m_rest(option.rect.adjusted(kSpaceS, 0, -kSpaceS, 0)) {}

    QRect take(int width) {
        const QRect logical(m_rest.left(), m_rest.top(), qMin(width, m_rest.width()), m_rest.height());
        m_rest.setLeft(logical.right() + 1);
        return QStyle::visualRect(m_option.direction, m_option.rect, logical);
    }
    void skip(int width) { m_rest.setLeft(qMin(m_rest.left() + width, m_rest.right() + 1)); }
    int width() const { return m_rest.width(); }

    // Leaves room for a pill that has to follow.
    void text(const QString& text, const QFont& font, const QColor& colour) {
        if (text.isEmpty() || m_rest.width() <= m_reserved) return;
        const QFontMetrics metrics(font);
        const QString shown = metrics.elidedText(text, Qt::ElideRight, m_rest.width() - m_reserved);
        const QRect place = take(metrics.horizontalAdvance(shown) + 1);
        m_painter->setFont(font);
        m_painter->setPen(colour);
        m_painter->drawText(
            place, Qt::AlignVCenter | Qt::TextSingleLine | QStyle::visualAlignment(m_option.direction, Qt::AlignLeft),
            shown);
    }

    // The pill is cut only where less than that would be left for the text.
    void reservePill(const QString& text, int least) {
        m_reserved = text.isEmpty() ? 0 : qBound(0, m_rest.width() - least, pillWidth(text) + kSpaceS);
    }

    static int pillWidth(const QString& text) {
        constexpr int kRounding = 2; // widths are whole, letters are not
        return QFontMetrics(textFont(TextSize::Small)).horizontalAdvance(text) + kRounding + kPillRoom;
    }

    // Words on a soft ground.
    void pill(const QString& text, const QColor& colour, const QColor& ground) {
        if (text.isEmpty()) return;
        const QFont font = textFont(TextSize::Small);
        const QFontMetrics metrics(font);
        QRect place = take(pillWidth(text));
        const QString shown = metrics.elidedText(text, Qt::ElideRight, place.width() - kPillRoom);
        const int height = metrics.height() + 4;
        place = {place.left(), place.center().y() - height / 2 + 1, place.width(), height};
        m_painter->setPen(Qt::NoPen);
        m_painter->setBrush(ground);
        m_painter->drawRoundedRect(place, 4, 4);
        m_painter->setFont(font);
        m_painter->setPen(colour);
        m_painter->drawText(place, Qt::AlignCenter | Qt::TextSingleLine, shown);
    }

private:
    QPainter* m_painter;
    const QStyleOptionViewItem& m_option;
    QRect m_rest;
    int m_reserved = 0;
};

} // namespace

void PeopleDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle* style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const Tints& tints = tintsFor(item.palette);
    const QColor ink = item.palette.color(QPalette::Text);
    const QColor quiet = tints.muted;
    const QString text = index.data(Qt::DisplayRole).toString();
    const QString beside = index.data(PeopleModel::SecondaryRole).toString();
    const QVariant level = index.data(PeopleModel::LevelRole);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(Qt::LayoutDirectionAuto); // each text reads its own way, whichever side it stands on
    CellLine line(painter, item);
    line.reservePill(beside, kLeastText);
    const QFont font = cellFont(item.font, index.column());
    switch (index.column()) {
    case PeopleModel::Name:
        line.text(text, font, ink);
        break;
    case PeopleModel::Level: {
        const QRect place = line.take(kMarkSize);
        const QRectF mark(place.left(), place.center().y() - kMarkSize / 2.0 + 0.5, kMarkSize, kMarkSize);
        const auto shown = level.isValid() ? std::optional(level.value<LevelView>()) : std::nullopt;
        if (!index.data(PeopleModel::StaleRole).isNull()) paintLevelMark(*painter, mark, shown, item.palette);
        line.skip(kSpaceS);
        line.text(text, font, level.isValid() ? ink : quiet);
        break;
    }
    case PeopleModel::NextDue:
        line.text(text, font, ink);
        break;
    default:
        line.text(text, font, quiet);
        break;
    }
    if (!beside.isEmpty()) {
        line.skip(kSpaceS);
        const bool isUrgent = index.column() == PeopleModel::NextDue;
        line.pill(beside, isUrgent ? tints.danger : tints.warning, isUrgent ? tints.dangerSoft : tints.warningSoft);
    }
    painter->restore();
}

int PeopleDelegate::widthOf(const QFont& font, const QString& text, const QString& beside, bool hasMark) {
    int width = 2 * kSpaceS + QFontMetrics(font).horizontalAdvance(text) + 1;
    if (!beside.isEmpty()) width += kSpaceS + CellLine::pillWidth(beside);
    if (hasMark) width += kMarkSize + kSpaceS;
    return width;
}

int PeopleDelegate::widthOf(const QFont& font, const QModelIndex& index) {
    return widthOf(cellFont(font, index.column()), index.data(Qt::DisplayRole).toString(),
                   index.data(PeopleModel::SecondaryRole).toString(), index.column() == PeopleModel::Level);
}

bool PeopleDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                               const QModelIndex& index) {
    if (event->type() != QEvent::ToolTip || !index.isValid() || widthOf(option.font, index) <= option.rect.width())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString text = index.data(Qt::DisplayRole).toString();
    const QString beside = index.data(PeopleModel::SecondaryRole).toString();
    const QString whole = beside.isEmpty() ? text : text + QStringLiteral(" · ") + beside;
    QToolTip::showText(event->globalPos(), QStringLiteral("<span>%1</span>").arg(whole.toHtmlEscaped()), view);
    return true;
}

QWidget* PeopleDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const {
    auto* edit = new QLineEdit(parent);
    edit->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    if (const auto words = m_words.find(index.column()); words != m_words.end()) {
        auto* completer = new QCompleter(words->second, edit);
        completer->setCompletionMode(QCompleter::InlineCompletion);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        edit->setCompleter(completer);
    }
    Q_EMIT editing(true);
    return edit;
}

// What has been typed is not overwritten because the list was read again.
void PeopleDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    const auto* edit = qobject_cast<const QLineEdit*>(editor);
    if (!edit || !edit->isModified()) QStyledItemDelegate::setEditorData(editor, index);
}

void PeopleDelegate::destroyEditor(QWidget* editor, const QModelIndex& index) const {
    QStyledItemDelegate::destroyEditor(editor, index);
    Q_EMIT editing(false);
}

void PeopleDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                          const QModelIndex&) const {
    editor->setGeometry(option.rect.adjusted(1, 1, -1, -1));
}

QSize PeopleDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QSize text = QStyledItemDelegate::sizeHint(option, index);
    return {text.width() + 2 * kSpaceS, kRowHeight};
}

} // namespace hedgerow
