// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/suspects_model.h"

#include "ui/text/likeness_text.h"
#include "ui/text/strings.h"

#include <algorithm>

namespace hedgerow {
namespace {

constexpr std::size_t kMostListed = 1000;
constexpr std::size_t kMostCrowds = 3;
constexpr qsizetype kMostContested = 5;

QString nameOf(const PersonRow& row) {
    return row.name.empty() ? SuspectsModel::tr("(no name yet)") : fromUtf8(row.name);
}

} // namespace

SuspectsModel::SuspectsModel(Session& session, QObject* parent) : QAbstractTableModel(parent), m_session(session) {}

SuspectsModel::~SuspectsModel() {
    if (m_progress) m_progress->cancel();
}

Result<SuspectsModel::Found> SuspectsModel::find(Reader& reader, Progress& progress) {
    const auto known = reader.knownPeople(&progress);
    if (!known) return known.error();
    const auto suspected = suspects(*known, kMostListed, &progress);
    if (!suspected) return suspected.error();
    Found found;
    found.everyone = known->people.size();
    found.beyond = suspected->all - static_cast<std::int64_t>(suspected->pairs.size());
    for (const Suspect& each : suspected->pairs) {
        const RecordNumber numbers[]{RecordNumber{each.kept}, RecordNumber{each.other}};
        const auto rows = reader.personRows(numbers);
        if (!rows) return rows.error();
        found.lines.push_back({each, rows->front().id, rows->back().id, nameOf(rows->front()), nameOf(rows->back())});
    }
    found.moreCrowds = static_cast<int>(suspected->leftOut.size());
    for (const CrowdedName& crowd : suspected->leftOut) {
        if (found.crowds.size() == kMostCrowds) break;
        --found.moreCrowds;
        const RecordNumber number[]{RecordNumber{crowd.person}};
        const auto rows = reader.personRows(number);
        if (!rows) return rows.error();
        found.crowds.push_back({nameOf(rows->front()), static_cast<int>(crowd.people)});
    }
    for (const std::int64_t person : known->contested) {
        if (found.contested.size() == kMostContested) break;
        const RecordNumber number[]{RecordNumber{person}};
        const auto rows = reader.personRows(number);
        if (!rows) return rows.error();
        found.contested.append(nameOf(rows->front()));
    }
    return found;
}

void SuspectsModel::look() {
    if (m_progress) m_progress->cancel();
    m_progress = std::make_shared<Progress>();
    m_session.watch(m_progress);
    m_session.read(
        this, [progress = m_progress](Reader& reader) { return find(reader, *progress); },
        [this, progress = m_progress](Result<Found> found) {
            if (progress != m_progress) return; // another look was begun since
            m_progress.reset();
            take(std::move(found));
        });
}

void SuspectsModel::stop() {
    if (m_progress) m_progress->cancel();
}

void SuspectsModel::take(Result<Found> found) {
    if (!found && found.error().code == ErrorCode::Cancelled) {
        Q_EMIT stopped();
        return;
    }
    if (!found) {
        Q_EMIT failed(found.error());
        return;
    }
    m_wasFound = true;
    m_crowds = std::move(found->crowds);
    m_moreCrowds = found->moreCrowds;
    m_contested = std::move(found->contested);
    m_beyond = found->beyond;
    m_everyone = found->everyone;
    beginResetModel();
    m_found = std::move(found->lines);
    m_lines.clear();
    for (const Line& line : m_found)
        if (!m_later.contains(pairOf(line))) m_lines.push_back(line);
    endResetModel();
    Q_EMIT listed();
}

const SuspectsModel::Line* SuspectsModel::lineAt(int row) const {
    return row >= 0 && row < rowCount() ? &m_lines[static_cast<std::size_t>(row)] : nullptr;
}

int SuspectsModel::rowOf(const PersonId& one, const PersonId& other) const {
    const auto found = std::ranges::find(m_lines, PersonPair(std::minmax(one, other)), &SuspectsModel::pairOf);
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

void SuspectsModel::putOff(int row) {
    if (!lineAt(row)) return;
    m_later.insert(pairOf(*lineAt(row)));
    removeLine(row);
}

void SuspectsModel::takeOut(int row) {
    if (!lineAt(row)) return;
    std::erase_if(m_found, [pair = pairOf(*lineAt(row))](const Line& line) { return pairOf(line) == pair; });
    removeLine(row);
}

void SuspectsModel::removeLine(int row) {
    beginRemoveRows({}, row, row);
    m_lines.erase(m_lines.begin() + row);
    endRemoveRows();
}

void SuspectsModel::bringBack() {
    m_later.clear();
    beginResetModel();
    m_lines = m_found;
    endResetModel();
    Q_EMIT listed();
}

int SuspectsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int SuspectsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SuspectsModel::data(const QModelIndex& index, int role) const {
    const Line* line = index.isValid() ? lineAt(index.row()) : nullptr;
    if (!line) return {};
    const Confidence confidence = line->suspect.likeness.confidence;
    if (role == ConfidenceRole) return static_cast<int>(confidence);
    if (index.column() == Sureness) return role == Qt::DisplayRole ? confidenceText(confidence) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return line->keptName;
    case OtherNameRole:
        return line->otherName;
    case Qt::AccessibleTextRole:
        //: Two entries that may be one person.
        return tr("%1 and %2").arg(isolated(line->keptName), isolated(line->otherName));
    default:
        return {};
    }
}

QVariant SuspectsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    return section == Pair ? tr("Two entries") : tr("How sure");
}

} // namespace hedgerow
