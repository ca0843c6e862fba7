#!/bin/sh
# gnu-parallel.sh INPUT OUTPUT [SHARDS]
# Pages of a file or folder as JSON Lines, worked on in shards, as many at a time as there are cores.
set -eu
input=$1 output=$2 shards=${3:-8}
work=$output.shards
mkdir -p "$work"

# Exit code 1 also says that some pages were passed over; what counts is that the page file is as its manifest says.
seq "$shards" | parallel --joblog "$work/jobs.log" --resume-failed --retries 3 \
  "corpus pages '$input' --shard {}/$shards --workers 1 --manifest --quiet -o '$work/{}.pages' || corpus verify --quiet '$work/{}.pages'"

corpus-json "$work"/*.pages -o "$output"
rm -r "$work"
