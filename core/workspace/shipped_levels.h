// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/list_view.h"

#include <map>
#include <set>

namespace hedgerow {

// The scales that ship with the program and so are the same in every vault.
class ShippedLevels {
public:
    static Result<ShippedLevels> read();

    // Whether every level of the scale says what it said when it was installed, in whatever language.
    bool isUnchanged(const ScaleView& scale) const;

private:
    struct Level {
        std::int64_t order = 0;
        std::string polarity;
        std::set<std::string> labels;
    };
    std::map<LevelId, Level> m_levels;
};

} // namespace hedgerow
