# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Read by ./run and ./test: configure and build by preset, quiet while all is well.
export CCACHE_SLOPPINESS="${CCACHE_SLOPPINESS:-pch_defines,time_macros}"
jobs=${HEDGEROW_JOBS:-$(nproc)}

say() { printf '%s\n' "$*" >&2; }

# Runs a command with its words kept in a log; shows the end of them only when it fails.
quietly() { # <log> <command…>
  local log=$1 status=0
  shift
  mkdir -p "${log%/*}"
  "$@" >"$log" 2>&1 || status=$?
  if [ "$status" -ne 0 ]; then
    # The compiler's first complaints say more than the last of a hundred lines.
    { grep -E -m 5 -A 6 '(^|[^a-z_])(error|CMake Error)[: ]' "$log" || tail -n 25 "$log"; } | cut -c1-400 >&2
    say "Failed: $* (all of it: $log)"
  fi
  return "$status"
}

# Builds a preset into build/<preset>; after its name, what to build (everything when none is named).
build_preset() { # <preset> [target…]
  local preset=$1 folder=build/$1 started=$SECONDS
  shift
  [ "$preset" != bench ] || folder=build/release
  say "Building $preset…"
  quietly "$folder/log/configure.txt" cmake --preset "$preset"
  if [ $# -gt 0 ]; then
    quietly "$folder/log/build.txt" cmake --build "$folder" --parallel "$jobs" --target "$@"
  else
    quietly "$folder/log/build.txt" cmake --build "$folder" --parallel "$jobs"
  fi
  say "Built $preset in $((SECONDS - started)) s."
}
