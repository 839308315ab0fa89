// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/journal/journal_test.h"

#include <sodium.h>

#include <algorithm>

namespace hedgerow {
namespace {

const RecordName kAda = person("ada");

std::vector<Atom> someAtoms() {
    TestJournal from;
    const RecordName phone = RecordName::of(Kind::ContactPoint, Id::named("phone"), {kAda.id});
    from.write(kAda, {{"given", "Ada"}, {"note", "x"}});
    const BatchName edit = from.write(kAda, {{"given", "Adah"}});
    from.write(phone, {{"value", "1"}});
    from.write(RecordName::of(Kind::ContactPoint, kAda.id, {kAda.id}), {{"value", "2"}});
    from.undo(edit);
    return from.atoms();
}

TEST(digest, EqualForEqualAtomsInAnyOrderOfArrival) {
    std::vector<Atom> atoms = someAtoms();
    TestJournal forwards(1);
    forwards.take(atoms, false);
    std::ranges::reverse(atoms);
    TestJournal backwards(2);
    for (const Atom& atom : atoms) backwards.take({atom}, false);

    EXPECT_EQ(forwards.digest(), backwards.digest());
    EXPECT_EQ(forwards.digest().size(), 64u);
}

TEST(digest, EveryMissingAtomChangesIt) {
    const std::vector<Atom> atoms = someAtoms();
    TestJournal whole;
    whole.take(atoms, false);
    for (std::size_t i = 0; i < atoms.size(); ++i) {
        std::vector<Atom> fewer = atoms;
        fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(i));
        TestJournal vault;
        vault.take(fewer, false);
        EXPECT_NE(vault.digest(), whole.digest()) << i;
    }
}

TEST(digest, PairThatMakesAHeadAnAncestorChangesIt) {
    const Atom older{batch(1), kAda, "given", "a", {}};
    const Atom newer{batch(2), kAda, "given", "b", {}};
    Atom replacing = newer;
    replacing.replaces = {older.batch};
    TestJournal conflict;
    conflict.take({older, newer});
    TestJournal settled;
    settled.take({older, replacing});

    EXPECT_NE(conflict.digest(), settled.digest());
    conflict.take({replacing});
    EXPECT_EQ(conflict.digest(), settled.digest());
}

TEST(digest, PrivateValuesCountOnlyForAll) {
    TestJournal one;
    one.write(kAda, {{"given", "Ada"}});
    const std::string shareable = one.digest();
    const std::string all = one.digest(DigestScope::All);
    one.write(kAda, {{"private_note", "x"}});
    const RecordName filter = RecordName::of(Kind::SavedFilter, Id::named("filter"));
    one.write(filter, {{"name", "x"}});
    one.write(filter, {{std::string(kRemoved), true}});

    EXPECT_EQ(one.digest(), shareable);
    EXPECT_NE(one.digest(DigestScope::All), all);
}

TEST(digest, ForgottenIdsCount) {
    TestJournal vault;
    const std::string before = vault.digest();
    ok(vault.journal->forget(std::vector{kAda.id}));
    const std::string after = vault.digest();

    EXPECT_NE(before, after);
    ok(vault.journal->forget(std::vector{kAda.id}));
    EXPECT_EQ(vault.digest(), after);
}

TEST(digest, RecordsKnownOnlyAsOwnersDoNotCount) {
    TestJournal one;
    const std::string before = one.digest();
    auto writer = ok(one.journal->write("edit"));
    ok(writer.put(RecordName::of(Kind::ContactPoint, Id::named("phone"), {kAda.id}), {{"value", Value()}}));
    ok(writer.finish());

    EXPECT_EQ(one.digest(), before);
}

TEST(digest, BytesAreThoseOfTheFormat) {
    using namespace std::string_literals;
    TestJournal vault;
    const Id id = *Id::parse("000102030405060708090a0b0c0d0e0f");
    vault.take({{{0x10000, 2}, {"tag", {}, id}, "label", "x", {}}});
    ok(vault.journal->forget(std::vector{*Id::parse("ffffffffffffffffffffffffffffffff")}));
    const std::string bytes = "F" + std::string(16, '\xff') + "A" + "\x03tag"s + "\x00"s +
                              "\x00\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c\x0d\x0e\x0f"s + "\x05label"s +
                              "\x00\x00\x00\x00\x00\x01\x00\x00"s + "\x00\x00\x00\x00\x00\x00\x00\x02"s + "\x05\x01x"s +
                              "\x01"s;
    std::array<std::uint8_t, crypto_hash_sha256_BYTES> hash;
    crypto_hash_sha256(hash.data(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());

    EXPECT_EQ(vault.digest(), toHex(hash));
}

} // namespace
} // namespace hedgerow
