// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/import_people.h"
#include "core/commands/same_person.h"
#include "tests/core/commands/command_vault.h"

namespace hedgerow {

using Cells = std::vector<std::pair<ImportTarget, Value>>;

inline ImportRow importRow(std::int64_t number, const Cells& cells) {
    ImportRow row;
    row.row = row.line = number;
    for (const auto& [target, value] : cells) row.values.push_back({target, row.values.size(), value});
    return row;
}

inline ImportRowSource sourceOf(std::vector<ImportRow> rows) {
    return [rows = std::move(rows)](const ImportRowSink& sink) -> Result<void> {
        for (const ImportRow& row : rows)
            if (auto taken = sink(row); !taken) return taken;
        return {};
    };
}

inline ImportRowSource sourceOf(const std::vector<Cells>& sheet) {
    std::vector<ImportRow> rows;
    for (const Cells& cells : sheet) rows.push_back(importRow(static_cast<std::int64_t>(rows.size()) + 2, cells));
    return sourceOf(std::move(rows));
}

struct Imported {
    Outcome outcome;
    std::vector<ImportedRow> rows;

    ImportAction action(std::size_t row) const { return rows.at(row).action; }
    PersonId person(std::size_t row) const { return rows.at(row).person.value(); }
};

inline Imported importRows(CommandVault& vault, ImportRowSource source, bool isDryRun = false,
                           ImportDecisions decisions = {}) {
    Imported imported;
    ImportPeople command;
    command.decisions = std::move(decisions);
    command.rows = std::move(source);
    command.isDryRun = isDryRun;
    command.report = [&](const ImportedRow& row) { imported.rows.push_back(row); };
    imported.outcome = vault.run(command);
    return imported;
}

inline Imported importSheet(CommandVault& vault, const std::vector<Cells>& sheet, bool isDryRun = false) {
    return importRows(vault, sourceOf(sheet), isDryRun);
}

} // namespace hedgerow
