// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/age/source.h"
#include "core/base/environment.h"
#include "core/base/progress.h"

#include <memory>
#include <optional>

namespace hedgerow::cli {

// An open descriptor; closed at the latest when it goes, unless it was the program's own from the start.
class Descriptor {
public:
    Descriptor(int descriptor, bool isOurs) : m_descriptor(descriptor), m_isOurs(isOurs) {}
    Descriptor(Descriptor&& other) noexcept;
    Descriptor& operator=(Descriptor&&) = delete;
    ~Descriptor();

    int operator*() const { return m_descriptor; }
    bool close();

private:
    int m_descriptor;
    bool m_isOurs;
};

// A file of any size, or standard input for "-" and for nothing.
class InputFile final : public age::Source {
public:
    static Result<std::unique_ptr<InputFile>> open(const std::string& file);

    // From now on every read tells how far it is, and stops when that is wished for.
    void tell(Progress& progress) { m_progress = &progress; }
    Result<std::size_t> read(std::span<std::uint8_t> into) override;

private:
    InputFile(Descriptor descriptor, std::optional<std::int64_t> size);
    // Until there is something to read. False: stop.
    bool wait() const;

    Descriptor m_descriptor;
    std::optional<std::int64_t> m_size; // none: a pipe or a terminal
    std::int64_t m_read = 0;
    Progress* m_progress = nullptr;
};

enum class Secrecy { Anyone, OwnerOnly };

// Standard output for "-" and for nothing; or a file that is there, in the place of one that was, only when it is
// whole.
class OutputFile final : public age::Sink {
public:
    // `secrecy` is that of a new file; one that is replaced hands its mode on. Devices and pipes are written as they
    // are.
    static Result<std::unique_ptr<OutputFile>> open(const std::string& file, Secrecy secrecy, Environment& environment);
    ~OutputFile() override;

    Result<void> write(std::span<const std::uint8_t> bytes) override;
    Result<void> finish();

private:
    OutputFile(Descriptor descriptor, FileSystem& files) : m_descriptor(std::move(descriptor)), m_files(files) {}
    static Result<std::unique_ptr<OutputFile>> beside(const Path& target, unsigned mode, bool isReplaced,
                                                      Environment& environment);

    Descriptor m_descriptor;
    FileSystem& m_files;
    Path m_target;    // empty: written as it is
    Path m_temporary; // empty: none, or no longer
};

} // namespace hedgerow::cli
