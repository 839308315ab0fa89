// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"

#include <QLineEdit>

#include <optional>

namespace hedgerow {

// What a person types for a day: "19 Nov 2026" or any way the language writes dates, 2026-11-19, "today", "tomorrow",
// "+7" (days from today), "-1". None: it is no day.
std::optional<Date> dateFromWords(const QString& text, Date today);

// A day that may be left open. Typed in words or figures; arrow keys go a day on or back; the button opens a calendar.
class DateField : public QLineEdit {
    Q_OBJECT

public:
    DateField(const QString& name, Date today, QWidget* parent = nullptr);

    void setDate(std::optional<Date> date);
    // Empty is a date too: none.
    std::optional<Date> date() const { return dateFromWords(text(), m_today); }
    bool isWrong() const { return !text().trimmed().isEmpty() && !date(); }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void openCalendar();

    Date m_today;
};

} // namespace hedgerow
