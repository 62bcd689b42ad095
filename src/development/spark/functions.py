"""Functions that have another name in Spark, or the same name for another thing."""

import re

from sqlglot import exp

from dialect import MOMENTS, call, case, cast, is_null, rewritten, type_of
from patterns import java_pattern
from values import no_fraction


def with_functions_of_spark(tree):
    return rewritten(tree, RULES)


def named(node):
    """A function that sqlglot does not know."""
    rule = NAMED.get(node.name.lower())
    return rule(*node.expressions) if rule else node


def renamed(name):
    return lambda *parts: call(name, *parts)


def seconds(node):
    micros = call("unix_micros", cast(node.this, "timestamp_ltz"))
    return exp.paren(exp.Div(this=cast(micros, "double"), expression=call("double", "1000000"), typed=True))


def rounded(node):
    """Spark rounds what a fraction is written as: 2.675 is 2.68 there, and 2.67 by its value."""
    digits = node.args.get("decimals")
    if digits is None:
        return node
    shift = call("double", f"1e{digits.sql()}")
    shifted = call("round", exp.Mul(this=exp.paren(node.this.copy()), expression=shift))
    return exp.paren(exp.Div(this=shifted, expression=shift.copy(), typed=True))


def average(node):
    """Spark's average of decimals is one, with four digits more."""
    return exp.Avg(this=cast(without_order(node).this, "double"))


def without_order(node):
    if isinstance(node.this, exp.Order):
        node.set("this", node.this.this)
    return node


def gathered(node):
    """DuckDB keeps nulls in a list, has null for a list of nothing, and puts null behind all others."""
    condition = condition_around(node)
    if isinstance(node.this, exp.Order):
        keys = node.this.expressions
        item = node.this.this
    else:
        keys, item = [], node.this
    gather = "collect_list"
    if isinstance(item, exp.Distinct):
        gather, item = "collect_set", item.expressions[0]
    fields = [field for place, key in enumerate(keys) for field in key_fields(place, key)]
    rows = call(gather, call("struct", *fields, exp.alias_(item.copy(), "item")))
    rows = exp.Filter(this=rows, expression=condition) if condition else rows
    if keys:
        rows = call("array_sort", rows, order_of(keys))
    items = call("transform", rows, lambda_of("listed.item", "listed"))
    return call("nullif", items, call("array"))


def key_fields(place, key):
    yield exp.alias_(is_null(key.this), f"key_{place}_is_null")
    yield exp.alias_(key.this.copy(), f"key_{place}")


def order_of(keys):
    steps = []
    for place, key in enumerate(keys):
        name = f"key_{place}"
        sign = -1 if key.args.get("desc") else 1
        steps.append(f"when a.{name}_is_null <> b.{name}_is_null then if(a.{name}_is_null, 1, -1)")
        steps.append(f"when a.{name} < b.{name} then {-sign} when a.{name} > b.{name} then {sign}")
    return lambda_of(f"case {' '.join(steps)} else 0 end", "a", "b")


def lambda_of(text, *names):
    body = exp.maybe_parse(text, dialect="spark")
    return exp.Lambda(this=body, expressions=[exp.to_identifier(name) for name in names])


def condition_around(node):
    around = node.parent
    return around.expression.copy() if isinstance(around, exp.Filter) else None


def filtered(node):
    """What is gathered has taken the condition in; over a window Spark knows none."""
    if isinstance(node.this, exp.Anonymous) and node.this.name == "nullif":
        return node.this
    if not isinstance(node.parent, exp.Window):
        return node
    condition = node.expression.this
    made = node.this.copy()
    counted = exp.Literal.number(1) if isinstance(made.this, exp.Star) else made.this
    made.set("this", case(condition.copy(), counted))
    return made


def windowed(node):
    """Of a list over a window what gathers stands over it, and what is made of the list around that."""
    if not (isinstance(node.this, exp.Anonymous) and node.this.name == "nullif"):
        return node
    made = node.this
    gather = next(part for part in made.find_all(exp.Anonymous) if part.name in ("collect_list", "collect_set"))
    place = gather.parent if isinstance(gather.parent, exp.Filter) else gather
    over = node.copy()
    over.set("this", gather.copy())
    if place is not gather:
        over.this.set("expressions", [case(place.expression.this.copy(), gather.expressions[0])])
    place.replace(over)
    return made


