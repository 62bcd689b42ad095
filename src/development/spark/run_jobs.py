"""Runs selects on Spark: reads jobs (example-jobs.ts) as JSON lines, writes the rows of each, or its fault, as JSON lines."""

import json
import sys
import tempfile
import time

from pyspark.sql import SparkSession
from sqlglot import exp

OPTIONS = "map('timestampNTZFormat', 'yyyy-MM-dd HH:mm:ss[.SSSSSS]')"


def main():
    settings, *jobs = [json.loads(line) for line in sys.stdin]
    builder = SparkSession.builder.master("local[2]").config("spark.sql.warehouse.dir", tempfile.mkdtemp())
    for name, value in settings["conf"].items():
        builder = builder.config(name, value)
    spark = builder.getOrCreate()
    spark.sparkContext.setLogLevel("OFF")
    for statement in settings["functions"]:
        spark.sql(statement)
    seen = {}
    begun = time.time()
    for job in jobs:
        started = time.time()
        if started - begun > settings.get("seconds", float("inf")):
            break
        print(json.dumps({"name": job["name"], **answer(spark, job, seen), "seconds": time.time() - started}), flush=True)
    spark.stop()


def answer(spark, job, seen):
    try:
        for view in job["views"]:
            key = json.dumps([view["columns"], view["rows"]])
            if seen.get(view["name"]) != key:
                give(spark, view)
                seen[view["name"]] = key
        *helpers, last = job["selects"]
        for helper in helpers:
            spark.sql(f"create or replace temporary view {helper['name']} as {helper['text']}")
            seen.pop(helper["name"], None)
        return {"rows": [row[0] for row in spark.sql(as_json(last)).collect()]}
    except Exception as fault:  # each job is told, not the first alone
        return {"fault": str(fault)}


def give(spark, view):
    fields = ", ".join(f"`{name}` {spark_type(kind)}" for name, kind in view["columns"].items())
    rows = view["rows"].replace("\\", "\\\\").replace("'", "\\'")
    spark.sql(
        f"create or replace temporary view {view['name']} as "
        f"select inline(from_json('{rows}', 'array<struct<{fields}>>', {OPTIONS}))"
    )


def as_json(select):
    columns = ", ".join(f"'{name}', {value(name, kind)}" for name, kind in select["columns"].items())
    return f"select to_json(named_struct({columns}), map('ignoreNullFields', 'false')) from ({select['text']})"


def value(name, kind):
    is_text = not kind.endswith("[]") and not kind.startswith("STRUCT") and kind not in ("DOUBLE", "FLOAT")
    return f"cast(`{name}` as string)" if is_text else f"`{name}`"


def spark_type(kind):
    return exp.DataType.build(kind, dialect="duckdb").sql(dialect="spark")


if __name__ == "__main__":
    main()
