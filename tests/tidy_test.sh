#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# clang-tidy, by the list in .clang-tidy. It reads the compile commands of the build, with two changes: a precompiled header of GCC
# is nothing clang can read, so the header it was made from takes its place, and warnings only GCC knows are not asked for.
#   tidy_test.sh <source tree> <build folder> [room…]      core/base core/db core/journal when none is named; "all" for everything
set -euo pipefail
source_tree=$(cd "$1" && pwd)
build=$(cd "$2" && pwd)
shift 2
rooms=("$@")
[ -n "${rooms[*]}" ] || rooms=(core/base core/db core/journal) # ctest hands over an empty word for none
[ "${rooms[0]}" != all ] || rooms=(core ui app tests)

work=$build/tidy
mkdir -p "$work"
cp "$build/compile_commands.json" "$work/compile_commands.json"
number=0
while IFS= read -r header; do
  number=$((number + 1))
  copy=$work/precompiled_$number.h
  [ -f "$header" ] || { echo "Build first: $header is missing." >&2; exit 1; }
  cmp -s "$header" "$copy" || cp "$header" "$copy"
  sed -i "s# $header# $copy#g" "$work/compile_commands.json"
done < <(grep -oE -- '-include [^ ]+/cmake_pch\.hxx' "$work/compile_commands.json" | cut -d' ' -f2 | sort -u)
sed -i -E 's/ (-Winvalid-pch|-fpch-preprocess|-fno-sanitize-recover=all|-fsanitize=[a-z,]+)//g' "$work/compile_commands.json"

files=()
for room in "${rooms[@]}"; do
  [ -d "$source_tree/$room" ] || { echo "no folder $room" >&2; exit 1; }
  while IFS= read -r file; do files+=("$file"); done < <(
    grep -oE "\"file\": \"$source_tree/$room/[^\"]+\\.cpp\"" "$work/compile_commands.json" | cut -d'"' -f4 | sort -u)
done
[ ${#files[@]} -gt 0 ] || { echo "nothing to read in ${rooms[*]}" >&2; exit 1; }

# Largest first, so that the last one does not keep one core waiting for the other.
printf '%s\0' "${files[@]}" | xargs -0 ls -S | tr '\n' '\0' |
  xargs -0 -n 1 -P "${HEDGEROW_JOBS:-2}" clang-tidy --quiet -p "$work" --extra-arg=-Wno-unknown-warning-option --extra-arg=-Wno-pragma-once-outside-header \
    2> >(grep -vE '^[0-9]+ warnings? (generated|treated)|^Suppressed|^Use -header-filter' >&2 || true)
echo "${#files[@]} files read, nothing found"
