"""The macros of the queries, put in where they are called; those that are functions in Spark stay calls."""

import re

from sqlglot import exp, parse_one

from dialect import Queries


def macros_in(text, functions):
    """Gives the macros that a file of DuckDB makes, by their name: parameters and body."""
    text = re.sub(r"^--.*$", "", text, flags=re.M)
    found = re.findall(r"create or replace macro (\w+)\(([^)]*)\) as\s*(.*?);", text, re.S)
    known = re.findall(r"temporary function (\w+)\(", functions)
    return {name: (names_in(given), body) for name, given, body in found if name not in known}


def names_in(given):
    return [name.strip() for name in given.split(",")]


def with_macros_expanded(tree, macros):
    """Macros may call each other."""
    while any(is_call(node, macros) for node in tree.find_all(exp.Anonymous)):
        tree = tree.transform(lambda node: body_of(node, macros) if is_call(node, macros) else node)
    return tree


def is_call(node, macros):
    return isinstance(node, exp.Anonymous) and node.name.lower() in macros


def body_of(call, macros):
    names, body = macros[call.name.lower()]
    given = dict(zip(names, call.expressions, strict=True))

    def put_in(node):
        if isinstance(node, exp.Column) and not node.table and node.name in given:
            return exp.paren(given[node.name].copy())
        return node

    return exp.paren(parse_one(body, dialect=Queries).transform(put_in))
