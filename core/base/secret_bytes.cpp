// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret_bytes.h"

#include <sodium.h>

#include <cstdlib>
#include <cstring>
#include <utility>

namespace hedgerow {

SecretBytes::SecretBytes(std::size_t size) : m_size(size) {
    if (sodium_init() < 0) std::abort();
    m_data = static_cast<std::uint8_t*>(sodium_malloc(size == 0 ? 1 : size));
    if (!m_data) std::abort();
    std::memset(m_data, 0, size);
}

SecretBytes::SecretBytes(std::string_view text) : SecretBytes(text.size()) {
    if (!text.empty()) std::memcpy(m_data, text.data(), text.size());
}

SecretBytes::SecretBytes(SecretBytes&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0)) {}

SecretBytes& SecretBytes::operator=(SecretBytes&& other) noexcept {
    if (this != &other) {
        wipe();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

SecretBytes::~SecretBytes() {
    wipe();
}

SecretBytes SecretBytes::clone() const {
    return SecretBytes(view());
}

void SecretBytes::wipe() {
    sodium_free(m_data);
    m_data = nullptr;
    m_size = 0;
}

bool SecretBytes::operator==(const SecretBytes& other) const {
    return m_size == other.m_size && (m_size == 0 || sodium_memcmp(m_data, other.m_data, m_size) == 0);
}

} // namespace hedgerow
