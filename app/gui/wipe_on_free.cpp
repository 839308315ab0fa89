// SPDX-License-Identifier: GPL-3.0-or-later
// Memory is wiped before it is given back, in the whole process: Qt, SQLCipher and this program copy names about, and
// each copy ends with its last owner. Takes the place of the C library's own functions, so it stands in the program
// itself, never in a library. Elsewhere than with glibc the process starts anew at each lock, or ends, and that is all.
#include <cstdlib>

#ifdef __GLIBC__
#include <algorithm>
#include <cstring>
#include <malloc.h>

extern "C" {

void __libc_free(void* memory);

void free(void* memory) noexcept {
    if (!memory) return;
    ::explicit_bzero(memory, ::malloc_usable_size(memory));
    __libc_free(memory);
}

// In place where that is not wasteful, else moved: the C library would leave what it moves from as it was.
void* realloc(void* memory, std::size_t size) noexcept {
    if (!memory) return std::malloc(size);
    if (size == 0) {
        ::free(memory);
        return nullptr;
    }
    const std::size_t held = ::malloc_usable_size(memory);
    if (size <= held && size >= held / 2) {
        ::explicit_bzero(static_cast<char*>(memory) + size, held - size);
        return memory;
    }
    void* moved = std::malloc(size);
    if (!moved) return nullptr;
    std::memcpy(moved, memory, std::min(size, held));
    ::free(memory);
    return moved;
}

} // extern "C"
#endif
