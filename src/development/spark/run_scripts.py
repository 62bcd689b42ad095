"""One Spark for many scripts (warm-spark.ts): reads the path of each, runs it in a session of its own, and writes what `spark-sql -f` would print, and 0 at its end."""

import json
import os
import sys
import tempfile
import threading

from pyspark.sql import SparkSession


def main(settings, asked, told):
    threading.Thread(target=end_with_caller, daemon=True).start()
    builder = SparkSession.builder.master("local[2]").config("spark.sql.warehouse.dir", tempfile.mkdtemp())
    for name, value in settings.items():
        builder = builder.config(name, value)
    spark = builder.getOrCreate()
    spark.sparkContext.setLogLevel("OFF")
    while True:
        # A pipe ends each time the one who asked closes it.
        with open(asked) as paths:
            path = paths.read().strip()
        with open(told, "w") as out:
            run(spark.newSession(), path, out)


def end_with_caller():
    sys.stdin.read()
    os._exit(0)


def run(session, path, out):
    with open(path) as script:
        statements = [statement for statement in script.read().split(";\n") if statement.strip()]
    try:
        for statement in statements:
            made = session.sql(statement)
            if statement.strip().startswith("select"):
                print(made.collect()[0][0], file=out, flush=True)
        print("0", file=out)
    except Exception as fault:  # the next script is another company's
        print(str(fault)[:2000].replace("\n", " "), file=out)


if __name__ == "__main__":
    main(json.loads(sys.argv[1]), *sys.argv[2:])
