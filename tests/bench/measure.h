// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

namespace hedgerow::bench {

// Wall time and this process's processor time, in seconds, since it was made.
class Stopwatch {
public:
    Stopwatch();
    double wall() const;
    double cpu() const;

private:
    std::chrono::steady_clock::time_point m_start;
    double m_cpu;
};

struct Sample {
    double wall = 0; // seconds
    double cpu = 0;
};

// One piece of work done many times.
class Series {
public:
    void add(const Sample& sample);
    void add(const Stopwatch& watch) { add({watch.wall(), watch.cpu()}); }
    std::size_t size() const { return m_wall.size(); }

    double wall(double quantile) const; // 0.5: the median; 1: the longest
    double cpu(double quantile) const;

private:
    std::vector<double> m_wall;
    std::vector<double> m_cpu;
};

// 0 for no values.
double quantile(std::vector<double> values, double at);
inline double median(const std::vector<double>& values) {
    return quantile(values, 0.5);
}

// What this process takes, in MB (10^6 bytes); 0 where the system does not say.
struct Memory {
    double now = 0;
    double peak = 0;
};
Memory memoryNow();

} // namespace hedgerow::bench