def any_value(node):
    return call("first", without_order(node.this if isinstance(node.this, exp.AnyValue) else node).this, exp.true())


def ignoring(node):
    return any_value(node) if isinstance(node.this, exp.AnyValue) else node


def frame(node):
    """A frame reaches as far as a literal says: of a setting the script has the value."""
    for name in ("start", "end"):
        bound = node.args.get(name)
        days = bound.find(exp.Column) if isinstance(bound, exp.Expr) else None
        if days is None:
            continue
        if days.table != "settings" or bound.find(exp.Interval).sql() != "INTERVAL '1' DAY":
            raise ValueError(f"a frame of this width is not translated: {bound.sql()}")
        node.set(name, exp.Interval(this=exp.Literal.string(f"{{{days.name}}}"), unit=exp.var("DAY")))
    return node


def quantile(node):
    ordered = exp.Order(expressions=[exp.Ordered(this=node.this.copy(), nulls_first=True)])
    return exp.WithinGroup(this=call("percentile_disc", node.expression), expression=ordered)


def series(node):
    """Spark counts downwards where the end lies before the begin."""
    start, end, step = node.args["start"], node.args["end"], node.args.get("step")
    if node.args.get("is_end_exclusive"):
        end = exp.Sub(this=exp.paren(end.copy()), expression=exp.Literal.number(1))
    numbers = call("sequence", start, end, *([step] if step else []))
    return exp.paren(case(exp.LTE(this=exp.paren(start.copy()), expression=exp.paren(end.copy())), numbers, call("array")))


def truncated(node):
    made = call("date_trunc", node.unit.name.lower(), node.this)
    kind = node.this.type.this if node.this.type else None
    return cast(made, "date" if kind == exp.DType.DATE else "timestamp_ntz")


def pattern_of(node):
    return exp.Literal.string(java_pattern(constant(node)))


def constant(node):
    """A long pattern is put together of pieces."""
    node = node.unnest()
    if isinstance(node, exp.DPipe):
        return constant(node.this) + constant(node.expression)
    if isinstance(node, exp.Literal):
        return node.this
    raise ValueError(f"a pattern that is not known before is not translated: {node.sql()}")


def matches(node):
    return exp.paren(exp.RegexpLike(this=exp.paren(node.this.copy()), expression=pattern_of(node.expression)))


def matches_whole(node):
    whole = exp.Literal.string(f"^(?:{constant(node.expression)})$")
    return exp.paren(exp.RegexpLike(this=exp.paren(node.this.copy()), expression=pattern_of(whole)))


def replaced(node):
    text = node.args["replacement"]
    if isinstance(text, exp.Literal):
        text = exp.Literal.string(re.sub(r"\\(\d)", r"$\1", text.this.replace("$", r"\$")))
    return call("regexp_replace", node.this, pattern_of(node.expression), text)


def extracted(node):
    group = node.args.get("group") or exp.Literal.number(0)
    pattern = pattern_of(node.expression)
    if not isinstance(group, exp.Array):
        return call("regexp_extract", node.this, pattern, group)
    groups = enumerate(group.expressions, 1)
    fields = [part for place, name in groups for part in (name, call("regexp_extract", node.this, pattern, place))]
    return call("named_struct", *fields)


def all_extracted(node):
    return call("regexp_extract_all", node.this, pattern_of(node.expression), 0)


def joined(node):
    return call("concat", *(or_empty(part) for part in [node.this, *node.expressions]))


def or_empty(part):
    return call("coalesce", part, call("array"))


def distinct(node):
    return call("array_compact", call("array_distinct", node.this))


def contained(node):
    return call("array_contains", call("array_compact", node.this), node.expression)


