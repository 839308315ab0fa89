// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/people_model.h"

#include "ui/text/date_text.h"
#include "ui/text/strings.h"

#include <QTimer>

#include <algorithm>
#include <array>

namespace hedgerow {
namespace {

constexpr std::array<PeopleSort, PeopleModel::ColumnCount> kSorts{
    PeopleSort::Name, PeopleSort::Level,    PeopleSort::AssessedOn, PeopleSort::Unit,
    PeopleSort::Unit, PeopleSort::LastTalk, PeopleSort::NextDue,    PeopleSort::Lead};

bool concernsPeople(const StoredRecord& record) {
    const auto kind = kindNamed(record.name.kind);
    return kind && *kind != Kind::SavedFilter && *kind != Kind::Headcount && *kind != Kind::Test;
}

} // namespace

PeopleModel::PeopleModel(Session& session, QObject* parent) : QAbstractTableModel(parent), m_session(session) {
    connect(&session, &Session::changed, this, &PeopleModel::noteChanges);
    connect(&session, &Session::opened, this, [this] {
        m_isAsking = false;
        reload();
    });
}

void PeopleModel::setQuery(const PeopleQuery& query) {
    if (m_isListed && query == m_query) return;
    if (query.text != m_query.text || query.sort != m_query.sort) m_lastPage = 0;
    m_query = query;
    reload();
}

void PeopleModel::reload() {
    // Questions do not queue up: while one is under way, only the newest waits.
    if (m_isAsking) {
        m_isOutdated = true;
        return;
    }
    askNow();
}

void PeopleModel::askNow() {
    if (!m_session.isOpen()) return;
    m_isAsking = true;
    m_isOutdated = false;
    std::vector<int> pages{m_lastPage};
    if (m_lastPage > 0) pages.push_back(m_lastPage - 1);
    PeopleQuery today = m_query;
    today.today = m_session.today();
    m_session.read(
        this, [query = std::move(today), pages](Reader& reader) { return ask(reader, query, pages); },
        [this](Result<Answer> answer) { take(std::move(answer)); });
}

Result<PeopleModel::Answer> PeopleModel::ask(Reader& reader, const PeopleQuery& query, const std::vector<int>& pages) {
    Answer answer;
    auto numbers = reader.people(query);
    if (!numbers) return numbers.error();
    answer.numbers = std::move(*numbers);
    const auto counts = reader.counts();
    if (!counts) return counts.error();
    answer.total = counts->people;
    auto vocabulary = readVocabulary(reader);
    if (!vocabulary) return vocabulary.error();
    answer.vocabulary = std::move(*vocabulary);

    std::set<int> wanted(pages.begin(), pages.end());
    wanted.insert(0);
    for (const int page : wanted) {
        const std::size_t from = static_cast<std::size_t>(page) * kPageRows;
        if (from >= answer.numbers.size()) continue;
        const std::size_t count = std::min<std::size_t>(kPageRows, answer.numbers.size() - from);
        auto rows = reader.personRows(std::span(answer.numbers).subspan(from, count));
        if (!rows) return rows.error();
        answer.pages[page] = std::move(*rows);
    }
    return answer;
}

void PeopleModel::take(Result<Answer> answer) {
    m_isAsking = false;
    if (m_isOutdated) {
        askNow();
        return;
    }
    if (!answer) {
        Q_EMIT failed(answer.error());
        return;
    }
    const bool isSameList = m_isListed && answer->numbers == m_numbers;
    if (!isSameList) beginResetModel();
    ++m_generation;
    m_wanted.clear();
    m_onTheirWay.clear();
    m_numbers = std::move(answer->numbers);
    m_total = answer->total;
    m_vocabulary = std::move(answer->vocabulary);
    m_isListed = true;
    m_pages.clear();
    for (auto& [page, rows] : answer->pages) m_pages.insert(page, std::move(rows));
    if (!isSameList) endResetModel();
    if (isSameList && !m_numbers.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT listed(rowCount(), m_total);
}

void PeopleModel::requestPage(int page) const {
    if (m_onTheirWay.contains(page) || m_isAsking) return;
    // Reading a cell changes nothing that is seen: the request waits for the event loop, with all others of this
    // moment.
    auto* self = const_cast<PeopleModel*>(this);
    if (m_wanted.empty()) QTimer::singleShot(0, self, [self] { self->fetchWanted(); });
    m_wanted.insert(page);
}

void PeopleModel::fetchWanted() {
    std::map<int, std::vector<RecordNumber>> wanted;
    for (const int page : m_wanted) {
        const std::size_t from = static_cast<std::size_t>(page) * kPageRows;
        if (from >= m_numbers.size()) continue;
        const std::size_t count = std::min<std::size_t>(kPageRows, m_numbers.size() - from);
        const auto begin = m_numbers.begin() + static_cast<std::ptrdiff_t>(from);
        wanted[page].assign(begin, begin + static_cast<std::ptrdiff_t>(count));
        m_onTheirWay.insert(page);
    }
    m_wanted.clear();
    if (wanted.empty()) return;
    using Lines = Result<std::map<int, Rows>>;
    m_session.read(
        this,
        [wanted](Reader& reader) -> Lines {
            std::map<int, Rows> pages;
            for (const auto& [page, numbers] : wanted) {
                auto rows = reader.personRows(numbers);
                if (!rows) return rows.error();
                pages[page] = std::move(*rows);
            }
            return pages;
        },
        [this, generation = m_generation](Lines lines) {
            if (generation != m_generation) return;
            if (lines)
                takeLines(std::move(*lines));
            else
                Q_EMIT failed(lines.error());
        });
}

void PeopleModel::takeLines(std::map<int, Rows> pages) {
    for (auto& [page, rows] : pages) {
        m_onTheirWay.erase(page);
        const int first = page * kPageRows;
        const int last = first + static_cast<int>(rows.size()) - 1;
        m_pages.insert(page, std::move(rows));
        if (last >= first && last < rowCount()) Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
    }
}

void PeopleModel::noteChanges(const Changes& changes) {
    if (!m_isListed && !m_isAsking) return;
    if (changes.isWholesale || std::ranges::any_of(changes.records, concernsPeople)) reload();
}

const PersonRow* PeopleModel::personAt(int row) const {
    if (row < 0 || row >= rowCount()) return nullptr;
    const int page = row / kPageRows;
    m_lastPage = page;
    const Rows* rows = m_pages.find(page);
    if (!rows) {
        requestPage(page);
        return nullptr;
    }
    const auto position = static_cast<std::size_t>(row % kPageRows);
    return position < rows->size() ? &(*rows)[position] : nullptr;
}

RecordNumber PeopleModel::numberAt(int row) const {
    return row < 0 || row >= rowCount() ? RecordNumber::None : m_numbers[static_cast<std::size_t>(row)];
}

int PeopleModel::rowOf(RecordNumber number) const {
    const auto found = std::ranges::find(m_numbers, number);
    return found == m_numbers.end() ? -1 : static_cast<int>(found - m_numbers.begin());
}

int PeopleModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_numbers.size());
}

int PeopleModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

bool PeopleModel::isStale(const PersonRow& row) const {
    return row.assessedOn && *row.assessedOn < m_vocabulary.staleBefore(m_session.today());
}

QString PeopleModel::text(const PersonRow& row, int column) const {
    const Date today = m_session.today();
    switch (column) {
    case Name:
        return row.name.empty() ? tr("(no name yet)") : fromUtf8(row.name);
    case Level: {
        const LevelView* level = row.level ? m_vocabulary.level(*row.level) : nullptr;
        return level ? fromUtf8(level->label) : tr("Not assessed");
    }
    case Assessed:
        return row.assessedOn ? relativeDate(*row.assessedOn, today) : QString();
    case Unit:
        return fromUtf8(row.unit);
    case Title:
        return fromUtf8(row.title);
    case LastTalk:
        return row.lastTalk ? relativeDate(*row.lastTalk, today) : tr("never");
    case NextDue:
        return row.nextDue ? relativeDate(*row.nextDue, today) : QString();
    case Lead:
        return fromUtf8(row.lead);
    default:
        return {};
    }
}

QVariant PeopleModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const PersonRow* row = personAt(index.row());
    if (!row) return role == Qt::DisplayRole && index.column() == Name ? QVariant(QStringLiteral("…")) : QVariant();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(*row, column);
    case Qt::AccessibleTextRole:
        return isStale(*row) && column == Assessed ? tr("%1, stale").arg(text(*row, column)) : text(*row, column);
    case LevelRole: {
        const LevelView* level = row->level ? m_vocabulary.level(*row->level) : nullptr;
        return level ? QVariant::fromValue(*level) : QVariant();
    }
    case StaleRole:
        return isStale(*row);
    case OverdueRole:
        return row->nextDue && *row->nextDue < m_session.today();
    case SecondaryRole:
        if (column == Name && row->hasConflict) return tr("two versions");
        if (column == Name && row->hasPowerOverStaff) return tr("power over staff");
        if (column == Assessed && isStale(*row)) return tr("stale");
        if (column == NextDue && row->nextDue && *row->nextDue < m_session.today()) return tr("overdue");
        return {};
    default:
        return {};
    }
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Level:
        return tr("Level");
    case Assessed:
        return tr("Assessed");
    case Unit:
        return tr("Unit");
    case Title:
        return tr("Job");
    case LastTalk:
        return tr("Last talk");
    case NextDue:
        return tr("Next step");
    case Lead:
        return tr("Lead");
    default:
        return {};
    }
}

void PeopleModel::sort(int column, Qt::SortOrder order) {
    if (column < 0 || column >= ColumnCount) return;
    PeopleQuery query = m_query;
    query.sort = kSorts[static_cast<std::size_t>(column)];
    query.isDescending = order == Qt::DescendingOrder;
    setQuery(query);
}

} // namespace hedgerow
