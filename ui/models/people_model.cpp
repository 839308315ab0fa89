// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/people_model.h"

#include "core/commands/edit_records.h"
#include "ui/text/date_text.h"
#include "ui/text/strings.h"

#include <QLocale>
#include <QTimer>

#include <algorithm>
#include <array>

namespace hedgerow {
namespace {

constexpr std::array<PeopleSort, PeopleModel::ColumnCount> kSorts{
    PeopleSort::Name,   PeopleSort::Level,    PeopleSort::AssessedOn, PeopleSort::Unit,
    PeopleSort::Title,  PeopleSort::LastTalk, PeopleSort::NextDue,    PeopleSort::Lead,
    PeopleSort::Called, PeopleSort::CodeName, PeopleSort::Talks,      PeopleSort::Tags};

constexpr std::array<const char*, PeopleModel::ColumnCount> kCodes{"name",   "level",     "assessed", "unit",
                                                                   "title",  "last_talk", "next_due", "lead",
                                                                   "called", "code_name", "talks",    "tags"};

// The field behind a cell that can be written in; null: none.
struct CellField {
    Kind kind;
    const char* name;
};
std::optional<CellField> fieldOf(int column) {
    switch (column) {
    case PeopleModel::Lead:
        return CellField{Kind::Person, "lead"};
    case PeopleModel::Called:
        return CellField{Kind::Person, "called"};
    case PeopleModel::CodeName:
        return CellField{Kind::Person, "code_name"};
    case PeopleModel::Title:
        return CellField{Kind::Membership, "title"};
    default:
        return std::nullopt;
    }
}

bool concernsPeople(const StoredRecord& record) {
    const auto kind = kindNamed(record.name.kind);
    return kind && !isPrivateKind(*kind) && *kind != Kind::Headcount && *kind != Kind::Test;
}

} // namespace

PeopleModel::PeopleModel(Session& session, QObject* parent) : QAbstractTableModel(parent), m_session(session) {
    connect(&session, &Session::changed, this, &PeopleModel::noteChanges);
    connect(&session, &Session::opened, this, [this] {
        m_isAsking = m_isVocabularyKnown = m_isTotalKnown = m_isReadingWords = false;
        reload();
    });
}

void PeopleModel::setQuery(const PeopleQuery& query) {
    if (m_isListed && !m_isOutdated && query == m_query) return;
    if (query.text != m_query.text || query.sort != m_query.sort) m_lastPage = 0;
    m_query = query;
    reload();
}

void PeopleModel::reload() {
    // Questions do not queue up: while one is under way, only the newest waits.
    if (m_isAsking || m_isHeld) {
        m_isOutdated = true;
        return;
    }
    askNow();
}

void PeopleModel::setHeld(bool isHeld) {
    m_isHeld = isHeld;
    if (!m_isHeld && m_isOutdated && !m_isAsking) askNow();
}

void PeopleModel::askNow() {
    if (!m_session.isOpen()) return;
    m_isAsking = true;
    m_isOutdated = false;
    const bool isFirst = !m_isVocabularyKnown && !m_isReadingWords;
    Wanted wanted{m_query, {m_lastPage}, !m_isTotalKnown};
    if (m_lastPage > 0) wanted.pages.push_back(m_lastPage - 1);
    wanted.query.today = m_session.today();
    m_session.read(
        this, [wanted = std::move(wanted)](Reader& reader) { return ask(reader, wanted); },
        [this](Result<Answer> answer) { take(std::move(answer)); });
    if (isFirst) readVocabularyAnew(); // after the lines, which are there at once
}

// Everyone is counted and words are read only when something was written: a keystroke waits for neither.
Result<PeopleModel::Answer> PeopleModel::ask(Reader& reader, const Wanted& wanted) {
    Answer answer;
    auto numbers = reader.people(wanted.query);
    if (!numbers) return numbers.error();
    answer.numbers = std::move(*numbers);
    PeopleQuery everyone;
    everyone.today = wanted.query.today;
    everyone.sort = wanted.query.sort;
    everyone.isDescending = wanted.query.isDescending;
    if (wanted.query == everyone) {
        answer.total = static_cast<std::int64_t>(answer.numbers.size());
    } else if (wanted.needsTotal) {
        const auto counts = reader.counts();
        if (!counts) return counts.error();
        answer.total = counts->people;
    }

    std::set<int> pages(wanted.pages.begin(), wanted.pages.end());
    pages.insert(0);
    for (const int page : pages) {
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
    if (m_isHeld) {
        m_isOutdated = true; // asked again when it is let go
        return;
    }
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
    if (!m_isTotalKnown) m_total = answer->total;
    m_isTotalKnown = true;
    m_isListed = true;
    m_pages.clear();
    for (auto& [page, rows] : answer->pages) m_pages.insert(page, std::move(rows));
    if (!isSameList) endResetModel();
    if (isSameList && !m_numbers.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT listed(rowCount(), m_total);
}

void PeopleModel::readVocabularyAnew() {
    m_areWordsOutdated = m_isReadingWords;
    if (m_isReadingWords) return;
    m_isReadingWords = true;
    m_session.read(
        this, [](Reader& reader) { return readVocabulary(reader); },
        [this](Result<Vocabulary> vocabulary) {
            m_isReadingWords = false;
            if (m_areWordsOutdated) return readVocabularyAnew();
            if (!vocabulary) return;
            m_vocabulary = std::move(*vocabulary);
            m_isVocabularyKnown = true;
            if (!m_numbers.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
            Q_EMIT vocabularyChanged();
        });
}

void PeopleModel::findRow(const QString& typed, QObject* context, std::function<void(int row)> found) {
    m_session.read(
        context, [text = toUtf8(typed)](Reader& reader) { return reader.beginningWith(text); },
        [this, found = std::move(found)](const Result<std::vector<RecordNumber>>& numbers) {
            if (!numbers || numbers->empty()) return;
            std::vector<bool> begins;
            for (const RecordNumber number : *numbers) {
                const auto at = static_cast<std::size_t>(number);
                if (at >= begins.size()) begins.resize(at + 1);
                begins[at] = true;
            }
            const auto first = std::ranges::find_if(m_numbers, [&](RecordNumber number) {
                const auto at = static_cast<std::size_t>(number);
                return at < begins.size() && begins[at];
            });
            if (first != m_numbers.end()) found(static_cast<int>(first - m_numbers.begin()));
        });
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
    if (!changes.isWholesale && std::ranges::none_of(changes.records, concernsPeople)) return;
    m_isTotalKnown = false;
    reload();
    readVocabularyAnew(); // after the lines
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

const PersonRow* PeopleModel::loadedAt(int row) const {
    if (row < 0 || row >= rowCount()) return nullptr;
    const Rows* rows = m_pages.find(row / kPageRows);
    const auto position = static_cast<std::size_t>(row % kPageRows);
    return rows && position < rows->size() ? &(*rows)[position] : nullptr;
}

QByteArray PeopleModel::columnCode(int column) {
    return kCodes[static_cast<std::size_t>(column)];
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
        if (row.level && !m_isVocabularyKnown) return QStringLiteral("…");
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
    case Called:
        return fromUtf8(row.personName.called);
    case CodeName:
        return fromUtf8(row.codeName);
    case Talks:
        return row.talks > 0 ? QLocale().toString(static_cast<qlonglong>(row.talks)) : QString();
    case Tags: {
        QStringList tags;
        for (const std::string& tag : row.tags) tags.append(fromUtf8(tag));
        return tags.join(tr(", "));
    }
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
    case Qt::EditRole:
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
    case Called:
        return tr("Called");
    case CodeName:
        return tr("Code name");
    case Talks:
        return tr("Talks");
    case Tags:
        return tr("Tags");
    default:
        return {};
    }
}

Qt::ItemFlags PeopleModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const auto field = fieldOf(index.column());
    const PersonRow* row = field ? loadedAt(index.row()) : nullptr;
    // Two versions are chosen between on the person's own page.
    const bool isPlain = row && !row->hasConflict && (field->kind == Kind::Person || row->membership);
    return isPlain ? flags | Qt::ItemIsEditable : flags;
}

bool PeopleModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable)) return false;
    const PersonRow& row = *loadedAt(index.row());
    const auto field = fieldOf(index.column());
    const QString said = value.toString().simplified();
    if (said == text(row, index.column())) return true;
    const Id id = field->kind == Kind::Person ? row.id.id : *row.membership;
    RecordEdit edit{field->kind, id, {}, {{field->name, said.isEmpty() ? Value() : Value(toUtf8(said))}}};
    m_session.run(EditRecords{{std::move(edit)}, "person.edit"}, this, [this](const Result<Outcome>& outcome) {
        if (!outcome) Q_EMIT refused(outcome.error());
    });
    return true;
}

void PeopleModel::sort(int column, Qt::SortOrder order) {
    if (column < 0 || column >= ColumnCount) return;
    PeopleQuery query = m_query;
    query.sort = kSorts[static_cast<std::size_t>(column)];
    query.isDescending = order == Qt::DescendingOrder;
    setQuery(query);
}

} // namespace hedgerow
