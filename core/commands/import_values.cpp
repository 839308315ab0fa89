// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/import_values.h"

#include "core/model/text_rules.h"
#include "core/store/search_key.h"

#include <algorithm>
#include <charconv>

namespace hedgerow {
namespace {

// What the field becomes; none: it stays.
std::optional<Value> merged(const Field& field, const Value& known, const Value& given) {
    if (known.isNull()) return given;
    if (known == given) return std::nullopt;
    if (given.list() && known.list()) {
        Value::List items = *known.list();
        for (const Value& item : *given.list())
            if (std::ranges::find(items, item) == items.end()) items.push_back(item);
        if (items.size() == known.list()->size()) return std::nullopt;
        return Value(std::move(items));
    }
    if (!given.text() || !known.text()) return given;
    if (field.type == FieldType::LongText) {
        const bool isThere = known.text()->find(*given.text()) != std::string::npos;
        if (isThere || known.text()->size() + 1 + given.text()->size() > kMaxTextBytes) return std::nullopt;
        return Value(*known.text() + '\n' + *given.text());
    }
    const bool isName = field.fieldClass == FieldClass::Name;
    if (isName && searchKey(*known.text()) == searchKey(*given.text())) return std::nullopt;
    return given;
}

} // namespace

FieldValues importedValues(const ImportRow& row, Kind kind, const FoldedRecord* known) {
    FieldValues values;
    for (const ImportValue& entry : row.values) {
        const ImportTargetInfo& info = importTarget(entry.target);
        if (info.kind != kind) continue;
        const Field* field = fieldOf(entry.target);
        if (!field || entry.value.isNull() || !fits(*field, entry.value)) continue;
        const bool isSet = std::ranges::any_of(values, [&](const auto& item) { return item.first == info.field; });
        if (isSet) continue;
        auto value = known ? merged(*field, known->value(info.field), entry.value) : std::optional(entry.value);
        if (value) values.emplace_back(std::string(info.field), std::move(*value));
    }
    return values;
}

ImportIndex::Names importedNames(const ImportRow& row) {
    return {row.text(ImportTarget::Given), row.text(ImportTarget::Family), row.text(ImportTarget::CodeName),
            row.text(ImportTarget::Description)};
}

std::string_view contactType(ImportTarget target) {
    switch (target) {
    case ImportTarget::Phone:
        return "phone";
    case ImportTarget::Mail:
        return "mail";
    case ImportTarget::Signal:
        return "signal";
    default:
        return {};
    }
}

void importedContacts(const KeyedHash& hash, const ImportRow& row, std::vector<ContactKey>& keys) {
    keys.clear();
    for (const ImportValue& entry : row.values)
        if (const auto type = contactType(entry.target); !type.empty() && entry.value.text())
            keys.push_back(ContactKey::of(hash, type, *entry.value.text()));
}

LevelNames::LevelNames(const std::vector<LevelView>& levels) {
    for (const LevelView& level : levels) {
        if (level.isRetired) continue;
        m_byOrder.try_emplace(level.order, level.id.id);
        m_byLabel.try_emplace(searchKey(level.label), level.id.id);
    }
}

std::optional<Id> LevelNames::find(std::string_view written) const {
    const std::string key = searchKey(written);
    if (const auto found = m_byLabel.find(key); found != m_byLabel.end()) return found->second;
    std::int64_t order = 0;
    const auto [end, error] = std::from_chars(key.data(), key.data() + key.size(), order);
    if (error != std::errc()) return std::nullopt;
    std::string_view rest(end, static_cast<std::size_t>(key.data() + key.size() - end));
    if (rest == ".0" || rest == ",0") rest = {}; // as some spreadsheets write whole numbers
    const std::size_t letter = rest.find_first_not_of(" -.:/()");
    const std::string_view label = letter == std::string_view::npos ? std::string_view{} : rest.substr(letter);
    const auto found = m_byOrder.find(order);
    if (found == m_byOrder.end()) return std::nullopt;
    if (label.empty()) return found->second;
    const auto labelled = m_byLabel.find(label.substr(0, label.find_last_not_of(" )") + 1));
    return labelled != m_byLabel.end() && labelled->second == found->second ? std::optional(found->second)
                                                                            : std::nullopt;
}

} // namespace hedgerow
