// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/folder_choice_view.h"

#include "core/bundle/bundle_lines.h"
#include "core/bundle/json_values.h"

namespace hedgerow::exchange {

bool isFolderProfile(bundle::Profile profile) {
    using enum bundle::Profile;
    return profile == TurfSheet || profile == Chart || profile == CoOrganizer;
}

std::string textOf(const FolderChoice& choice) {
    std::string line;
    bundle::JsonWriter json(line);
    const std::u8string folder = choice.folder.u8string();
    json.beginObject();
    json.key("folder");
    json.text(std::string(folder.begin(), folder.end()));
    json.key("members");
    json.beginList();
    for (const Id& member : choice.members) json.text(member.hex());
    json.endList();
    json.key("profile");
    json.text(bundle::profileName(choice.profile));
    json.key("takes_in");
    json.boolean(choice.takesIn);
    json.endObject();
    return line;
}

Result<FolderChoice> parseFolderChoice(std::string_view text) {
    bundle::JsonReader json(text);
    FolderChoice choice;
    json.beginObject();
    json.key("folder");
    const std::string folder = json.text();
    choice.folder = Path(std::u8string(folder.begin(), folder.end()));
    json.key("members");
    json.beginList();
    while (json.item()) choice.members.push_back(bundle::readId(json));
    json.key("profile");
    const auto profile = bundle::profileNamed(json.plainText());
    json.key("takes_in");
    choice.takesIn = json.boolean();
    json.endObject();
    if (!json.end() || !profile || !isFolderProfile(*profile))
        return Error{ErrorCode::Damaged, "the choice of a shared folder"};
    choice.profile = *profile;
    return choice;
}

} // namespace hedgerow::exchange
