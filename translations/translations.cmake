# SPDX-License-Identifier: GPL-3.0-or-later
# The languages of the window, compiled into it under :/i18n. After changing strings: ninja update_translations.
function(hedgerow_translate target)
  set(files)
  foreach(language en de it)
    list(APPEND files ${PROJECT_SOURCE_DIR}/translations/hedgerow_${language}.ts)
  endforeach()
  get_target_property(sources hedgerow_ui SOURCES)
  list(FILTER sources INCLUDE REGEX "\\.cpp$")
  list(TRANSFORM sources PREPEND ${PROJECT_SOURCE_DIR}/ui/)
  qt_add_lrelease(${target} TS_FILES ${files} QM_FILES_OUTPUT_VARIABLE compiled)
  qt_add_resources(${target} hedgerow_translations PREFIX /i18n BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${compiled})
  qt_add_lupdate(${target} TS_FILES ${files} SOURCES ${sources} INCLUDE_DIRECTORIES ${PROJECT_SOURCE_DIR}
    OPTIONS -locations none -no-obsolete)
endfunction()
