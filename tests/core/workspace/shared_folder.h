// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/receipt.h"
#include "tests/core/workspace/two_organizers.h"

#include <algorithm>
#include <fstream>

namespace hedgerow {

using exchange::FolderReport;

// An organizer with a folder of her own, which some replicator keeps like those of the others.
struct FolderOrganizer : OrganizersVault {
    FolderOrganizer(std::uint64_t seed, const std::string& name, const Path& place)
        : OrganizersVault(seed, name), folder(place / name) {
        std::filesystem::create_directory(folder);
    }

    void choose(std::vector<Id> members, bool takesIn = true, bundle::Profile profile = bundle::Profile::CoOrganizer) {
        must(workspace->exchange().choose({folder, std::move(members), profile, takesIn}));
    }
    // One look, some minutes after the last.
    FolderReport look() {
        test.clock.advance(5 * 60'000);
        auto report = must(workspace->exchange().look());
        if (report.trouble) throw std::runtime_error("trouble: " + report.trouble->detail);
        return report;
    }

    Path folder;
};

inline std::set<std::string> ageFilesIn(const Path& folder) {
    std::set<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        if (entry.path().extension() == ".age") names.insert(entry.path().filename().string());
    return names;
}

inline std::string bytesOf(const Path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}
inline void writeBytes(const Path& file, const std::string& bytes) {
    std::ofstream(file, std::ios::binary) << bytes;
}

// Ada and Bilal in one and the same folder.
class SharedFolder : public testing::Test {
protected:
    SharedFolder() : bilalAtAda(ada.meets(bilal)), adaAtBilal(bilal.meets(ada)) { bilal.folder = ada.folder; }

    void join(bool takesIn = true) {
        ada.choose({bilalAtAda}, takesIn);
        bilal.choose({adaAtBilal}, takesIn);
    }
    // Until nobody has anything to say any more.
    void settle() {
        for (int round = 0; round < 6; ++round) {
            ada.look();
            bilal.look();
        }
    }
    std::set<std::string> files() const { return ageFilesIn(ada.folder); }
    // The file that Ada's look wrote, beside her receipt.
    Path newFile(const std::set<std::string>& before) {
        for (const std::string& name : files())
            if (!before.contains(name)) return ada.folder / name;
        throw std::runtime_error("no new file");
    }

    TemporaryFolder place;
    FolderOrganizer ada{1, "Ada", place.path()};
    FolderOrganizer bilal{2, "Bilal", place.path()};
    Id bilalAtAda;
    Id adaAtBilal;
};

class SharedFolderFiles : public SharedFolder {};

} // namespace hedgerow
