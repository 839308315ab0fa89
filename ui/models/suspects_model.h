// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/suspects.h"
#include "core/workspace/session.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <memory>
#include <set>

namespace hedgerow {

// Pairs of entries that may be one person, the surest first. Looking for them takes a second or two with 100,000 people
// and can be stopped; what was found before stays until then. Those put off come back when a vault is opened anew.
// Borrows the session; the window's thread.
class SuspectsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Pair, Sureness, ColumnCount };
    enum Role {
        OtherNameRole = Qt::UserRole + 1, // QString: the second line
        ConfidenceRole,                   // int: a Confidence
    };

    struct Line {
        Suspect suspect;
        PersonId kept;
        PersonId other;
        QString keptName;
        QString otherName;
    };
    struct Crowd { // of one name, too many to compare all of them by it
        QString name;
        int people = 0;
    };

    explicit SuspectsModel(Session& session, QObject* parent = nullptr);
    ~SuspectsModel() override;

    void look();
    // Of what is being looked for now; `stopped` follows.
    void stop();
    bool isLooking() const { return m_progress != nullptr; }
    bool wasFound() const { return m_wasFound; } // the answer to a look is here
    // Another look would not be noticed.
    bool isQuick() const { return m_everyone <= kQuick; }

    const Line* lineAt(int row) const;
    int rowOf(const PersonId& one, const PersonId& other) const; // −1: not there
    // Off the list until later, or for good.
    void putOff(int row);
    void takeOut(int row);
    int putOffCount() const { return static_cast<int>(m_later.size()); }
    void bringBack();

    // Of all there are, this many were left out behind the last one.
    std::int64_t beyond() const { return m_beyond; }
    // The largest ones, and how many more such names there are.
    const std::vector<Crowd>& crowds() const { return m_crowds; }
    int moreCrowds() const { return m_moreCrowds; }
    // Joined here, though somebody says that they are two.
    const QStringList& contested() const { return m_contested; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void listed();
    void stopped();
    void failed(const hedgerow::Error& error);

private:
    struct Found {
        std::vector<Line> lines;
        std::vector<Crowd> crowds;
        int moreCrowds = 0;
        QStringList contested;
        std::int64_t beyond = 0;
        std::size_t everyone = 0;
    };
    static Result<Found> find(Reader& reader, Progress& progress);
    void take(Result<Found> found);
    void removeLine(int row);
    using PersonPair = std::pair<PersonId, PersonId>;
    static PersonPair pairOf(const Line& line) { return std::minmax(line.kept, line.other); }

    static constexpr std::size_t kQuick = 5'000;

    Session& m_session;
    std::vector<Line> m_lines;
    std::vector<Line> m_found; // with those put off
    std::set<PersonPair> m_later;
    std::vector<Crowd> m_crowds;
    int m_moreCrowds = 0;
    QStringList m_contested;
    std::int64_t m_beyond = 0;
    std::size_t m_everyone = 0;
    bool m_wasFound = false;
    std::shared_ptr<Progress> m_progress;
};

} // namespace hedgerow
