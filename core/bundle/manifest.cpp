// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/manifest.h"

#include "core/bundle/json_values.h"
#include "core/bundle/refusal.h"
#include "core/model/text_rules.h"

#include <sodium.h>

#include <algorithm>

namespace hedgerow::bundle {
namespace {

constexpr std::string_view kBeginning = "{\"bundle\":";

constexpr std::string_view kAll = "all";
constexpr std::string_view kNew = "new";

// Ascending by name.
constexpr std::array kClasses{FieldClass::Contact, FieldClass::Facts, FieldClass::Name,    FieldClass::Notes,
                              FieldClass::Opinion, FieldClass::Plan,  FieldClass::Unknown, FieldClass::Work};

// What `named` makes of a code; it must know it.
template <class Code>
Code readCode(JsonReader& json, std::optional<Code> (*named)(std::string_view)) {
    const auto code = named(json.plainText());
    if (!code) json.fail();
    return code.value_or(Code{});
}

Counts readCounts(JsonReader& json) {
    Counts counts;
    const auto count = [&](std::string_view name) {
        json.key(name);
        return json.integer(0, kMostCount);
    };
    json.beginObject();
    counts.attachments = count("attachments");
    counts.batches = count("batches");
    counts.changes = count("changes");
    counts.forgotten = count("forgotten");
    counts.people = count("people");
    counts.pieces = count("pieces");
    counts.writers = count("writers");
    json.endObject();
    return counts;
}

void write(JsonWriter& json, const Counts& counts) {
    const auto count = [&](std::string_view name, std::int64_t value) {
        json.key(name);
        json.integer(value);
    };
    json.beginObject();
    count("attachments", counts.attachments);
    count("batches", counts.batches);
    count("changes", counts.changes);
    count("forgotten", counts.forgotten);
    count("people", counts.people);
    count("pieces", counts.pieces);
    count("writers", counts.writers);
    json.endObject();
}

Since readSince(JsonReader& json) {
    const std::string_view code = json.plainText();
    if (code == kAll) return Everything{};
    if (code == kNew) return NotYetHad{};
    if (const auto date = Date::parse(code)) return *date;
    json.fail();
    return {};
}

std::string sinceText(const Since& since) {
    if (const auto* date = std::get_if<Date>(&since)) return date->iso();
    return std::string(std::holds_alternative<NotYetHad>(since) ? kNew : kAll);
}

Scope readScope(JsonReader& json) {
    Scope scope;
    json.beginObject();
    json.key("classes");
    json.beginList();
    for (std::string_view last; json.item();) {
        const std::string_view name = json.plainText();
        const auto fieldClass =
            std::ranges::find_if(kClasses, [&](FieldClass candidate) { return fieldClassName(candidate) == name; });
        if (fieldClass == kClasses.end() || name <= last)
            json.fail();
        else
            scope.classes.insert(*fieldClass);
        last = name;
    }
    json.key("history");
    scope.hasHistory = json.boolean();
    json.key("people");
    scope.people = readCode(json, peopleNamed);
    json.key("profile");
    scope.profile = readCode(json, profileNamed);
    json.key("since");
    scope.since = readSince(json);
    json.endObject();
    return scope;
}

void write(JsonWriter& json, const Scope& scope) {
    json.beginObject();
    json.key("classes");
    json.beginList();
    for (const FieldClass fieldClass : kClasses)
        if (scope.classes.contains(fieldClass)) json.text(fieldClassName(fieldClass));
    json.endList();
    json.key("history");
    json.boolean(scope.hasHistory);
    json.key("people");
    json.text(peopleName(scope.people));
    json.key("profile");
    json.text(profileName(scope.profile));
    json.key("since");
    json.text(sinceText(scope.since));
    json.endObject();
}

std::vector<RecipientMark> readMarks(JsonReader& json) {
    std::vector<RecipientMark> marks;
    json.beginList();
    while (json.item()) {
        const auto mark = readHex<std::tuple_size_v<RecipientMark>>(json);
        if (marks.size() == kMostRecipients || (!marks.empty() && mark <= marks.back())) json.fail();
        if (!json.failed()) marks.push_back(mark);
    }
    if (marks.empty()) json.fail();
    return marks;
}

bool isOfNewerFormat(std::string_view line) {
    if (!line.starts_with(kBeginning)) return false;
    const std::string_view number = line.substr(kBeginning.size(), line.find(',') - kBeginning.size());
    JsonReader json(number);
    return json.integer(0, kMostCount) > kFormat && json.end();
}

} // namespace

RecipientMark recipientMark(const Id& bundle, const age::Recipient& recipient) {
    RecipientMark mark;
    static_assert(std::tuple_size_v<RecipientMark> >= crypto_generichash_BYTES_MIN);
    crypto_generichash(mark.data(), mark.size(), recipient.key().data(), recipient.key().size(), bundle.bytes.data(),
                       bundle.bytes.size());
    return mark;
}

std::vector<RecipientMark> recipientMarks(const Id& bundle, std::span<const age::Recipient> recipients) {
    std::set<RecipientMark> marks;
    for (const age::Recipient& recipient : recipients) marks.insert(recipientMark(bundle, recipient));
    return {marks.begin(), marks.end()};
}

bool isSenderName(std::string_view name) {
    if (name.empty() || name.size() > kLongestSenderName) return false;
    const auto clean = cleanName(name);
    return clean && *clean == name;
}

Result<Manifest> parseManifest(std::string_view line) {
    if (isOfNewerFormat(line)) return refused(Refusal::NewerFormat, "a greater format number");
    Manifest manifest;
    JsonReader json(line);
    json.beginObject();
    json.key("bundle");
    json.integer(kFormat, kFormat);
    json.key("counts");
    manifest.counts = readCounts(json);
    json.key("created");
    manifest.created = json.integer(0, kMostCount);
    json.key("id");
    manifest.id = readId(json);
    json.key("key");
    manifest.key = readHex<32>(json);
    json.key("name");
    manifest.name = json.text();
    json.key("part");
    manifest.part = json.integer(1, kMostBundlesInSet);
    json.key("parts");
    manifest.parts = json.integer(manifest.part, kMostBundlesInSet);
    std::string_view key = json.key().value_or("");
    const bool isForPassphrase = key == "passphrase";
    if (isForPassphrase) {
        if (!json.boolean()) json.fail();
        key = json.key().value_or("");
    }
    if (key != "scope") json.fail();
    manifest.scope = readScope(json);
    json.key("set");
    manifest.set = readId(json);
    if (isForPassphrase) {
        manifest.to = ForPassphrase{};
    } else {
        json.key("to");
        manifest.to = readMarks(json);
    }
    json.endObject();
    if (!json.end() || !isSenderName(manifest.name)) return refused(Refusal::Form, "manifest");
    return manifest;
}

Result<std::string> encode(const Manifest& manifest) {
    if (!isUtf8(manifest.name)) return {ErrorCode::InvalidValue, "the sender's name"};
    std::string line;
    JsonWriter json(line);
    json.beginObject();
    json.key("bundle");
    json.integer(kFormat);
    json.key("counts");
    write(json, manifest.counts);
    json.key("created");
    json.integer(manifest.created);
    json.key("id");
    json.text(manifest.id.hex());
    json.key("key");
    json.text(toHex(manifest.key));
    json.key("name");
    json.text(manifest.name);
    json.key("part");
    json.integer(manifest.part);
    json.key("parts");
    json.integer(manifest.parts);
    const auto* marks = std::get_if<std::vector<RecipientMark>>(&manifest.to);
    if (!marks) {
        json.key("passphrase");
        json.boolean(true);
    }
    json.key("scope");
    write(json, manifest.scope);
    json.key("set");
    json.text(manifest.set.hex());
    if (marks) {
        json.key("to");
        json.beginList();
        for (const RecipientMark& mark : *marks) json.text(toHex(mark));
        json.endList();
    }
    json.endObject();
    if (const auto again = parseManifest(line); !again || *again != manifest)
        return {ErrorCode::InvalidValue, "a manifest that nobody would read"};
    return line;
}

} // namespace hedgerow::bundle
