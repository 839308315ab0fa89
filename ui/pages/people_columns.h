// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/session.h"

#include <QObject>
#include <QTimer>

#include <vector>

class QMenu;

namespace hedgerow {

class DataTable;

// Which columns of PeopleModel a table shows, in which order and how wide. Until someone says otherwise they follow the
// width of the page and what stands in them; what was said is kept in the vault. The page owns it.
class PeopleColumns : public QObject {
    Q_OBJECT

public:
    PeopleColumns(Session& session, DataTable& table, QObject* parent);

    // For a page of this width.
    void fit(int pageWidth);
    // Ticks for each column, and the way back.
    void fillMenu(QMenu& menu);
    void reset();
    bool isOwn() const { return m_isOwn; }
    // "name:220,level:130,-lead:90": in order, a minus before what is not shown.
    QString line() const;

private:
    int titleWidth(int column) const;
    int least(int column) const;
    int narrowest(int column) const;
    std::vector<int> leastWidths(int pageWidth, int room) const;
    void measure();
    void measure(int column, int from);
    void measureIfOthers(qint64 total);
    int widest(int column) const;
    void showFirstTag();
    static int share(int room, const std::vector<int>& wanted, std::vector<int>& widths);
    int uncover(int room, std::vector<int>& widths) const;
    void useRoom();
    void read();
    bool apply(const QString& line);
    void noteChange();
    void write();
    void setShown(int column, bool isShown);

    Session& m_session;
    DataTable& m_table;
    QTimer m_writing;
    int m_pageWidth = 0;
    std::vector<std::vector<int>> m_cells; // how wide what stands in each column is, the narrowest first
    qint64 m_measured = 0;                 // when so many people were listed
    PeopleQuery m_listed;                  // what the list shown answers
    bool m_isOwn = false;                  // someone said how
    bool m_isArranging = false;            // by the program
};

} // namespace hedgerow
