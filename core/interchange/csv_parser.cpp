// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/csv_parser.h"

#include <csv.h>

#include <algorithm>
#include <cstring>
#include <vector>

namespace hedgerow {
namespace {

constexpr std::size_t kChunkBytes = 64 * 1024; // how often limits are looked at
constexpr unsigned char kOptions = CSV_REPALL_NL | CSV_STRICT | CSV_STRICT_FINI;

// Turns libcsv's cells into rows with numbers. libcsv runs in its strict mode so that every quote out of place is seen;
// each is then passed in its lenient mode, and only those that may have swallowed a line end or a delimiter are errors.
class Parser {
public:
    Parser(std::string_view text, char delimiter, const std::function<bool(const CsvRow&)>& sink,
           std::size_t maxColumns)
        : m_text(text), m_delimiter(delimiter), m_sink(sink), m_maxColumns(maxColumns) {
        csv_init(&m_csv, kOptions);
        csv_set_delim(&m_csv, static_cast<unsigned char>(delimiter));
        csv_set_blk_size(&m_csv, kChunkBytes);
    }
    ~Parser() { csv_free(&m_csv); }
    Parser(const Parser&) = delete;
    Parser& operator=(const Parser&) = delete;

    Result<void> run() {
        while (m_at < m_text.size() && !m_isDone) {
            if (!parseChunk()) return {ErrorCode::Failed, csv_strerror(csv_error(&m_csv))};
            if (!m_isDone && m_csv.entry_pos > kMaxCellBytes) tooLong();
        }
        if (!m_isDone && csv_fini(&m_csv, onCell, onRow, this) != 0) fail("a quote is opened and never closed");
        return std::move(m_result);
    }

private:
    struct Cell {
        std::size_t begin;
        std::size_t size;
    };

    bool parseChunk() {
        const std::size_t size = std::min(kChunkBytes, m_text.size() - m_at);
        const std::size_t taken = csv_parse(&m_csv, m_text.data() + m_at, size, onCell, onRow, this);
        m_at += taken;
        if (taken == size) return true;
        if (csv_error(&m_csv) != CSV_EPARSE) return false;
        if (m_csv.quoted) m_hasStrayQuote = true;
        csv_set_opts(&m_csv, CSV_REPALL_NL);
        m_at += csv_parse(&m_csv, m_text.data() + m_at, 1, onCell, onRow, this);
        csv_set_opts(&m_csv, kOptions);
        return true;
    }

    static void onCell(void* data, std::size_t size, void* self) {
        static_cast<Parser*>(self)->cell({static_cast<const char*>(data), size});
    }
    static void onRow(int, void* self) { static_cast<Parser*>(self)->endRow(); }

    void cell(std::string_view text) {
        if (m_isDone) return;
        if (m_hasStrayQuote) checkStrayQuote(text);
        m_hasStrayQuote = false;
        if (text.size() > kMaxCellBytes) return tooLong();
        ++m_width;
        if (m_width > m_maxColumns) {
            if (!text.empty()) fail("more than " + std::to_string(m_maxColumns) + " columns");
            return;
        }
        m_newlines += std::ranges::count(text, '\n');
        m_cells.push_back({m_bytes.size(), text.size()});
        m_bytes.append(text);
        if (!text.empty()) m_used = m_cells.size();
    }

    // "Anna;Berg (unclosed) and, lines below, "Ben": what lies between would become one cell without a word.
    void checkStrayQuote(std::string_view text) {
        const char glued[] = {m_delimiter, '"'};
        if (text.find('\n') != std::string_view::npos || text.find({glued, 2}) != std::string_view::npos)
            fail("a quote is opened and not closed in its cell");
    }

    void endRow() {
        if (m_isDone) return;
        if (m_used > 0) {
            if (m_row >= kMaxRows) return fail("more than " + std::to_string(kMaxRows) + " rows");
            m_views.clear();
            for (const Cell& each : std::span(m_cells).first(m_used))
                m_views.push_back(std::string_view(m_bytes).substr(each.begin, each.size));
            m_isDone = !m_sink({m_row + 1, m_line, m_views, m_width});
        }
        ++m_row;
        m_line += 1 + m_newlines;
        m_newlines = 0;
        m_width = 0;
        m_used = 0;
        m_cells.clear();
        m_bytes.clear();
    }

    void tooLong() { fail("a cell is longer than 1 MiB; perhaps a quote is opened and never closed"); }

    void fail(const std::string& what) {
        std::string where = "row " + std::to_string(m_row + 1);
        if (m_line != m_row + 1) where += " (line " + std::to_string(m_line) + ")";
        m_result = Error{ErrorCode::InvalidValue, where + ": " + what};
        m_isDone = true;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    char m_delimiter;
    const std::function<bool(const CsvRow&)>& m_sink;
    std::size_t m_maxColumns;
    csv_parser m_csv{};

    std::int64_t m_row = 0; // of the last row that ended
    std::int64_t m_line = 1;
    std::int64_t m_newlines = 0; // within the cells of this row
    std::size_t m_width = 0;
    std::size_t m_used = 0; // cells up to the last that is not empty
    bool m_hasStrayQuote = false;
    std::string m_bytes;
    std::vector<Cell> m_cells;
    std::vector<std::string_view> m_views;

    bool m_isDone = false;
    Result<void> m_result;
};

} // namespace

Result<void> parseCsv(std::string_view text, char delimiter, const std::function<bool(const CsvRow&)>& sink,
                      std::size_t maxColumns) {
    return Parser(text, delimiter, sink, maxColumns).run();
}

void normaliseLineEnds(std::string& text) {
    const std::size_t first = text.find('\r');
    if (first == std::string::npos) return;
    std::size_t to = first;
    for (std::size_t from = first; from < text.size(); ++from) {
        if (text[from] == '\r') {
            if (from + 1 < text.size() && text[from + 1] == '\n') ++from;
            text[to++] = '\n';
        } else {
            text[to++] = text[from];
        }
    }
    text.resize(to);
}

} // namespace hedgerow
