// SPDX-License-Identifier: GPL-3.0-or-later
// Flipped bits and files cut short: said, never a crash, never another vault, and the file stays as it was.
#include "tests/faults/fault_vault.h"

#include <map>

namespace hedgerow {
namespace {

constexpr std::size_t kStep = 97;
constexpr std::size_t kPage = 4096;

class Damage : public FaultsTest {
protected:
    void SetUp() override {
        putVault();
        m_whole = bytesOf(m_file);
    }

    // Looks at the file with these bytes as a user would: opens it, checks it deeply.
    void expectReported(const std::string& bytes, const std::string& where) {
        SCOPED_TRACE(where);
        writeBytes(m_file, bytes);
        auto workspace = open();
        if (workspace) {
            const auto findings = (*workspace)->check(true);
            EXPECT_TRUE(!findings || !findings->empty()) << "nothing was noticed";
            ++m_found[findings ? "check" : "check failed"];
            EXPECT_TRUE((*workspace)->close());
        } else {
            const ErrorCode code = workspace.error().code;
            const bool isSaid =
                code == ErrorCode::Damaged || code == ErrorCode::WrongPassphrase || code == ErrorCode::NotAVault;
            EXPECT_TRUE(isSaid) << words(workspace.error());
            ++m_found["opening"];
        }
        EXPECT_TRUE(bytesOf(m_file) == bytes) << "the damaged file was written to";
        EXPECT_EQ(names(), (std::vector<std::string>{"notes", "notes.lock"}));
    }

    std::string figures() const {
        std::string text;
        for (const auto& [who, times] : m_found) text += ", by " + who + " " + std::to_string(times);
        return text;
    }

    std::string m_whole;
    std::map<std::string, int> m_found;
};

TEST_F(Damage, OfOneBitIsReportedWhereverItIs) {
    std::vector<std::size_t> places;
    for (std::size_t at = 0; at < 16; ++at) places.push_back(at); // the salt
    for (std::size_t at = kStep; at < m_whole.size(); at += kStep) places.push_back(at);
    for (const std::size_t at : places) {
        std::string bytes = m_whole;
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << (at % 8)));
        expectReported(bytes, "bit " + std::to_string(at % 8) + " of byte " + std::to_string(at));
        if (HasFailure()) break;
    }
    printFigures(std::to_string(places.size()) + " flipped bits in " + std::to_string(m_whole.size()) +
                 " bytes, all noticed" + figures());
}

TEST_F(Damage, OfAFileCutShortIsReportedWhereverItEnds) {
    int cuts = 0;
    for (std::size_t page = 0; page * kPage < m_whole.size() && !HasFailure(); ++page) {
        for (const std::size_t more : {std::size_t{0}, std::size_t{1}, kPage / 2, kPage - 1}) {
            expectReported(m_whole.substr(0, page * kPage + more),
                           "page " + std::to_string(page) + " and " + std::to_string(more));
            ++cuts;
        }
    }
    printFigures(std::to_string(cuts) + " cut files of up to " + std::to_string(m_whole.size()) +
                 " bytes, all noticed" + figures());
}

TEST_F(Damage, OfPagesExchangedOrRepeatedIsReported) {
    const std::size_t pages = m_whole.size() / kPage;
    for (std::size_t page = 2; page < pages && !HasFailure(); page += 3) {
        std::string exchanged = m_whole;
        exchanged.replace(page * kPage, kPage, m_whole, (page - 1) * kPage, kPage);
        expectReported(exchanged, "page " + std::to_string(page) + " is a copy of the one before");
        std::string emptied = m_whole;
        emptied.replace(page * kPage, kPage, kPage, '\0');
        expectReported(emptied, "page " + std::to_string(page) + " is zeros");
    }
}

TEST_F(Damage, OfAnAddedTailIsReported) {
    expectReported(m_whole + std::string(kPage, 'x'), "a page more");
    expectReported(m_whole + "x", "a byte more");
}

} // namespace
} // namespace hedgerow
