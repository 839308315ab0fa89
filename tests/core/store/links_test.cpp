// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/links.h"

#include "tests/core/store/store_vault.h"

namespace hedgerow {
namespace {

using testing::ElementsAre;

class LinksTest : public testing::Test {
protected:
    std::vector<std::int64_t> recordsAt(std::int64_t target) {
        auto rows = orThrow(Statement::prepare(
            m_vault.database(), "SELECT record FROM link WHERE target = ?1 AND field = 7 ORDER BY record"));
        rows.bind(1, target);
        std::vector<std::int64_t> records;
        while (orThrow(rows.step())) records.push_back(rows.int64(0));
        return records;
    }
    void add(std::int64_t target, std::int64_t record) {
        orThrow(m_links.add(RecordNumber{target}, 7, RecordNumber{record}));
    }

    StoreVault m_vault;
    StatementCache m_statements{m_vault.database()};
    Links m_links{m_statements};
};

TEST_F(LinksTest, AreWrittenWhateverTheirOrderAndNumber) {
    for (std::int64_t record = 200; record > 0; --record) add(900 + record % 3, record);

    EXPECT_TRUE(recordsAt(900).empty()) << "before they are written";
    orThrow(m_links.write());

    std::size_t count = 0;
    for (std::int64_t target = 900; target < 903; ++target)
        for (const std::int64_t record : recordsAt(target)) {
            EXPECT_EQ(900 + record % 3, target);
            ++count;
        }
    EXPECT_EQ(count, 200U);
}

TEST_F(LinksTest, StandOnceHoweverOftenTheyAreAdded) {
    add(900, 1);
    add(900, 2);
    orThrow(m_links.write());
    add(900, 2);
    add(900, 2);
    add(900, 3);
    orThrow(m_links.write());
    orThrow(m_links.write());

    EXPECT_THAT(recordsAt(900), ElementsAre(1, 2, 3));
}

TEST_F(LinksTest, AreNotWrittenOnceTheyWereAbandoned) {
    add(900, 1);

    m_links.abandon();
    orThrow(m_links.write());

    EXPECT_TRUE(recordsAt(900).empty());
}

} // namespace
} // namespace hedgerow
