// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QStyledItemDelegate>

#include <map>

namespace hedgerow {

// Draws a line of PeopleModel: names strong, the level as a mark with its words, what is stale or overdue with the word
// for it. Follows palette, direction and scale. The table owns it.
class PeopleDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    // Words that complete what is typed into a cell of that column.
    void setWords(int column, const QStringList& words) { m_words[column] = words; }
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void destroyEditor(QWidget* editor, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    // The whole text of a cell that is cut.
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    // Of a cell that shows all of a text and of the word beside it, with the mark of a level before them.
    static int widthOf(const QFont& font, const QString& text, const QString& beside = {}, bool hasMark = false);
    // The same for a cell of PeopleModel; `font`: the table's.
    static int widthOf(const QFont& font, const QModelIndex& index);

Q_SIGNALS:
    // A cell is being written in, or no longer.
    void editing(bool isEditing) const;

private:
    std::map<int, QStringList> m_words;
};

} // namespace hedgerow
