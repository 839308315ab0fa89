// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/box_entry.h"

#include "ui/actions/action_table.h"
#include "ui/models/vocabulary.h"
#include "ui/text/date_text.h"
#include "ui/text/strings.h"

#include <QCoreApplication>

#include <algorithm>

namespace hedgerow {
namespace {

constexpr std::size_t kMostPeople = 6;
constexpr std::size_t kMostNotes = 20;
constexpr std::size_t kLookedAt = 60;

struct Box {
    Q_DECLARE_TR_FUNCTIONS(Box)
};

// Small letters without their marks.
QString plain(const QString& text) {
    QString letters;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD))
        if (c.category() != QChar::Mark_NonSpacing) letters.append(c.toLower());
    return letters;
}

// 3: begins a word; 2: within one; 1: its letters come in that order; 0: not at all.
int wordMatch(const QString& name, const QString& word) {
    const auto at = (u' ' + name).indexOf(u' ' + word);
    if (at >= 0) return 3;
    if (name.contains(word)) return 2;
    qsizetype from = 0;
    for (const QChar c : word) {
        const auto found = name.indexOf(c, from);
        if (found < 0) return 0;
        from = found + 1;
    }
    return word.size() > 1 ? 1 : 0;
}

std::optional<int> nameMatch(const QString& name, const QStringList& words) {
    int sum = 0;
    for (const QString& word : words) {
        const int match = wordMatch(name, word);
        if (match == 0) return std::nullopt;
        sum += match;
    }
    const int average = sum * 100 / static_cast<int>(words.size());
    return name.startsWith(words.join(u' ')) ? average + 50 : average;
}

// By unit or title too: "anna warehouse".
Result<std::vector<RecordNumber>> byEverything(Reader& reader, const std::string& typed) {
    PeopleQuery query;
    query.text = typed;
    auto numbers = reader.people(query);
    if (numbers) numbers->resize(std::min(numbers->size(), kLookedAt));
    return numbers;
}

bool isAbout(const PersonRow& row, const QStringList& words) {
    const QString about = plain(
        QStringList{fromUtf8(row.name), fromUtf8(row.codeName), fromUtf8(row.unit), fromUtf8(row.title)}.join(u' '));
    return std::ranges::all_of(words, [&](const QString& word) { return (u' ' + about).contains(u' ' + word); });
}

std::vector<PersonRow> findPeople(Reader& reader, const std::string& typed) {
    auto rows = reader.peopleBeginning(typed, kMostPeople);
    if (rows && !rows->empty()) return std::move(*rows);
    const QStringList words = plain(fromUtf8(typed)).split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2) return {};
    const auto numbers = byEverything(reader, typed);
    if (!numbers) return {};
    rows = reader.personRows(*numbers);
    if (!rows) return {};
    std::erase_if(*rows, [&](const PersonRow& row) { return !isAbout(row, words); });
    rows->resize(std::min(rows->size(), kMostPeople));
    return std::move(*rows);
}

std::vector<PersonRow> recentPeople(Reader& reader, const std::vector<PersonId>& recent) {
    std::vector<RecordNumber> numbers;
    for (const PersonId& person : recent) {
        if (numbers.size() == kMostPeople) break;
        if (const auto number = reader.listedNumber(person)) numbers.push_back(*number);
    }
    auto rows = reader.personRows(numbers);
    if (!rows) return {};
    std::erase_if(*rows, [](const PersonRow& row) { return row.id == PersonId(); });
    return std::move(*rows);
}

QString iconOf(Kind kind) {
    switch (kind) {
    case Kind::Conversation:
        return QStringLiteral("message-circle");
    case Kind::SecondHand:
        return QStringLiteral("megaphone");
    case Kind::Commitment:
        return QStringLiteral("hand");
    case Kind::FollowUp:
        return QStringLiteral("calendar-check");
    default:
        return QStringLiteral("sticky-note");
    }
}

} // namespace

std::optional<int> actionMatch(const ActionEntry& entry, const QString& typed) {
    const QStringList words = plain(typed).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty()) return std::nullopt;
    const auto shown = nameMatch(plain(actionName(entry)), words);
    const auto english =
        nameMatch(plain(QString::fromLatin1(entry.text).remove(u'&').remove(QStringLiteral("…"))), words);
    return std::max(shown, english);
}

BoxFinds findForBox(Reader& reader, const std::string& typed, const std::vector<PersonId>& recent) {
    BoxFinds finds;
    Vocabulary levels;
    if (auto scales = reader.scales()) levels.scales = std::move(*scales);
    for (PersonRow& row : typed.empty() ? recentPeople(reader, recent) : findPeople(reader, typed)) {
        const LevelView* level = row.level ? levels.level(*row.level) : nullptr;
        finds.people.push_back({std::move(row), level ? std::optional(*level) : std::nullopt});
    }
    if (auto notes = reader.noteHits(typed, kMostNotes)) finds.notes = std::move(*notes);
    return finds;
}

std::vector<BoxEntry> foundEntries(const BoxFinds& finds, bool isRecent, Date today) {
    std::vector<BoxEntry> entries;
    for (const BoxFinds::Person& person : finds.people) {
        BoxEntry& entry = entries.emplace_back();
        entry.group = isRecent ? BoxEntry::Group::Recent : BoxEntry::Group::People;
        entry.title = person.row.name.empty() ? Box::tr("(no name yet)") : fromUtf8(person.row.name);
        QStringList where{fromUtf8(person.row.unit), fromUtf8(person.row.title)};
        where.removeAll(QString());
        entry.detail = where.join(QStringLiteral(" · "));
        entry.level = person.level;
        entry.hasMark = true;
        entry.person = person.row.id;
    }
    for (const NoteHit& note : finds.notes) {
        BoxEntry& entry = entries.emplace_back();
        entry.group = BoxEntry::Group::Notes;
        entry.title = fromUtf8(note.personName);
        if (entry.title.isEmpty()) entry.title = Box::tr("(no name yet)");
        if (note.others > 0)
            entry.title = Box::tr("%1 and %n others", "who took part", static_cast<int>(note.others)).arg(entry.title);
        entry.detail = fromUtf8(note.sentence);
        entry.matchAt = static_cast<int>(fromUtf8(note.sentence.substr(0, note.matchAt)).size());
        entry.matchLength = static_cast<int>(fromUtf8(note.sentence.substr(note.matchAt, note.matchLength)).size());
        if (note.date) entry.trailing = relativeDate(*note.date, today);
        entry.iconName = iconOf(note.kind);
        entry.person = note.person;
        entry.record = note.record;
    }
    return entries;
}

} // namespace hedgerow
