// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/data_people_source.h"

#include "ui/text/strings.h"

#include <algorithm>

namespace hedgerow {
namespace {

constexpr std::size_t kMostFound = 8;
constexpr std::size_t kMostLookedAt = 400;

// Letters without their marks, small: for comparing beginnings. The search itself knows other scripts as well.
QString plainLetters(const QString& text) {
    QString letters;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD))
        if (c.category() != QChar::Mark_NonSpacing) letters.append(c.toLower());
    return letters;
}

// Some word of the name begins with what is typed, or all of it does.
bool isMeant(const PersonRow& row, const QString& typed) {
    const QString names = u' ' + plainLetters(fromUtf8(row.name) + u' ' + fromUtf8(row.codeName));
    return names.contains(u' ' + typed) || names.contains(u'\u201c' + typed) || names.contains(u'(' + typed);
}

Result<std::vector<PersonRow>> findPeople(Reader& reader, const std::string& text) {
    PeopleQuery query;
    query.text = text;
    auto numbers = reader.people(query);
    if (!numbers) return numbers.error();
    numbers->resize(std::min(numbers->size(), kMostLookedAt));
    auto rows = reader.personRows(*numbers);
    if (!rows) return rows;
    // The search also finds units, notes and conversations: first those who are called so.
    const QString typed = plainLetters(fromUtf8(text).simplified());
    std::ranges::stable_partition(*rows, [&](const PersonRow& row) { return isMeant(row, typed); });
    if (rows->size() > kMostFound) rows->erase(rows->begin() + kMostFound, rows->end());
    return rows;
}

QString whereabouts(const PersonRow& row) {
    QStringList parts{fromUtf8(row.unit), fromUtf8(row.title)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace

Suggestions::Source peopleSource(Session& session, QObject* context) {
    return [&session, context](const QString& text, const Suggestions::Give& give) {
        session.read(
            context, [text = toUtf8(text)](Reader& reader) { return findPeople(reader, text); },
            [give](const Result<std::vector<PersonRow>>& rows) {
                QList<Suggestion> found;
                if (rows)
                    for (const PersonRow& row : *rows)
                        found.append({fromUtf8(row.name), whereabouts(row), fromUtf8(row.id.hex())});
                give(found);
            });
    };
}

} // namespace hedgerow
