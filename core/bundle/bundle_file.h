// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/age/source.h"
#include "core/base/file_system.h"

namespace hedgerow::bundle {

// A file that others put there, read as often as is wished for through one descriptor: what is read the second time is
// the file that was read the first time, whatever is moved to its place meanwhile.
class BundleFile final : public age::Source {
public:
    static constexpr std::uint64_t kLargest = 96 * 1024 * 1024; // a payload of 64 MiB, armored

    // NotFound, Io. Refused: not a regular file (a link, a pipe, a folder: nothing waits for one), or too large.
    static Result<BundleFile> open(const Path& file);
    BundleFile(BundleFile&& other) noexcept;
    BundleFile& operator=(BundleFile&&) = delete;
    ~BundleFile() override;

    Result<std::size_t> read(std::span<std::uint8_t> into) override;
    void rewind() { m_offset = 0; }

private:
    explicit BundleFile(int descriptor) : m_descriptor(descriptor) {}

    int m_descriptor;
    std::int64_t m_offset = 0;
};

} // namespace hedgerow::bundle