def as_json(value):
    """Moments are written as a cast writes them: without a fraction where there is none."""
    for field in value.find_all(exp.PropertyEQ):
        no_fraction(field.expression)
    value = value.transform(
        lambda node: cast(node, "string") if isinstance(node.parent, exp.PropertyEQ) and is_moment(node) else node
    )
    return call("to_json", value, call("map", "ignoreNullFields", "false"))


def is_moment(node):
    return node.arg_key == "expression" and type_of(node) in MOMENTS


def trimmed(node):
    """DuckDB trims spaces of every width, Spark the one of ASCII."""
    if node.expression is None:
        node.set("expression", exp.Literal.string(SPACES))
    return node


SPACES = " \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"


def lowered(node):
    """Java has another small letter for a sigma at the end of a word, and two for a capital i with a dot."""
    return exp.Lower(this=call("translate", node.this, "Σİ", "σi"))


def alike(node):
    """A backslash is a letter in DuckDB."""
    is_plain = isinstance(node.expression, exp.Literal) and "\\" not in node.expression.this
    if is_plain or isinstance(node.parent, exp.Escape):
        return node
    return exp.Escape(this=node.copy(), expression=exp.Literal.string("\x01"))


def written(node):
    for part in [node.this, node.expression] if isinstance(node, exp.DPipe) else node.expressions:
        no_fraction(part)
    return node


def refused(node):
    raise ValueError(f"engines differ in this: {node.sql()}")


def hashed(*parts):
    """Spark passes over nulls, so that they would stand for each other's places."""
    return call("xxhash64", *(piece for part in parts for piece in (is_null(part), part)))


def json_text(node):
    """A key of a name that is put together stands in quotes, which Spark takes for a part of it."""
    if isinstance(node.expression, exp.JSONPath):
        return node
    plain = node.expression.transform(
        lambda part: exp.Literal.string(part.this.replace('"', "")) if isinstance(part, exp.Literal) else part
    )
    return call("get_json_object", node.this, plain)


RULES = {
    exp.TimeToUnix: seconds,
    exp.Round: rounded,
    exp.Avg: average,
    exp.ArrayAgg: gathered,
    exp.Filter: filtered,
    exp.Window: windowed,
    exp.IgnoreNulls: ignoring,
    exp.AnyValue: any_value,
    exp.JSONExtractScalar: json_text,
    exp.WindowSpec: frame,
    exp.PercentileDisc: quantile,
    exp.PercentileCont: lambda node: call("percentile", node.this, node.expression),
    exp.GenerateSeries: series,
    exp.TimestampTrunc: truncated,
    exp.DateTrunc: truncated,
    exp.RegexpLike: matches,
    exp.RegexpFullMatch: matches_whole,
    exp.RegexpReplace: replaced,
    exp.RegexpExtract: extracted,
    exp.RegexpExtractAll: all_extracted,
    exp.ArrayConcat: joined,
    exp.ArrayDistinct: distinct,
    exp.ArrayContains: contained,
    exp.Flatten: lambda node: call("flatten", call("array_compact", node.this)),
    exp.ArrayReverse: lambda node: call("reverse", node.this),
    exp.ToDays: lambda node: call("make_dt_interval", cast(node.this, "int")),
    exp.Sum: without_order,
    exp.Trim: trimmed,
    exp.Lower: lowered,
    exp.Upper: refused,
    exp.Like: alike,
    exp.DPipe: written,
    exp.ConcatWs: written,
    exp.Variance: without_order,
    exp.Anonymous: named,
}

NAMED = {
    "list_len": renamed("array_size"),
    "arg_min_null": renamed("min_by"),
    "arg_max_null": renamed("max_by"),
    "to_days": lambda days: call("make_dt_interval", cast(days, "int")),
    "to_hours": lambda hours: call("make_dt_interval", 0, cast(hours, "int")),
    "to_months": lambda months: call("make_ym_interval", 0, cast(months, "int")),
    "to_years": lambda years: call("make_ym_interval", cast(years, "int")),
    "to_json": as_json,
    "json_keys": renamed("json_object_keys"),
    "list_min": renamed("array_min"),
    "list_reverse": renamed("reverse"),
    "list_reduce": lambda items, step, start: call("reduce", items, start, step),
    "hash": hashed,
}
