// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/cell_values.h"

#include "core/interchange/fold_key.h"
#include "core/model/text_rules.h"

#include <algorithm>
#include <array>

namespace hedgerow {
namespace {

struct Number {
    int value = 0;
    std::size_t digits = 0;
};

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

std::optional<Number> takeNumber(std::string_view& text) {
    Number number;
    while (number.digits < text.size() && isDigit(text[number.digits])) {
        if (number.digits == 8) return std::nullopt;
        number.value = number.value * 10 + (text[number.digits++] - '0');
    }
    if (number.digits == 0) return std::nullopt;
    text.remove_prefix(number.digits);
    return number;
}

// A time of day after a date: "08:30", "T08:30:00Z", "08:30:00.000 AM".
bool isTime(std::string_view rest) {
    if (rest.empty()) return true;
    if (rest.front() != ' ' && rest.front() != 'T') return false;
    const std::string_view time = trimmed(rest.substr(1));
    return time.size() >= 4 && time.size() <= 30 && isDigit(time.front()) && time.find(':') != std::string_view::npos &&
           time.find_first_not_of("0123456789:.+-ZAPMapm ") == std::string_view::npos;
}

int fullYear(const Number& year) {
    if (year.digits > 2) return year.value;
    return year.value < 70 ? 2000 + year.value : 1900 + year.value;
}

std::optional<Date> dateOf(const Number& year, const Number& month, const Number& day) {
    if ((year.digits != 4 && year.digits != 2) || month.digits > 2 || day.digits > 2) return std::nullopt;
    return Date::of(fullYear(year), static_cast<unsigned>(month.value), static_cast<unsigned>(day.value));
}

// Three numbers with the same separator between them.
struct Numbers {
    std::array<Number, 3> parts;
    char separator = 0;
};

std::optional<Numbers> numbersOf(std::string_view cell) {
    Numbers numbers;
    for (std::size_t i = 0; i < 3; ++i) {
        const auto part = takeNumber(cell);
        if (!part) return std::nullopt;
        numbers.parts[i] = *part;
        if (i == 2) break;
        if (cell.empty() || (cell[0] != '.' && cell[0] != '/' && cell[0] != '-')) return std::nullopt;
        if (i == 1 && cell[0] != numbers.separator) return std::nullopt;
        numbers.separator = cell[0];
        cell.remove_prefix(1);
        if (cell.starts_with(' ')) cell.remove_prefix(1); // "3. 11. 2024"
    }
    if (!isTime(cell)) return std::nullopt;
    return numbers;
}

struct Month {
    int number;
    // Folded; en de it es fr and what they are cut to.
    std::string_view names;
};
constexpr std::array kMonths{
    Month{1, " january jan januar janner gennaio gen enero ene janvier janv "},
    Month{2, " february feb februar febbraio febrero fevrier fevr fev "},
    Month{3, " march mar marz mrz marzo mars "},
    Month{4, " april apr aprile abril abr avril avr "},
    Month{5, " may mai maggio mag mayo "},
    Month{6, " june jun juni giugno giu junio juin "},
    Month{7, " july jul juli luglio lug julio juillet juil "},
    Month{8, " august aug agosto ago aout aou "},
    Month{9, " september sep sept settembre set septiembre septembre "},
    Month{10, " october oct oktober okt ottobre ott octubre octobre "},
    Month{11, " november nov novembre noviembre "},
    Month{12, " december dec dezember dez dicembre dic diciembre decembre "},
};

std::optional<Number> monthNamed(std::string_view word) {
    const std::string key = foldKey(word);
    if (key.size() < 3) return std::nullopt;
    const std::string whole = " " + key + " ";
    for (const Month& month : kMonths)
        if (month.names.find(whole) != std::string_view::npos) return Number{month.number, 1};
    return std::nullopt;
}

// "3. November 2024", "Nov 3, 2024", "3 de noviembre de 2024", "1er mars 2024".
std::optional<Date> namedDate(std::string_view cell) {
    std::optional<Number> month;
    std::vector<Number> numbers;
    for (std::string_view word : splitCell(cell, " ,.-/")) {
        if (isDigit(word.front())) {
            const auto number = takeNumber(word);
            const bool isOrdinal =
                word.empty() || word == "st" || word == "nd" || word == "rd" || word == "th" || word == "er";
            if (!number || !isOrdinal || numbers.size() == 2) return std::nullopt;
            numbers.push_back(*number);
        } else if (const auto named = monthNamed(word)) {
            if (month) return std::nullopt;
            month = named;
        } else if (word != "de" && word != "del" && word != "of") {
            return std::nullopt;
        }
    }
    if (!month || numbers.size() != 2) return std::nullopt;
    if (numbers[0].digits == 4) return dateOf(numbers[0], *month, numbers[1]);
    return dateOf(numbers[1], *month, numbers[0]);
}

std::optional<Date> packedDate(std::string_view cell) {
    if (cell.size() != 8 || !std::ranges::all_of(cell, isDigit)) return std::nullopt;
    return Date::parse(std::string(cell.substr(0, 4)) + "-" + std::string(cell.substr(4, 2)) + "-" +
                       std::string(cell.substr(6)));
}

} // namespace

std::optional<Date> parseDate(std::string_view cell, DateOrder order) {
    cell = trimmed(cell);
    if (cell.size() < 6 || cell.size() > 60) return std::nullopt;
    if (const auto packed = packedDate(cell)) return packed;
    const auto numbers = numbersOf(cell);
    if (!numbers) return namedDate(cell);
    const auto& [first, second, third] = numbers->parts;
    if (first.digits == 4 || (order == DateOrder::YearMonthDay && third.digits <= 2))
        return dateOf(first, second, third);
    if (order == DateOrder::MonthDayYear && numbers->separator != '.') return dateOf(third, first, second);
    return dateOf(third, second, first);
}

std::optional<DateOrder> provenDateOrder(std::string_view cell) {
    const auto numbers = numbersOf(trimmed(cell));
    if (!numbers) return std::nullopt;
    const auto& [first, second, third] = numbers->parts;
    if (first.digits == 4 || (first.digits == 2 && first.value > 31)) return DateOrder::YearMonthDay;
    if (numbers->separator == '.' || first.value > 12) return DateOrder::DayMonthYear;
    if (second.value > 12) return DateOrder::MonthDayYear;
    return std::nullopt;
}

} // namespace hedgerow
