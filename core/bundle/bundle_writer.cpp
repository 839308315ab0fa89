// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/bundle_writer.h"

#include "core/age/writer.h"
#include "core/bundle/payload.h"
#include "core/bundle/refusal.h"

#include <algorithm>
#include <span>
#include <unordered_set>

namespace hedgerow::bundle {
namespace {

using Changes = std::span<const GivenChange>;

// More than any line of a batch needs, its line feed with it.
constexpr std::uint64_t kBatchLine = 80;

// The batches that these changes belong to and replace, ascending: a number is the place, from 1.
class BatchNumbers {
public:
    explicit BatchNumbers(Changes changes) {
        for (const GivenChange& change : changes) {
            m_names.push_back(change.batch);
            for (const GivenValue& value : change.values)
                m_names.insert(m_names.end(), newest(value.replaces).begin(), newest(value.replaces).end());
            if (m_names.size() > m_isTidyAt) tidy();
        }
        tidy();
    }

    // Of those that a value replaces, as many as a line may name.
    static std::span<const BatchName> newest(const std::vector<BatchName>& replaced) {
        return std::span(replaced).last(std::min(replaced.size(), kMostReplaced));
    }

    std::int64_t of(const BatchName& name) const {
        return std::ranges::lower_bound(m_names, name) - m_names.begin() + 1;
    }
    const std::vector<BatchName>& names() const { return m_names; }

private:
    void tidy() {
        std::ranges::sort(m_names);
        m_names.erase(std::unique(m_names.begin(), m_names.end()), m_names.end());
        m_isTidyAt = 2 * m_names.size() + 4096;
    }

    std::vector<BatchName> m_names;
    std::size_t m_isTidyAt = 4096;
};

// The lines of changes, cut into parts; where a field has two values, or where all values are too long for one line,
// a change has several. They are spelled twice, to know how large they are and to be written: kept all at once they
// would take as much memory as the file.
class Lines {
public:
    struct Part {
        Changes changes;
        std::int64_t lines = 0;
        std::uint64_t size = 0; // of the lines
        std::unordered_set<Id, IdHash> people;
    };

    Lines(const BatchNumbers& numbers, std::uint64_t largestPart) : m_numbers(numbers), m_largest(largestPart) {}

    // The changes of a bundle, in their order, as they stand there.
    void add(const GivenChange& change) {
        std::uint64_t size = 0;
        const std::vector<std::string> lines = linesOf(change);
        for (const std::string& line : lines) size += line.size() + 1;
        if (m_parts.back().lines > 0 && m_parts.back().size + size > m_largest) m_parts.emplace_back();
        Part& part = m_parts.back();
        if (part.changes.empty()) part.changes = {&change, 0};
        part.changes = {part.changes.data(), part.changes.size() + 1};
        part.size += size;
        part.lines += static_cast<std::int64_t>(lines.size());
        if (!lines.empty()) forEachPerson(change.record, [&](const Id& person) { part.people.insert(person); });
    }

    std::vector<std::string> linesOf(const GivenChange& change) const {
        std::vector<std::string> lines;
        for (std::span<const GivenValue> rest = change.values; !rest.empty();) {
            std::size_t size = 1; // of values with a field of their own
            while (size < rest.size() && rest[size].field != rest[size - 1].field) ++size;
            spell(change, rest.first(size), lines);
            rest = rest.subspan(size);
        }
        return lines;
    }

    const std::vector<Part>& parts() const { return m_parts; }

private:
    // What fits no line is left out.
    void spell(const GivenChange& change, std::span<const GivenValue> values, std::vector<std::string>& lines) const {
        ChangeLine line{m_numbers.of(change.batch), change.record, {}};
        for (const GivenValue& value : values) {
            line.fields.push_back({value.field, value.value, {}});
            for (const BatchName& batch : BatchNumbers::newest(value.replaces))
                line.fields.back().replaces.push_back(m_numbers.of(batch));
        }
        if (auto text = encode(std::move(line))) {
            lines.push_back(std::move(*text));
        } else if (values.size() > 1) {
            spell(change, values.first(values.size() / 2), lines);
            spell(change, values.subspan(values.size() / 2), lines);
        }
    }

    const BatchNumbers& m_numbers;
    std::uint64_t m_largest;
    std::vector<Part> m_parts{1};
};

class BundleWork {
public:
    BundleWork(const Content& content, const Letter& letter, Random& random, Progress* progress)
        : m_content(content), m_letter(letter), m_random(random), m_progress(progress), m_numbers(content.changes) {}

