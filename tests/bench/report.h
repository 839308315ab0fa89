// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace hedgerow::bench {

// One line of the table.
struct Figure {
    std::string name; // "import.ratio"
    std::string what; // for people
    std::string unit; // s, ms, MB, ×
    double value = 0;
    std::optional<double> target; // at most; none: only for information
    std::map<std::string, double> details;
};

// Gathers figures and says under which circumstances they were measured.
class Report {
public:
    Report();

    // Printed at once.
    void add(Figure figure);
    // A note below the table.
    void note(std::string text);

    void printFacts() const;
    void printNotes() const;
    bool writeJson(const std::string& file) const;

private:
    std::map<std::string, std::string> m_facts;
    std::vector<Figure> m_figures;
    std::vector<std::string> m_notes;
};

} // namespace hedgerow::bench
