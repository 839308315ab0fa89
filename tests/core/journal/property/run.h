// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/journal/property/model_vault.h"

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace hedgerow {

// One random history of several vaults: organizers write, merge, undo, forget, send and lose bundles, copy files, set
// their clocks wrong. Every step's choices come from the step's own seed. Throws Failure.
class Run {
public:
    enum class Forgery { None, Some };

    Run(std::size_t vaults, Forgery forgery);

    void step(std::uint64_t seed);
    // Everybody gives everything to everybody; then all must hold the same.
    void finish(std::uint64_t seed);

    // How often what happened.
    const std::map<std::string, std::int64_t>& counts() const { return m_counts; }

private:
    ModelVault& anyVault(Dice& dice) { return *m_vaults[dice.below(m_vaults.size())]; }
    void create(ModelVault& vault, Dice& dice);
    void edit(ModelVault& vault, Dice& dice);
    void merge(ModelVault& vault, Dice& dice);
    void remove(ModelVault& vault, Dice& dice);
    void undo(ModelVault& vault, Dice& dice);
    void forget(ModelVault& vault, Dice& dice);
    void copyFile(std::size_t vault, Dice& dice);
    void send(ModelVault& vault, Dice& dice);
    void rollBack(ModelVault& vault, Dice& dice);
    void forge(ModelVault& vault, Dice& dice);
    void note(std::optional<BatchName> batch);
    Id newId();

    SeededRandom m_random{1};
    Ghost m_ghost;
    Forgery m_forgery;
    std::vector<std::unique_ptr<ModelVault>> m_vaults;
    std::vector<std::unique_ptr<ModelVault>> m_backups;
    int m_now = 1000;
    std::vector<BatchName> m_batches;
    std::uint32_t m_ids = 0;
    std::map<std::string, std::int64_t> m_counts;
};

} // namespace hedgerow
