"""Values, and what stands between them: numbers, dates, rows, places in lists."""

from sqlglot import exp

from dialect import FRACTIONS, TEXTS, call, case, cast, is_known, is_null, rewritten, type_of


def with_values_of_spark(tree):
    return rewritten(tree, RULES)


def literal(node):
    """0.5 is a decimal in DuckDB, which becomes a fraction at once where one is met."""
    is_fraction = not node.is_string and any(sign in node.this.lower() for sign in ".e")
    return call("double", node.this) if is_fraction else node


def conversion(node):
    if node.to.this == exp.DType.ENUM:
        return cast(node.this, "string")
    if node.to.this in TEXTS:
        no_fraction(node.this)
    if is_fraction(node.this):
        return of_fraction(node)
    return node


def no_fraction(node):
    if type_of(node) in FRACTIONS:
        raise ValueError(f"a fraction is written in another way: {node.sql()}")


def is_fraction(node):
    """By its type, and as a quotient or a product with one, which sqlglot takes for a decimal."""
    node = node.unnest()
    if type_of(node) in FRACTIONS or isinstance(node, exp.Div):
        return True
    if isinstance(node, (exp.Mul, exp.Add, exp.Sub)):
        return is_fraction(node.this) or is_fraction(node.expression)
    if isinstance(node, exp.Case):
        values = [branch.args["true"] for branch in node.args["ifs"]] + [node.args.get("default")]
        return any(is_fraction(value) for value in values if value is not None)
    return False


def of_fraction(node):
    """DuckDB rounds by the value, halves of whole numbers to even; Spark what is written, and cuts whole numbers off."""
    if node.to.this in WHOLE:
        is_rounded = isinstance(node.this, (exp.Round, exp.Floor, exp.Ceil))
        return node if is_rounded else converted(node, call("bround", node.this))
    digits = decimals_of(node.to)
    if digits is None or digits > 9:
        return node
    shift = call("double", f"1e{digits}")
    shifted = call("round", exp.Mul(this=exp.paren(node.this.copy()), expression=shift))
    return converted(node, exp.Div(this=shifted, expression=shift.copy(), typed=True))


def converted(node, value):
    """A cast, or an attempt at one, of another value to the same type."""
    made = node.copy()
    made.set("this", value)
    return made


def decimals_of(kind):
    """How many digits a decimal has behind the point; None of another type."""
    return int(kind.expressions[1].name) if kind.this == exp.DType.DECIMAL else None


def attempt(node):
    """Of texts DuckDB takes fractions for whole numbers, and no month for a day."""
    text = node.this
    if type_of(text) not in (None, *TEXTS):
        return conversion(node)
    if node.to.this == exp.DType.DATE:
        return case(matches(text, DAY), node)
    if node.to.this in WHOLE and type_of(text) in TEXTS:
        rounded = try_cast(call("round", try_cast(text, "double")), node.to)
        return call("coalesce", node, case(matches(text, NUMBER), rounded))
    return node


def try_cast(node, to):
    return exp.TryCast(this=node.copy(), to=cast(node, to).to, safe=True)


def matches(text, pattern):
    return exp.RegexpLike(this=exp.paren(text.copy()), expression=exp.Literal.string(pattern))


def row(node):
    """In an order of rows null is the largest in DuckDB and the smallest in Spark."""
    if isinstance(node.parent, (exp.Values, exp.In, exp.GroupingSets)) or node.find_ancestor(exp.Values):
        return node
    parts = node.expressions
    if is_ordered(node):
        parts = [part for value in parts for part in (is_null(value), value)]
    return record(parts)


def record(parts):
    """A row whose columns have no names is one whose columns have the same names everywhere."""
    return call("named_struct", *(piece for place, part in enumerate(parts) for piece in (f"column_{place}", part)))


def is_ordered(node):
    if isinstance(node.parent, (exp.GT, exp.GTE, exp.LT, exp.LTE)):
        return True
    around = node.find_ancestor(exp.ArgMax, exp.ArgMin, exp.Min, exp.Max, exp.Select)
    return isinstance(around, (exp.ArgMax, exp.ArgMin, exp.Min, exp.Max))


