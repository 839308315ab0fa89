# SPDX-License-Identifier: GPL-3.0-or-later
# Models, pages and forms of an open vault, each on a vault of its own. Included by CMakeLists.txt.
hedgerow_test(ui_pages_tests PREFIX ui TIMEOUT 300
  SOURCES campaign_box_test.cpp command_box_test.cpp dialogs_forms_test.cpp dialogs_person_test.cpp drafts_test.cpp duplicates_page_test.cpp lock_test.cpp models_history_test.cpp
          models_people_test.cpp models_words_test.cpp pages_people_columns_test.cpp pages_people_filters_test.cpp pages_people_test.cpp
          pages_person_edit_test.cpp pages_person_test.cpp quick_capture_dialog_test.cpp today_page_test.cpp
  LINK hedgerow_test_main_gui hedgerow_ui hedgerow_packs hedgerow_commands hedgerow_insight Qt6::Test)
hedgerow_test(ui_import_tests PREFIX ui TIMEOUT 300
  SOURCES import_dialog_test.cpp import_hostile_test.cpp models_import_test.cpp
  LINK hedgerow_test_main_gui hedgerow_ui hedgerow_packs hedgerow_commands hedgerow_interchange Qt6::Test)
hedgerow_test(ui_sharing_tests PREFIX ui TIMEOUT 300
  SOURCES peer_dialogs_test.cpp qr_code_test.cpp sharing_page_test.cpp
  LINK hedgerow_test_main_gui hedgerow_ui hedgerow_packs hedgerow_commands Qt6::Test)
hedgerow_test(ui_bundle_tests PREFIX ui TIMEOUT 300
  SOURCES exchange_by_window_test.cpp give_dialog_test.cpp given_bundles_test.cpp models_bundle_test.cpp shared_folder_test.cpp take_in_dialog_test.cpp
  LINK hedgerow_test_main_gui hedgerow_ui hedgerow_packs hedgerow_commands hedgerow_bundle Qt6::Test)
