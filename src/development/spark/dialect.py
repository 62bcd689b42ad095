"""How the queries are read, and how a piece of Spark SQL is put together."""

from sqlglot import exp
from sqlglot.dialects.duckdb import DuckDB


class Queries(DuckDB):
    """Places in lists stay as they are written, from 1: sqlglot counts from 0 only where it knows the type."""

    INDEX_OFFSET = 0


TEXTS = {exp.DType.VARCHAR, exp.DType.TEXT, exp.DType.CHAR}
MOMENTS = {exp.DType.TIMESTAMP, exp.DType.TIMESTAMPNTZ}
FRACTIONS = {exp.DType.DOUBLE, exp.DType.FLOAT}


def call(name, *parts):
    """A call of a function that sqlglot leaves as it is."""
    return exp.Anonymous(this=name, expressions=[part_of(part) for part in parts])


def part_of(part):
    if isinstance(part, exp.Expr):
        return part.copy()
    return exp.Literal.string(part) if isinstance(part, str) else exp.Literal.number(part)


def case(condition, value, otherwise=None):
    return exp.Case(ifs=[exp.If(this=condition, true=value.copy())], default=otherwise)


def is_null(node):
    return exp.Is(this=exp.paren(node.copy()), expression=exp.Null())


def is_known(node):
    return exp.not_(is_null(node))


def cast(node, to):
    kind = to.copy() if isinstance(to, exp.DataType) else exp.DataType.build(to, dialect="spark")
    return exp.Cast(this=node.copy(), to=kind)


def type_of(node):
    """The type that sqlglot has found; None where it has not."""
    kind = node.type.this if node.type is not None else None
    return None if kind in (exp.DType.UNKNOWN, exp.DType.NULL) else kind


def rewritten(tree, rules):
    """Gives each node to the rules of its class, those within first; what a rule makes keeps the type."""
    for node in reversed(list(tree.walk(bfs=True))):
        rule = next((rule for kind, rule in rules.items() if isinstance(node, kind)), None)
        made = rule(node) if rule else node
        if made is node:
            continue
        if made.type is None:
            made.type = node.type
        if node.parent is None:
            tree = made
        else:
            node.replace(made)
    return tree
