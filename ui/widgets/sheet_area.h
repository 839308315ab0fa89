// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

#include <memory>

class QBoxLayout;
class QVBoxLayout;

namespace hedgerow {

// A page's sheet, made anew whenever what it shows has changed, and scrolled to where the one before was. No wider than
// lines can be read; its columns stand below each other where the window is narrow. Owned by the page.
class SheetArea : public QScrollArea {
    Q_OBJECT

public:
    SheetArea(const QString& accessibleName, int twoColumnsFrom, QWidget* parent);

    // A new sheet, not shown yet; sheet() is the parent of what goes on it, column() its layout.
    void begin();
    QWidget* sheet() const { return m_sheet; }
    QVBoxLayout* column() const { return m_column; }
    // Columns side by side, one pair on a sheet, at the end of column().
    QBoxLayout* addColumns();
    // Puts the new sheet in the old one's place; that one goes once what it was doing is done.
    void finish();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void turnColumns();

    int m_twoColumnsFrom;
    std::unique_ptr<QWidget> m_ground; // between begin() and finish()
    QWidget* m_sheet = nullptr;
    QVBoxLayout* m_column = nullptr;
    QBoxLayout* m_columns = nullptr;
};

} // namespace hedgerow
