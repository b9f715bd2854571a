#!/usr/bin/env bash
# Kills a sweep with SIGKILL at random moments and gives the same command again: every file has to be the same, byte for
# byte, as that of a sweep nobody disturbed, but for command, JDK, threads and duration in the manifest; and what was
# finished before the kill must not have been written again.
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
same() {
  sed -i -E '/^  "(command|jdk|threads|duration-seconds)":/d' "$1/manifest.json"
  diff -r "$work/whole" "$1"
}

begun=$(date +%s%N)
(sweep "$work/whole")
length=$((($(date +%s%N) - begun) / 1000000))
sed -i -E '/^  "(command|jdk|threads|duration-seconds)":/d' "$work/whole/manifest.json"
units=$(ls "$work/whole/units" | wc -l)
echo "undisturbed: $units units in $length ms"

for kill in $(seq "$kills"); do
  moment=$((RANDOM * length / 32768))
  out=$work/$kill
  (sweep "$out") &
  process=$!
  sleep "$(printf '%d.%03d' $((moment / 1000)) $((moment % 1000)))"
  kill -KILL "$process" 2>/dev/null || true
  wait "$process" 2>/dev/null || true
  found=0
  mkdir -p "$out/units"
  found=$(ls "$out/units" | wc -l)
  (cd "$out/units" && find . -type f -printf '%f %T@\n' | sort) >"$work/before"
  (sweep "$out")
  (cd "$out/units" && find . -type f -printf '%f %T@\n' | sort) >"$work/after"
  if [ -n "$(comm -23 "$work/before" "$work/after")" ]; then
    echo "kill $kill: finished units were written again"
    exit 1
  fi
  same "$out"
  echo "kill $kill after $moment ms: $found of $units units were there, the rest was done, all bytes the same"
  rm -rf "$out"
done
echo "$kills kills, every end the same"
