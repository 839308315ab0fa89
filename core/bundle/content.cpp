// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/content.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace hedgerow::bundle {
namespace {

// Atoms come record by record; their changes are put together by batch.
class Collector {
public:
    explicit Collector(Content& content) : m_content(content) {}

    void take(Atom atom) {
        if (atom.record != m_record) {
            finishRecord();
            m_record = std::move(atom.record);
        }
        m_values[atom.batch].push_back({std::move(atom.field), std::move(atom.value), std::move(atom.replaces)});
    }

    void finishRecord() {
        for (auto& [batch, values] : m_values) {
            std::ranges::sort(values, [](const GivenValue& a, const GivenValue& b) {
                return a.field != b.field ? a.field < b.field : a.value < b.value;
            });
            values.shrink_to_fit(); // a bundle of everyone has a million of them
            m_content.changes.push_back({batch, m_record, std::move(values)});
        }
        m_values.clear();
    }

private:
    Content& m_content;
    RecordName m_record;
    std::map<BatchName, std::vector<GivenValue>> m_values;
};

auto orderOf(const GivenChange& change) {
    return std::tie(change.batch, change.record.id, change.record.kind, change.record.owners);
}

} // namespace

Result<Content> collect(Journal& journal, const ExportScope& scope, Progress* progress) {
    const auto total = journal.tables().recordCount();
    if (!total) return total.error();
    Content content;
    Collector collector(content);
    ExportScope counted = scope;
    std::int64_t seen = 0;
    bool isStopped = false;
    counted.includes = [&](const StoredRecord& record) {
        isStopped = isStopped || (progress && !progress->step(seen++, *total));
        return !isStopped && (!scope.includes || scope.includes(record));
    };
    const auto exported = journal.exportAtoms(counted, [&](Atom atom) -> Result<void> {
        collector.take(std::move(atom));
        return {};
    });
    if (!exported) return exported.error();
    if (isStopped) return ErrorCode::Cancelled;
    collector.finishRecord();
    std::ranges::sort(content.changes,
                      [](const GivenChange& a, const GivenChange& b) { return orderOf(a) < orderOf(b); });
    return content;
}

} // namespace hedgerow::bundle
