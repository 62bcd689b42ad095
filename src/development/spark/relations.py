"""What stands behind `from`: tables, as-of joins, unions by name, lists that become rows."""

from sqlglot import exp, parse_one

from dialect import Queries


def with_flat_names(tree):
    """Temporary views have no schema: imports.messages is imports_messages."""
    for table in list(tree.find_all(exp.Table)):
        if table.db == "imports":
            if not table.alias:
                table.set("alias", exp.TableAlias(this=exp.to_identifier(table.name)))
            table.set("this", exp.to_identifier(f"imports_{table.name}"))
            table.set("db", None)
    for column in tree.find_all(exp.Column):
        if column.args.get("db"):
            column.set("db", None)
    return tree


RANKING = (exp.RowNumber, exp.Rank, exp.DenseRank, exp.Lag, exp.Lead, exp.Ntile, exp.PercentRank, exp.CumeDist)


def with_windows_written_out(tree):
    """A window with a name serves functions that know frames and those that know none, which Spark tells apart."""
    for select in list(tree.find_all(exp.Select)):
        for named in select.args.get("windows") or []:
            for window in select.find_all(exp.Window):
                if window.alias == named.name and window is not named and window.parent_select is select:
                    put_in(window, named)
        select.set("windows", None)
    for window in tree.find_all(exp.Window):
        if isinstance(window.this, RANKING):
            window.set("spec", None)
    return tree


def put_in(window, named):
    window.set("alias", None)
    for part in ("partition_by", "order", "spec"):
        if not window.args.get(part) and named.args.get(part):
            given = named.args[part]
            window.set(part, [piece.copy() for piece in given] if isinstance(given, list) else given.copy())


def with_qualify_as_where(tree):
    """What is kept becomes a column of a select within: sqlglot would take a column of another table for one selected under that name."""
    for select in reversed(list(tree.find_all(exp.Select))):
        kept = select.args.get("qualify")
        if kept is None:
            continue
        if any(select.args.get(part) for part in ("distinct", "order", "limit")):
            raise ValueError(f"qualify beside distinct, order or limit is not translated: {select.sql()}")
        columns = [exp.column(column.alias_or_name) for column in select.selects]
        around = exp.select(*columns).where(exp.column("is_kept"))
        around.set("with_", select.args.get("with_"))
        within = select.copy()
        within.set("with_", None)
        within.set("qualify", None)
        within.select(exp.alias_(kept.this.copy(), "is_kept"), copy=False)
        around = around.from_(within.subquery("qualified"))
        if select is tree:
            tree = around
        else:
            select.replace(around)
    return tree


def with_series_selected(tree):
    """A series of numbers is no table in Spark."""
    for table in list(tree.find_all(exp.Table)):
        if isinstance(table.this, exp.GenerateSeries):
            alias = table.args["alias"]
            name = alias.columns[0].name if alias.columns else alias.name
            numbers = exp.select(exp.alias_(exp.Explode(this=table.this.copy()), name))
            table.replace(numbers.subquery(alias.name))
    return tree


# Of the rows of the other side that lie before (after) a moment the nearest one: it counts until the next one.
NEAREST = """
    select placed.*, {step}({moment}) over ({partition} order by {moment}) as as_of_other
    from (
        select * from {source}
        qualify row_number() over (partition by {keys} order by {moment}) = 1
    ) as placed
"""


def with_as_of_joins_written_out(tree):
    for join in list(tree.find_all(exp.Join)):
        if (join.args.get("method") or "").upper() == "ASOF":
            write_out(join)
    return tree


def write_out(join):
    other = join.this.alias_or_name
    parts = list(join.args["on"].flatten()) if isinstance(join.args["on"], exp.And) else [join.args["on"]]
    keys = [own_side(part, other)[1].name for part in parts if isinstance(part, exp.EQ)]
    bounds = [part for part in parts if not isinstance(part, exp.EQ)]
    if len(bounds) != 1:
        raise ValueError(f"an as-of join has one inequality: {join.sql()}")
    moment, bound, is_before = bound_of(bounds[0], other)
    source = join.this.copy()
    source.set("alias", None)
    nearest = NEAREST.format(
        step="lead" if is_before else "lag",
        moment=bound.name,
        partition=f"partition by {', '.join(keys)}" if keys else "",
        keys=", ".join([*keys, bound.name]),
        source=source.sql(dialect=Queries),
    )
    join.set("this", parse_one(nearest, dialect=Queries).subquery(other))
    join.set("method", None)
    beyond = f"{other}.as_of_other is null or not ({bounds_with(bounds[0], other, bound)})"
    join.set("on", exp.and_(join.args["on"], parse_one(beyond, dialect=Queries)))


def own_side(part, other):
    """Gives the side of this table and the side of the other one."""
    left, right = part.this, part.expression
    return (right, left) if left.table == other else (left, right)


def bound_of(part, other):
    """Gives the moment, the bound in the other table, and whether the bound lies before the moment."""
    moment, bound = own_side(part, other)
    is_before = isinstance(part, (exp.GT, exp.GTE)) == (bound is part.expression)
    return moment, bound, is_before


def bounds_with(part, other, bound):
    """The inequality of the join for the row after (before) the nearest one."""
    return part.transform(
        lambda node: exp.column("as_of_other", other) if node == bound else node
    ).sql(dialect=Queries)


def with_unions_by_place(tree):
    """Puts the columns of all sides of a `union all by name` in one order, and nulls where a side lacks one."""
    for union in reversed(list(tree.find_all(exp.SetOperation))):
        if union.args.get("by_name"):
            put_in_order([*sides_of(union.left), *sides_of(union.right)])
            union.set("by_name", False)
    return tree


def sides_of(select):
    if isinstance(select, exp.SetOperation):
        return [*sides_of(select.left), *sides_of(select.right)]
    return [select.this if isinstance(select, exp.Subquery) else select]


def put_in_order(selects):
    names = list(dict.fromkeys(column.alias_or_name for select in selects for column in select.selects))
    for select in selects:
        own = {column.alias_or_name: column for column in select.selects}
        select.set("expressions", [own[name] if name in own else exp.alias_(exp.Null(), name) for name in names])


def with_lists_as_rows(tree):
    """Spark makes rows of one list a select, and of it alone; of several, or within an expression, by a lateral view."""
    for select in list(tree.find_all(exp.Select)):
        calls = [call for column in select.selects for call in unnests_in(column)]
        if calls and not is_plain(select, calls):
            add_view(select, calls)
    return tree


def unnests_in(column):
    return [
        call
        for call in column.find_all(exp.Unnest, exp.Explode)
        if call.find_ancestor(exp.Select) is column.find_ancestor(exp.Select)
    ]


def is_plain(select, calls):
    return len(calls) == 1 and isinstance(calls[0].parent, exp.Alias) and calls[0].parent.parent is select


def list_of(call):
    return call.expressions[0] if isinstance(call, exp.Unnest) else call.this


def add_view(select, calls):
    lists = list(dict.fromkeys(list_of(call).sql(dialect="spark") for call in calls))
    names = [f"listed_{place}" for place in range(len(lists))]
    rows = f"explode({lists[0]})" if len(lists) == 1 else f"inline(arrays_zip({', '.join(lists)}))"
    view = parse_one(f"select 1 from t lateral view {rows} listed as {', '.join(names)}", dialect="spark")
    select.append("laterals", view.args["laterals"][0])
    for call in calls:
        place = lists.index(list_of(call).sql(dialect="spark"))
        call.replace(exp.column(names[place], "listed"))
