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
#include <map>
#include <numeric>
#include <set>
#include <utility>

namespace hedgerow {
namespace {

constexpr const char* kSetting = "people.columns";
constexpr int kNarrowest = 40;
constexpr int kWidest = 1200;
constexpr int kNever = 100'000;
constexpr int kUsualDays = 75;     // ago, "2 months": most dates of a list are no longer
constexpr int kWriteAfterMs = 400; // a header is dragged in many steps
constexpr int kEmptyCell = 2 * kSpaceS + 1;
constexpr int kMeasuredRows = PeopleModel::kPageRows;
constexpr double kWorthOfName = 3; // a whole name, in whole cells of another column
constexpr int kLeastName = 60;     // beside the longest word that can stand there

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
    case PeopleModel::Name:
        return PeopleDelegate::widthOf(font, {}, PeopleModel::tr("power over staff")) + kLeastName;
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
    if (const auto* model = qobject_cast<PeopleModel*>(m_table.model())) {
        connect(model, &PeopleModel::listed, this, [this, model](int matching, qint64 total) {
            const bool isAsBefore = std::exchange(m_listed, model->query()) == model->query();
            measureIfOthers(matching == total ? total : m_measured);
            if (isAsBefore) showFirstTag();
        });
        connect(
            model, &PeopleModel::vocabularyChanged, this,
            [this] {
                measure();
                fit(m_pageWidth);
            },
            Qt::SingleShotConnection); // the names of levels come after the first lines
    }
    read();
}

// Not for every list: columns that jump while one types or writes would be worse than a word that is cut.
void PeopleColumns::measureIfOthers(qint64 total) {
    if (total == m_measured) return;
    m_measured = total;
    measure();
    fit(m_pageWidth);
}

// By the lines that are there; a table has far more than can be read for this.
void PeopleColumns::measure() {
    m_cells.assign(PeopleModel::ColumnCount, {});
    for (int column = 0; column < PeopleModel::ColumnCount; ++column) measure(column, 0);
}

void PeopleColumns::measure(int column, int from) {
    const auto* model = qobject_cast<PeopleModel*>(m_table.model());
    if (!model) return;
    std::vector<int>& cells = m_cells[static_cast<std::size_t>(column)];
    for (int row = from; row < qMin(model->rowCount(), from + kMeasuredRows); ++row)
        if (model->loadedAt(row)) cells.push_back(PeopleDelegate::widthOf(m_table.font(), model->index(row, column)));
    std::ranges::sort(cells);
}

int PeopleColumns::widest(int column) const {
    const auto at = static_cast<std::size_t>(column);
    return at < m_cells.size() && !m_cells[at].empty() ? m_cells[at].back() : 0;
}

// A column without a word is not shown; the first tag someone puts is seen at once.
void PeopleColumns::showFirstTag() {
    if (m_isOwn || m_cells.empty() || widest(PeopleModel::Tags) > kEmptyCell) return;
    m_cells[PeopleModel::Tags].clear();
    measure(PeopleModel::Tags, 0);
    measure(PeopleModel::Tags, qMax(0, m_table.rowAt(0)));
    if (widest(PeopleModel::Tags) > kEmptyCell) fit(m_pageWidth);
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
        if (isShown) m_table.setColumnWidth(column, least(column));
        useRoom();
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

int PeopleColumns::titleWidth(int column) const {
    const QHeaderView* header = m_table.horizontalHeader();
    const QString title = m_table.model()->headerData(column, Qt::Horizontal).toString();
    return header->fontMetrics().horizontalAdvance(title) + 2 * kSpaceM;
}

int PeopleColumns::least(int column) const {
    return std::max({kColumns[static_cast<std::size_t>(column)].least, titleWidth(column),
                     widthOfUsual(column, m_table.font(), m_session.today())});
}

// However little room there is: no more of what is usual than stands in it.
int PeopleColumns::narrowest(int column) const {
    return std::max(titleWidth(column), std::min(least(column), widest(column)));
}

// Gives room to the columns that are narrower than that, to each as much until one has it. A width of 0: not shown.
// What is left.
int PeopleColumns::share(int room, const std::vector<int>& wanted, std::vector<int>& widths) {
    while (room > 0) {
        std::vector<std::size_t> wanting;
        for (std::size_t i = 0; i < widths.size(); ++i)
            if (widths[i] > 0 && widths[i] < wanted[i]) wanting.push_back(i);
        if (wanting.empty()) break;
        const int each = std::max(1, room / static_cast<int>(wanting.size()));
        for (const std::size_t i : wanting) {
            const int more = std::min({each, wanted[i] - widths[i], room});
            widths[i] += more;
            room -= more;
        }
    }
    return room;
}

// Widens columns so that as few cells as possible are cut: room goes where a little of it makes many of them whole, so
// that one long line does not have what a hundred others need. What is left when none is cut.
int PeopleColumns::uncover(int room, std::vector<int>& widths) const {
    if (m_cells.empty()) return room;
    while (true) {
        std::size_t best = widths.size();
        int bestWidth = 0;
        double bestGain = 0;
        for (std::size_t i = 0; i < widths.size(); ++i) {
            if (widths[i] == 0) continue;
            const auto cut = std::ranges::upper_bound(m_cells[i], widths[i]);
            for (auto cell = cut; cell != m_cells[i].end() && *cell - widths[i] <= room; ++cell) {
                const double worth = i == PeopleModel::Name ? kWorthOfName : 1;
                const double gain = worth * static_cast<double>(cell - cut + 1) / (*cell - widths[i]);
                if (gain <= bestGain) continue;
                best = i;
                bestWidth = *cell;
                bestGain = gain;
            }
        }
        if (best == widths.size()) break;
        room -= bestWidth - widths[best];
        widths[best] = bestWidth;
    }
    std::vector<int> wanted(widths.size());
    for (std::size_t i = 0; i < widths.size(); ++i) wanted[i] = widest(static_cast<int>(i));
    return share(room, wanted, widths);
}

// What a hidden column left goes to those that can use it; none gets narrower than someone made it.
void PeopleColumns::useRoom() {
    std::vector<int> widths(PeopleModel::ColumnCount);
    int room = m_table.viewport()->width();
    for (int i = 0; i < PeopleModel::ColumnCount; ++i) {
        if (!m_table.isColumnHidden(i)) widths[static_cast<std::size_t>(i)] = m_table.columnWidth(i);
        room -= widths[static_cast<std::size_t>(i)];
    }
    uncover(room, widths);
    for (int i = 0; i < PeopleModel::ColumnCount; ++i)
        if (!m_table.isColumnHidden(i)) m_table.setColumnWidth(i, widths[static_cast<std::size_t>(i)]);
}

// 0: not shown. Some languages need more room for the same words: what can be left out first is, until all the others
// fit.
std::vector<int> PeopleColumns::leastWidths(int pageWidth, int room) const {
    std::vector<int> widths(PeopleModel::ColumnCount);
    std::multimap<int, std::size_t> optional; // by the width below which they are left out
    for (int i = 0; i < PeopleModel::ColumnCount; ++i) {
        const auto at = static_cast<std::size_t>(i);
        const bool isEmpty = i == PeopleModel::Tags && widest(i) <= kEmptyCell;
        if (pageWidth < kColumns[at].hiddenBelow || isEmpty) continue;
        widths[at] = least(i);
        if (kColumns[at].hiddenBelow > 0) optional.emplace(kColumns[at].hiddenBelow, at);
    }
    while (!optional.empty() && std::accumulate(widths.begin(), widths.end(), 0) > room) {
        const auto last = std::prev(optional.end());
        widths[last->second] = 0;
        optional.erase(last);
    }
    return widths;
}

// What stands in the columns comes first, then the widths that are usual, then all of the room.
void PeopleColumns::fit(int pageWidth) {
    m_pageWidth = pageWidth;
    if (m_isOwn || pageWidth <= 0) return;
    const QScopedValueRollback quiet(m_isArranging, true);
    const int whole = pageWidth - 2 * kSpaceXl - m_table.verticalScrollBar()->sizeHint().width() - 4;
    const std::vector<int> usual = leastWidths(pageWidth, whole);
    std::vector<int> widths(usual.size());
    for (std::size_t i = 0; i < widths.size(); ++i) widths[i] = usual[i] > 0 ? narrowest(static_cast<int>(i)) : 0;
    int room = qMax(0, whole - std::accumulate(widths.begin(), widths.end(), 0));
    room = share(uncover(room, widths), usual, widths);
    int shares = 0;
    for (std::size_t i = 0; i < widths.size(); ++i) shares += widths[i] > 0 ? kColumns[i].share : 0;
    for (int i = 0; i < PeopleModel::ColumnCount; ++i) {
        const auto at = static_cast<std::size_t>(i);
        m_table.setColumnHidden(i, widths[at] == 0);
        if (widths[at] > 0) m_table.setColumnWidth(i, widths[at] + room * kColumns[at].share / shares);
    }
}

} // namespace hedgerow
