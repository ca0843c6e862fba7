"""spark-submit spark.py PACKED OUTPUT

PACKED is a folder that `corpus pack` made; OUTPUT becomes a folder of page files. Then, on one machine:

    corpus merge OUTPUT/part-* -o all.pages && corpus-json all.pages -o corpus.jsonl

Any engine that pipes lines through a program does the same. Pages come in the order of the lines of their partitions.
"""

import sys

from pyspark.sql import SparkSession

packed, output = sys.argv[1:]
spark = SparkSession.builder.appName("corpus").getOrCreate()
lines = spark.sparkContext.textFile(packed)
lines.pipe("corpus pages --workers 1 --quiet -", checkCode=False).saveAsTextFile(output)
