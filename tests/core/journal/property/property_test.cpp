// SPDX-License-Identifier: GPL-3.0-or-later
// The journal's rules against random histories of several vaults. HEDGEROW_PROPERTY_RUNS says how many in all,
// HEDGEROW_PROPERTY_SEED where they begin; what fails is shrunk to the fewest steps that still do.
#include "tests/core/journal/property/run.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <cstdlib>
#include <iostream>
#include <sstream>

namespace hedgerow {
namespace {

constexpr int kParts = 4;
constexpr int kMaxSteps = 130;

std::uint64_t number(const char* variable, std::uint64_t otherwise) {
    const char* text = std::getenv(variable);
    return text ? std::strtoull(text, nullptr, 10) : otherwise;
}

// Shrunk by leaving steps out, never by changing one.
rc::Gen<std::uint64_t> stepSeeds() {
    return [](const rc::Random& random, int) { return rc::shrinkable::just(rc::Random(random).next()); };
}

void runs(Run::Forgery forgery, std::uint64_t part, int count) {
    std::map<std::string, std::int64_t> counts;
    rc::detail::TestParams params;
    params.seed = number("HEDGEROW_PROPERTY_SEED", 1) * 1000 + part * 2 + (forgery == Run::Forgery::Some ? 1 : 0);
    params.maxSuccess = count;
    const auto result = rc::detail::checkTestable(
        [&] {
            const auto vaults = *rc::gen::resize(100, rc::gen::inRange<std::size_t>(2, 5)); // evenly 2, 3 or 4
            const auto steps = *rc::gen::resize(kMaxSteps, rc::gen::container<std::vector<std::uint64_t>>(stepSeeds()));
            Run run(vaults, forgery);
            for (const std::uint64_t step : steps) run.step(step);
            run.finish(steps.size());
            for (const auto& [what, times] : run.counts()) counts[what] += times;
        },
        rc::detail::TestMetadata{"journal " + std::to_string(params.seed), "the rules of the journal"}, params);

    std::cout << count << " runs:";
    for (const auto& [what, times] : counts) std::cout << ' ' << times << ' ' << what;
    std::cout << '\n';
    std::ostringstream message;
    rc::detail::printResultMessage(result, message);
    EXPECT_TRUE(result.is<rc::detail::SuccessResult>()) << message.str();
}

int perPart() {
    return std::max(1, static_cast<int>(number("HEDGEROW_PROPERTY_RUNS", 2000) / kParts));
}

TEST(property, VaultsThatExchangedAllAgree1) {
    runs(Run::Forgery::None, 1, perPart());
}
TEST(property, VaultsThatExchangedAllAgree2) {
    runs(Run::Forgery::None, 2, perPart());
}
TEST(property, VaultsThatExchangedAllAgree3) {
    runs(Run::Forgery::None, 3, perPart());
}
TEST(property, VaultsThatExchangedAllAgree4) {
    runs(Run::Forgery::None, 4, perPart());
}
TEST(property, ForgedAtomsDoNotDivideVaults1) {
    runs(Run::Forgery::Some, 1, perPart());
}
TEST(property, ForgedAtomsDoNotDivideVaults2) {
    runs(Run::Forgery::Some, 2, perPart());
}

} // namespace
} // namespace hedgerow
