// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonObject>

#include <string>
#include <string_view>
#include <vector>

namespace hedgerow {

// A file of resources/packs, compiled into the program. Failed if it is not there or not of format 1.
Result<QJsonObject> readPack(std::string_view name);

// {"en": …, "de": …}: the text in the language, else in English.
std::string inLanguage(const QJsonValue& texts, std::string_view language);
std::string packText(const QJsonValue& value);
// The texts of a list.
std::vector<std::string> packTexts(const QJsonValue& list);

} // namespace hedgerow
