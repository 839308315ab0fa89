#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What no compiler forbids and this project does: file:line and a sentence for each line that does it.
# A line that must do it all the same says why at its end: // allowed: <reason>
#   lint_test.sh <source tree>
set -euo pipefail
export LC_ALL=C.UTF-8
cd "$1"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
found=0
say() { # <- file:line:text on stdin; $1 the sentence
  local line
  while IFS= read -r line; do
    echo "$(cut -d: -f1,2 <<<"$line"): $1"
    found=$((found + 1))
  done
}

folders=()
for folder in core ui app tests; do [ -d "$folder" ] && folders+=("$folder"); done
find "${folders[@]}" \( -name '*.h' -o -name '*.cpp' \) -not -path '*/data/*' | sort >"$work/files"
[ -s "$work/files" ] || { echo "no sources under $1" >&2; exit 1; }

# Two copies of every source with its lines in place: without comments, and without what stands in strings either.
while IFS= read -r file; do
  mkdir -p "$work/text/${file%/*}" "$work/code/${file%/*}"
  sed -E 's,.*//[[:space:]]*allowed: .+,,; s,^[[:space:]]*//.*,,; s,([;{}(])[[:space:]]+//[^"]*$,\1,' "$file" >"$work/text/$file"
  sed -E "s/\"([^\"\\\\]|\\\\.)*\"/\"\"/g; s/'([^'\\\\]|\\\\.)'/' '/g; s,//.*,," "$work/text/$file" >"$work/code/$file"
done <"$work/files"

hits() { # $1 text or code, $2 Perl regular expression, then the folders
  local kind=$1 pattern=$2 folder there=()
  shift 2
  for folder in "$@"; do [ -d "$work/$kind/$folder" ] && there+=("$folder"); done
  [ ${#there[@]} -eq 0 ] || (cd "$work/$kind" && grep -rnP -- "$pattern" "${there[@]}") || [ $? -eq 1 ]
}
without() { grep -vE "^($1)/" || true; }

while IFS= read -r file; do
  head -n 1 "$file" | grep -q '^// SPDX-License-Identifier: GPL-3.0-or-later$' ||
    say "the first line names the licence" <<<"$file:1:"
  lines=$(wc -l <"$file")
  [ "$lines" -le 500 ] || say "$lines lines; what is hiding in it past 500?" <<<"$file:$lines:"
done <"$work/files"

say "SQL stands in core/store, core/journal, core/vault and core/db alone" < <(
  hits text '\b(SELECT(?=\s+[\w*(])|INSERT\s+(OR\s+\w+\s+)?INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM|CREATE\s+(VIRTUAL\s+|TEMP\s+)?(TABLE|INDEX|TRIGGER|VIEW))\b' \
    core ui app | without 'core/(store|journal|vault|db)')
say "settings are made in app alone, with a file of their own" < <(
  hits code '\bQSettings\s*(\(\s*\)|\{\s*\}|\s+\w+\s*(;|\{\s*\}))' core ui tests)
say "QSortFilterProxyModel is too slow for a hundred thousand rows" < <(hits code '\bQSortFilterProxyModel\b' core ui app)
say "people's words are shown as plain text" < <(
  hits code 'Qt::(RichText|AutoText|MarkdownText)|\b(setHtml|insertHtml|setMarkdown)\s*\(' core ui app)
say "connect by function pointer" < <(hits code '\b(SIGNAL|SLOT)\s*\(' core ui app tests)
say "ownership is visible: no delete expression" < <(hits code '(?<![=\w])\s*\bdelete(\s*\[\s*\])?\s+[\w(*:]' core ui app tests | grep -vP '=\s*delete\b' || true)
say "chance comes from Environment" < <(
  hits code 'std::(random_device|rand|srand|mt19937)|\bQRandomGenerator\b|(?<![\w:.>])s?rand\s*\(' core ui app tests)
say "random bytes come from core/base" < <(hits code '\brandombytes_\w+\s*\(' core ui app | without 'core/(base|crypto|age)')
say "the time comes from Environment" < <(
  hits code '\bQ(DateTime|Date|Time)::current\w+\s*\(|system_clock::now|(?<![\w.>])(std::)?time\s*\(\s*(nullptr|NULL|0)\s*\)|\bgettimeofday\s*\(|\blocaltime(_r)?\s*\(' \
    core ui app tests | without 'core/base|tests/core/base')
say "nothing sleeps" < <(
  hits code '\bsleep_(for|until)\b|(?<![\w.>])(u|nano)?sleep\s*\(|\bQThread::(s|ms|us|)[sS]leep\b|\b(qSleep|qWait)\s*\(' core ui app tests)
say "core says nothing by itself" < <(
  hits code '\bq(Debug|Info|Warning|Critical)\s*\(|std::(cout|cerr|clog)\b|(?<![\w])f?printf\s*\(|\bputs\s*\(' core)
say "what is translated stands in a .cpp file: headers are not searched for it" < <(
  hits text '(?<![\w.>])tr\s*\(\s*"' ui app | grep -E '^[^:]+\.h:' || true)
say "core shows and translates nothing" < <(hits code '\bQObject::tr\s*\(|\bQCoreApplication::translate\s*\(|(?<![\w.>:])tr\s*\(' core)
say "an invisible control character in a source" < <(
  xargs -d '\n' grep -nHP '[\x{200B}-\x{200F}\x{202A}-\x{202E}\x{2060}-\x{2069}\x{FEFF}]' <"$work/files" || true)

if [ "$found" -gt 0 ]; then
  echo "$found lines to mend in $(wc -l <"$work/files") files" >&2
  exit 1
fi
echo "$(wc -l <"$work/files") files, nothing to mend"
