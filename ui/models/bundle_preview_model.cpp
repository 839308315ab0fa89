// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/bundle_preview_model.h"

#include "ui/models/person_words.h"
#include "ui/text/date_text.h"
#include "ui/text/field_text.h"
#include "ui/text/import_text.h"
#include "ui/text/strings.h"

#include <QStringList>

namespace hedgerow {
namespace {

using bundle::FieldChange;
using bundle::Proposal;
using bundle::RecordPreview;

constexpr int kLineLimit = 240; // characters of a cell

QString fieldText(const RecordName& record, const std::string& field, const std::map<Id, std::string>& labels) {
    const auto kind = kindNamed(record.kind);
    return kind ? fieldWords(*kind, field, labels) : fromUtf8(field);
}

QString valueText(const RecordName& record, const std::string& field, const Value& value,
                  const std::map<Id, std::string>& labels) {
    // Of a newer version: as it stands there.
    const auto kind = kindNamed(record.kind);
    return valueWords(kind.value_or(Kind::Person), kind ? field : std::string(), value, labels);
}

} // namespace

void BundlePreviewModel::show(bundle::BundlePreview preview, std::vector<std::string> senders) {
    beginResetModel();
    m_preview = std::move(preview);
    m_senders = std::move(senders);
    m_labels = m_preview.labels;
    m_lines.clear();
    m_answers.clear();
    std::vector<Line> changed;
    std::vector<Line> added;
    for (std::size_t at = 0; at < m_preview.records.size(); ++at) {
        const RecordPreview& record = m_preview.records[at];
        if (record.isNew) {
            added.push_back({Group::New, at});
            for (const FieldChange& change : record.fields)
                if ((change.field == "name" || change.field == "label") && change.after.text())
                    m_labels.try_emplace(record.record.id, *change.after.text());
        }
        for (std::size_t field = 0; field < record.fields.size(); ++field) {
            if (!record.fields[field].alsoSaid.empty())
                m_lines.push_back({Group::Conflict, at, field});
            else if (!record.isNew)
                changed.push_back({Group::Changed, at, field});
        }
    }
    for (std::size_t at = 0; at < m_preview.proposals.size(); ++at) m_lines.push_back({Group::Proposal, at});
    for (std::size_t at = 0; at < m_preview.doubleLeads.size(); ++at) m_lines.push_back({Group::Double, at, 0});
    for (std::size_t at = 0; at < m_preview.doubleApproaches.size(); ++at) m_lines.push_back({Group::Double, at, 1});
    m_lines.insert(m_lines.end(), changed.begin(), changed.end());
    m_lines.insert(m_lines.end(), added.begin(), added.end());
    m_counts.fill(0);
    for (const Line& line : m_lines) ++m_counts[static_cast<std::size_t>(line.group)];
    m_filter.reset();
    m_shown.resize(m_lines.size());
    for (std::size_t i = 0; i < m_shown.size(); ++i) m_shown[i] = i;
    endResetModel();
    Q_EMIT answered();
}

void BundlePreviewModel::setFilter(Filter filter) {
    beginResetModel();
    m_filter = filter;
    m_shown.clear();
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        if (!filter || m_lines[i].group == *filter) m_shown.push_back(i);
    endResetModel();
}

BundlePreviewModel::Group BundlePreviewModel::groupAt(int row) const {
    return lineAt(row).group;
}

const FieldChange& BundlePreviewModel::changeOf(const Line& line) const {
    return m_preview.records[line.at].fields[line.field];
}

QString BundlePreviewModel::nameOf(const Id& id) const {
    const auto found = m_labels.find(id);
    return found == m_labels.end() || found->second.empty() ? QString() : fromUtf8(found->second);
}

// "Anna Berg", "Anna Berg: conversation", "Unit Warehouse".
QString BundlePreviewModel::aboutRecord(const RecordName& record) const {
    const auto kind = kindNamed(record.kind);
    const QString what = kind ? kindLabel(*kind) : fromUtf8(record.kind);
    if (kind == Kind::Person) {
        const QString name = nameOf(record.id);
        return name.isEmpty() ? tr("(no name)") : cellText(toUtf8(name));
    }
    QStringList names;
    for (const Id& owner : record.owners.ids())
        if (const QString name = nameOf(owner); !name.isEmpty()) names << cellText(toUtf8(name));
    if (names.isEmpty())
        if (const QString own = nameOf(record.id); !own.isEmpty()) names << cellText(toUtf8(own));
    //: Whom or what it is about, and what kind of entry it is: "Anna Berg · Conversation"
    return names.isEmpty() ? what : tr("%1 · %2").arg(names.join(tr(", ")), what);
}

QString BundlePreviewModel::whatText(const Line& line) const {
    switch (line.group) {
    case Group::Conflict:
        return tr("Conflict");
    case Group::Changed:
        return tr("Changed");
    case Group::New:
        return tr("New");
    case Group::Double:
        return line.field == 0 ? tr("Two leads") : tr("Both spoke");
    case Group::Proposal:
        break;
    }
    switch (m_preview.proposals[line.at].what) {
    case Proposal::What::Remove:
        return tr("Remove?");
    case Proposal::What::Undo:
        return tr("Take back?");
    case Proposal::What::Forget:
        return tr("Forget?");
    }
    return {};
}

QString BundlePreviewModel::aboutText(const Line& line) const {
    if (line.group == Group::Proposal) return aboutRecord(m_preview.proposals[line.at].record);
    if (line.group != Group::Double) return aboutRecord(m_preview.records[line.at].record);
    return cellText(toUtf8(nameOf(line.field == 0 ? m_preview.doubleLeads[line.at].person.id
                                                  : m_preview.doubleApproaches[line.at].person.id)));
}

QString BundlePreviewModel::newText(const RecordPreview& record) const {
    QStringList parts;
    for (const FieldChange& change : record.fields)
        if (!change.after.isNull())
            parts << tr("%1: %2", "a field and what it says")
                         .arg(fieldText(record.record, change.field, m_labels),
                              isolated(valueText(record.record, change.field, change.after, m_labels)));
    return parts.join(QStringLiteral(" · "));
}

QString BundlePreviewModel::changeText(const RecordPreview& record, const FieldChange& change) const {
    const QString field = fieldText(record.record, change.field, m_labels);
    const auto words = [&](const Value& value) {
        return isolated(valueText(record.record, change.field, value, m_labels));
    };
    if (change.alsoSaid.empty())
        return tr("%1: %2 → %3", "a field, what it says now, what it would say")
            .arg(field, words(change.before), words(change.after));
    QStringList values{words(change.after)};
    for (const Value& other : change.alsoSaid) values << words(other);
    return tr("%1: %2", "a field and what it says").arg(field, values.join(tr(" or ", "between values in conflict")));
}

QString BundlePreviewModel::saysText(const Line& line) const {
    switch (line.group) {
    case Group::Conflict:
    case Group::Changed:
        return changeText(m_preview.records[line.at], changeOf(line));
    case Group::New:
        return newText(m_preview.records[line.at]);
    case Group::Double: {
        if (line.field == 0) {
            const auto& lead = m_preview.doubleLeads[line.at];
            return tr("%1 leads here, %2 there. Talk it over.")
                .arg(isolated(fromUtf8(lead.ours)), isolated(fromUtf8(lead.theirs)));
        }
        const auto& approach = m_preview.doubleApproaches[line.at];
        return tr("Spoken with here on %1, there on %2. Tell each other before the next talk.")
            .arg(shortDate(approach.ours), shortDate(approach.theirs));
    }
    case Group::Proposal:
        break;
    }
    const bool isNamed = line.at < m_senders.size() && !m_senders[line.at].empty();
    const QString who = isNamed ? isolated(cellText(m_senders[line.at])) : tr("The sender");
    switch (m_preview.proposals[line.at].what) {
    case Proposal::What::Remove:
        return tr("%1 has removed it. It can be brought back later.", "who sent it").arg(who);
    case Proposal::What::Undo:
        return tr("%1 has taken back what was written there.", "who sent it").arg(who);
    case Proposal::What::Forget:
        return tr("%1 has forgotten this person for good. If you accept, it is gone here too, and no undo brings it "
                  "back.",
                  "who sent it")
            .arg(who);
    }
    return {};
}

QStringList BundlePreviewModel::answersOf(const Line& line) const {
    if (line.group == Group::Proposal) return {tr("Let it wait"), tr("Accept"), tr("Decline")};
    if (line.group != Group::Conflict) return {};
    const RecordName& record = m_preview.records[line.at].record;
    const FieldChange& change = changeOf(line);
    QStringList answers{tr("Keep both"),
                        tr("Take %1").arg(isolated(valueText(record, change.field, change.after, m_labels)))};
    for (const Value& other : change.alsoSaid)
        answers << tr("Take %1").arg(isolated(valueText(record, change.field, other, m_labels)));
    return answers;
}

QStringList BundlePreviewModel::answersAt(int row) const {
    return answersOf(lineAt(row));
}

int BundlePreviewModel::answerAt(int row) const {
    const auto found = m_answers.find(m_shown[static_cast<std::size_t>(row)]);
    return found == m_answers.end() ? 0 : found->second;
}

void BundlePreviewModel::answer(const QList<int>& rows, int answer) {
    for (const int row : rows) {
        if (answer < 0 || answer >= answersAt(row).size()) continue;
        m_answers[m_shown[static_cast<std::size_t>(row)]] = answer;
        Q_EMIT dataChanged(index(row, Answer), index(row, Answer));
    }
    Q_EMIT answered();
}

bundle::BundleDecisions BundlePreviewModel::decisions() const {
    bundle::BundleDecisions decisions;
    decisions.payload = m_preview.payload; // another file that lies there by now is not meant
    for (const auto& [at, answer] : m_answers) {
        if (answer == 0) continue;
        const Line& line = m_lines[at];
        if (line.group == Group::Proposal) {
            (answer == 1 ? decisions.accepted : decisions.declined).push_back(m_preview.proposals[line.at].key);
            continue;
        }
        const FieldChange& change = changeOf(line);
        const Value& value = answer == 1 ? change.after : change.alsoSaid[static_cast<std::size_t>(answer - 2)];
        decisions.conflicts.push_back({m_preview.records[line.at].record, change.field, value});
    }
    return decisions;
}

QString BundlePreviewModel::wholeText(int row) const {
    return saysText(lineAt(row));
}

int BundlePreviewModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int BundlePreviewModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant BundlePreviewModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Line& line = lineAt(index.row());
    if (role == GroupRole) return static_cast<int>(line.group);
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
    case What:
        return whatText(line);
    case About:
        return aboutText(line);
    case Says:
        return saysText(line).left(kLineLimit).simplified();
    case Answer: {
        const QStringList answers = answersOf(line);
        return answers.isEmpty() ? QString() : answers.at(answerAt(index.row()));
    }
    default:
        return {};
    }
}

QVariant BundlePreviewModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case What:
        return tr("What");
    case About:
        return tr("About");
    case Says:
        return tr("What it says");
    case Answer:
        return tr("Your answer");
    default:
        return {};
    }
}

} // namespace hedgerow
