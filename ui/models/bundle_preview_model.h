// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/bundle_preview.h"

#include <QAbstractTableModel>

#include <array>
#include <map>
#include <optional>

namespace hedgerow {

// What a bundle would change, line by line, and what the user answers where there is something to answer. Of any
// length: words are made for the lines that are looked at. The window's thread.
class BundlePreviewModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { What, About, Says, Answer, ColumnCount };
    enum class Group { Conflict, Proposal, Double, Changed, New };
    static constexpr std::size_t kGroups = 5;
    enum Role { GroupRole = Qt::UserRole + 1 }; // int: the Group
    using Filter = std::optional<Group>;        // none: every line

    using QAbstractTableModel::QAbstractTableModel;

    // Answers are forgotten. `senders`: who wants each of the proposals, where they come from several.
    void show(bundle::BundlePreview preview, std::vector<std::string> senders = {});
    const bundle::BundlePreview& preview() const { return m_preview; }
    void setFilter(Filter filter);
    int count(Group group) const { return m_counts[static_cast<std::size_t>(group)]; }
    int total() const { return static_cast<int>(m_lines.size()); }
    Group groupAt(int row) const;

    // What can be answered in a line, the usual one first; empty where there is nothing to say.
    QStringList answersAt(int row) const;
    int answerAt(int row) const;
    // To all of these lines that have it.
    void answer(const QList<int>& rows, int answer);
    bundle::BundleDecisions decisions() const;
    // What a line says, whole; the table shows its beginning.
    QString wholeText(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void answered();

private:
    // Where a line comes from: a record and one of its fields, a proposal, a double lead or a double approach.
    struct Line {
        Group group;
        std::size_t at;
        std::size_t field = 0;
    };

    const Line& lineAt(int row) const { return m_lines[m_shown[static_cast<std::size_t>(row)]]; }
    const bundle::FieldChange& changeOf(const Line& line) const;
    QString nameOf(const Id& id) const;
    QString aboutRecord(const RecordName& record) const;
    QString whatText(const Line& line) const;
    QString aboutText(const Line& line) const;
    QString saysText(const Line& line) const;
    QString newText(const bundle::RecordPreview& record) const;
    QString changeText(const bundle::RecordPreview& record, const bundle::FieldChange& change) const;
    QStringList answersOf(const Line& line) const;

    bundle::BundlePreview m_preview;
    std::vector<std::string> m_senders;
    std::map<Id, std::string> m_labels;   // of people, and of what the bundle itself names
    std::vector<Line> m_lines;            // conflicts first, what is new last
    std::vector<std::size_t> m_shown;     // those the filter lets through
    std::map<std::size_t, int> m_answers; // by line; none: the usual one
    std::array<int, kGroups> m_counts{};
    Filter m_filter;
};

} // namespace hedgerow
