#!/usr/bin/env python3
"""Say how much of the true document the pages of each scored set can give at all, beside what is recovered.

usage: ceiling.py --cmd 'target/release/docwright export --format json {dir}' [--shared ../shared] [--only TEXT]
                  [--lost N] [--also DIR OTHER]...

For each fact that is missed, looks whether any text of the set spells it. The ceiling of a column is the score that
would be reached if all those were recovered, too. It errs upwards: what is spelled may stand there by accident.

  par, prop   the name stands, as a word, in the set, or is recovered elsewhere. A word that the set's code style makes of every name alike, such as
              `page_size` where all names are in snake case, tells nothing unless prose says it. A field of a model that
              has no page must be the key of something in an example. What is lost still has a row, under a wrong name.
  mod         a word of the set is the name but for case and punctuation.
  loc         a line that has the parameter's name says the word of the place.
  body, resp  the section of the operation has the model's name; other types count as told.
  sec         all names of schemes are words of the set but for case and punctuation.
  m.rq        the row says the truth: `optional`, or `required`, or nothing where other rows of the set say `optional`.
  p.ty, m.ty  the section of the owner has the model's name; other types count as told.

Prints a table of each group of sets: what is recovered, the ceiling, and what is wanted; then the sets with the lowest
ceilings in each unmet column, and with --lost N the names that are missed most often, spelled and not. With
--also DIR OTHER, a set is recovered with another beside it, and the texts of both count.
"""
import argparse
import functools
import html
import json
import os
import re
import shlex
import subprocess
import sys
from collections import Counter, defaultdict

COLUMNS = {"par": "parameters", "loc": "param location", "p.ty": "param type", "body": "bodies", "resp": "responses",
           "sec": "security", "mod": "schemas", "prop": "properties", "m.rq": "prop required", "m.ty": "prop type"}
WANTED = {"exact": {"par": 98, "loc": 99.5, "p.ty": 99, "body": 99, "resp": 98, "sec": 99, "mod": 99, "prop": 98,
                    "m.rq": 99, "m.ty": 98.5},
          "sink": {"par": 90, "loc": 98, "p.ty": 95, "body": 95, "resp": 93, "mod": 95, "prop": 92, "m.rq": 97, "m.ty": 94},
          "also": {"par": 99.5, "prop": 99.5}}
WORD = r"[^\W]+(?:[$@.\-\[\]:]+\w+)*"
PLACES = {"header": r"header", "query": r"query", "cookie": r"cookie", "path": r"path|\{", "form": r"form"}


def main():
    arguments = parse()
    sys.path.insert(0, os.path.join(arguments.shared, "score"))
    sets = [(group, folder, None) for group, folder in scored(arguments) if arguments.only in folder]
    sets = [("also", *pair) for pair in arguments.also] or sets
    groups, lost = defaultdict(list), defaultdict(Counter)
    for group, folder, other in sets:
        groups[group].append((folder, measure(arguments.cmd, folder, other, lost)))
    for group, rows in groups.items():
        show(group, rows)
    for (column, kind), names in sorted(lost.items()):
        if arguments.lost:
            print(f"{column} {kind}: " + ", ".join(f"{name} {count}" for name, count in names.most_common(arguments.lost)))
    sys.exit(0 if groups else "nothing was scored")


def parse():
    here = os.path.dirname(os.path.abspath(__file__))
    parser = argparse.ArgumentParser(description="Compare what is recovered with what the pages can give.")
    parser.add_argument("--cmd", required=True, help="writes the recovered document of {dir}")
    parser.add_argument("--shared", default=os.path.normpath(os.path.join(here, "..", "..", "shared")))
    parser.add_argument("--only", default="", help="sets whose path has this in it")
    parser.add_argument("--lost", type=int, default=0, help="show so many of the names that are missed most often")
    parser.add_argument("--also", nargs=2, action="append", default=[], metavar=("DIR", "OTHER"))
    return parser.parse_args()


def scored(arguments):
    """The sets whose truth has just what the pages have, and those of the page that has every feature."""
    corpus = os.path.join(arguments.shared, "corpus")
    with open(os.path.join(corpus, "README.md"), encoding="utf-8") as file:
        exact = {line.split("|")[1].strip() for line in file if line.rstrip().endswith("| EXACT |")}
    for folder in sorted(at for at, _, files in os.walk(corpus) if "truth.json" in files):
        kind, _, name = os.path.relpath(folder, corpus).partition(os.sep)
        if name.startswith("sink"):
            yield "sink", folder
        elif kind == "lab" or name in exact:
            yield "exact", folder


