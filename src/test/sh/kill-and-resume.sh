#!/usr/bin/env bash
# Kills a sweep with SIGKILL at random moments and gives the same command again: every file has to be the same, byte for
# byte, as that of a sweep nobody disturbed, but for command, JDK, threads and duration in the manifest; and what was
# finished before the kill must not have been written again. A moment is a random number of finished units and a random
# part of the time of a unit, so that a busy machine does not move all of them to the start.
#
#   src/test/sh/kill-and-resume.sh [JAR [KILLS [SEED]]]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."
jar=${1:-target/offramp.jar}
kills=${2:-20}
RANDOM=${3:-1}
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cat >"$work/killed.yaml" <<EOF
name: killed
title: A sweep that is killed
question: Does anything get lost?
scenario: $PWD/scenarios/kenya.yaml
arms:
  referral: {measures: [$PWD/scenarios/measures/police-referral.yaml]}
vary:
  - {path: measures.police-referral.gate.offered, values: [0.2, 0.4, 0.8]}
run: {people: 1000, years: 1, warmup: 1}
replications: {at-least: 2, at-most: 7, until: {"difference:arrests": 0.5}}
outcomes: [arrests, prison-population]
EOF

sweep() {
  exec "$java" -jar "$jar" sweep "$work/killed.yaml" --threads 2 --quiet --out "$1"
}
units() {
  find "$1" -path '*/units/*.txt' 2>/dev/null | wc -l
}
times() {
  find "$1" -path '*/units/*.txt' -printf '%f %T@\n' 2>/dev/null | sort
}
# Without the lines of the manifest that may differ.
plain() {
  sed -i -E '/^  "(command|jdk|threads|duration-seconds)":/d' "$1/manifest.json"
}

begun=$(date +%s%N)
(sweep "$work/whole")
length=$((($(date +%s%N) - begun) / 1000000))
plain "$work/whole"
all=$(units "$work/whole")
echo "undisturbed: $all units in $length ms"

for kill in $(seq "$kills"); do
  wait_for=$((RANDOM % (all + 1)))
  more=$((RANDOM % (length / all)))
  out=$work/$kill
  mkdir "$out"
  (sweep "$out") &
  process=$!
  while [ "$(units "$out")" -lt "$wait_for" ] && kill -0 "$process" 2>/dev/null; do
    sleep 0.02
  done
  sleep "$(printf '%d.%03d' $((more / 1000)) $((more % 1000)))"
  end=killed
  kill -KILL "$process" 2>/dev/null || end="had just ended"
  wait "$process" 2>/dev/null || true
  found=$(units "$out")
  times "$out" >"$work/before"
  (sweep "$out")
  times "$out" >"$work/after"
  if [ -n "$(comm -23 "$work/before" "$work/after")" ]; then
    echo "kill $kill: finished units were written again"
    exit 1
  fi
  plain "$out"
  diff -r "$work/whole" "$out"
  echo "kill $kill: $end with $found of $all units done; the rest was done, every byte is the same"
  rm -rf "$out"
done
echo "$kills kills, every end the same"
