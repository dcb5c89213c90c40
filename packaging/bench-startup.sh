#!/usr/bin/env bash
# bench-startup.sh [RUNS]: measures how long the packaged app takes until Today is first painted, and its peak memory, with
# 10 and with 100 years of data, against a bare JavaFX window with the same runtime, launcher and options and an AOT cache of
# its own. All three in alternation, RUNS times (12). Needs target/dist/easeback (packaging/app-image.sh), a JDK 25 and Xvfb
# or a display. Writes every run to target/bench-startup.tsv and prints the medians; docs/benchmarks.md has the latest ones.
set -euo pipefail
cd "$(dirname "$0")/.."
source packaging/jdk.sh
source packaging/aot.sh
runs=${1:-12}
image=$PWD/target/dist/easeback
work=$PWD/target/bench-startup
mkdir -p "$work"

if [ -z "${DISPLAY:-}" ] || [ "${BENCH_XVFB:-}" = 1 ]; then
  rm -f "$work/display"
  Xvfb -displayfd 3 -screen 0 1400x1000x24 3>"$work/display" >/dev/null 2>&1 &
  xvfb=$!
  trap 'kill $xvfb' EXIT
  until [ -s "$work/display" ]; do sleep 0.1; done
  DISPLAY=:$(cat "$work/display")
  export DISPLAY
fi

# The data: made by the tests' own `Years`, once.
for years in 10 100; do
  if [ ! -s "$work/$years/easeback.db" ]; then
    mkdir -p "$work/$years"
    [ -s target/test-classpath ] && [ -d target/test-classes ] ||
      mvn -B -q test-compile dependency:build-classpath -Dmdep.outputFile=target/test-classpath
    "$jdk/bin/java" --enable-native-access=ALL-UNNAMED -cp "target/test-classes:target/classes:$(cat target/test-classpath)" \
      app.easeback.app.benchmark.FirstPaint fill "$work/$years" "$years"
  fi
done

# The bare window: an image like the app's, with another main class and only JavaFX beside it. It is rebuilt when the app
# image is newer, so that both start in the same way. The rehearsal log tells, since the image's files all have the time of
# the release.
bare=$work/bare
if [ ! -x "$bare/bin/bare" ] || [ target/dist-rehearsal.log -nt "$bare/stamp" ]; then
  rm -rf "$bare" "$work/classes" "$work/mods"
  mkdir -p "$work/mods"
  cp -p "$image"/lib/app/mods/javafx-*.jar "$work/mods/"
  "$jdk/bin/javac" --module-path "$work/mods" -d "$work/classes" packaging/bench/*.java
  "$jdk/bin/jar" --create --file "$work/mods/bare.jar" -C "$work/classes" .
  "$jdk/bin/jpackage" --type app-image --name bare --dest "$work" --runtime-image target/dist-runtime \
    --module-path "$work/mods" --module bare/bare.Bare $(printf -- '--java-options %s ' "${memory_options[@]}" "${cache_options[@]}") \
    --java-options --enable-native-access=javafx.graphics >/dev/null 2>&1
  cp -p "$image"/lib/app/mods/lib*.so "$bare/lib/app/mods/"
  own_launcher "$bare" bare
  train_aot "$bare/lib/app/bare.cfg" bare.aot "$bare/bin/bare" leave >"$work/bare.log" 2>&1
  prove_aot "$work/bare-classes.log" "$bare/bin/bare" leave
  touch "$bare/stamp"
fi

# measure NAME COMMAND...: prints a line with the name, the milliseconds until COMMAND says that it is painted, and the peak
# memory in kB two seconds later.
measure() {
  local name=$1 start line painted
  shift
  rm -f "$work/pipe"
  mkfifo "$work/pipe"
  start=${EPOCHREALTIME/./}
  "$@" >"$work/pipe" 2>&1 &
  local pid=$!
  while read -r line; do
    if [[ $line == *painted* ]]; then
      painted=${EPOCHREALTIME/./}
      break
    fi
  done <"$work/pipe"
  sleep 2
  printf '%s\t%s\t%s\n' "$name" $(((painted - start) / 1000)) "$(awk '/^VmHWM/ { print $2 }' "/proc/$pid/status")"
  kill "$pid"
  wait "$pid" 2>/dev/null || true
}

table=target/bench-startup.tsv
: >"$table"
for _ in $(seq "$runs"); do
  measure bare "$bare/bin/bare"
  LC_ALL=C.UTF-8 measure app-10 "$image/bin/easeback" --verbose --data "$work/10"
  LC_ALL=C.UTF-8 measure app-100 "$image/bin/easeback" --verbose --data "$work/100"
done >>"$table"

# median NAME COLUMN
median() {
  awk -F '\t' -v name="$1" -v column="$2" '$1 == name { print $column }' "$table" | sort -n |
    awk '{ value[NR] = $1 } END { print (value[int((NR + 1) / 2)] + value[int((NR + 2) / 2)]) / 2 }'
}
for name in bare app-10 app-100; do
  echo "$name: $(median $name 2) ms, peak $(median $name 3) kB"
done
awk -v bare="$(median bare 2)" -v ten="$(median app-10 2)" -v hundred="$(median app-100 2)" \
  -v small="$(median bare 3)" -v large="$(median app-10 3)" 'BEGIN {
    printf "time %.2f x bare (goal 1.3), memory %.2f x bare (goal 1.4), 100 years %.2f x 10 years (goal 1.1)\n",
      ten / bare, large / small, hundred / ten }'
echo "installed: $(du -sm "$image" | cut -f 1) MB"