def measure(command, folder, other, lost):
    """By column, what is recovered and the ceiling, in points of a hundred."""
    import score
    words = [word.replace("{dir}", folder) for word in shlex.split(command)] + (["--also", other] if other else [])
    run = subprocess.run(words, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=300, check=True)
    with open(os.path.join(folder, "truth.json"), encoding="utf-8") as file:
        got, want = score.Doc(json.loads(run.stdout)), score.Doc(json.load(file))
    tally = score.score(got, want)
    text = Text([folder, other] if other else [folder], operation_ids(got, score), set(want.schemas), names(got))
    kinds = dict(score.ROWS)
    row = {}
    for column, name in COLUMNS.items():
        each = tally[name]
        if not each.want:
            continue
        missed = [Missed.of(column, line) for line in each.misses]
        told = [miss for miss in missed if not miss.extra and text.tells(column, miss)]
        if column in ("par", "prop"):
            ceiling = names_ceiling(each, missed, told)
            for miss in (miss for miss in missed if not miss.extra):
                lost[column, "spelled" if miss in told else "lost"][miss.name] += 1
        else:
            ceiling = (each.hit + len(told)) / each.want
        row[column] = (100 * each.row(kinds[name])["score"], 100 * ceiling)
    return row


def names_ceiling(tally, missed, told):
    """F1 with what is told found. Of what is lost, as many wrong names stay as there are now."""
    owners = defaultdict(lambda: [0, 0])
    for miss in missed:
        owners[miss.owner][miss.extra] += 1
    found = Counter(miss.owner for miss in told)
    wrong = sum(min(extra, lost - found[owner]) for owner, (lost, extra) in owners.items())
    hit = tally.hit + len(told)
    return 2 * hit / (hit + wrong + tally.want)


def operation_ids(got, score):
    """What the recovered document calls each operation, by the method and path that scores go by."""
    return {f"{method.upper()} {score.path_key(path)}": str(operation.get("operationId", ""))
            for path, item in got.raw.get("paths", {}).items()
            for method, operation in item.items() if isinstance(operation, dict)}


def names(got):
    """Every name that is recovered somewhere."""
    return ({name for operation in got.ops.values() for name in operation["params"]}
            | {name for schema in got.schemas.values() for name in schema["props"]})


class Missed:
    """A fact that is missed: of which operation or model, its name, what is right, and whether it is one too many."""

    @classmethod
    def of(cls, column, line):
        """Reads a line of the misses of score.py, each in the form of its column."""
        miss, right = cls(), ""
        miss.extra = line.startswith("extra ")
        if column in ("par", "prop", "mod"):
            line = line.split(" ", 1)[1]
        else:
            line, _, right = line.rpartition(": ")
            right = right.rpartition(" for ")[2]
        if column in ("par", "loc", "p.ty"):
            miss.owner, _, miss.name = line.rpartition(" ") if column == "par" else split_operation(line)
        elif column in ("prop", "m.rq", "m.ty"):
            miss.owner, _, miss.name = line.partition(".")
        else:
            miss.owner = miss.name = line
        miss.right = right
        return miss


def split_operation(line):
    method, path, name = line.split(" ", 2)
    return f"{method} {path}", " ", name


