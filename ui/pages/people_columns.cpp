// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/people_columns.h"

#include "core/commands/set_setting.h"
#include "ui/models/people_model.h"
#include "ui/text/date_text.h"
#include "ui/text/strings.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/data_people_delegate.h"
#include "ui/widgets/data_table.h"

#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <array>
#include <set>

namespace hedgerow {
namespace {

constexpr const char* kSetting = "people.columns";
constexpr int kNarrowest = 40;
constexpr int kWidest = 1200;
constexpr int kNever = 100'000;
constexpr int kUsualDays = 75;     // ago, "2 months": most dates of a list are no longer
constexpr int kWriteAfterMs = 400; // a header is dragged in many steps

// Widths in proportion, in the order of PeopleModel::Column, the least one whatever stands in it, and below which width
// of the page a column is left out.
struct ColumnWidth {
    int share;
    int least;
    int hiddenBelow;
};
constexpr std::array<ColumnWidth, PeopleModel::ColumnCount> kColumns{{{26, 170, 0},
                                                                      {10, 150, 0},
                                                                      {4, 120, 520},
                                                                      {18, 90, 660},
                                                                      {18, 90, 1040},
                                                                      {6, 90, 780},
                                                                      {6, 130, 880},
                                                                      {8, 80, 1040},
                                                                      {8, 100, kNever},
                                                                      {8, 110, kNever},
                                                                      {4, 70, kNever},
                                                                      {10, 110, 1300}}};

int columnOf(const QString& code) {
    for (int column = 0; column < PeopleModel::ColumnCount; ++column)
        if (code == QLatin1String(PeopleModel::columnCode(column))) return column;
    return -1;
}

// What a column shows over and over stands there whole, in any language.
int widthOfUsual(int column, const QFont& font, Date today) {
    const QString date = relativeDate(today.plusDays(-kUsualDays), today);
    switch (column) {
    case PeopleModel::Level:
        return PeopleDelegate::widthOf(font, PeopleModel::tr("Not assessed"), {}, true);
    case PeopleModel::Assessed:
        return PeopleDelegate::widthOf(font, date, PeopleModel::tr("stale"));
    case PeopleModel::LastTalk:
        return PeopleDelegate::widthOf(font, date);
    default:
        return 0;
    }
}

} // namespace

PeopleColumns::PeopleColumns(Session& session, DataTable& table, QObject* parent)
    : QObject(parent), m_session(session), m_table(table) {
    QHeaderView* header = m_table.horizontalHeader();
    header->setSectionsMovable(true);
    header->setMinimumSectionSize(kNarrowest);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    m_writing.setSingleShot(true);
    m_writing.setInterval(kWriteAfterMs);
    connect(&m_writing, &QTimer::timeout, this, &PeopleColumns::write);
    connect(header, &QHeaderView::sectionResized, this, &PeopleColumns::noteChange);
    connect(header, &QHeaderView::sectionMoved, this, &PeopleColumns::noteChange);
    connect(header, &QHeaderView::customContextMenuRequested, this, [this, header](const QPoint& place) {
        QMenu* menu = new QMenu(&m_table);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillMenu(*menu);
        menu->popup(header->mapToGlobal(place));
    });
    connect(&session, &Session::opened, this, &PeopleColumns::read);
    read();
}

void PeopleColumns::read() {
    if (!m_session.isOpen()) return;
    m_session.read(
        this, [](Reader& reader) { return reader.setting(kSetting); },
        [this](const Result<std::string>& line) {
            if (line && apply(fromUtf8(*line)))
                m_isOwn = true;
            else
                fit(m_pageWidth);
        });
}

// Columns it does not name stay as they are, behind the others; one that is damaged is not taken at all.
bool PeopleColumns::apply(const QString& line) {
    struct Place {
        int column;
        int width;
        bool isShown;
    };
    std::vector<Place> places;
    std::set<int> named;
    for (QString part : line.split(u',', Qt::SkipEmptyParts)) {
        const bool isShown = !part.startsWith(u'-');
        if (!isShown) part.remove(0, 1);
        const int column = columnOf(part.section(u':', 0, 0));
        if (column < 0) continue; // of a later version
        const int width = part.section(u':', 1).toInt();
        if (width < kNarrowest || width > kWidest || !named.insert(column).second) return false;
        places.push_back({column, width, isShown || column == PeopleModel::Name});
    }
    if (places.empty()) return false;
    const QScopedValueRollback quiet(m_isArranging, true);
    QHeaderView* header = m_table.horizontalHeader();
    for (int column = 0; column < PeopleModel::ColumnCount; ++column)
        if (!named.contains(column)) m_table.setColumnHidden(column, true);
    int visual = 0;
    for (const Place& place : places) {
        header->moveSection(header->visualIndex(place.column), visual++);
        m_table.setColumnHidden(place.column, !place.isShown);
        if (place.isShown) m_table.setColumnWidth(place.column, place.width);
    }
    return true;
}

QString PeopleColumns::line() const {
    const QHeaderView* header = m_table.horizontalHeader();
    QStringList parts;
    for (int visual = 0; visual < PeopleModel::ColumnCount; ++visual) {
        const int column = header->logicalIndex(visual);
        const bool isHidden = header->isSectionHidden(column);
        const int width = isHidden ? kColumns[static_cast<std::size_t>(column)].least : header->sectionSize(column);
        parts.append(
            QStringLiteral("%1%2:%3")
                .arg(isHidden ? QStringLiteral("-") : QString(), QLatin1String(PeopleModel::columnCode(column)))
                .arg(qBound(kNarrowest, width, kWidest)));
    }
    return parts.join(u',');
}

void PeopleColumns::noteChange() {
    if (m_isArranging || m_table.horizontalHeader()->count() != PeopleModel::ColumnCount) return;
    m_isOwn = true;
    m_writing.start();
}

void PeopleColumns::write() {
    if (m_session.isOpen()) m_session.run(SetSetting{kSetting, m_isOwn ? toUtf8(line()) : std::string()});
}

void PeopleColumns::reset() {
    {
        const QScopedValueRollback quiet(m_isArranging, true);
        QHeaderView* header = m_table.horizontalHeader();
        for (int column = 0; column < PeopleModel::ColumnCount; ++column)
            header->moveSection(header->visualIndex(column), column);
    }
    m_isOwn = false;
    fit(m_pageWidth);
    m_writing.stop();
    write();
}

void PeopleColumns::setShown(int column, bool isShown) {
    {
        const QScopedValueRollback quiet(m_isArranging, true);
        m_table.setColumnHidden(column, !isShown);
        if (isShown) m_table.setColumnWidth(column, kColumns[static_cast<std::size_t>(column)].least);
    }
    noteChange();
}

void PeopleColumns::fillMenu(QMenu& menu) {
    for (int column = 1; column < PeopleModel::ColumnCount; ++column) {
        QAction* action =
            menu.addAction(m_table.model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!m_table.isColumnHidden(column));
        connect(action, &QAction::triggered, this, [this, column](bool isShown) { setShown(column, isShown); });
    }
    menu.addSeparator();
    QAction* back = menu.addAction(tr("&Reset columns"));
    back->setEnabled(m_isOwn);
    connect(back, &QAction::triggered, this, &PeopleColumns::reset);
}

int PeopleColumns::least(int column) const {
    const QHeaderView* header = m_table.horizontalHeader();
    const QString title = m_table.model()->headerData(column, Qt::Horizontal).toString();
    const int titleWidth = header->fontMetrics().horizontalAdvance(title) + 2 * kSpaceM;
    return std::max({kColumns[static_cast<std::size_t>(column)].least, titleWidth,
                     widthOfUsual(column, m_table.font(), m_session.today())});
}

void PeopleColumns::fit(int pageWidth) {
    m_pageWidth = pageWidth;
    if (m_isOwn || pageWidth <= 0) return;
    const QScopedValueRollback quiet(m_isArranging, true);
    int room = pageWidth - 2 * kSpaceXl - m_table.verticalScrollBar()->sizeHint().width() - 4;
    int shares = 0;
    for (int i = 0; i < PeopleModel::ColumnCount; ++i) {
        const ColumnWidth& column = kColumns[static_cast<std::size_t>(i)];
        m_table.setColumnHidden(i, pageWidth < column.hiddenBelow);
        if (m_table.isColumnHidden(i)) continue;
        shares += column.share;
        room -= least(i);
    }
    for (int i = 0; i < PeopleModel::ColumnCount; ++i) {
        const ColumnWidth& column = kColumns[static_cast<std::size_t>(i)];
        if (!m_table.isColumnHidden(i)) m_table.setColumnWidth(i, least(i) + qMax(0, room) * column.share / shares);
    }
}

} // namespace hedgerow
