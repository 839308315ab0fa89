#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The main job by command line: a made-up workplace, a spreadsheet, a person found, a conversation kept, the next one named, and all of
# it taken back and brought back. Everything stays in a temporary folder that is removed at the end.
#   tour.sh <hedgerow-cli>
set -euo pipefail
cli=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
here=$(cd "$(dirname "$0")/.." && pwd)

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
umask 077
shuf --random-source=/dev/urandom -n 6 "$here/resources/wordlists/eff_large.txt" | paste -sd ' ' | tr -d '\n' >passphrase

hedgerow() { "$cli" --vault demo.vault --passphrase-file passphrase "$@"; }
tell() { printf '\n# %s\n' "$1"; }
# Shows a command as it would be typed, then runs it.
show() {
  printf '$ hedgerow-cli'
  printf ' %q' "$@"
  printf '\n'
  hedgerow "$@"
}
# The same with only its first lines shown.
show_first() {
  local lines=$1 output
  shift
  output=$(show "$@")
  head -n "$((lines + 1))" <<<"$output"
  [ "$(wc -l <<<"$output")" -le "$((lines + 1))" ] || echo "  … and $(($(wc -l <<<"$output") - lines - 1)) lines more"
}
# The first value of a field in JSON lines.
first() { sed -n -E "0,/\"$1\":/ s/.*\"$1\":\"([^\"]*)\".*/\1/p"; }

tell "A made-up workplace of 120 people, in a vault with six random words for a passphrase"
show demo --people 120
show info

tell "Someone, by the beginning of a name"
show_first 5 people an

tell "A spreadsheet of new colleagues: looked at first, then brought in"
printf '%s\n' 'Vorname;Nachname;Abteilung;Telefon' 'Jürgen;Groß;Quality;030 5550101' 'Zoë;Lefèvre;Quality;030 5550102' 'Käthe;Voß;Quality;' |
  iconv -t ISO-8859-1 >new.csv
show import csv new.csv --dry-run
show import csv new.csv
imported=$(hedgerow --json history | first batch)

tell "Whom to talk to next, and why"
show_first 5 report next

tell "A conversation with one of the new colleagues, kept with what was asked and answered, an assessment and a next step"
person=$(hedgerow --json people "Käthe" | first id)
cat >conversation.json <<JSON
{"with":["$person"],"date":"$(date +%F)","minutes":25,"medium":"in_person","place":"Canteen",
 "asked":"Come to the meeting on Thursday","answer":"yes","note":"Shift plans come too late. Knows the two at the window well.",
 "assessment":{"level":"2","basis":"said"},"follow_up":{"what":"Ask how the talk with the colleague went","due":"$(date -d '+7 days' +%F)"}}
JSON
cat conversation.json
show log <conversation.json
show person "$person"

tell "Every change can be taken back: the import, and then the taking back"
show_first 4 history
show undo "$imported"
show_first 3 people "Lefèvre"
show undo "$(hedgerow --json history | first batch)"
show_first 3 people "Lefèvre"

tell "Where it stands, and whether the file is whole"
show report coverage
show check --deep
show digest

tell "That was a demo; its folder is removed now. build/release/bin/hedgerow-cli --help says the rest."
