// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace hedgerow {

// One step of a way to lead a conversation, with the question that helps along.
struct FrameworkStep {
    QString code;
    QString label;
    QString prompt;
};

// A way to lead a conversation: a template, never a column.
struct Framework {
    QString code;
    QString name;
    QString source;
    std::vector<FrameworkStep> steps;
};

struct Frameworks {
    std::vector<Framework> all;
    // Belongs to every conversation: asking about colleagues.
    FrameworkStep listWork;

    const Framework* withCode(const QString& code) const;
};

// Those that ship with the program (:/packs/frameworks.json), in this language or in English.
Frameworks shippedFrameworks(const QString& language);

} // namespace hedgerow
