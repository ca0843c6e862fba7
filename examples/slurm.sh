#!/bin/sh
# slurm.sh INPUT OUTPUT [SHARDS]
# Pages of a file or folder as JSON Lines, worked on by a job array. INPUT and OUTPUT lie where every node sees them.
set -eu
export CORPUS_INPUT=$1 CORPUS_WORK=$2.shards
output=$2 shards=${3:-8}
mkdir -p "$CORPUS_WORK"

sbatch --wait --requeue --array="1-$shards" --cpus-per-task=1 --output="$CORPUS_WORK/%a.log" "$(dirname "$0")/slurm-task.sh"
corpus-json "$CORPUS_WORK"/*.pages -o "$output"
rm -r "$CORPUS_WORK"
