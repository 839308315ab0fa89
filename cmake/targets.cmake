# SPDX-License-Identifier: GPL-3.0-or-later
# How every target of the project is built: warnings, hardening, sanitizers, precompiled headers.
option(HEDGEROW_WERROR "Warnings are errors" ON)

add_library(hedgerow_options INTERFACE)
target_include_directories(hedgerow_options INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(hedgerow_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(MSVC)
  target_compile_options(hedgerow_options INTERFACE /W4 /utf-8 /permissive- $<$<BOOL:${HEDGEROW_WERROR}>:/WX>)
else()
  target_compile_options(hedgerow_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast -Wcast-align
    -fstack-protector-strong $<$<BOOL:${HEDGEROW_WERROR}>:-Werror>
    # GCC 12 warns about its own std::string (bug 105651).
    $<$<CXX_COMPILER_ID:GNU>:-Wno-array-bounds -Wno-restrict -Wno-stringop-overflow -Wno-stringop-overread>
    # And, where it optimizes, about std::variant moved out of a list that it was written in (bug 105562 and its like).
    $<$<AND:$<CXX_COMPILER_ID:GNU>,$<OR:$<CONFIG:Release>,$<BOOL:${HEDGEROW_LONG}>>>:-Wno-maybe-uninitialized>
    $<$<AND:$<CXX_COMPILER_ID:GNU>,$<OR:$<CONFIG:Release>,$<BOOL:${HEDGEROW_LONG}>>>:-Wno-free-nonheap-object>)
  if(HEDGEROW_SANITIZE)
    target_compile_options(hedgerow_options INTERFACE -fsanitize=${HEDGEROW_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all
      -Wno-maybe-uninitialized $<$<CXX_COMPILER_ID:GNU>:-Wno-free-nonheap-object>)  # misfire inside instrumented standard headers
    target_link_options(hedgerow_options INTERFACE -fsanitize=${HEDGEROW_SANITIZE})
  else()
    target_compile_definitions(hedgerow_options INTERFACE $<$<CONFIG:Release,RelWithDebInfo>:_FORTIFY_SOURCE=2>)
  endif()
endif()

# A room of core: hedgerow_room(journal SOURCES a.cpp b.cpp LINK hedgerow_db …)
function(hedgerow_room name)
  cmake_parse_arguments(ROOM "" "" "SOURCES;LINK;PRIVATE" ${ARGN})
  add_library(hedgerow_${name} STATIC ${ROOM_SOURCES})
  target_link_libraries(hedgerow_${name} PUBLIC hedgerow_options ${ROOM_LINK} PRIVATE ${ROOM_PRIVATE})
  target_precompile_headers(hedgerow_${name} PRIVATE ${PROJECT_SOURCE_DIR}/cmake/pch_core.h)
endfunction()

# The tests of one room: one program, every test found by ctest as <prefix>.<suite>.<name>.
function(hedgerow_test name)
  cmake_parse_arguments(T "" "PREFIX;TIMEOUT" "SOURCES;LINK" ${ARGN})
  if(NOT T_TIMEOUT)
    set(T_TIMEOUT 120)
  endif()
  if(HEDGEROW_LONG)
    math(EXPR T_TIMEOUT "${T_TIMEOUT} * 120")
  endif()
  add_executable(${name} ${T_SOURCES})
  target_link_libraries(${name} PRIVATE hedgerow_options GTest::gmock GTest::gtest ${T_LINK})
  if(NOT T_LINK MATCHES "hedgerow_test_main_gui")
    target_link_libraries(${name} PRIVATE GTest::gtest_main)
  endif()
  target_precompile_headers(${name} PRIVATE ${PROJECT_SOURCE_DIR}/cmake/pch_test.h)
  target_compile_definitions(${name} PRIVATE
    HEDGEROW_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data" HEDGEROW_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
    HEDGEROW_BIN_DIR="${CMAKE_RUNTIME_OUTPUT_DIRECTORY}")
  include(GoogleTest)
  gtest_discover_tests(${name} TEST_PREFIX "${T_PREFIX}." DISCOVERY_TIMEOUT 60 PROPERTIES TIMEOUT ${T_TIMEOUT})
endfunction()
