// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/statement.h"

#include "core/db/database.h"

namespace hedgerow {
namespace {

class StatementTest : public testing::Test {
protected:
    Database m_database = Database::openInMemory().value();
};

} // namespace

TEST_F(StatementTest, BindsAndReadsEveryType) {
    const Id id = Id::named("x");
    auto row = Statement::prepare(m_database, "SELECT ?1, ?2, ?3, ?4, ?5").value();
    row.bind(1, std::int64_t{-5}).bind(2, "näme").bindBlob(3, std::string_view("\0b", 2)).bind(4, id).bindNull(5);

    ASSERT_TRUE(row.step().value());

    EXPECT_EQ(row.columnCount(), 5);
    EXPECT_EQ(row.int64(0), -5);
    EXPECT_EQ(row.text(1), "näme");
    EXPECT_EQ(row.blob(2), std::string_view("\0b", 2));
    EXPECT_EQ(row.id(3), id);
    EXPECT_TRUE(row.isNull(4));
    EXPECT_EQ(row.text(4), "");
    EXPECT_FALSE(row.step().value());
}

TEST_F(StatementTest, EmptyTextIsNotNull) {
    auto row = Statement::prepare(m_database, "SELECT ?1 IS NULL, ?2 IS NULL").value();
    row.bind(1, std::string_view()).bindBlobBorrowed(2, std::string_view());

    ASSERT_TRUE(row.step().value());

    EXPECT_EQ(row.int64(0), 0);
    EXPECT_EQ(row.int64(1), 0);
}

TEST_F(StatementTest, CanRunAgainWithOtherValues) {
    ASSERT_TRUE(m_database.execute("CREATE TABLE t(x UNIQUE)"));
    auto insert = Statement::prepare(m_database, "INSERT INTO t VALUES (?1)").value();

    for (std::int64_t value = 0; value < 3; ++value) ASSERT_TRUE(insert.bind(1, value).run());

    EXPECT_EQ(m_database.integer("SELECT sum(x) FROM t").value(), 3);
    EXPECT_FALSE(insert.bind(1, std::int64_t{2}).run());
    EXPECT_TRUE(insert.bind(1, std::int64_t{3}).run()); // a failure does not spoil it
}

TEST_F(StatementTest, SaysWhatIsWrongWithTheSql) {
    EXPECT_FALSE(Statement::prepare(m_database, "SELEKT 1"));
    EXPECT_EQ(m_database.integer("SELECT 1 WHERE 0").error().code, ErrorCode::NotFound);
}

} // namespace hedgerow
