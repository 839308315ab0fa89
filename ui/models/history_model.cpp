// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/history_model.h"

#include "ui/text/batch_text.h"
#include "ui/text/date_text.h"
#include "ui/text/strings.h"

#include <algorithm>

namespace hedgerow {
namespace {

constexpr std::size_t kBatchesAtOnce = 200;
constexpr std::size_t kNarrowedAtOnce = 2'000; // most of them are passed over
constexpr std::size_t kMostPeople = 20;

bool startsWithAny(std::string_view code, std::initializer_list<std::string_view> beginnings) {
    return std::ranges::any_of(beginnings, [&](std::string_view beginning) { return code.starts_with(beginning); });
}

} // namespace

HistoryModel::HistoryModel(Session& session, QObject* parent) : QAbstractTableModel(parent), m_session(session) {
    connect(&session, &Session::changed, this, &HistoryModel::reload);
    connect(&session, &Session::opened, this, &HistoryModel::reload);
}

HistoryGroup HistoryModel::groupOf(const BatchView& batch) {
    if (!batch.isMine) return HistoryGroup::Received;
    const std::string_view code = batch.code;
    if (code == "undo" || code == "redo") return HistoryGroup::Undoing;
    if (startsWithAny(code, {"import", "demo", "packs"})) return HistoryGroup::Imports;
    if (startsWithAny(code, {"remove", "restore", "forget"})) return HistoryGroup::Removals;
    if (startsWithAny(code, {"conversation", "assessment"})) return HistoryGroup::Conversations;
    if (startsWithAny(code, {"follow_up", "commitment"})) return HistoryGroup::Plans;
    return HistoryGroup::People;
}

bool HistoryModel::isWanted(const BatchView& batch) const {
    if (m_group != HistoryGroup::Everything && groupOf(batch) != m_group) return false;
    return m_typed.isEmpty() || m_about.contains(batch.batch) ||
           batchText(batch).contains(m_typed, Qt::CaseInsensitive);
}

void HistoryModel::narrow(HistoryGroup group, const QString& typed) {
    const QString text = typed.simplified();
    if (group == m_group && text == m_typed) return;
    m_group = group;
    m_typed = text;
    ask(isNarrowed() ? kNarrowedAtOnce : kBatchesAtOnce, {});
}

void HistoryModel::reload() {
    ask(std::max(isNarrowed() ? kNarrowedAtOnce : kBatchesAtOnce, m_read.size()), {});
}

void HistoryModel::readOlder() {
    if (m_read.empty() || !m_hasOlder) return;
    ask(isNarrowed() ? kNarrowedAtOnce : kBatchesAtOnce, m_read.back().batch);
}

Result<HistoryModel::Found> HistoryModel::find(Reader& reader, const std::string& typed, std::size_t wanted,
                                               std::optional<BatchName> before) {
    Found found;
    auto batches = reader.history(wanted, before);
    if (!batches) return batches.error();
    found.hasOlder = batches->size() == wanted;
    found.batches = std::move(*batches);
    if (typed.empty()) return found;
    PeopleQuery query;
    query.text = typed;
    auto people = reader.people(query);
    if (!people) return people.error();
    people->resize(std::min(people->size(), kMostPeople));
    auto about = reader.batchesAbout(*people);
    if (!about) return about.error();
    found.about = std::move(*about);
    return found;
}

void HistoryModel::ask(std::size_t wanted, std::optional<BatchName> before) {
    m_session.read(
        this, [typed = toUtf8(m_typed), wanted, before](Reader& reader) { return find(reader, typed, wanted, before); },
        [this, isMore = before.has_value(), generation = ++m_generation](Result<Found> found) {
            if (generation == m_generation) take(std::move(found), isMore);
        });
}

void HistoryModel::take(Result<Found> found, bool isMore) {
    if (!found) {
        Q_EMIT failed(found.error());
        return;
    }
    m_hasOlder = found->hasOlder;
    m_about = std::move(found->about);
    std::vector<BatchView> shown;
    std::ranges::copy_if(found->batches, std::back_inserter(shown),
                         [this](const BatchView& batch) { return isWanted(batch); });
    if (isMore) {
        std::ranges::move(found->batches, std::back_inserter(m_read));
        if (!shown.empty()) {
            const int first = rowCount();
            beginInsertRows({}, first, first + static_cast<int>(shown.size()) - 1);
            std::ranges::move(shown, std::back_inserter(m_batches));
            endInsertRows();
        }
    } else {
        beginResetModel();
        m_read = std::move(found->batches);
        m_batches = std::move(shown);
        endResetModel();
    }
    Q_EMIT listed();
}

const BatchView* HistoryModel::batchAt(int row) const {
    return row < 0 || row >= rowCount() ? nullptr : &m_batches[static_cast<std::size_t>(row)];
}

int HistoryModel::rowOf(const BatchName& batch) const {
    const auto found = std::ranges::find(m_batches, batch, &BatchView::batch);
    return found == m_batches.end() ? -1 : static_cast<int>(found - m_batches.begin());
}

int HistoryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_batches.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const BatchView& batch = m_batches[static_cast<std::size_t>(index.row())];
    if (role == UndoneRole) return batch.isUndone;
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
    case What:
        return batchText(batch);
    case When:
        return momentText(batch.atMs, m_session.today());
    case State:
        return batch.isUndone ? tr("taken back") : batch.isMine ? QString() : tr("from others");
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case What:
        return tr("What");
    case When:
        return tr("When");
    case State:
        return tr("State");
    default:
        return {};
    }
}

} // namespace hedgerow
