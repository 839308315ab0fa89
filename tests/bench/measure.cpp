// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure.h"

#include <algorithm>
#include <cmath>
#include <ctime>
#include <fstream>
#include <sstream>

namespace hedgerow::bench {
namespace {

double cpuSeconds() {
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

} // namespace

Stopwatch::Stopwatch() : m_start(std::chrono::steady_clock::now()), m_cpu(cpuSeconds()) {}

double Stopwatch::wall() const {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count();
}

double Stopwatch::cpu() const {
    return cpuSeconds() - m_cpu;
}

void Series::add(const Sample& sample) {
    m_wall.push_back(sample.wall);
    m_cpu.push_back(sample.cpu);
}

double Series::wall(double at) const {
    return quantile(m_wall, at);
}

double Series::cpu(double at) const {
    return quantile(m_cpu, at);
}

double quantile(std::vector<double> values, double at) {
    if (values.empty()) return 0;
    std::ranges::sort(values);
    const double place = at * static_cast<double>(values.size() - 1);
    const auto below = static_cast<std::size_t>(std::floor(place));
    const auto above = static_cast<std::size_t>(std::ceil(place));
    return values[below] + (values[above] - values[below]) * (place - std::floor(place));
}

Memory memoryNow() {
    Memory memory;
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        std::istringstream words(line);
        std::string name;
        double kib = 0;
        words >> name >> kib;
        if (name == "VmRSS:") memory.now = kib * 1024 / 1e6;
        if (name == "VmHWM:") memory.peak = kib * 1024 / 1e6;
    }
    return memory;
}

} // namespace hedgerow::bench
