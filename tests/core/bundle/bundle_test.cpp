// SPDX-License-Identifier: GPL-3.0-or-later
// A bundle from one journal into the hands of another organizer.
#include "core/age/failure.h"
#include "core/age/reader.h"
#include "core/age/writer.h"
#include "core/bundle/refusal.h"
#include "tests/core/bundle/bundle_support.h"

#include <gtest/gtest.h>

#include <sys/stat.h>

namespace hedgerow::bundle {
namespace {

class Bundle : public testing::Test {
protected:
    Bundle() {
        ada.vault.write(person("Cy"), {{"given", "Cy"}, {"note", "likes \"tea\"\n\u00eb"}, {"private_note", "secret"}});
        ada.vault.env.clock.advance(1000);
        ada.vault.write(person("Cy"), {{"given", "Cyrus"}});
        ada.vault.write(RecordName::of(Kind::ContactPoint, Id::named("phone"), PersonId(Id::named("Cy"))),
                        {{"type", "phone"}, {"value", "0151"}});
        ada.vault.write(RecordName::of(Kind::SavedFilter, Id::named("filter")), {{"name", "mine"}});
    }

    Result<Manifest> check(const std::string& bytes, const Opening& opening) {
        auto reader = BundleReader::open(saved(folder, bytes));
        if (!reader) return reader.error();
        return reader->check(opening);
    }

    Result<KeepingSink> read(const std::string& bytes, const Opening& opening) {
        auto reader = BundleReader::open(saved(folder, bytes));
        if (!reader) return reader.error();
        if (auto checked = reader->check(opening); !checked) return checked.error();
        KeepingSink sink;
        if (auto read = reader->read(opening, sink); !read) return read.error();
        return sink;
    }

