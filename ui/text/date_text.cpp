// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/date_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace hedgerow {
namespace {

struct Dates {
    Q_DECLARE_TR_FUNCTIONS(Dates)
};

} // namespace

QDate toQDate(Date date) {
    return QDate(1970, 1, 1).addDays(date.day.time_since_epoch().count());
}

Date fromQDate(const QDate& date) {
    return {std::chrono::sys_days(std::chrono::days(QDate(1970, 1, 1).daysTo(date)))};
}

QString shortDate(Date date) {
    //: A day as it stands in lists; the letters as QLocale::toString takes them.
    return QLocale().toString(toQDate(date), Dates::tr("d MMM yyyy"));
}

QString relativeDate(Date date, Date today) {
    const int days = date.daysSince(today);
    if (days == 0) return Dates::tr("today");
    if (days == -1) return Dates::tr("yesterday");
    if (days == 1) return Dates::tr("tomorrow");
    const int far = days < 0 ? -days : days;
    if (far < 14) return days < 0 ? Dates::tr("%n days ago", nullptr, far) : Dates::tr("in %n days", nullptr, far);
    if (far < 60)
        return days < 0 ? Dates::tr("%n weeks ago", nullptr, far / 7) : Dates::tr("in %n weeks", nullptr, far / 7);
    if (far < 730)
        return days < 0 ? Dates::tr("%n months ago", nullptr, far / 30) : Dates::tr("in %n months", nullptr, far / 30);
    return days < 0 ? Dates::tr("%n years ago", nullptr, far / 365) : Dates::tr("in %n years", nullptr, far / 365);
}

QString datePhrase(Date date, Date today) {
    //: Relative and absolute day: "3 days ago · 19 Nov 2026"
    return Dates::tr("%1 · %2").arg(relativeDate(date, today), shortDate(date));
}

QString momentText(std::int64_t ms, Date today) {
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(ms);
    const Date day = fromQDate(moment.date());
    const QString time = QLocale().toString(moment.time(), QLocale::ShortFormat);
    const int days = today.daysSince(day);
    //: A day and a time: "yesterday 9:12"
    return Dates::tr("%1 %2").arg(days == 0 || days == 1 ? relativeDate(day, today) : shortDate(day), time);
}

} // namespace hedgerow
