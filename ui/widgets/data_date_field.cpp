// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/data_date_field.h"

#include "ui/text/date_text.h"
#include "ui/text/strings.h"
#include "ui/theme/icon.h"

#include <QAction>
#include <QCalendarWidget>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QVBoxLayout>

#include <array>

namespace hedgerow {
namespace {

constexpr int kFarthestDays = 36'500;
constexpr int kLeastWidth = 128;

QString word(const char* text) {
    return QCoreApplication::translate("DateField", text);
}

std::optional<Date> dayFromToday(const QString& text, Date today) {
    if (!text.startsWith(u'+') && !text.startsWith(u'-')) return std::nullopt;
    bool isNumber = false;
    const int days = text.toInt(&isNumber);
    if (!isNumber || days > kFarthestDays || days < -kFarthestDays) return std::nullopt;
    return today.plusDays(days);
}

} // namespace

std::optional<Date> dateFromWords(const QString& typed, Date today) {
    const QString text = typed.simplified();
    if (text.isEmpty()) return std::nullopt;
    if (const auto iso = Date::parse(toUtf8(text))) return iso;
    if (const auto relative = dayFromToday(text, today)) return relative;
    const std::array<std::pair<QString, int>, 3> words{{{word(QT_TRANSLATE_NOOP("DateField", "today")), 0},
                                                        {word(QT_TRANSLATE_NOOP("DateField", "tomorrow")), 1},
                                                        {word(QT_TRANSLATE_NOOP("DateField", "yesterday")), -1}}};
    for (const auto& [name, days] : words)
        if (text.compare(name, Qt::CaseInsensitive) == 0) return today.plusDays(days);
    if (text == shortDate(today)) return today;

    const QLocale locale;
    const QStringList formats{
        QStringLiteral("d MMM yyyy"),           QStringLiteral("d MMMM yyyy"), locale.dateFormat(QLocale::ShortFormat),
        locale.dateFormat(QLocale::LongFormat), QStringLiteral("d.M.yyyy"),    QStringLiteral("MMM d, yyyy")};
    for (const QString& format : formats) {
        QDate day = locale.toDate(text, format);
        if (!day.isValid()) continue;
        if (day.year() < 1970) day = day.addYears(100); // "26" in a two-figure year
        if (day.year() > 1900 && day.year() < 2200) return fromQDate(day);
    }
    return std::nullopt;
}

DateField::DateField(const QString& name, Date today, QWidget* parent) : QLineEdit(parent), m_today(today) {
    setAccessibleName(name);
    setPlaceholderText(tr("Date, or +7"));
    setMinimumWidth(kLeastWidth);
    QAction* calendar = addAction(icon(QStringLiteral("calendar"), QPalette::Text), QLineEdit::TrailingPosition);
    calendar->setText(tr("Calendar"));
    calendar->setToolTip(tr("Choose from a calendar (Alt+Down)"));
    connect(calendar, &QAction::triggered, this, &DateField::openCalendar);
    const auto buttons = findChildren<QWidget*>();
    for (QWidget* button : buttons) button->setAccessibleName(tr("%1: calendar").arg(name));
}

void DateField::setDate(std::optional<Date> date) {
    setText(date ? shortDate(*date) : QString());
    setCursorPosition(0);
}

void DateField::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (key == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier)) {
        openCalendar();
        return;
    }
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isPlain && (key == Qt::Key_Up || key == Qt::Key_Down)) {
        const auto now = date();
        setDate(now ? now->plusDays(key == Qt::Key_Up ? 1 : -1) : m_today);
        Q_EMIT textEdited(text());
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void DateField::focusOutEvent(QFocusEvent* event) {
    if (const auto day = date()) setDate(day);
    QLineEdit::focusOutEvent(event);
}

void DateField::openCalendar() {
    auto* popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    auto* column = new QVBoxLayout(popup);
    column->setContentsMargins(2, 2, 2, 2);
    auto* calendar = new QCalendarWidget(popup);
    calendar->setAccessibleName(tr("%1: calendar").arg(accessibleName()));
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setSelectedDate(toQDate(date().value_or(m_today)));
    column->addWidget(calendar);
    const auto take = [this, popup](const QDate& day) {
        setDate(fromQDate(day));
        Q_EMIT textEdited(text());
        popup->close();
    };
    connect(calendar, &QCalendarWidget::activated, this, take);
    connect(calendar, &QCalendarWidget::clicked, this, take);
    popup->move(mapToGlobal(QPoint(0, height() + 2)));
    popup->show();
    calendar->setFocus();
}

} // namespace hedgerow
