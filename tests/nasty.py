#!/usr/bin/env python3
"""Pages made to cost much, each at three sizes: prints time and memory, and fails where they grow faster than the page.

    tests/nasty.py target/release/docwright [NAME…]
"""

import os
import sys
import tempfile

# The sizes are these times the smallest.
STEPS = [1, 2, 4]
# Four times the input may take so many times the time of one; less than a second is noise.
GROWTH = 8
NOISE = 1.0
# A run may take so long, in seconds of the processor, and so many MiB.
LONGEST = 120
LARGEST = 8192

HEAD = """# ThingsApi

All URIs are relative to *https://things.test*

Method | HTTP request | Description
------------- | ------------- | -------------
[**find_thing**](ThingsApi.md#find_thing) | **GET** /things/{thingId} | Finds

# **find_thing**
> String find_thing(thing_id)

"""
TABLE = """
### Parameters

Name | Type | Description  | Notes
------------- | ------------- | ------------- | -------------
"""
MODEL = """# Thing

## Properties
Name | Type | Description | Notes
------------ | ------------- | ------------- | -------------
"""


def operations(count):
    rows = "".join(f"[**op_{n}**](ThingsApi.md#op_{n}) | **GET** /ops/{n}/{{id}} | Op {n}\n" for n in range(count))
    parts = "".join(f"\n# **op_{n}**\n> String op_{n}(id)\n\nOp {n}\n{TABLE} **id** | **String**| Which |\n" for n in range(count))
    return HEAD.split("[**find")[0] + rows + parts


def page(text):
    return {"docs/ThingsApi.md": HEAD + text + TABLE + " **thing_id** | **String**| Which |\n"}


def model(rows):
    return {**page(""), "docs/Thing.md": MODEL + rows}


def flat(text):
    return {"docs/ThingsApi.md": HEAD.replace("\n", " ") + text}


def marks(number):
    """Different for each number, and no letter of an identifier."""
    return f"{number:016b}".replace("0", "-").replace("1", ".")


# Name, smallest size, and the pages of a size.
NASTY = {
    "quotes in quotes": (5_000, lambda n: page("> " * n + "deep\n")),
    "quotes in quotes, lazy lines": (2_000, lambda n: page("> " * n + "deep\n" + "x\n" * n)),
    "bullets in bullets": (5_000, lambda n: page("- " * n + "deep\n")),
    "brackets": (20_000, lambda n: page("[" * n + "](" * n + "\n")),
    "brackets in a type": (5_000, lambda n: model(f"**a** | **{'Array<' * n}String{'>' * n}** | x | \n")),
    "stars": (100_000, lambda n: page("*a **b " * n + "\n")),
    "back-ticks": (100_000, lambda n: page("`" * n + " a " + "`a``b" * n + "\n")),
    "a cell": (1_250_000, lambda n: model(f"**a** | **String** | {'word ' * (n // 5)} | \n")),
    "a name": (1_250_000, lambda n: model(f"**{'a' * n}** | **String** | x | \n")),
    "rows": (5_000, lambda n: model("".join(f"**field_{k}** | **String** | Field {k} | [optional]\n" for k in range(n)))),
    "rows of one name": (5_000, lambda n: model("**field** | **String** | x | [optional]\n" * n)),
    "rows that clash": (5_000, lambda n: model("".join(f"**f{marks(k)}** | **String** | x | [optional]\n" for k in range(n)))),
    "headings": (5_000, lambda n: page("# **op**\n> String op()\n\n" * n)),
    "operations": (1_000, lambda n: {"docs/ThingsApi.md": operations(n)}),
    "fences": (25_000, lambda n: page("```json\n{}\n" * n)),
    "fences, weaker and weaker": (1_500, lambda n: page("".join("`" * (n - k + 3) + "\n" for k in range(n)))),
    "HTML": (25_000, lambda n: page("<!-- a\n<pre>\n<script>\n" * n)),
    "a long line": (1_250_000, lambda n: page("x" * n + "\n")),
    "lines that ran together": (100_000, lambda n: flat("--- | --- " + "Name | " * n)),
    "signatures that ran together": (100_000, lambda n: flat("--- | --- " + " # **a** > a" * n)),
    "links that ran together": (100_000, lambda n: flat("--- | --- " + " **a**](b" * n)),
    "fences that ran together": (100_000, lambda n: flat("--- | --- " + " ```a b" * n)),
    "entities": (200_000, lambda n: page("&lt;&amp;&#60;" * n + "\n")),
    "carriage returns": (100_000, lambda n: page("a\r" * n)),
    "models": (1_000, lambda n: {**page(""), **{f"docs/M{k}.md": MODEL.replace("Thing", f"M{k}") + f"**next** | [**M{k + 1}**](M{k + 1}.md) | x | \n" for k in range(n)}}),
    "pages": (2_500, lambda n: {**page(""), **{f"docs/other{k}.md": "# Other\n" for k in range(n)}}),
    "values of an enum": (5_000, lambda n: {**page(""), "docs/Kind.md": "# Kind\n\n## Enum\n\n" + "".join(f"* `V{k}` (value: `\"v{k}\"`)\n\n" for k in range(n))}),
    "bad rows": (20_000, lambda n: model("**a** | **(((** | | | | | |\n" * n)),
}


def run(program, pages):
    """Seconds of the processor, MiB, bytes of the pages, exit status."""
    with tempfile.TemporaryDirectory() as folder:
        size = 0
        for path, text in pages.items():
            path = os.path.join(folder, path)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "w", newline="", encoding="utf-8") as file:
                size += file.write(text)
        null = os.open(os.devnull, os.O_WRONLY)
        actions = [(os.POSIX_SPAWN_DUP2, null, 1), (os.POSIX_SPAWN_DUP2, null, 2)]
        arguments = [program, "generate", folder, "--out", os.path.join(folder, "out"), "--name", "nasty"]
        child = os.posix_spawn(program, arguments, os.environ, file_actions=actions)
        os.close(null)
        _, status, usage = os.wait4(child, 0)
        return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, size, os.waitstatus_to_exitcode(status)


def main():
    program, names = sys.argv[1], sys.argv[2:]
    failed = []
    print(f"{'':30} {'KiB':>8} {'CPU s':>8} {'MiB':>7}   growth of time, size x4")
    for name, (smallest, pages) in NASTY.items():
        if names and not any(each in name for each in names):
            continue
        results = [run(program, pages(smallest * step)) for step in STEPS]
        seconds, mib, size, status = results[-1]
        growth = seconds / max(results[0][0], 0.01)
        faults = [
            (any(result[3] not in (0, 1) for result in results), f"status {[result[3] for result in results]}"),
            (seconds > NOISE and growth > GROWTH, "not linear"),
            (seconds > LONGEST, "too slow"),
            (mib > LARGEST, "too large"),
        ]
        fault = ", ".join(text for is_fault, text in faults if is_fault)
        failed += [name] if fault else []
        print(f"{name:30} {size // 1024:8} {seconds:8.2f} {mib:7.0f}   {growth:6.1f} {fault}", flush=True)
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
