// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/value.h"
#include "core/store/list_view.h"
#include "core/store/person_view.h"

#include <QJsonObject>
#include <QJsonValue>

#include <map>
#include <vector>

namespace hedgerow::cli {

QString qString(std::string_view text);
std::string utf8(const QString& text);

QJsonValue toJson(const Value& value);
// InvalidValue for objects, numbers with a fraction and lists in lists.
Result<Value> fromJson(const QJsonValue& json);

// Levels by id, to show an order and a label where the journal has an id.
using Levels = std::map<LevelId, LevelView>;
Levels levelsOf(const std::vector<ScaleView>& scales);

// "id", "kind", the field names of the fields table, and "conflicts" where there are any.
QJsonObject toJson(const RecordView& record);
// A line of a list: id, name, unit, title, lead, level (its order), level_label, level_polarity, level_date …
QJsonObject toJson(const PersonRow& person, const Levels& levels);
// The same with everything kept about the person, by kind.
QJsonObject toJson(const PersonView& person, const Levels& levels);
QJsonObject toJson(const BatchView& batch);
// "Imported 214 people from a spreadsheet".
std::string batchLabel(const BatchView& batch);

} // namespace hedgerow::cli