def outermost(node):
    """The least of rows is compared by what row() adds for nulls, which the row given has not."""
    if isinstance(node.parent, AROUND) and node.arg_key == "this":
        return node
    least = node
    while isinstance(least, AROUND):
        least = least.this
    if not isinstance(least, (exp.Min, exp.Max)) or not is_call(least.this, "named_struct"):
        return node
    names = [name.this for name in least.this.expressions[::2]]
    whole = node if node is least else exp.paren(node)
    return record([exp.Dot(this=whole.copy(), expression=exp.to_identifier(name)) for name in names[1::2]])


def is_call(node, name):
    return isinstance(node, exp.Anonymous) and node.name == name


def extreme(name):
    """DuckDB passes over rows where the value taken is null."""

    def made(node):
        return call(name, node.this, case(is_known(node.this), node.expression))

    return made


def division(node):
    quotient = exp.Div(this=cast(node.this, "double"), expression=node.expression.copy())
    quotient.set("typed", True)
    return quotient


def difference(node):
    if is_date(node.this) and is_date(node.expression):
        made = call("datediff", node.this, node.expression)
        made.type = exp.DataType.build("int")
        return made
    return moved_date(node, "date_sub")


def total(node):
    return moved_date(node, "date_add")


def moved_date(node, name):
    """A date and a number of days, which Spark takes as integer alone."""
    if not is_date(node.this) or is_interval(node.expression):
        return node
    made = call(name, node.this, cast(node.expression, "int"))
    made.type = exp.DataType.build("date")
    return made


INTERVAL_CALLS = {"to_days", "to_months", "to_years", "to_hours"}


def is_interval(node):
    """So many days, months or years; also a number times one."""
    if node.find(exp.Interval, exp.ToDays):
        return True
    return any(call.name.lower() in INTERVAL_CALLS for call in node.find_all(exp.Anonymous))


def is_date(node):
    """By the type, and where sqlglot finds none by what the columns are named."""
    node = node.unnest()
    if isinstance(node, (exp.Mod, exp.Mul, exp.Div, exp.IntDiv)):
        return False
    kind = type_of(node)
    if kind is not None:
        return kind == exp.DType.DATE
    if isinstance(node, exp.Anonymous) and node.name in ("max_by", "min_by", "get"):
        return is_date(node.expressions[0])
    if isinstance(node, (exp.Column, exp.Dot)):
        return node.name.endswith("_on")
    if isinstance(node, exp.Case):
        return any(is_date(branch.args["true"]) for branch in node.args["ifs"])
    if isinstance(node, (exp.AggFunc, exp.Window, exp.Filter, exp.Coalesce, exp.Greatest, exp.Least)):
        return is_date(node.this)
    return False


def place(node):
    (index,) = node.expressions
    if not isinstance(index, exp.Slice):
        # Beyond the list is null, from which side ever.
        return call("get", node.this, exp.Sub(this=exp.paren(index.copy()), expression=exp.Literal.number(1)))
    first = index.this or exp.Literal.number(1)
    last = index.expression or call("size", node.this)
    count = exp.Sub(this=exp.paren(last.copy()), expression=exp.paren(exp.Sub(this=first.copy(), expression=exp.Literal.number(1))))
    return call("slice", node.this, first, call("greatest", count, 0))


# What stands around a call, and belongs to it.
AROUND = (exp.Filter, exp.Window)
WHOLE = {exp.DType.BIGINT, exp.DType.INT, exp.DType.SMALLINT, exp.DType.TINYINT}
DAY = r"^\s*[0-9]+-[0-9]+-[0-9]+"
NUMBER = r"^\s*[+-]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][+-]?[0-9]+)?\s*$"

RULES = {
    exp.Literal: literal,
    exp.TryCast: attempt,
    exp.Cast: conversion,
    exp.Tuple: row,
    exp.ArgMax: extreme("max_by"),
    exp.ArgMin: extreme("min_by"),
    exp.Min: outermost,
    exp.Max: outermost,
    exp.Filter: outermost,
    exp.Window: outermost,
    exp.Div: division,
    exp.Sub: difference,
    exp.Add: total,
    exp.Bracket: place,
}