    Result<WrittenBundle> run(const TakePart& take, std::uint64_t largestPart) {
        const std::uint64_t head = kLongestLine + m_numbers.names().size() * kBatchLine; // and the padding's 12 %
        Lines lines(m_numbers, largestPart * 8 / 9 > head ? largestPart * 8 / 9 - head : 1);
        for (const GivenChange& change : m_content.changes) {
            lines.add(change);
            if (auto told = tell(1); !told) return told.error();
        }
        const auto count = static_cast<std::int64_t>(lines.parts().size());
        if (count > kMostBundlesInSet) return refused(Refusal::Limit, "parts");

        WrittenBundle written;
        written.set = Id::random(m_random);
        std::unordered_set<Id, IdHash> people;
        for (const Lines::Part& part : lines.parts()) {
            Manifest manifest = manifestOf(part);
            manifest.set = written.set;
            manifest.part = static_cast<std::int64_t>(written.bundles.size()) + 1;
            manifest.parts = count;
            if (manifest.part == 1) manifest.counts.forgotten = static_cast<std::int64_t>(m_content.forgotten.size());
            const auto file = encrypted(manifest, lines, part);
            if (!file) return file.error();
            if (auto taken = take(manifest.part, count, *file); !taken) return taken.error();
            written.bundles.push_back(manifest.id);
            people.insert(part.people.begin(), part.people.end());
        }
        written.people = static_cast<std::int64_t>(people.size());
        return written;
    }

private:
    Manifest manifestOf(const Lines::Part& part) {
        Manifest manifest;
        manifest.id = Id::random(m_random);
        manifest.created = m_letter.created;
        manifest.key = m_letter.from.signingKey();
        manifest.name = m_letter.name;
        manifest.scope = m_letter.scope;
        manifest.counts.batches = static_cast<std::int64_t>(m_numbers.names().size());
        manifest.counts.changes = part.lines;
        manifest.counts.people = static_cast<std::int64_t>(part.people.size());
        manifest.counts.writers = static_cast<std::int64_t>(m_content.writers.size());
        return manifest;
    }

    Result<std::unique_ptr<age::Writer>> writerTo(age::Sink& sink, Manifest& manifest) {
        const auto* recipients = std::get_if<std::vector<age::Recipient>>(&m_letter.to);
        if (!recipients) {
            manifest.to = ForPassphrase{};
            return age::Writer::open(sink, std::get<SecretBytes>(m_letter.to), m_random);
        }
        manifest.to = recipientMarks(manifest.id, *recipients);
        return age::Writer::open(sink, *recipients, m_random);
    }

    Result<std::string> encrypted(Manifest& manifest, const Lines& lines, const Lines::Part& part) {
        std::string file;
        file.reserve(part.size + part.size / 8); // with most of what the padding adds
        age::StringSink sink(file);
        const auto writer = writerTo(sink, manifest);
        if (!writer) return writer.error();
        auto payload = PayloadWriter::begin(**writer, manifest);
        if (!payload) return payload.error();
        if (auto written = writeLines(*payload, manifest, lines, part); !written) return written.error();
        const auto sign = [this](std::span<const std::uint8_t> message) { return m_letter.from.sign(message); };
        if (auto finished = payload->finish(sign); !finished) return finished.error();
        if (auto finished = (*writer)->finish(); !finished) return finished.error();
        return file;
    }

    Result<void> writeLines(PayloadWriter& payload, const Manifest& manifest, const Lines& lines,
                            const Lines::Part& part) {
        std::int64_t number = 0;
        for (const BatchName& batch : m_numbers.names())
            if (auto written = payload.write(BatchLine{++number, batch}); !written) return written;
        for (const WriterLine& line : m_content.writers)
            if (auto written = payload.write(line); !written) return written;
        if (manifest.counts.forgotten > 0)
            for (const Id& id : m_content.forgotten)
                if (auto written = payload.write(ForgottenLine{id}); !written) return written;
        for (const GivenChange& change : part.changes) {
            if (auto told = tell(1); !told) return told;
            for (const std::string& line : lines.linesOf(change))
                if (auto written = payload.write(line); !written) return written;
        }
        return {};
    }

    // Each change is spelled, then written.
    Result<void> tell(std::int64_t more) {
        const auto total = static_cast<std::int64_t>(2 * m_content.changes.size());
        m_done = std::min(m_done + more, total);
        const bool goesOn = !m_progress || m_progress->step(m_done, total);
        return goesOn ? Result<void>() : ErrorCode::Cancelled;
    }

    const Content& m_content;
    const Letter& m_letter;
    Random& m_random;
    Progress* m_progress;
    BatchNumbers m_numbers;
    std::int64_t m_done = 0;
};

} // namespace

Result<WrittenBundle> writeBundle(const Content& content, const Letter& letter, Random& random, const TakePart& take,
                                  Progress* progress, std::uint64_t largestPart) {
    return BundleWork(content, letter, random, progress).run(take, largestPart);
}

} // namespace hedgerow::bundle
