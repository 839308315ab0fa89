#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what Hedgerow needs to build, run and test itself on Debian 12 or 13. Does nothing when all of it is there.
#   dependencies.sh            everything, for ./test
#   dependencies.sh --to-run   without what only the tests need, for ./run
#   dependencies.sh --to-measure   everything, and what ./test --bench compares with
# The word list for passphrases and the icons are files of the project (resources/), not packages.
set -euo pipefail

case "${1:-}" in
  "") with_checks=yes with_rivals=no ;;
  --to-run) with_checks=no with_rivals=no ;;
  --to-measure) with_checks=yes with_rivals=yes ;;
  *) echo "Usage: packaging/dependencies.sh [--to-run | --to-measure]" >&2; exit 2 ;;
esac

build=(
  g++ cmake ninja-build ccache pkg-config git
  qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libgl1-mesa-dev
  libsodium-dev libicu-dev libuchardet-dev libcsv-dev libcli11-dev libssl-dev libzxcvbn-dev
  libqrencode-dev libzxing-dev
)
check=(
  clang clang-format clang-tidy libclang-rt-dev libgtest-dev libgmock-dev librapidcheck-dev libbenchmark-dev
  age argon2 dbus-daemon file python3 strace syncthing xvfb xauth fonts-dejavu-core fonts-noto-core
)
# Debian 12 has SQLCipher 3 in main and SQLCipher 4 in its backports; from Debian 13 on main is new enough.
cipher=(libsqlcipher-dev sqlcipher)

[ "$with_checks" = yes ] || check=()
[ "$with_rivals" = no ] || check+=(keepassxc libxcb1-dev)

installed() { dpkg-query -W -f='${Status}\n' "$1" 2>/dev/null | grep -q '^install ok installed'; }
cipher_is_new() {
  installed libsqlcipher-dev && installed sqlcipher &&
    dpkg --compare-versions "$(dpkg-query -W -f='${Version}' libsqlcipher-dev)" ge 4.5
}

missing=()
for package in "${build[@]}" "${check[@]}"; do installed "$package" || missing+=("$package"); done
if [ ${#missing[@]} -eq 0 ] && cipher_is_new; then exit 0; fi

if ! command -v apt-get >/dev/null; then
  echo "Hedgerow's set-up knows Debian 12 and 13 only. Please install by hand: ${build[*]} ${check[*]} ${cipher[*]} (SQLCipher 4.5 or newer)." >&2
  exit 1
fi
if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
  echo "These packages are missing, and without sudo only root can install them: ${missing[*]:-} ${cipher[*]}" >&2
  exit 1
fi
root() { if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi; }
apt() { root env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o Dpkg::Use-Pty=0 "$@"; }

echo "Installing: ${missing[*]:-} ${cipher[*]}" >&2
apt update >&2
if [ ${#missing[@]} -gt 0 ]; then apt install --no-install-recommends "${missing[@]}" >&2; fi
cipher_is_new && exit 0

# shellcheck source=/dev/null
codename=$(. /etc/os-release && echo "$VERSION_CODENAME")
cipher_candidate_is_new() {
  dpkg --compare-versions "$(apt-cache policy libsqlcipher-dev | awk '/Candidate:/ {print $2}' | grep -v none || echo 0)" ge 4.5
}
install_cipher() { apt install --no-install-recommends "${cipher[@]}" >&2; }
if cipher_candidate_is_new; then install_cipher; exit 0; fi

# Nothing else is ever taken from backports: they keep their low default priority, these two packages alone are lifted.
printf '%s\n' 'Package: libsqlcipher* sqlcipher' "Pin: release n=$codename-backports" 'Pin-Priority: 500' |
  root tee /etc/apt/preferences.d/hedgerow-sqlcipher >/dev/null
if cipher_candidate_is_new; then install_cipher; exit 0; fi

# The mirror and the key of the machine's own Debian source, so that an offline mirror or a company proxy keeps working.
source_of_main() {
  local file
  for file in /etc/apt/sources.list.d/*.sources; do
    [ -f "$file" ] || continue
    awk -v suite="$codename" '
      BEGIN { RS = ""; FS = "\n" }
      { uri = ""; key = ""; here = 0
        for (i = 1; i <= NF; i++) {
          if ($i ~ /^URIs:/) { split($i, u, /[ \t]+/); uri = u[2] }
          if ($i ~ /^Signed-By:/) { split($i, k, /[ \t]+/); key = k[2] }
          if ($i ~ /^Suites:/) { n = split($i, s, /[ \t]+/); for (j = 2; j <= n; j++) if (s[j] == suite) here = 1 }
        }
        if (here && uri != "") { print uri, key; exit } }' "$file"
  done
  for file in /etc/apt/sources.list /etc/apt/sources.list.d/*.list; do
    [ -f "$file" ] || continue
    awk -v suite="$codename" '
      $1 == "deb" {
        key = ""; at = 2
        if ($2 ~ /^\[/) { for (i = 2; i <= NF; i++) { if (match($i, /signed-by=[^] ]+/)) key = substr($i, RSTART + 10, RLENGTH - 10); if ($i ~ /\]$/) { at = i + 1; break } } }
        if ($(at + 1) == suite) { print $at, key; exit } }' "$file"
  done
}
read -r uri key < <(source_of_main | head -n 1) || true
if [ -z "${uri:-}" ]; then
  echo "SQLCipher 4.5 or newer is needed, and this machine names no Debian source for $codename to take it from." >&2
  exit 1
fi
{
  echo "# Written by Hedgerow's set-up: SQLCipher 4 only; nothing else is taken from here."
  echo "Types: deb"
  echo "URIs: $uri"
  echo "Suites: $codename-backports"
  echo "Components: main"
  # A key written out inside the source instead of a file name is left to apt's own list of trusted keys.
  if [[ "${key:-}" == /* ]]; then echo "Signed-By: $key"; fi
} | root tee /etc/apt/sources.list.d/hedgerow-backports.sources >/dev/null
apt update >&2
install_cipher
cipher_is_new || { echo "SQLCipher 4.5 or newer could not be installed." >&2; exit 1; }
