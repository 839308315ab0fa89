// SPDX-License-Identifier: GPL-3.0-or-later
// Both directions with the program age, at the sizes where chunks begin and end.
#include "tests/core/age/age_support.h"
#include "tests/support/shell.h"
#include "tests/support/temporary_folder.h"

#include <fstream>
#include <iterator>

namespace hedgerow::age {
namespace {

class Interoperation : public testing::Test {
protected:
    void SetUp() override {
        if (shell("command -v age").empty()) GTEST_SKIP() << "age is not installed";
        const SecretBytes text = m_identity.text();
        write("key.txt", text.view());
    }

    void write(const std::string& name, std::string_view bytes) const {
        std::ofstream(m_folder / name, std::ios::binary) << bytes;
    }
    std::string read(const std::string& name) const {
        std::ifstream file(m_folder / name, std::ios::binary);
        return {std::istreambuf_iterator<char>(file), {}};
    }
    std::string run(const std::string& command) const {
        return shell("cd '" + m_folder.path().string() + "' && " + command);
    }

    TemporaryFolder m_folder;
    SeededRandom m_random{13};
    Identity m_identity = Identity::generate(m_random);
};

constexpr std::size_t kSizes[]{0, 1, 65'535, 65'536, 65'537, 131'072, 10'000'000};

} // namespace

TEST_F(Interoperation, AgeReadsWhatWeWrite) {
    for (const std::size_t size : kSizes) {
        for (const Form form : {Form::Binary, Form::Armored}) {
            const std::string text = madeUpText(size);
            write("file.age", fileFor(m_identity, text, m_random, form));

            EXPECT_EQ(run("age -d -i key.txt -o out file.age && touch out"), "") << size;
            EXPECT_TRUE(read("out") == text) << size;
        }
    }
}

TEST_F(Interoperation, WeReadWhatAgeWrites) {
    for (const std::size_t size : kSizes) {
        for (const char* armor : {"", "-a "}) {
            const std::string text = madeUpText(size);
            write("plain", text);

            ASSERT_EQ(run("age " + std::string(armor) + "-r " + m_identity.recipient().text() + " -o file.age plain"),
                      "");
            const Opened opened = openFile(read("file.age"), keysOf(m_identity));

            EXPECT_FALSE(opened.error) << size << opened.error->detail;
            EXPECT_TRUE(opened.text == text) << size;
        }
    }
}

} // namespace hedgerow::age
