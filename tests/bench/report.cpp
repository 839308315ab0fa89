// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/report.h"

#include "core/db/database.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <thread>

namespace hedgerow::bench {
namespace {

QString qString(const std::string& text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::string processor() {
    std::ifstream info("/proc/cpuinfo");
    for (std::string line; std::getline(info, line);) {
        const auto colon = line.find(": ");
        if (line.starts_with("model name") && colon != std::string::npos) return line.substr(colon + 2);
    }
    return "unknown";
}

std::string loadAverage() {
    double load = 0;
    if (getloadavg(&load, 1) != 1) return "unknown";
    char text[16];
    std::snprintf(text, sizeof text, "%.2f", load);
    return text;
}

std::string cipherVersion() {
    auto database = Database::openInMemory();
    if (!database) return "unknown";
    return database->text("PRAGMA cipher_version").ok() ? *database->text("PRAGMA cipher_version") : "unknown";
}

std::string sqliteVersion() {
    auto database = Database::openInMemory();
    if (!database) return "unknown";
    const auto version = database->text("SELECT sqlite_version()");
    return version ? *version : "unknown";
}

// As many digits as mean something.
std::string number(double value) {
    char text[32];
    std::snprintf(text, sizeof text, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%.0f", value);
    return text;
}

} // namespace

Report::Report() {
    m_facts = {{"processor", processor()},      {"cores", std::to_string(std::thread::hardware_concurrency())},
               {"compiler", HEDGEROW_COMPILER}, {"build", HEDGEROW_BUILD_TYPE},
               {"sqlcipher", cipherVersion()},  {"sqlite", sqliteVersion()},
               {"load_at_start", loadAverage()}};
}

void Report::printFacts() const {
    for (const auto& [name, value] : m_facts) std::printf("%-14s %s\n", name.c_str(), value.c_str());
    std::printf("\n%-62s %12s %10s\n", "", "measured", "target");
}

void Report::add(Figure figure) {
    std::string verdict;
    std::string target;
    if (figure.target) {
        target = "≤ " + number(*figure.target);
        verdict = figure.value <= *figure.target ? "  reached" : "  MISSED";
    }
    // "≤" is three bytes and one column wide.
    std::printf("%-62s %9s %-2s %*s%s\n", figure.what.c_str(), number(figure.value).c_str(),
                figure.unit == "×" ? "x" : figure.unit.c_str(), figure.target ? 12 : 10, target.c_str(),
                verdict.c_str());
    for (const auto& [name, value] : figure.details)
        std::printf("    %-58s %9s\n", name.c_str(), number(value).c_str());
    std::fflush(stdout);
    m_figures.push_back(std::move(figure));
}

void Report::note(std::string text) {
    m_notes.push_back(std::move(text));
}

void Report::printNotes() const {
    std::printf(
        "\nLoad average at the end: %s. Other work on the machine makes wall times longer; ratios and processor "
        "times suffer less.\n",
        loadAverage().c_str());
    for (const std::string& text : m_notes) std::printf("%s\n", text.c_str());
}

bool Report::writeJson(const std::string& file) const {
    QJsonObject facts;
    for (const auto& [name, value] : m_facts) facts[qString(name)] = qString(value);
    facts[QStringLiteral("load_at_end")] = qString(loadAverage());
    QJsonArray figures;
    for (const Figure& figure : m_figures) {
        QJsonObject object{{QStringLiteral("name"), qString(figure.name)},
                           {QStringLiteral("what"), qString(figure.what)},
                           {QStringLiteral("unit"), qString(figure.unit)},
                           {QStringLiteral("value"), figure.value}};
        if (figure.target) object[QStringLiteral("at_most")] = *figure.target;
        QJsonObject details;
        for (const auto& [name, value] : figure.details) details[qString(name)] = value;
        if (!details.isEmpty()) object[QStringLiteral("details")] = details;
        figures.append(object);
    }
    QJsonArray notes;
    for (const std::string& text : m_notes) notes.append(qString(text));
    const QJsonObject all{
        {QStringLiteral("facts"), facts}, {QStringLiteral("figures"), figures}, {QStringLiteral("notes"), notes}};
    QFile out(qString(file));
    const QByteArray bytes = QJsonDocument(all).toJson();
    return out.open(QIODevice::WriteOnly | QIODevice::Truncate) && out.write(bytes) == bytes.size();
}

} // namespace hedgerow::bench
