// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "core/bundle/bundle_order.h"
#include "core/bundle/content.h"
#include "core/bundle/pseudonyms.h"
#include "core/store/coded_records.h"
#include "core/store/reader.h"

#include <memory>
#include <unordered_map>
#include <unordered_set>

namespace hedgerow {

// What a chart is made of.
struct ChartSource {
    Journal& journal;
    Reader& reader;
    Environment& environment;
    Progress* progress = nullptr;
};

// For whom, and about whom.
struct ChartWish {
    const std::string& recipient;                                  // signing key in hex
    const std::optional<std::unordered_set<RecordNumber>>& people; // none: everyone
    bool codesUnits = false;
    bool isOnlyNew = false; // what was not given before
};

// A chart without the people, for one recipient (core/bundle/FORMAT.md, "Pseudonymous form"). Made from what is shown
// now and from what was given before; whatever is given is remembered, so that the next one goes on from there.
class PseudonymousChart {
public:
    // Changes nothing. Cancelled.
    static Result<PseudonymousChart> of(const ChartSource& source, const ChartWish& wish,
                                        const bundle::Pseudonyms& pseudonyms);

    bundle::Content takeContent() { return std::move(m_content); } // once
    // By code.
    const std::vector<bundle::GivenCode>& codes() const { return m_codes; }
    const std::vector<bundle::SmallUnit>& smallUnits() const { return m_smallUnits; }
    // It was given. Within the transaction in which it was made.
    Result<void> remember(JournalTables& journal) const;

private:
    friend class ChartMaker;

    std::string m_recipient;
    bundle::Content m_content;
    std::vector<bundle::GivenCode> m_codes;
    std::vector<bundle::SmallUnit> m_smallUnits;
    CodedBatch m_batch;
    std::vector<CodedRecord> m_changed; // what is to be remembered otherwise than before
};

} // namespace hedgerow
