#!/usr/bin/env python3
"""Pages made to cost much, each at three sizes: prints time and memory, and fails where they grow faster than the page.
Times are seconds of the processor, so that they do not depend on what else the machine does.

    tests/nasty.py target/release/docwright [NAME…]
"""

import os
import sys
import tempfile

# The sizes are these times the smallest.
STEPS = [1, 2, 4]
# Twice the input may take so many times the time and the memory of one; less than so many seconds and MiB is noise.
GROWTH = 2.6
NOISE = 0.4
LITTLE = 50
# A run may take so long, in seconds of the processor, and so many MiB.
LONGEST = 60
LARGEST = 2048

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


def described(text):
    return model(f"**a** | **String** | {text} | \n")


def called(parameters):
    rows = "".join(f" **p{k}** | **String**| Parameter {k} | [optional]\n" for k in range(parameters))
    return {"docs/ThingsApi.md": HEAD + TABLE + " **thing_id** | **String**| Which |\n" + rows}


def example(code):
    return page(f"### Example\n\n```json\n{code}\n```\n")


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
    "operations": (1_250, lambda n: {"docs/ThingsApi.md": operations(n)}),
    "fences": (25_000, lambda n: page("```json\n{}\n" * n)),
    "fences, weaker and weaker": (1_500, lambda n: page("".join("`" * (n - k + 3) + "\n" for k in range(n)))),
    "HTML": (25_000, lambda n: page("<!-- a\n<pre>\n<script>\n" * n)),
    "a long line": (1_250_000, lambda n: page("x" * n + "\n")),
    "lines that ran together": (100_000, lambda n: flat("--- | --- " + "Name | " * n)),
    "signatures that ran together": (100_000, lambda n: flat("--- | --- " + " # **a** > a" * n)),
    "links that ran together": (100_000, lambda n: flat("--- | --- " + " **a**](b" * n)),
    "fences that ran together": (100_000, lambda n: flat("--- | --- " + " ```a b" * n)),
    "entities": (200_000, lambda n: page("&lt;&amp;&#60;" * n + "\n")),
    "carriage returns": (500_000, lambda n: page("a\r" * n)),
    "models": (1_000, lambda n: {**page(""), **{f"docs/M{k}.md": MODEL.replace("Thing", f"M{k}") + f"**next** | [**M{k + 1}**](M{k + 1}.md) | x | \n" for k in range(n)}}),
    "pages": (2_500, lambda n: {**page(""), **{f"docs/other{k}.md": "# Other\n" for k in range(n)}}),
    "values of an enum": (5_000, lambda n: {**page(""), "docs/Kind.md": "# Kind\n\n## Enum\n\n" + "".join(f"* `V{k}` (value: `\"v{k}\"`)\n\n" for k in range(n))}),
    "parameters of one operation": (5_000, called),
    "a heading": (250_000, lambda n: page("### " + "word " * n + "\n")),
    "links": (25_000, lambda n: page("[a](https://a.test/b) " * n + "\n")),
    "links to nothing": (25_000, lambda n: page("[a][b] [c] ![d](e) " * n + "\n")),
    "paragraphs": (25_000, lambda n: page("Word.\n\n" * n)),
    "bullets": (5_000, lambda n: page("".join(f"- Bullet {k}\n" for k in range(n)))),
    "headings within prose": (10_000, lambda n: page("".join(f"### Part {k}\n\nWords.\n\n" for k in range(n)))),
    "descriptions of marks": (2_500, lambda n: model("**a** | **String** | *a **b `c [d](e) &lt;f&gt; <br> g | \n" * n)),
    "a deep example": (20_000, lambda n: example('{"a":' * n + "1" + "}" * n)),
    "an argument of objects in objects": (20_000, lambda n: example("body = " + "{a: " * n + "1" + "}" * n)),
    "an argument of many objects": (50_000, lambda n: example("body = [" + "{a: 'b', c: new D('e')},\n" * n + "]")),
    "an argument of brackets that close nothing": (100_000, lambda n: example("body = {" + "a: (]" * n)),
    "a wide example": (50_000, lambda n: example("[" + '{"a": 1},' * n + "{}]")),
    "types in types": (2_500, lambda n: model("".join(f"**f{k}** | **{'List<' * 30}String{'>' * 30}** | x | \n" for k in range(n)))),
    "a union": (1_000, lambda n: {**page(""), "docs/Any.md": "# Any\n\n## oneOf\n\n" + "".join(f"- [M{k}](M{k}.md)\n" for k in range(n))}),
    "quotes in a cell": (5_000, lambda n: described("> " * n + "deep")),
    "bullets in a cell": (5_000, lambda n: described("- " * n + "deep")),
    "entities in a cell": (200_000, lambda n: described("&lt;" * n)),
    "bad rows": (20_000, lambda n: model("**a** | **(((** | | | | | |\n" * n)),
}


