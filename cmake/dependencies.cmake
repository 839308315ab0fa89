# SPDX-License-Identifier: GPL-3.0-or-later
# Everything Hedgerow links, by target. Versions are the oldest it is tested with.
set(hedgerow_qt_components Core)
if(HEDGEROW_GUI)
  list(APPEND hedgerow_qt_components Gui Widgets Svg LinguistTools)
  if(UNIX AND NOT APPLE)
    list(APPEND hedgerow_qt_components DBus)
  endif()
endif()
if(HEDGEROW_TESTS)
  list(APPEND hedgerow_qt_components Test)
endif()
find_package(Qt6 6.4 REQUIRED COMPONENTS ${hedgerow_qt_components})
find_package(Threads REQUIRED)
find_package(ICU REQUIRED COMPONENTS uc i18n)
find_package(CLI11 REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(sodium REQUIRED IMPORTED_TARGET libsodium>=1.0.18)
pkg_check_modules(uchardet REQUIRED IMPORTED_TARGET uchardet)
pkg_check_modules(sqlcipher REQUIRED IMPORTED_TARGET sqlcipher>=3.36)  # the SQLite inside: 3.36 is SQLCipher 4.5
find_path(CSV_INCLUDE_DIR csv.h REQUIRED)
find_library(CSV_LIBRARY csv REQUIRED)
add_library(hedgerow_csv INTERFACE)
target_include_directories(hedgerow_csv SYSTEM INTERFACE ${CSV_INCLUDE_DIR})
target_link_libraries(hedgerow_csv INTERFACE ${CSV_LIBRARY})

# SQLCipher's header guards its codec calls; a plain SQLite under that name would store everything in the clear.
include(CheckCXXSourceCompiles)
set(CMAKE_REQUIRED_LIBRARIES PkgConfig::sqlcipher)
check_cxx_source_compiles("
  #define SQLITE_HAS_CODEC 1
  #include <sqlcipher/sqlite3.h>
  int main() { return sqlite3_key(nullptr, \"\", 0); }" HEDGEROW_SQLCIPHER_HAS_CODEC)
unset(CMAKE_REQUIRED_LIBRARIES)
if(NOT HEDGEROW_SQLCIPHER_HAS_CODEC)
  message(FATAL_ERROR "This SQLCipher has no codec (sqlite3_key is missing).")
endif()

if(HEDGEROW_TESTS)
  find_package(GTest REQUIRED)
  find_path(RAPIDCHECK_INCLUDE_DIR rapidcheck.h REQUIRED)
  find_library(RAPIDCHECK_LIBRARY rapidcheck REQUIRED)
  add_library(hedgerow_rapidcheck INTERFACE)
  target_include_directories(hedgerow_rapidcheck SYSTEM INTERFACE ${RAPIDCHECK_INCLUDE_DIR})
  target_link_libraries(hedgerow_rapidcheck INTERFACE ${RAPIDCHECK_LIBRARY})
endif()
if(HEDGEROW_BENCH)
  find_package(benchmark REQUIRED)
endif()
