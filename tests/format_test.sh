#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Every source is laid out as .clang-format says.
#   format_test.sh <source tree>          lists what is not
#   format_test.sh <source tree> --fix    lays it out
set -euo pipefail
cd "$1"
mode=(--dry-run -Werror)
[ "${2:-}" != --fix ] || mode=(-i)
folders=()
for folder in core ui app tests; do [ -d "$folder" ] && folders+=("$folder"); done
find "${folders[@]}" \( -name '*.h' -o -name '*.cpp' \) -not -path '*/data/*' -print0 |
  xargs -0 -r -n 20 -P 2 clang-format --style=file "${mode[@]}"
