"""Translates selects of DuckDB to Spark SQL. Reads a task as JSON, writes the texts as JSON; see translation.ts."""

import json
import re
import sys

from sqlglot import exp, parse_one
from sqlglot.optimizer.annotate_types import annotate_types
from sqlglot.optimizer.qualify import qualify
from sqlglot.schema import MappingSchema

from dialect import Queries
from functions import with_functions_of_spark
from macros import macros_in, with_macros_expanded
from relations import (
    with_as_of_joins_written_out,
    with_flat_names,
    with_lists_as_rows,
    with_qualify_as_where,
    with_series_selected,
    with_unions_by_place,
    with_windows_written_out,
)
from values import with_values_of_spark


# What sqlglot takes for something else: MySQL's function of that name, length, a parameter.
UNREAD = {r"\butc_time\(": "utc_of_local(", r"\blen\(": "list_len(", r"\[:(?=list_len)": "[1 : "}


def translate(sql, tables, columns, macros):
    """Gives the select in Spark SQL, each column cast to the type that the table has in DuckDB."""
    for spelling, readable in UNREAD.items():
        sql = re.sub(spelling, readable, sql)
    tree = parse_one(sql, dialect=Queries)
    strip_comments(tree)
    tree = with_macros_expanded(tree, macros)
    tree = with_flat_names(tree)
    tree = with_series_selected(tree)
    tree = with_as_of_joins_written_out(tree)
    tree = with_windows_written_out(tree)
    tree = qualify(
        tree,
        dialect="duckdb",
        schema=tables,
        quote_identifiers=False,
        identify=False,
        validate_qualify_columns=False,
        allow_partial_qualification=True,
    )
    tree = annotate_types(tree, schema=tables, dialect="duckdb")
    tree = with_unions_by_place(tree)
    tree = with_qualify_as_where(tree)
    tree = annotate_types(tree, schema=tables, dialect="duckdb")
    tree = with_values_of_spark(tree)
    tree = with_functions_of_spark(tree)
    tree = with_lists_as_rows(tree)
    return typed(tree, columns).sql(dialect="spark", pretty=True)


def strip_comments(tree):
    for node in tree.walk():
        node.comments = None
        if isinstance(node, exp.CTE):
            node.set("materialized", None)


def typed(tree, columns):
    """Spark finds other types for sums, quotients and nulls than DuckDB."""
    casts = [
        exp.alias_(exp.cast(exp.column(name), exp.DataType.build(type, dialect="duckdb")), name)
        for name, type in columns.items()
    ]
    return exp.select(*casts).from_(tree.subquery("made"))


def main():
    task = json.load(sys.stdin)
    macros = macros_in(task["macros"], task["functions"])
    tables = MappingSchema(task["tables"], dialect="duckdb")
    texts, faults = {}, {}
    for query in task["queries"]:
        try:
            texts[query["name"]] = translate(query["sql"], tables, query["columns"], macros)
        except Exception as fault:  # each query is told, not the first alone
            faults[query["name"]] = f"{type(fault).__name__}: {fault}"
    json.dump({"texts": texts, "faults": faults}, sys.stdout)


if __name__ == "__main__":
    main()
