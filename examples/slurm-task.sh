#!/bin/sh
# One task of slurm.sh. Slurm runs it again when its node is lost; the loop does when the process alone is.
output=$CORPUS_WORK/$SLURM_ARRAY_TASK_ID.pages
for attempt in 1 2 3; do
  corpus pages "$CORPUS_INPUT" --shard "$SLURM_ARRAY_TASK_ID/$SLURM_ARRAY_TASK_COUNT" --workers 1 --manifest -o "$output"
  # Exit code 1 also says that some pages were passed over; what counts is that the page file is as its manifest says.
  corpus verify "$output" && exit 0
done
exit 1