class Text:
    """The texts of a set, and what they tell."""

    def __init__(self, folders, ids, models, recovered):
        self.ids = {key: squash(name) for key, name in ids.items()}
        self.models = models
        self.recovered = recovered
        self.text = "\n".join(read(path) for folder in folders for path in pages(folder))
        fences = re.split(r"(?m)^\s*(?:```|~~~).*$", self.text)
        self.keys = set(re.findall(r"""["':]?([$@\w.\-]+)["']?\s*(?::|=>|=)\s""", "\n".join(fences[1::2])))
        lines = [line for line in "\n".join(fences[::2]).split("\n") if not re.match(r"\s*(#|>|<a |\[)", line)]
        self.prose = "\n".join("|".join(line.strip().strip("|").split("|")[2:]) if "|" in line else line for line in lines)
        self.squashed = {squash(word) for word in re.findall(WORD, self.text)}
        self.style = self.one_style(folders)
        self.sections = [Section(part) for part in re.split(r"(?m)^(?=#{1,2} )", self.text)]

    @staticmethod
    def one_style(folders):
        """The style that the set's code gives every name, if it is one. Front pages have rows on other things."""
        own = (path for folder in folders for path in pages(folder) if not path.lower().endswith("readme.md"))
        rows = (line for path in own for line in read(path).split("\n") if line.count("|") > 1 and "](" not in line.split("|")[0])
        firsts = (re.sub(r"[*`\s|\\]", "", row.strip().lstrip("|").split("|")[0]) for row in rows)
        styles = Counter(filter(None, map(style, firsts)))
        (most, count), = styles.most_common(1) or [("", 0)]
        return most if count >= 0.95 * styles.total() else ""

    def tells(self, column, miss):
        if column in ("par", "prop"):
            return self.spells(miss.name) and (column == "par" or self.has_page(miss.owner) or miss.name in self.keys)
        if column == "mod":
            return miss.name in self.squashed
        if column == "sec":
            return all(squash(name) in self.squashed for name in re.findall(r"'(\w+)'", miss.right))
        sections = self.of(miss.owner)
        if column in ("loc", "m.rq"):
            rows = [row for section in sections for row in section.rows(miss.name)]
            return any(re.search(PLACES[miss.right], row) for row in rows) if column == "loc" else self.says(miss.right, rows)
        inner = re.findall(r"\w+", miss.right)[-1]
        return inner not in self.models or any(inner in section.words for section in sections)

    @functools.cache
    def spells(self, name):
        if name in self.recovered:
            return True
        where = self.prose if style(name) and style(name) == self.style else self.text
        return re.search(rf"(?<![\w$@]){re.escape(name)}(?!\w)", where) is not None

    def says(self, required, rows):
        if required == "True":
            return any("required" in row or "optional" not in row for row in rows) and "optional" in self.text
        return any("optional" in row for row in rows)

    def has_page(self, model):
        return any(section.title.endswith(model) for section in self.sections)

    def of(self, owner):
        """The sections of an operation or a model."""
        wanted = self.ids.get(owner, owner)
        return [section for section in self.sections if wanted and (wanted in section.title)]


class Section:
    """A heading and what stands below it."""

    def __init__(self, text):
        self.lines = text.split("\n")
        self.title = squash(self.lines[0])
        self.words = {squash(word) for word in re.findall(WORD, text)}

    def rows(self, name):
        """The rows of a name, in small letters."""
        return [line.lower() for line in self.lines if squash(line.strip().lstrip("|").split("|")[0]) == squash(name)]


def pages(folder):
    return sorted(os.path.join(at, name) for at, _, files in os.walk(folder) for name in files if name.endswith(".md"))


def read(path):
    with open(path, encoding="utf-8", errors="replace") as file:
        return html.unescape(file.read())


def squash(name):
    return re.sub(r"[\W_]", "", str(name)).lower()


def style(name):
    """How a name of several words is written."""
    forms = {"snake": r"[a-z0-9]+(_[a-z0-9]+)+", "camel": r"[a-z0-9]+([A-Z][a-z0-9]*)+", "pascal": r"([A-Z][a-z0-9]+){2,}"}
    return next((each for each, form in forms.items() if re.fullmatch(form, name)), "")


def show(group, rows):
    """The means of a group, and the sets that keep each unmet column down."""
    print(f"\n{group}: {len(rows)} sets")
    print(f"{'':8}{'recovered':>10}{'ceiling':>10}{'wanted':>10}")
    for column in COLUMNS:
        known = [(folder, *row[column]) for folder, row in rows if column in row]
        if not known:
            continue
        ours, most = (sum(each[at] for each in known) / len(known) for at in (1, 2))
        wanted = WANTED[group].get(column)
        print(f"{column:8}{ours:10.2f}{most:10.2f}{wanted if wanted else '':>10}" + ("   unmet" if wanted and ours < wanted else ""))
        if wanted and ours < wanted:
            for folder, score, ceiling in sorted(known, key=lambda each: each[2])[:8]:
                print(f"{'':12}{score:6.1f}{ceiling:10.1f}   {os.sep.join(folder.split(os.sep)[-2:])}")


if __name__ == "__main__":
    main()
