// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/age/stanza.h"

#include "tests/core/age/age_support.h"

namespace hedgerow::age {
namespace {

std::optional<Stanza> parsed(std::string_view text) {
    std::size_t feed = text.find('\n');
    auto stanza = stanzaOfArgumentLine(text.substr(0, feed + 1));
    while (stanza && feed != std::string_view::npos) {
        text.remove_prefix(feed + 1);
        feed = text.find('\n');
        const auto isLast = addBodyLine(*stanza, text.substr(0, feed + 1));
        if (!isLast) return std::nullopt;
        if (*isLast) return feed + 1 == text.size() ? std::optional(*stanza) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace

TEST(Stanza, BodiesOfEveryLengthComeBack) {
    for (std::size_t size = 0; size < 200; ++size) {
        const std::string body = madeUpText(size);
        const Stanza stanza{"type", {"argument", "!~"}, {body.begin(), body.end()}};

        const std::string text = stanzaText(stanza);

        EXPECT_EQ(parsed(text), stanza) << text;
    }
}

TEST(Stanza, ABodyOfWholeLinesEndsWithAnEmptyOne) {
    EXPECT_EQ(stanzaText({"t", {}, std::vector<std::uint8_t>(48)}), "-> t\n" + std::string(64, 'A') + "\n\n");
    EXPECT_EQ(stanzaText({"t", {}, {}}), "-> t\n\n");
}

TEST(Stanza, RefusesOtherFirstLines) {
    for (const std::string_view line : {"->\n", "-> \n", "-> a", "->a\n", "-> a \n", "->  a\n", "-> a  b\n",
                                        "-> a\tb\n", "-> \xc3\xa4\n", "-> a\r\n", "> a\n", "\n", ""})
        EXPECT_EQ(failureOf(stanzaOfArgumentLine(line).error()), Failure::Header) << line;
}

TEST(Stanza, RefusesOtherBodyLines) {
    for (const std::string& line :
         {std::string(65, 'A') + "\n", std::string(68, 'A') + "\n", std::string("AA==\n"), std::string("A\n"),
          std::string("AB\n"), std::string("AA"), std::string("AA\r\n"), std::string("A A\n")}) {
        Stanza stanza;
        EXPECT_EQ(failureOf(addBodyLine(stanza, line).error()), Failure::Header) << line;
    }
}

} // namespace hedgerow::age
