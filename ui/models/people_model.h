// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/session.h"
#include "ui/models/page_cache.h"
#include "ui/models/vocabulary.h"

#include <QAbstractTableModel>

#include <functional>
#include <memory>
#include <set>

namespace hedgerow {

// A list of people of any length: the numbers of all of them, in the order the reader gave, and pages of lines that are
// fetched when they are asked for. Borrows the session; the window's thread.
class PeopleModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Name,
        Level,
        Assessed,
        Unit,
        Title,
        LastTalk,
        NextDue,
        Lead,
        Called,
        CodeName,
        Talks,
        Tags,
        ColumnCount
    };
    enum Role {
        LevelRole = Qt::UserRole + 1, // LevelView; invalid: not assessed
        StaleRole,                    // bool: the assessment is old
        OverdueRole,                  // bool: the next step should have been done
        SecondaryRole,                // QString: smaller words beside the cell's text
    };
    static constexpr int kPageRows = 200;

    explicit PeopleModel(Session& session, QObject* parent = nullptr);

    // Asks for another list; the one shown stays until the answer comes. Only the newest question is answered.
    void setQuery(const PeopleQuery& query);
    const PeopleQuery& query() const { return m_query; }
    void reload();

    // Nothing is known yet of how many there are.
    bool isListed() const { return m_isListed; }
    qint64 total() const { return m_total; }
    // Null: it has not come yet, or there is no such row.
    const PersonRow* personAt(int row) const;
    // The same without asking for what has not come.
    const PersonRow* loadedAt(int row) const;
    const std::vector<RecordNumber>& numbers() const { return m_numbers; }
    RecordNumber numberAt(int row) const;
    // −1: not in this list.
    int rowOf(RecordNumber number) const;
    const Vocabulary& vocabulary() const { return m_vocabulary; }
    // The name of a column in settings; the same in every language and version.
    static QByteArray columnCode(int column);
    // Lists wait while a cell is being written in; what was written is not lost to a new list.
    void setHeld(bool isHeld);
    // The first in this order whose name begins with that: found(row), not called where there is none.
    void findRow(const QString& typed, QObject* context, std::function<void(int row)> found);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    // Writes one plain field of the person or of the work that the line shows.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    // Answered: `matching` of `total` people are listed.
    void listed(int matching, qint64 total);
    void failed(const hedgerow::Error& error);
    // Levels, units, tags, organizers have been read, again.
    void vocabularyChanged();
    // What was written into a cell could not be kept.
    void refused(const hedgerow::Error& error);

private:
    using Rows = std::vector<PersonRow>;
    struct Answer {
        std::vector<RecordNumber> numbers;
        std::map<int, Rows> pages;
        std::int64_t total = 0;
    };
    struct Wanted {
        PeopleQuery query;
        std::vector<int> pages;
        bool needsTotal = false;
    };

    static Result<Answer> ask(Reader& reader, const Wanted& wanted);
    void readVocabularyAnew();
    void askNow();
    void take(Result<Answer> answer);
    void takeLines(std::map<int, Rows> pages);
    void requestPage(int page) const;
    void fetchWanted();
    void noteChanges(const Changes& changes);
    QString text(const PersonRow& row, int column) const;
    bool isStale(const PersonRow& row) const;

    Session& m_session;
    PeopleQuery m_query;
    std::vector<RecordNumber> m_numbers;
    qint64 m_total = 0;
    Vocabulary m_vocabulary;
    bool m_isListed = false;
    bool m_isVocabularyKnown = false;
    bool m_isTotalKnown = false;
    bool m_isReadingWords = false;   // the vocabulary is on its way
    bool m_areWordsOutdated = false; // read it again when it has come
    bool m_isHeld = false;
    bool m_isAsking = false;   // a list is on its way
    bool m_isOutdated = false; // ask again when it has come
    quint64 m_generation = 0;  // of the list: lines asked for an older one are dropped

    // Reading a cell may ask for its page.
    mutable PageCache<Rows> m_pages{24};
    mutable std::set<int> m_wanted;
    mutable std::set<int> m_onTheirWay;
    mutable int m_lastPage = 0;
};

} // namespace hedgerow

Q_DECLARE_METATYPE(hedgerow::LevelView)
