// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/result.h"
#include "core/store/reader.h"

#include <QJsonObject>

#include <optional>
#include <string>
#include <vector>

namespace hedgerow::cli {

// Reads one JSON object key by key, strictly: a value of another type is an error, and so is a key that nobody took.
// Remembers the first thing wrong, said with its key. One command long.
class JsonReader {
public:
    // `where` stands before the key in errors: "assessment.".
    JsonReader(QJsonObject json, Reader& reader, std::string where = {})
        : m_json(std::move(json)), m_reader(reader), m_where(std::move(where)) {}

    bool has(const char* key) const { return m_json.contains(QLatin1String(key)); }
    QJsonValue take(const char* key) { return m_json.take(QLatin1String(key)); }
    std::string text(const char* key);
    std::optional<Date> date(const char* key);
    std::optional<std::int64_t> integer(const char* key);
    bool boolean(const char* key);
    // One text, or a list of them.
    std::vector<std::string> texts(const char* key);
    QJsonObject object(const char* key);
    // One object under `one`, or several in a list under `many`.
    std::vector<QJsonObject> objects(const char* one, const char* many);
    // The place in `with` that "of" names; 0 where it is left out.
    std::size_t participant(std::size_t participants);
    // A level by number, label or id; of `scale` first.
    std::optional<LevelId> level(const char* key, const std::optional<ScaleId>& scale);

    void fail(const std::string& key, const std::string& why);
    void fail(const Error& error);
    // What was wrong, a key that is left over included.
    std::optional<Error> error() const;

    QJsonObject& rest() { return m_json; }
    Reader& reader() { return m_reader; }
    const std::string& where() const { return m_where; }

private:
    QJsonObject m_json;
    Reader& m_reader;
    std::string m_where;
    std::optional<Error> m_error;
};

// A level by its number, its label or its id, looked for in `preferred` first. None: no such level.
std::optional<LevelId> levelNamed(const std::vector<ScaleView>& scales, std::string_view wanted,
                                  const std::optional<ScaleId>& preferred);
// The campaign of that id or name; without one the campaign this vault works on, or none. NotFound.
Result<std::optional<CampaignView>> campaignNamed(Reader& reader, const std::string& wanted);

} // namespace hedgerow::cli
