// SPDX-License-Identifier: GPL-3.0-or-later
// A small bundle, damaged in every place in every simple way: nothing of it may be taken for whole.
#include "core/age/reader.h"
#include "tests/core/bundle/bundle_support.h"

#include <gtest/gtest.h>

#include <cstdlib>

namespace hedgerow::bundle {
namespace {

class Tamper : public testing::Test {
protected:
    Tamper() {
        ada.vault.write(person("Cy"), {{"given", "Cy"}});
        const auto files = written(ada, ada.content(), toOne(bilal));
        file = files->front();
        age::MemorySource source(file);
        const auto reader = age::Reader::open(source, {{&bilal.identity.ageIdentity(), 1}, {}});
        age::StringSink sink(payload);
        ok((*reader)->copyTo(sink));
    }

    // What the second pass would never hear of.
    bool isRefused(const std::string& bytes) {
        auto reader = BundleReader::open(saved(folder, bytes));
        return !reader || !reader->check({bilal.identity});
    }

    // Sealed by someone who has the recipient's public key, but not the sender's private one.
    bool isPayloadRefused(std::string_view bytes) {
        age::MemorySource source(bytes);
        auto reader = PayloadReader::begin(source);
        if (!reader) return true;
        while (true) {
            const auto line = reader->next();
            if (!line) return true;
            if (!*line) return false;
        }
    }

    TemporaryFolder folder;
    Organizer ada{1};
    Organizer bilal{2};
    std::string file;
    std::string payload;
};

TEST_F(Tamper, NoDamagedFileIsTakenForWhole) {
    // All of the header and of the end; between them, in the one sealed chunk, every byte only if there is time.
    const std::size_t step = std::getenv("HEDGEROW_EVERY_BYTE") ? 1 : 487;
    constexpr std::size_t kEdge = 230;
    for (std::size_t i = 0; i < file.size(); i += i < kEdge || i + kEdge > file.size() ? 1 : step) {
        std::string flipped = file;
        flipped[i] = static_cast<char>(flipped[i] ^ 1 << i % 8);
        ASSERT_TRUE(isRefused(flipped)) << "flipped at " << i;
        ASSERT_TRUE(isRefused(file.substr(0, i))) << "cut at " << i;
        ASSERT_TRUE(isRefused(file.substr(0, i) + file[i] + file.substr(i))) << "doubled at " << i;
        ASSERT_TRUE(isRefused(file.substr(0, i) + '\x5a' + file.substr(i))) << "inserted at " << i;
    }
    ASSERT_FALSE(isRefused(file));
}

TEST_F(Tamper, NoDamagedPayloadIsTakenForWhole) {
    // The padding's inner zeros are all alike: its beginning and its end stand for them.
    const std::size_t zeros = payload.find("\"pad\":\"") + 40;
    const std::size_t end = payload.find("\"}\n{\"sig\"") - 40;
    for (std::size_t i = 0; i < payload.size(); i = i == zeros ? end : i + 1) {
        for (int bit = 0; bit < 8; ++bit) {
            std::string flipped = payload;
            flipped[i] = static_cast<char>(flipped[i] ^ 1 << bit);
            ASSERT_TRUE(isPayloadRefused(flipped)) << "flipped at " << i;
        }
        const std::string_view whole = payload;
        ASSERT_TRUE(isPayloadRefused(whole.substr(0, i))) << "cut at " << i;
        for (const std::string& more :
             {std::string(1, payload[i]), std::string("Z"), std::string("0"), std::string(" ")})
            ASSERT_TRUE(isPayloadRefused(std::string(whole.substr(0, i)) + more + std::string(whole.substr(i))))
                << "inserted at " << i;
        ASSERT_TRUE(isPayloadRefused(std::string(whole.substr(0, i)) + std::string(whole.substr(i + 1))))
            << "left out at " << i;
    }
    ASSERT_FALSE(isPayloadRefused(payload));
}

} // namespace
} // namespace hedgerow::bundle
