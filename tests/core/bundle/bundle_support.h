// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/bundle_reader.h"
#include "core/bundle/bundle_writer.h"
#include "tests/core/journal/journal_test.h"
#include "tests/support/temporary_folder.h"

#include <fstream>

namespace hedgerow::bundle {

// An organizer: a journal, and keys.
struct Organizer {
    explicit Organizer(std::uint64_t seed) : vault(seed), identity(Identity::generate(vault.env.random)) {}

    Content content(bool withHistory = true) {
        return ok(collect(*vault.journal, {shareableClasses(), withHistory, {}, {}}));
    }

    TestJournal vault;
    Identity identity;
};

inline Scope everything() {
    Scope scope;
    scope.classes = shareableClasses();
    scope.classes.erase(FieldClass::Structure);
    scope.hasHistory = true;
    scope.profile = Profile::CoOrganizer;
    return scope;
}

// The files, one for each part.
inline Result<std::vector<std::string>> written(Organizer& from, const Content& content, const Destination& to,
                                                std::uint64_t largestPart = kLargestPart) {
    std::vector<std::string> files;
    const auto take = [&](std::int64_t part, std::int64_t, std::string_view bytes) -> Result<void> {
        EXPECT_EQ(part, static_cast<std::int64_t>(files.size()) + 1);
        files.emplace_back(bytes);
        return {};
    };
    const auto done = writeBundle(content, {from.identity, "Ada", to, everything(), 1'795'757'000},
                                  from.vault.env.random, take, nullptr, largestPart);
    if (!done) return done.error();
    return files;
}

inline Destination toOne(const Organizer& reader) {
    return std::vector{reader.identity.recipient()};
}

// Keeps all it gets.
class KeepingSink final : public BundleSink {
public:
    Result<void> writer(const WriterLine& line) override {
        writers.push_back(line);
        return {};
    }
    Result<void> forgotten(const Id& id) override {
        ids.push_back(id);
        return {};
    }
    Result<void> change(std::vector<Atom> line) override {
        std::ranges::move(line, std::back_inserter(atoms));
        return {};
    }

    std::vector<WriterLine> writers;
    std::vector<Id> ids;
    std::vector<Atom> atoms;
};

inline Path saved(const TemporaryFolder& folder, std::string_view bytes, std::string_view name = "bundle.age") {
    const Path file = folder.path() / name;
    std::ofstream(file, std::ios::binary | std::ios::trunc)
        .write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    return file;
}

inline std::vector<Atom> sorted(std::vector<Atom> atoms) {
    std::ranges::sort(atoms, [](const Atom& a, const Atom& b) {
        return std::tie(a.record, a.field, a.batch) != std::tie(b.record, b.field, b.batch)
                   ? std::tie(a.record, a.field, a.batch) < std::tie(b.record, b.field, b.batch)
                   : a.value < b.value;
    });
    return atoms;
}

} // namespace hedgerow::bundle
