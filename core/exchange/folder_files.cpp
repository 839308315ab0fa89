// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/folder_files.h"

#include "core/bundle/canonical_json.h"

namespace hedgerow::exchange {
namespace {

constexpr std::string_view kEnding = ".age";

} // namespace

bool isRead(std::string_view name) {
    return name.size() > kEnding.size() && name.ends_with(kEnding) && !name.starts_with('.') && !name.starts_with('~');
}

std::string temporaryName(std::string_view name) {
    if (name.ends_with(kEnding)) name.remove_suffix(kEnding.size());
    return "~syncthing~" + std::string(name) + ".tmp";
}

std::string stampText(const FileStamp& stamp) {
    return std::to_string(stamp.size) + ' ' + std::to_string(stamp.modifiedNs) + ' ' + std::to_string(stamp.changedNs) +
           ' ' + std::to_string(stamp.number);
}

Result<std::map<std::string, FileStamp>> filesIn(FileSystem& files, const Path& folder) {
    const auto listed = files.list(folder);
    if (!listed) return listed.error();
    std::map<std::string, FileStamp> found;
    for (const Path& path : *listed) {
        const std::u8string wide = path.filename().u8string();
        const std::string name(wide.begin(), wide.end());
        if (!isRead(name) || !bundle::isUtf8(name)) continue;
        const auto stamp = files.stamp(path);
        if (stamp && stamp->isRegular) found.emplace(name, *stamp);
    }
    return found;
}

} // namespace hedgerow::exchange
