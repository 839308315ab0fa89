// SPDX-License-Identifier: GPL-3.0-or-later
// Files whose first lines say what must come of them: the format's public test vectors, and our own for what these
// leave out.
#include "tests/core/age/age_support.h"

#include "core/base/id.h"

#include <QByteArray>

#include <gtest/gtest.h>
#include <sodium.h>

#include <filesystem>
#include <fstream>
#include <iterator>

namespace hedgerow::age {
namespace {

struct Vector {
    std::string expect;
    std::string payload; // SHA-256 of the plaintext given out, in hex
    std::vector<Identity> identities;
    std::vector<std::string> passphrases;
    bool isPostQuantum = false;
    bool isArmored = false;
    bool isKnown = true; // every line is one of those that the vectors' description names
    std::string file;
};

std::string inflated(const std::string& bytes) {
    QByteArray packed("\0\0\0\0", 4); // Qt wants the size in front, and takes nothing for unknown
    packed.append(bytes.data(), static_cast<qsizetype>(bytes.size()));
    return qUncompress(packed).toStdString();
}

void readLine(Vector& vector, const std::string& key, const std::string& value, bool& isCompressed) {
    if (key == "expect")
        vector.expect = value;
    else if (key == "payload")
        vector.payload = value;
    else if (key == "identity" && Identity::isPostQuantum(value))
        vector.isPostQuantum = true;
    else if (key == "identity")
        vector.identities.push_back(std::move(Identity::parse(value).value()));
    else if (key == "passphrase")
        vector.passphrases.push_back(value);
    else if (key == "armored")
        vector.isArmored = value == "yes";
    else if (key == "compressed")
        isCompressed = value == "zlib";
    else
        vector.isKnown &= key == "file key" || key == "comment";
}

Vector vectorFrom(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    Vector vector;
    bool isCompressed = false;
    for (std::string line; std::getline(in, line) && !line.empty();) {
        const std::size_t colon = line.find(": ");
        readLine(vector, line.substr(0, colon), line.substr(colon + 2), isCompressed);
    }
    vector.file.assign(std::istreambuf_iterator<char>(in), {});
    if (isCompressed) vector.file = inflated(vector.file);
    // A file for post-quantum recipients alone can only be for somebody else.
    if (vector.isPostQuantum && vector.identities.empty()) vector.expect = "no match";
    return vector;
}

std::optional<Failure> expectedKind(const std::string& expect) {
    if (expect == "header failure") return Failure::Header;
    if (expect == "HMAC failure") return Failure::Mac;
    if (expect == "no match") return Failure::NoMatch;
    if (expect == "payload failure") return Failure::Payload;
    if (expect == "armor failure") return Failure::Armor;
    EXPECT_EQ(expect, "success");
    return std::nullopt;
}

std::string sha256(const std::string& text) {
    std::array<std::uint8_t, crypto_hash_sha256_BYTES> hash;
    crypto_hash_sha256(hash.data(), bytesOf(text).data(), text.size());
    return toHex(hash);
}

void check(const Vector& vector, Source& source) {
    Keys keys{vector.identities, {}};
    if (!vector.passphrases.empty())
        keys.passphrase = [&]() -> Result<SecretBytes> { return SecretBytes(vector.passphrases.front()); };

    const Opened opened = openFile(source, keys, vector.isArmored ? Form::Armored : Form::Binary);

    EXPECT_EQ(opened.kind(), expectedKind(vector.expect)) << (opened.error ? opened.error->detail : "");
    EXPECT_EQ(opened.error.has_value(), vector.expect != "success");
    const bool hasPayload = vector.expect == "success" || vector.expect == "payload failure";
    if (hasPayload && !vector.payload.empty()) {
        EXPECT_EQ(sha256(opened.text), vector.payload);
    }
}

int checkAll(const std::filesystem::path& folder) {
    int count = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        const std::string name = entry.path().filename().string();
        if (!entry.is_regular_file() || name.find('.') != std::string::npos) continue;
        SCOPED_TRACE(name);
        const Vector vector = vectorFrom(entry.path());
        EXPECT_TRUE(vector.isKnown);
        MemorySource whole(vector.file);
        check(vector, whole);
        DripSource drops(vector.file, 7);
        if (vector.file.size() < 10'000 && vector.passphrases.empty()) check(vector, drops);
        ++count;
    }
    return count;
}

} // namespace

TEST(Vectors, PublicOnesEndAsTheySay) {
    if (!std::filesystem::is_directory(HEDGEROW_AGE_VECTORS))
        GTEST_SKIP() << "no vectors in " << HEDGEROW_AGE_VECTORS << " (set HEDGEROW_AGE_VECTORS)";

    const int count = checkAll(HEDGEROW_AGE_VECTORS);

    EXPECT_GT(count, 0);
    RecordProperty("vectors", count);
}

TEST(Vectors, OurOwnEndAsTheySay) {
    EXPECT_GT(checkAll(HEDGEROW_TEST_DATA "/age"), 10);
}

} // namespace hedgerow::age
