// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/data_people_source.h"

#include "ui/text/strings.h"

#include <algorithm>

namespace hedgerow {
namespace {

constexpr std::size_t kMostFound = 8;

Result<std::vector<PersonRow>> findPeople(Reader& reader, const std::string& text) {
    PeopleQuery query;
    query.text = text;
    auto numbers = reader.people(query);
    if (!numbers) return numbers.error();
    numbers->resize(std::min(numbers->size(), kMostFound));
    return reader.personRows(*numbers);
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
