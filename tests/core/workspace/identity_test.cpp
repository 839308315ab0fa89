// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/set_setting.h"
#include "core/store/settings.h"
#include "tests/core/workspace/workspace_fixture.h"

namespace hedgerow {
namespace {

using testing::IsEmpty;

class WorkspaceIdentity : public WorkspaceTest {
protected:
    static void keep(Workspace& workspace, std::string_view identity) {
        ASSERT_TRUE(storeSetting(workspace.journal().tables().database(), kIdentitySetting, identity));
    }
};

TEST_F(WorkspaceIdentity, IsMadeWithTheVaultAndStays) {
    auto workspace = create();
    const auto made = workspace->identity();
    ASSERT_TRUE(made) << made.error().detail;
    ASSERT_TRUE(workspace->close());
    workspace.reset();

    const auto again = open();

    ASSERT_TRUE(again);
    EXPECT_EQ((*again)->identity().value().signingKey(), made->signingKey());
    EXPECT_EQ((*again)->identity().value().recipient(), made->recipient());
}

TEST_F(WorkspaceIdentity, IsAnotherOneInEveryVault) {
    const auto one = create();
    m_file = m_folder / "other";
    const auto other = create();

    EXPECT_NE(one->identity().value().signingKey(), other->identity().value().signingKey());
    EXPECT_NE(one->identity().value().recipient(), other->identity().value().recipient());
}

TEST_F(WorkspaceIdentity, IsMadeForAVaultOfBefore) {
    auto workspace = create();
    ASSERT_TRUE(workspace->run(newPerson("Anna")));
    const std::string before = digest(*workspace);
    keep(*workspace, {});
    ASSERT_TRUE(workspace->close());
    workspace.reset();

    const auto opened = open();

    ASSERT_TRUE(opened);
    EXPECT_TRUE((*opened)->identity());
    EXPECT_EQ(digest(**opened), before);
    EXPECT_THAT((*opened)->check(true).value(), IsEmpty());
}

TEST_F(WorkspaceIdentity, ThatCannotBeReadIsNotReplaced) {
    auto workspace = create();
    keep(*workspace, "hedgerow-identity-1damaged");
    ASSERT_TRUE(workspace->close());
    workspace.reset();

    const auto opened = open();

    ASSERT_TRUE(opened) << "people and conversations are there all the same";
    EXPECT_EQ((*opened)->identity().error().code, ErrorCode::Damaged);
    EXPECT_EQ((*opened)->card().error().code, ErrorCode::Damaged);
}

TEST_F(WorkspaceIdentity, StaysUnderANewPassphraseAndInABackup) {
    auto workspace = create();
    const auto key = workspace->identity().value().signingKey();
    ASSERT_TRUE(workspace->backup(m_folder / "backup"));
    ASSERT_TRUE(workspace->changePassphrase(words("new words"), cheap()));

    EXPECT_EQ(workspace->identity().value().signingKey(), key);
    m_file = m_folder / "backup";
    EXPECT_EQ(open().value()->identity().value().signingKey(), key);
}

TEST_F(WorkspaceIdentity, IsGivenAwayAsACardWithTheOrganizersName) {
    const auto workspace = create();
    EXPECT_EQ(workspace->card().value().name, "");

    ASSERT_TRUE(workspace->run(SetSetting{"my_name", "Robin"}));

    const bundle::ContactCard card = workspace->card().value();
    EXPECT_EQ(card.name, "Robin");
    EXPECT_EQ(card.signingKey, workspace->identity().value().signingKey());
    EXPECT_EQ(bundle::parseCard(bundle::text(card)).value(), card);

    ASSERT_TRUE(workspace->run(SetSetting{"my_name", std::string(300, 'x')})) << "longer than a sender's name";
    EXPECT_EQ(workspace->card().value().name, "");
}

} // namespace
} // namespace hedgerow
