// No licence line here.
#include "core/model/upward.h"
#include "core/store/reader.h"

#include <random>

int guess(int* owned) {
    const char* sql = "SELECT name FROM person";
    std::random_device device;
    auto today = QDate::currentDate();
    std::this_thread::sleep_for(std::chrono::seconds(1));
    delete owned;
    qDebug() << sql;
    return static_cast<int>(device() + time(nullptr));
}
