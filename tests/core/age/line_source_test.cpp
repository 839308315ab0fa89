// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/age/line_source.h"

#include "tests/core/age/age_support.h"

#include <gmock/gmock.h>

namespace hedgerow::age {

TEST(LineSource, GivesLinesAndThenBytesHoweverTheyArrive) {
    const std::string text = "one\ntwo\nrest of it";
    for (std::size_t drop = 1; drop <= text.size(); ++drop) {
        DripSource drops(text, drop);
        LineSource source(drops);

        EXPECT_EQ(*source.line(100), "one\n");
        EXPECT_EQ(*source.line(100), "two\n");
        EXPECT_EQ(**source.peek(), 'r');
        EXPECT_EQ(readAll(source).text, "rest of it");
        EXPECT_EQ(*source.peek(), std::nullopt);
        EXPECT_EQ(*source.line(100), "");
    }
}

TEST(LineSource, ALongLineIsCutAtTheLimit) {
    MemorySource text("abcdef\n");
    LineSource source(text);

    EXPECT_EQ(*source.line(3), "abc");
    EXPECT_EQ(*source.line(3), "def");
    EXPECT_EQ(*source.line(3), "\n");
}

TEST(LineSource, ALineMayFillTheWholeBuffer) {
    const std::string text = "x\n" + std::string(LineSource::kLongestLine - 1, 'y') + "\nz";
    MemorySource bytes(text);
    LineSource source(bytes);

    EXPECT_EQ(*source.line(LineSource::kLongestLine), "x\n");
    EXPECT_EQ(source.line(LineSource::kLongestLine)->size(), LineSource::kLongestLine);
    EXPECT_EQ(*source.line(LineSource::kLongestLine), "z");
}

} // namespace hedgerow::age
