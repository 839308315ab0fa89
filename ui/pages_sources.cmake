# SPDX-License-Identifier: GPL-3.0-or-later
set(hedgerow_ui_pages_sources)
