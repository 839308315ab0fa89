// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/backup_series.h"

#include "core/base/date.h"
#include "core/base/id.h"
#include "core/base/random.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <set>

namespace hedgerow {
namespace {

constexpr std::int64_t kSecondMs = 1'000;
constexpr std::int64_t kDayMs = 86'400 * kSecondMs;
constexpr std::int64_t kAllKeptMs = 2 * kDayMs;
constexpr std::size_t kDaysKept = 7;
constexpr std::size_t kWeeksKept = 4;
constexpr std::string_view kEnd = ".bak";
constexpr std::size_t kSeriesSize = 8;
constexpr std::string_view kForm = "YYYYMMDD-HHMMSS-ssssssss.bak";

std::int64_t dayOf(std::int64_t ms) {
    return (ms >= 0 ? ms : ms - kDayMs + 1) / kDayMs;
}
std::int64_t weekOf(std::int64_t ms) {
    return (dayOf(ms) + 3) / 7; // 1970-01-01 was a Thursday
}

std::optional<unsigned> number(std::string_view digits) {
    unsigned value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
    return value;
}

// Adds the newest moment of each of the newest `count` spans of time.
void keepNewestOfEach(std::span<const std::int64_t> newestFirst, std::size_t count,
                      std::int64_t (*spanOf)(std::int64_t), std::set<std::int64_t>& kept) {
    std::set<std::int64_t> spans;
    for (const std::int64_t at : newestFirst) {
        if (spans.size() == count) return;
        if (spans.insert(spanOf(at)).second) kept.insert(at);
    }
}

} // namespace

std::optional<BackupName> BackupName::parse(std::string_view fileName) {
    if (fileName.size() != kForm.size() || fileName[8] != '-' || fileName[15] != '-' || !fileName.ends_with(kEnd))
        return std::nullopt;
    const std::string_view series = fileName.substr(16, kSeriesSize);
    const auto year = number(fileName.substr(0, 4));
    const auto month = number(fileName.substr(4, 2));
    const auto day = number(fileName.substr(6, 2));
    const auto hour = number(fileName.substr(9, 2));
    const auto minute = number(fileName.substr(11, 2));
    const auto second = number(fileName.substr(13, 2));
    if (!year || !month || !day || !hour || !minute || !second || !fromHex(series)) return std::nullopt;
    const auto date = Date::of(static_cast<int>(*year), *month, *day);
    if (!date || *hour > 23 || *minute > 59 || *second > 59) return std::nullopt;
    const std::int64_t seconds =
        date->day.time_since_epoch().count() * 86'400LL + *hour * 3'600LL + *minute * 60LL + *second;
    return BackupName{seconds * kSecondMs, std::string(series)};
}

std::string BackupName::fileName() const {
    const std::int64_t day = dayOf(atMs);
    const std::int64_t second = (atMs - day * kDayMs) / kSecondMs;
    std::string date = Date{std::chrono::sys_days(std::chrono::days(day))}.iso();
    std::erase(date, '-');
    const auto two = [](std::int64_t value) { return (value < 10 ? "0" : "") + std::to_string(value); };
    const std::string time = two(second / 3'600) + two(second / 60 % 60) + two(second % 60);
    return date + '-' + time + '-' + series + std::string(kEnd);
}

std::string newBackupSeries(Random& random) {
    std::array<std::uint8_t, kSeriesSize / 2> bytes{};
    random.fill(bytes);
    return toHex(bytes);
}

std::vector<std::int64_t> backupsToKeep(std::span<const std::int64_t> madeAtMs, std::int64_t nowMs) {
    std::set<std::int64_t> kept;
    std::vector<std::int64_t> past;
    for (const std::int64_t at : madeAtMs) {
        if (at > nowMs - kAllKeptMs) kept.insert(at);
        if (at <= nowMs) past.push_back(at);
    }
    std::ranges::sort(past, std::ranges::greater());
    keepNewestOfEach(past, kDaysKept, dayOf, kept);
    keepNewestOfEach(past, kWeeksKept, weekOf, kept);
    return {kept.begin(), kept.end()};
}

bool isBackupDue(std::optional<std::int64_t> lastAtMs, bool hasChanged, std::int64_t nowMs) {
    if (!lastAtMs) return true;
    return hasChanged && dayOf(*lastAtMs) != dayOf(nowMs);
}

} // namespace hedgerow
