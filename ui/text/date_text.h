// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"

#include <QDate>
#include <QString>

namespace hedgerow {

QDate toQDate(Date date);
Date fromQDate(const QDate& date); // a valid one

QString shortDate(Date date);                    // 19 Nov 2026, as the language has it
QString relativeDate(Date date, Date today);     // today, yesterday, 3 days ago, in 2 weeks
QString datePhrase(Date date, Date today);       // 3 days ago · 19 Nov 2026
QString momentText(std::int64_t ms, Date today); // today 14:05, yesterday 9:12, 19 Nov 2026 14:05

} // namespace hedgerow