    TemporaryFolder folder;
    Organizer ada{1};
    Organizer bilal{2};
};

TEST_F(Bundle, BringsEveryAtomThatMayTravel) {
    const auto files = written(ada, ada.content(), toOne(bilal));
    ASSERT_TRUE(files.ok()) << files.error().detail;
    ASSERT_EQ(files->size(), 1U);
    const auto got = read(files->front(), {bilal.identity});
    ASSERT_TRUE(got.ok()) << got.error().detail;
    auto sent = ada.vault.atoms();
    std::erase_if(sent,
                  [](const Atom& atom) { return atom.field == "private_note" || atom.record.kind == "saved_filter"; });
    EXPECT_EQ(sorted(got->atoms), sorted(sent));

    bilal.vault.take(got->atoms);
    EXPECT_EQ(bilal.vault.digest(), ada.vault.digest());
}

TEST_F(Bundle, SaysWhoSendsWhatToHowMany) {
    const auto files = written(ada, ada.content(), toOne(bilal));
    const auto manifest = check(files->front(), {bilal.identity});
    ASSERT_TRUE(manifest.ok());
    EXPECT_EQ(manifest->key, ada.identity.signingKey());
    EXPECT_EQ(manifest->name, "Ada");
    EXPECT_EQ(manifest->counts.people, 1);
    EXPECT_EQ(manifest->counts.changes, 3);
    EXPECT_EQ(manifest->scope, everything());
    EXPECT_EQ(manifest->parts, 1);
}

TEST_F(Bundle, NothingPrivateIsCollectedWhateverIsAskedFor) {
    ExportScope scope{shareableClasses(), true, {}, {}};
    scope.classes.insert(FieldClass::Private);
    for (const GivenChange& change : ok(collect(*ada.vault.journal, scope)).changes) {
        EXPECT_NE(change.record.kind, "saved_filter");
        for (const GivenValue& value : change.values) EXPECT_NE(value.field, "private_note");
    }
}

TEST_F(Bundle, ARecordOfWhichNothingIsChosenStaysAtHomeWithItsStructure) {
    const BatchName talk =
        ada.vault.write(RecordName::of(Kind::Conversation, Id::named("talk")), {{"place", "canteen"}});
    ada.vault.undo(talk);
    const auto content = ok(collect(*ada.vault.journal, {{FieldClass::Name, FieldClass::Structure}, true, {}, {}}));
    for (const GivenChange& change : content.changes) EXPECT_EQ(change.record.kind, "person");
}

TEST_F(Bundle, OnlyItsRecipientsCanOpenIt) {
    const Organizer eve{3};
    const auto files = written(ada, ada.content(), toOne(bilal));
    const auto opened = check(files->front(), {eve.identity});
    ASSERT_FALSE(opened.ok());
    EXPECT_EQ(age::failureOf(opened.error()), age::Failure::NoMatch);
    EXPECT_EQ(opened.error().code, ErrorCode::Refused);
}

TEST_F(Bundle, WhatWasSignedForOthersIsRefused) {
    // Bilal encrypts what Ada signed for him to Eve.
    const Organizer eve{3};
    const auto files = written(ada, ada.content(), toOne(bilal));
    std::string payload;
    {
        age::MemorySource source(files->front());
        const auto reader = age::Reader::open(source, {{&bilal.identity.ageIdentity(), 1}, {}});
        age::StringSink sink(payload);
        ok((*reader)->copyTo(sink));
    }
    std::string passedOn;
    age::StringSink sink(passedOn);
    const age::Recipient recipients[]{eve.identity.recipient()};
    const auto writer = age::Writer::open(sink, recipients, bilal.vault.env.random);
    ok((*writer)->write(age::bytesOf(payload)));
    ok((*writer)->finish());

    const auto opened = check(passedOn, {eve.identity});
    ASSERT_FALSE(opened.ok());
    EXPECT_EQ(refusalOf(opened.error()), Refusal::NotForUs);
    EXPECT_EQ(opened.error().code, ErrorCode::Refused);
}

TEST_F(Bundle, AFileForAPassphraseAsksForIt) {
    const auto files = written(ada, ada.content(), SecretBytes("correct horse"));
    ASSERT_TRUE(files.ok());
    int asked = 0;
    Opening opening{bilal.identity, [&]() -> Result<SecretBytes> {
                        ++asked;
                        return SecretBytes("correct horse");
                    }};
    const auto got = read(files->front(), opening);
    ASSERT_TRUE(got.ok()) << got.error().detail;
    EXPECT_EQ(asked, 1);
    EXPECT_EQ(got->atoms.size(), 5U);

    opening.passphrase = [] { return Result<SecretBytes>(SecretBytes("wrong")); };
    EXPECT_EQ(check(files->front(), opening).error().code, ErrorCode::WrongPassphrase);
    EXPECT_EQ(age::failureOf(check(files->front(), {bilal.identity}).error()), age::Failure::NoMatch);
}

TEST_F(Bundle, AFileThatChangesBetweenThePassesIsNoticed) {
    const auto first = written(ada, ada.content(), toOne(bilal));
    ada.vault.write(person("Di"), {{"given", "Di"}});
    const auto second = written(ada, ada.content(), toOne(bilal));
    const Path file = saved(folder, first->front());
    auto reader = BundleReader::open(file);
    ASSERT_TRUE(reader->check({bilal.identity}).ok());
    saved(folder, second->front()); // into the same file
    KeepingSink sink;
    const auto read = reader->read({bilal.identity}, sink);
    ASSERT_FALSE(read.ok());
    EXPECT_EQ(refusalOf(read.error()), Refusal::Form);
}

TEST_F(Bundle, WhatIsMovedInItsPlaceIsNotRead) {
    const auto first = written(ada, ada.content(), toOne(bilal));
    const Path file = saved(folder, first->front());
    auto reader = BundleReader::open(file);
    ASSERT_TRUE(reader->check({bilal.identity}).ok());
    std::filesystem::rename(saved(folder, "something else", "other"), file);
    KeepingSink sink;
    EXPECT_TRUE(reader->read({bilal.identity}, sink).ok());
}

TEST_F(Bundle, IsCutIntoPartsThatStandAlone) {
    for (int i = 0; i < 40; ++i) {
        ada.vault.env.clock.advance(1000);
        ada.vault.write(person("p" + std::to_string(i)), {{"note", std::string(200'000, 'n')}});
    }
    ok(ada.vault.journal->forget(std::vector{Id::named("p0")}));
    const Content content = [&] {
        Content all = ada.content();
        all.forgotten = {Id::named("p0")};
        return all;
    }();
    const auto files = written(ada, content, toOne(bilal), 4 * 1024 * 1024);
    ASSERT_TRUE(files.ok()) << files.error().detail;
    EXPECT_GT(files->size(), 2U);
    std::optional<Id> set;
    for (auto file = files->rbegin(); file != files->rend(); ++file) { // in any order
        EXPECT_LE(file->size(), 4U * 1024 * 1024);
        const auto manifest = check(*file, {bilal.identity});
        ASSERT_TRUE(manifest.ok()) << manifest.error().detail;
        EXPECT_EQ(manifest->parts, static_cast<std::int64_t>(files->size()));
        EXPECT_EQ(set.value_or(manifest->set), manifest->set);
        set = manifest->set;
        const auto got = read(*file, {bilal.identity});
        EXPECT_EQ(got->ids.size(), manifest->part == 1 ? 1U : 0U);
        if (!got->ids.empty()) ok(bilal.vault.journal->forget(got->ids));
        bilal.vault.take(got->atoms);
    }
    EXPECT_EQ(bilal.vault.digest(), ada.vault.digest());
}

TEST_F(Bundle, LongChangesTakeSeveralLinesAndForgedValuesBothTravel) {
    std::vector<Atom> atoms;
    for (int i = 0; i < 6; ++i)
        atoms.push_back({batch(5), person("Cy"), "step/" + std::to_string(i), std::string(250'000, '\n'), {}});
    atoms.push_back({batch(5), person("Cy"), "given", "Cy", {}});
    atoms.push_back({batch(5), person("Cy"), "given", "Sy", {}});
    ada.vault.take(atoms);
    const auto files = written(ada, ada.content(), toOne(bilal));
    ASSERT_TRUE(files.ok()) << files.error().detail;
    bilal.vault.take(read(files->front(), {bilal.identity})->atoms);
    EXPECT_EQ(bilal.vault.digest(), ada.vault.digest());
}

TEST_F(Bundle, AnotherNameDoesNoHarmAndOnlyRegularFilesAreOpened) {
    EXPECT_EQ(BundleReader::open(folder.path() / "nothing").error().code, ErrorCode::NotFound);
    EXPECT_EQ(BundleReader::open(folder.path()).error().code, ErrorCode::Refused);
    ASSERT_EQ(mkfifo((folder.path() / "pipe").c_str(), 0600), 0);
    EXPECT_EQ(BundleReader::open(folder.path() / "pipe").error().code, ErrorCode::Refused);
    const auto files = written(ada, ada.content(), toOne(bilal));
    std::filesystem::create_symlink(saved(folder, files->front()), folder.path() / "link");
    EXPECT_EQ(BundleReader::open(folder.path() / "link").error().code, ErrorCode::Refused);
    auto reader = BundleReader::open(saved(folder, files->front(), "bundle (Ada's conflicted copy).age"));
    EXPECT_TRUE(reader->check({bilal.identity}).ok());
}

TEST_F(Bundle, StopsWhenItIsToldTo) {
    Progress progress;
    progress.cancel();
    const auto take = [](std::int64_t, std::int64_t, std::string_view) { return Result<void>(); };
    const auto stopped = writeBundle(ada.content(), {ada.identity, "Ada", toOne(bilal), everything(), 1},
                                     ada.vault.env.random, take, &progress);
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
    const auto files = written(ada, ada.content(), toOne(bilal));
    auto reader = BundleReader::open(saved(folder, files->front()));
    EXPECT_EQ(reader->check({bilal.identity}, &progress).error().code, ErrorCode::Cancelled);
}

} // namespace
} // namespace hedgerow::bundle
