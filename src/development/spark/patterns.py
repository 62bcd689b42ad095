"""Patterns of RE2, as Java reads them."""

import re

BOUNDARY = r"(?:(?<=\w)(?!\w)|(?<!\w)(?=\w))"
CLASSES = {"[:alpha:]": r"\p{Alpha}", "[:digit:]": r"\d", "[:alnum:]": r"\p{Alnum}", "[:space:]": r"\s"}
# Java has the vertical tab besides.
SPACES = r" \t\n\f\r"


def java_pattern(pattern):
    """Lines end at \\n alone, $ is the very end, letters beyond ASCII fold by (?i) and are no part of a word by \\b."""
    made, in_class, place = ["(?d)"], False, 0
    while place < len(pattern):
        step = next_step(pattern, place, in_class)
        text = pattern[place : place + step]
        place += step
        if text == "[" and not in_class:
            in_class = True
            # Brackets right behind the begin of a class are letters.
            opened = re.match(r"\^?\]?", pattern[place:]).group()
            made.append(text + opened.replace("]", r"\]"))
            place += len(opened)
            continue
        in_class = in_class and text != "]"
        made.append(piece_of(text, in_class))
    return "".join(made)


def next_step(pattern, place, in_class):
    if pattern[place] == "\\":
        return 2
    named = re.match(r"\[:\w+:\]", pattern[place:]) if in_class else None
    flags = re.match(r"\(\?[a-z]+\)", pattern[place:])
    return len((named or flags or re.match(".", pattern[place:], re.S)).group())


def piece_of(text, in_class):
    if text in CLASSES:
        return CLASSES[text]
    if text == r"\s":
        return SPACES if in_class else f"[{SPACES}]"
    if in_class:
        # A bracket within a class begins another one in Java.
        return r"\[" if text == "[" else text
    if text.startswith("(?") and text.endswith(")"):
        return text.replace("i", "iu")
    return {"$": r"\z", r"\b": BOUNDARY}.get(text, text)
