// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a spreadsheet: read or refused, mapped, turned into rows, written and read back the same.
#include "core/interchange/csv_reader.h"
#include "core/interchange/csv_writer.h"
#include "core/interchange/import_rows.h"
#include "core/model/text_rules.h"

#include <cstdint>
#include <cstdlib>
#include <string>

using namespace hedgerow;

namespace {

void require(bool holds) {
    if (!holds) std::abort();
}

void checkWrittenAndReadBack(const Sheet& sheet) {
    for (std::size_t row = 0; row < sheet.rowCount() && row < 100; ++row) {
        CsvWriter writer;
        for (std::size_t column = 0; column < sheet.cellCount(row); ++column) writer.cell(sheet.cell(row, column));
        writer.cell("end");
        writer.endRow();
        if (sheet.cellCount(row) >= 512) continue;
        const auto again = readCsv(writer.take(), {"UTF-8", ',', false});
        if (!again) continue; // apostrophes and quotes can take a cell above its limit
        require(again->rowCount() == 1);
        for (std::size_t column = 0; column < sheet.cellCount(row); ++column)
            require(again->cell(0, column) == sheet.cell(row, column));
    }
}

void checkRows(const Sheet& sheet) {
    const auto done = forEachRow(sheet, guessMapping(sheet), [](const ImportRow& row) -> Result<void> {
        for (const ImportValue& value : row.values)
            if (importTarget(value.target).type == ImportType::Name) {
                const auto again = cleanName(*value.value.text());
                require(again.ok() && *again == *value.value.text());
            }
        return {};
    });
    require(done.ok() || done.error().code == ErrorCode::InvalidValue);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto sheet = readCsv(std::string(reinterpret_cast<const char*>(data), size));
    if (!sheet) return 0;
    checkWrittenAndReadBack(*sheet);
    checkRows(*sheet);
    return 0;
}
