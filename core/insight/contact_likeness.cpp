// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/contact_likeness.h"

#include <algorithm>
#include <array>

namespace hedgerow {
namespace {

constexpr std::size_t kFewestDigits = 7; // an extension of four is somebody else's in every firm
constexpr std::size_t kMostDigits = 15;  // ITU-T E.164
constexpr std::size_t kLongestCountry = 3;
constexpr std::size_t kNationalDigits = 9; // of a number that may be one without its country
constexpr std::size_t kFewestLetters = 4;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

// Only digits and what is written between them.
bool looksLikePhone(std::string_view value) {
    return std::ranges::all_of(
        value, [](char c) { return isDigit(c) || std::string_view(" +-./()").find(c) != std::string_view::npos; });
}

std::string withoutSpaces(std::string_view value) {
    std::string text;
    for (const char c : value)
        if (c != ' ') text += c;
    return text;
}

std::optional<ComparedContact> phone(std::string_view value) {
    // "+49 (0) 170": the zero is for those at home.
    std::string written = withoutSpaces(value);
    if (const auto zero = written.find("(0)"); zero != std::string::npos && zero > 0) written.erase(zero, 3);
    ComparedContact contact{ContactKind::Phone, {}, written.starts_with('+'), false};
    for (const char c : written)
        if (isDigit(c)) contact.text += c;
    if (contact.text.starts_with("00")) contact.isInternational = true;
    contact.text.erase(0, contact.text.find_first_not_of('0'));
    if (contact.text.size() < kFewestDigits || contact.text.size() > kMostDigits) return {};
    return contact;
}

std::string handle(std::string_view value) {
    for (const std::string_view before : {"https://", "http://", "www.", "@"})
        if (value.starts_with(before)) value.remove_prefix(before.size());
    while (value.ends_with('/')) value.remove_suffix(1);
    return withoutSpaces(value);
}

// A mail address, or a name in a network.
std::optional<ComparedContact> written(const KnownContact& known) {
    const auto at = known.value.find('@');
    const bool isMail = at != std::string::npos && at > 0 && known.type != "matrix";
    const std::string text = isMail ? withoutSpaces(known.value) : handle(known.value);
    if (text.size() < kFewestLetters) return {};
    ComparedContact contact;
    contact.kind = isMail ? ContactKind::Mail : ContactKind::Other;
    contact.text = isMail ? text : known.type + ':' + text;
    return contact;
}

} // namespace

std::string_view ComparedContact::block() const {
    std::string_view end(text);
    if (kind == ContactKind::Phone) end.remove_prefix(end.size() - kFewestDigits);
    return end;
}

std::optional<ComparedContact> comparedContact(const KnownContact& contact) {
    if (contact.type == "address") return {}; // whoever lives there
    auto compared = looksLikePhone(contact.value) ? phone(contact.value) : written(contact);
    if (compared) compared->isCompany = contact.isCompany;
    return compared;
}

bool isSameContact(const ComparedContact& one, const ComparedContact& other) {
    if (one.kind != other.kind) return false;
    if (one.text == other.text) return true;
    if (one.kind != ContactKind::Phone || (one.isInternational && other.isInternational)) return false;
    const auto [shorter, longer] =
        one.text.size() < other.text.size() ? std::pair(&one, &other) : std::pair(&other, &one);
    const std::size_t more = longer->text.size() - shorter->text.size();
    if (shorter->isInternational || more == 0 || more > kLongestCountry) return false;
    if (!longer->isInternational && shorter->text.size() < kNationalDigits) return false;
    return longer->text.ends_with(shorter->text);
}

} // namespace hedgerow
