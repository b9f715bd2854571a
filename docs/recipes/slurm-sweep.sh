#!/usr/bin/env bash
# A sweep on a cluster with Slurm: an array of jobs shares the work, and a job that waits for all of them puts it together.
#
#   docs/recipes/slurm-sweep.sh scenarios/studies/first-sweep.yaml 8
#
# Call it where the program lies, on a file system all nodes see; the second number is how many shards (8 if left out).
# Called again after nodes were lost or time ran out, it goes on: finished units are kept in the folders of the shards.
#SBATCH --job-name=offramp-sweep
#SBATCH --cpus-per-task=4
#SBATCH --mem=8G
#SBATCH --time=04:00:00
#SBATCH --output=results/slurm-%x-%A-%a.log
set -euo pipefail

study=${1:?which study, such as scenarios/studies/first-sweep.yaml}
shards=${2:-8}
step=${3:-submit} # the script calls itself for the other two: shard, merge
folder=results/$(basename "$study" .yaml)

case $step in
  submit)
    # The program is built once here, not by every node.
    mkdir -p results
    ./offramp --version
    array=$(sbatch --parsable --array="1-$shards" "$0" "$study" "$shards" shard)
    # A shard in which a unit failed ends with 1; what the others did is put together all the same.
    sbatch --dependency="afterany:${array%%;*}" --time=00:30:00 --output=results/slurm-merge-%j.log \
      "$0" "$study" "$shards" merge
    ;;
  shard)
    ./offramp sweep "$study" --shard "$SLURM_ARRAY_TASK_ID/$shards" --threads "${SLURM_CPUS_PER_TASK:-1}" \
      --out "$folder-shard-$SLURM_ARRAY_TASK_ID" --quiet
    ;;
  merge)
    parts=()
    for shard in $(seq "$shards"); do parts+=("$folder-shard-$shard"); done
    ./offramp merge "${parts[@]}" --out "$folder"
    ;;
  *)
    echo "unknown step $step" >&2
    exit 2
    ;;
esac