def write(folder, pages):
    """Writes the pages in a process of its own, since what this one needs counts as what the program does."""
    child = os.fork()
    if child == 0:
        for path, text in pages().items():
            path = os.path.join(folder, path)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "w", newline="", encoding="utf-8") as file:
                file.write(text)
        os._exit(0)
    assert os.waitpid(child, 0)[1] == 0, "the pages cannot be written"
    files = (os.path.join(path, name) for path, _, names in os.walk(folder) for name in names)
    return sum(map(os.path.getsize, files))


def run(program, pages):
    """Seconds of the processor, MiB, bytes of the pages, exit status."""
    with tempfile.TemporaryDirectory() as folder:
        size = write(folder, pages)
        null = os.open(os.devnull, os.O_WRONLY)
        actions = [(os.POSIX_SPAWN_DUP2, null, 1), (os.POSIX_SPAWN_DUP2, null, 2)]
        arguments = [program, "generate", folder, "--out", os.path.join(folder, "out"), "--name", "nasty"]
        child = os.posix_spawn(program, arguments, os.environ, file_actions=actions)
        os.close(null)
        _, status, usage = os.wait4(child, 0)
        return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, size, os.waitstatus_to_exitcode(status)


def faults(empty, results):
    """What is wrong with the runs of one kind of page, beside that of a small one."""

    def grows(which, noise):
        first, last = (result[which] - empty[which] for result in (results[0], results[-1]))
        return last > noise and last > GROWTH**2 * max(first, noise / 4)

    checks = [
        (any(result[3] not in (0, 1) for result in results), f"status {[result[3] for result in results]}"),
        (grows(0, NOISE), "time is not linear"),
        (grows(1, LITTLE), "memory is not linear"),
        (results[-1][0] > LONGEST, "too slow"),
        (results[-1][1] > LARGEST, "too much memory"),
    ]
    return ", ".join(text for is_fault, text in checks if is_fault)


def main():
    program, names = sys.argv[1], sys.argv[2:]
    failed = []
    empty = run(program, lambda: page(""))
    print(f"{'':30} {'KiB':>7} {'CPU s':>7} {'MiB':>6} {'MiB per MiB':>12}   time and memory of each doubling")
    for name, (smallest, pages) in NASTY.items():
        if names and not any(each in name for each in names):
            continue
        measure = lambda: [run(program, lambda: pages(smallest * step)) for step in STEPS]
        results = measure()
        if faults(empty, results):
            # Whatever else the machine does only adds, so the better of two runs counts.
            results = [min(pair) for pair in zip(results, measure())]
        fault = faults(empty, results)
        failed += [name] if fault else []
        print(line(name, empty, results), fault, flush=True)
    sys.exit(1 if failed else 0)


def line(name, empty, results):
    """The figures of the largest page, and how those of one size stand to those of half of it."""
    seconds, mib, size, _ = results[-1]
    growth = " ".join(
        f"{(after[which] - empty[which]) / max(before[which] - empty[which], least):4.1f}"
        for which, least in ((0, 0.01), (1, 1))
        for before, after in zip(results, results[1:])
    )
    share = (mib - empty[1]) / (size / (1 << 20))
    return f"{name:30} {size // 1024:7} {seconds:7.2f} {mib:6.0f} {share:12.0f}   {growth}"


if __name__ == "__main__":
    main()
