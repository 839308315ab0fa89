# SPDX-License-Identifier: GPL-3.0-or-later
# What is checked without running the program: the layers, habits, layout, and what clang-tidy finds. Each of the first two is
# also shown a folder of mistakes that it must find.
set(checks ${CMAKE_CURRENT_LIST_DIR})
set(mistakes ${checks}/data/checks)

add_test(NAME layers COMMAND ${CMAKE_COMMAND} -DROOT=${PROJECT_SOURCE_DIR} -DPROGRAMS=${CMAKE_RUNTIME_OUTPUT_DIRECTORY}
  -P ${checks}/layers_test.cmake)
add_test(NAME layers.finds_mistakes COMMAND ${CMAKE_COMMAND} -DROOT=${mistakes} -P ${checks}/layers_test.cmake)
set_tests_properties(layers.finds_mistakes PROPERTIES PASS_REGULAR_EXPRESSION "8 violations of the layers")

find_program(BASH bash)
if(BASH)
  add_test(NAME lints COMMAND ${BASH} ${checks}/lint_test.sh ${PROJECT_SOURCE_DIR})
  add_test(NAME lints.finds_mistakes COMMAND ${BASH} -c
    "diff <(${checks}/lint_test.sh ${mistakes} 2>/dev/null | LC_ALL=C sort) ${mistakes}/expected_lints.txt")

  find_program(CLANG_FORMAT clang-format)
  if(CLANG_FORMAT)
    add_test(NAME format COMMAND ${BASH} ${checks}/format_test.sh ${PROJECT_SOURCE_DIR})
  endif()

  # It reads a file in seconds, not milliseconds: the rooms everything stands on each time, all of it in a long run.
  find_program(CLANG_TIDY clang-tidy)
  if(CLANG_TIDY AND NOT HEDGEROW_SANITIZE)
    add_test(NAME tidy COMMAND ${BASH} ${checks}/tidy_test.sh ${PROJECT_SOURCE_DIR} ${CMAKE_BINARY_DIR} $<$<BOOL:${HEDGEROW_LONG}>:all>)
    set_tests_properties(tidy PROPERTIES PROCESSORS 2 TIMEOUT $<IF:$<BOOL:${HEDGEROW_LONG}>,3600,600>)
  endif()
endif()
