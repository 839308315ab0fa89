// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/import_rows.h"

#include "core/model/person_name.h"
#include "core/model/text_rules.h"

#include <algorithm>

namespace hedgerow {
namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

bool isName(ImportTarget target) {
    return target == ImportTarget::Name || target == ImportTarget::Given || target == ImportTarget::Family;
}

RowProblemCode problemOf(const Error& error) {
    if (error.detail == kTextTooLong) return RowProblemCode::TooLong;
    return error.detail == kNotUtf8 ? RowProblemCode::Unreadable : RowProblemCode::ForbiddenCharacter;
}

// Reads one row's cells, of one sheet and mapping, into values.
class RowReader {
public:
    RowReader(const Sheet& sheet, const ImportMapping& mapping) : m_sheet(sheet), m_mapping(mapping) {}

    const ImportRow& read(std::size_t row) {
        m_row.row = m_sheet.rowNumber(row);
        m_row.line = m_sheet.lineNumber(row);
        m_row.values.clear();
        m_row.problems.clear();
        m_row.isRefused = false;
        const std::size_t columns = m_mapping.columns.size();
        for (std::size_t column = 0; column < std::min(columns, m_sheet.cellCount(row)); ++column)
            readCell(column, m_sheet.cell(row, column));
        if (m_sheet.cellCount(row) > columns) {
            addProblem(columns, RowProblemCode::ExtraCells);
            m_row.isRefused = true;
        }
        return m_row;
    }

private:
    void readCell(std::size_t column, std::string_view cell) {
        const ColumnMapping& mapped = m_mapping.columns[column];
        if (mapped.target == ImportTarget::Ignore || isBlankCell(cell)) return;
        m_column = column;
        m_target = mapped.target;
        if (cell.find(kReplacement) != std::string_view::npos) return refuse(RowProblemCode::Unreadable);
        switch (importTarget(m_target).type) {
        case ImportType::None:
            return;
        case ImportType::Name:
            return readName(cell);
        case ImportType::NameList:
            return readList(cell, ";,|\n", cleanName);
        case ImportType::Line:
            return addCleaned(cleanLine(cell));
        case ImportType::LineList:
            return readList(cell, m_target == ImportTarget::Tag ? ";,|\n" : ";,|/\n", cleanLine);
        case ImportType::Text:
            return readText(cell);
        case ImportType::Phone:
            return readEach(cell, ";|\n", isPhoneNumber, RowProblemCode::InvalidPhone);
        case ImportType::Mail:
            return readEach(cell, ";,| \n", isMailAddress, RowProblemCode::InvalidMail);
        case ImportType::Date:
            return addParsed(parseDate(cell, mapped.dateOrder), RowProblemCode::InvalidDate);
        case ImportType::Boolean:
            return addParsed(parseBoolean(cell), RowProblemCode::InvalidBoolean);
        case ImportType::Choice:
            return addParsed(parseChoice(m_target, cell), RowProblemCode::UnknownChoice);
        }
    }

    void readName(std::string_view cell) {
        auto name = cleanName(cell);
        if (!name) return refuse(problemOf(name.error()));
        if (m_target != ImportTarget::Name) {
            std::erase_if(m_row.values,
                          [&](const ImportValue& entry) { return entry.target == m_target; }); // of the split
            return addText(m_target, std::move(*name));
        }
        // Columns for the parts, where they are filled, know better than the split.
        PersonName parts = nameParts(*name);
        if (!m_row.value(ImportTarget::Given)) addText(ImportTarget::Given, std::move(parts.given));
        if (!m_row.value(ImportTarget::Family)) addText(ImportTarget::Family, std::move(parts.family));
    }

    void readText(std::string_view cell) {
        auto text = cleanText(cell);
        if (!text) return refuse(problemOf(text.error()));
        const Value* before = m_row.value(m_target);
        if (text->empty()) return;
        if (!before) return addText(m_target, std::move(*text));
        if (before->text()->size() + 1 + text->size() > kMaxTextBytes) return refuse(RowProblemCode::TooLong);
        find(m_target)->value = Value(*before->text() + "\n" + *text);
    }

    void readList(std::string_view cell, std::string_view separators,
                  Result<std::string> (*cleaned)(std::string_view)) {
        Value::List items;
        if (const Value* before = m_row.value(m_target)) items = *before->list();
        for (const std::string_view part : splitCell(cell, separators)) {
            auto item = cleaned(part);
            if (!item) return refuse(problemOf(item.error()));
            if (!item->empty() && std::ranges::find(items, Value(*item)) == items.end())
                items.emplace_back(std::move(*item));
        }
        if (items.empty()) return;
        if (ImportValue* entry = find(m_target))
            entry->value = Value(std::move(items));
        else
            add(m_target, Value(std::move(items)));
    }

    void readEach(std::string_view cell, std::string_view separators, bool (*isRight)(std::string_view),
                  RowProblemCode wrong) {
        const auto line = cleanLine(cell.find('\n') == std::string_view::npos ? std::string(cell) : joined(cell));
        if (!line) return refuse(problemOf(line.error()));
        for (const std::string_view part : splitCell(*line, separators)) {
            if (isRight(part))
                addText(m_target, std::string(part));
            else
                refuse(wrong);
        }
    }

    // Line ends within the cell, which cleanLine would make spaces, as separators.
    static std::string joined(std::string_view cell) {
        std::string text(cell);
        std::ranges::replace(text, '\n', ';');
        return text;
    }

    void addCleaned(Result<std::string> text) {
        if (!text) return refuse(problemOf(text.error()));
        addText(m_target, std::move(*text));
    }

    template <class T>
    void addParsed(const std::optional<T>& parsed, RowProblemCode wrong) {
        if (!parsed) return refuse(wrong);
        add(m_target, Value(*parsed));
    }

    void addText(ImportTarget target, std::string text) {
        if (!text.empty()) add(target, Value(std::move(text)));
    }

    void add(ImportTarget target, Value value) { m_row.values.push_back({target, m_column, std::move(value)}); }

    ImportValue* find(ImportTarget target) {
        const auto found = std::ranges::find(m_row.values, target, &ImportValue::target);
        return found == m_row.values.end() ? nullptr : &*found;
    }

    void refuse(RowProblemCode code) {
        addProblem(m_column, code);
        if (isName(m_target)) m_row.isRefused = true;
    }

    void addProblem(std::size_t column, RowProblemCode code) { m_row.problems.push_back({m_row.row, column, code}); }

    const Sheet& m_sheet;
    const ImportMapping& m_mapping;
    ImportRow m_row;
    std::size_t m_column = 0;
    ImportTarget m_target = ImportTarget::Ignore;
};

} // namespace

Result<void> forEachRow(const Sheet& sheet, const ImportMapping& mapping, const ImportRowSink& sink) {
    if (const auto checked = checkMapping(mapping, sheet); !checked) return checked;
    RowReader reader(sheet, mapping);
    for (std::size_t row = 0; row < sheet.rowCount(); ++row)
        if (const auto taken = sink(reader.read(row)); !taken) return taken;
    return {};
}

ImportRow readRow(const Sheet& sheet, const ImportMapping& mapping, std::size_t row) {
    return RowReader(sheet, mapping).read(row);
}

} // namespace hedgerow
