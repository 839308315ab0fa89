// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/import_people.h"
#include "core/interchange/remembered_mapping.h"
#include "core/interchange/sheet_preview.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace hedgerow {

// What the steps of an import hand to each other. Owned by the dialog; the window's thread.
struct ImportDraft {
    Path file;
    SheetOptions options;
    std::optional<DateOrder> dateOrder; // none: each column's as it was guessed
    SheetPreview preview;               // without a sheet until the file is read
    std::string remembered;             // the vault's setting
    std::vector<std::size_t> rememberedColumns;
    ImportMapping mapping;
    std::optional<CampaignId> campaign;
    ImportDecisions decisions;

    bool hasSheet() const { return preview.sheet != nullptr; }
    ImportPeople command() const {
        ImportPeople import;
        import.rows = rowsOf(preview, mapping);
        import.total = static_cast<std::int64_t>(preview.sheet->rowCount());
        import.campaign = campaign;
        return import;
    }
};

} // namespace hedgerow
