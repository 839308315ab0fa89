// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/transaction.h"

#include "core/base/progress.h"
#include "core/db/database.h"
#include "core/db/statement.h"

namespace hedgerow {
namespace {

class TransactionTest : public testing::Test {
protected:
    TransactionTest() { EXPECT_TRUE(m_database.execute("CREATE TABLE t(x)")); }
    std::int64_t rows() { return m_database.integer("SELECT count(*) FROM t").value(); }

    Database m_database = Database::openInMemory().value();
};

} // namespace

TEST_F(TransactionTest, KeepsWhatIsCommittedAndDropsTheRest) {
    {
        auto kept = Transaction::begin(m_database).value();
        ASSERT_TRUE(m_database.execute("INSERT INTO t VALUES (1)"));
        ASSERT_TRUE(kept.commit());
    }
    {
        auto dropped = Transaction::begin(m_database).value();
        ASSERT_TRUE(m_database.execute("INSERT INTO t VALUES (2)"));
    }

    EXPECT_EQ(rows(), 1);
    EXPECT_FALSE(m_database.inTransaction());
}

TEST_F(TransactionTest, DoesNotNest) {
    auto outer = Transaction::begin(m_database).value();

    EXPECT_FALSE(Transaction::begin(m_database));
    EXPECT_TRUE(m_database.inTransaction());
}

TEST_F(TransactionTest, RollsBackUnderACancelledProgress) {
    Progress progress;
    {
        auto transaction = Transaction::begin(m_database).value();
        ASSERT_TRUE(m_database.execute("INSERT INTO t VALUES (1)"));
        m_database.watch(&progress);
        progress.cancel();
    }

    EXPECT_FALSE(m_database.inTransaction());
    EXPECT_EQ(rows(), 0);
}

} // namespace hedgerow
