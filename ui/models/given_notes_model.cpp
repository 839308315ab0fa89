// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/given_notes_model.h"

#include "ui/text/field_text.h"
#include "ui/text/import_text.h"
#include "ui/text/strings.h"

#include <QStringList>

namespace hedgerow {
namespace {

constexpr int kLineLimit = 240; // characters of a cell

} // namespace

void GivenNotesModel::show(std::vector<bundle::GivenNote> notes, std::map<Id, std::string> labels) {
    beginResetModel();
    m_notes = std::move(notes);
    m_labels = std::move(labels);
    endResetModel();
}

QString GivenNotesModel::wholeText(int row) const {
    return fromUtf8(m_notes[static_cast<std::size_t>(row)].text);
}

QString GivenNotesModel::aboutText(const bundle::GivenNote& note) const {
    const auto kind = kindNamed(note.record.kind);
    QStringList names;
    const auto add = [&](const Id& id) {
        if (const auto found = m_labels.find(id); found != m_labels.end() && !found->second.empty())
            names << cellText(found->second);
    };
    for (const Id& owner : note.record.owners.ids()) add(owner);
    if (names.isEmpty()) add(note.record.id);
    const QString what = kind ? fieldLabel(*kind, note.field) : fromUtf8(note.field);
    const QString whose = names.isEmpty() && kind ? kindLabel(*kind) : names.join(tr(", "));
    //: Whom a note is about, and which one it is: "Anna Berg · Note"
    return whose.isEmpty() ? what : tr("%1 · %2").arg(whose, what);
}

int GivenNotesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_notes.size());
}

int GivenNotesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant GivenNotesModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole) return {};
    const bundle::GivenNote& note = m_notes[static_cast<std::size_t>(index.row())];
    return index.column() == About ? aboutText(note) : fromUtf8(note.text).left(kLineLimit).simplified();
}

QVariant GivenNotesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    return section == About ? tr("About") : tr("Text");
}

} // namespace hedgerow
