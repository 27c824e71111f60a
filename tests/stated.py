#!/usr/bin/env python3
"""Count the allowed values, defaults and status codes that pages state, and how many of them are recovered.

usage: stated.py --cmd 'target/release/docwright export --format json {dir}' [--dir ../shared/corpus] [--only TEXT]
                 [--misses N] [--floor FILE] [--update]

Reads the raw pages of every documentation set by a few patterns of its own, which share nothing with the generator,
and looks each fact up in the document that the command writes for the set. Prints a table by dialect: stated and
recovered, for each kind of fact. A fact is a name of an operation or model, the name of the row where there is one, and
the value; said twice, it counts once.

The floor, tests/stated.json, holds how many facts of a dialect may be missing. Exit status 1 if more are, or if a set
fails. With --update the floor goes down to what this run misses; it never goes up.
"""
import argparse
import html
import json
import os
import re
import shlex
import subprocess
import sys
from collections import Counter, defaultdict

KINDS = ("values", "defaults", "statuses")
SECTION = re.compile(r"(?i)^(examples?|code samples?|(path|other|required|optional)? ?parameters|return type|authorization|"
                     r"http re(quest|sponse) \w+|responses?|properties|methods|class instance methods|notes|usage|errors?|"
                     r"using the .*|.*documentation.*|(load|import) .*|.*implementation.*|.*class method names.*)$")
LANGUAGES = re.compile(r"go|rust|ruby|python|java(script)?|typescript|perl|php|csharp|kotlin|swift|dart|powershell|\brs\b")
NO_DEFAULT = {"null", "nulltype.null", "undefined", "nothing", "none", "nil", ""}
DEFAULT = re.compile(r"(?i)\[defaults? to `?(.*?)`?\](?:\s*\[|\s*\||\s*$|<br)|(?:\(optional\)|\|) ?defaults to (.*?)\s*\|?\s*$|"
                     r"if omitted the server will use the default value of (\[.*?\]|[^,|\[]*)")
VALUES = re.compile(r"(?i)\[enum:? ?\[?([^\]]*)\]|\*\*values\*\*:([^|\[<]*)|\benum \[([^\]]*)\]|\(enum: ([^()]*)\)|"
                    r"must be one of \[(.*?)\]")
LITERALS = re.compile(r"""['"]([^'"|]*)['"](?= *\||\*\*|>)""")
BULLET = re.compile(r"""^\s*\* .*\(value: `?(?:["']?)(.*?)(?:["']?)`?\)\s*$""")
STATUS = re.compile(r"(?i)^\|?\s*\*\*(\d\d\d|\dxx|0|default)\*\*\s*\|")
INDEXED = re.compile(r"\[\*\*(\w+)\*\*\]\([^)]*#\w+\)")
FENCE = re.compile(r"^\s*(?:```|~~~)\s*(?:\{\"language\": ?\")?([a-zA-Z#]+)")


def main():
    arguments = parse()
    floor = read(arguments.floor)
    stated, found, missing = defaultdict(Counter), defaultdict(Counter), defaultdict(list)
    failed = []
    for folder in folders(arguments.dir, arguments.only):
        dialect, facts = pages(folder)
        try:
            known = recovered(arguments.cmd, folder)
        except RuntimeError as why:
            failed.append(f"FAILED  {folder}: {why}")
            continue
        for kind in KINDS:
            lost = sorted(fact for fact in facts[kind] if not is_known(fact, kind, known))
            stated[dialect][kind] += len(facts[kind])
            found[dialect][kind] += len(facts[kind]) - len(lost)
            missing[dialect, kind] += [f"{folder}: " + " ".join(fact) for fact in lost]
    show(stated, found, missing, arguments.misses)
    lost = {dialect: {kind: stated[dialect][kind] - found[dialect][kind] for kind in KINDS} for dialect in stated}
    failed += falls(lost, floor)
    print("\n".join(failed))
    if arguments.update:
        write(arguments.floor, {**floor, **lowered(lost, floor)})
    sys.exit(1 if failed or not stated else 0)


def parse():
    here = os.path.dirname(os.path.abspath(__file__))
    parser = argparse.ArgumentParser(description="Compare what pages state with what is recovered.")
    parser.add_argument("--cmd", required=True, help="writes the recovered document of {dir}")
    parser.add_argument("--dir", default=os.path.normpath(os.path.join(here, "..", "..", "shared", "corpus")))
    parser.add_argument("--only", default="", help="sets whose path has this in it")
    parser.add_argument("--misses", type=int, default=0, help="show so many lost facts of each kind and dialect")
    parser.add_argument("--floor", default=os.path.join(here, "stated.json"))
    parser.add_argument("--update", action="store_true", help="lower the floor to this run's misses")
    return parser.parse_args()


def folders(root, only):
    """The documentation sets: what lies two folders below lab, and one below real."""
    lab = (os.path.join(root, "lab", api, each) for api in listed(root, "lab") for each in listed(root, "lab", api))
    real = (os.path.join(root, "real", each) for each in listed(root, "real"))
    return [path for path in [*lab, *real] if only in path and os.path.isdir(path)]


def listed(*path):
    return sorted(os.listdir(os.path.join(*path)))


def squash(name):
    return re.sub(r"[\W_]", "", html.unescape(name).lower())


def pages(folder):
    """The dialect of a set, and the facts that its pages state."""
    facts, fences = {kind: set() for kind in KINDS}, Counter()
    for at, _, files in sorted(os.walk(folder)):
        for name in sorted(files):
            if name.endswith(".md") and not name.lower().startswith("readme"):
                with open(os.path.join(at, name), encoding="utf-8", errors="replace") as file:
                    page(file.read(), facts, fences)
    if fences:
        return fences.most_common(1)[0][0], facts
    name = os.path.basename(folder)
    word = LANGUAGES.search(name) if os.path.basename(os.path.dirname(folder)) == "real" else None
    return word[0].replace("rs", "rust") if word else name, facts


def page(text, facts, fences):
    owner = section = fence = ""
    headings = [bare(line.lstrip("# ")) for line in text.split("\n") if line.startswith("##")]
    # Without a heading for each, the operations stand in the order of the index.
    unheaded = iter(INDEXED.findall(text) if headings and all(map(SECTION.match, headings)) else [])
    for line in text.split("\n"):
        mark = FENCE.match(line) or re.match(r"^\s*(```|~~~)", line)
        if mark:
            fence = "" if fence else line
            fences.update([mark[1].lower()] if fence and mark[1][0].isalpha() else [])
        elif fence:
            continue
        elif line.startswith("#"):
            title = bare(line.lstrip("# "))
            if SECTION.match(title):
                section = title.lower()
                owner = squash(next(unheaded, owner)) if section.startswith("example") else owner
            elif re.match(r"(?i)enum\b|.*enum>?$", title) and owner:
                section = "enum"
            else:
                owner, section = squash(last(title)), ""
        else:
            read_line(line, owner, section, facts)


def bare(title):
    """A heading without markup, links and what stands in parentheses behind it."""
    title = re.sub(r"<[^>]*>|\{ ?[#:].*?\}|\]\([^)]*\)|[*`\[\]\\]", "", html.unescape(title).replace("\\_", "_"))
    return re.sub(r"\(.*", "", title).strip()


def last(title):
    return re.split(r"::|[ .\\]", title)[-1] if title else title


def read_line(line, owner, section, facts):
    if "respons" in section and (code := STATUS.match(line)):
        facts["statuses"].add((twin(owner), {"0": "default"}.get(code[1], code[1].lower())))
    elif section == "enum":
        facts["values"].update((owner, value) for value in listed_values(line))
    elif "|" in line:
        read_row(line, twin(owner), facts)
    elif BULLET.match(line):
        facts["values"].update((owner, value) for value in listed_values(line))


def twin(owner):
    """`opWithHttpInfo` is another way to call `op`."""
    return re.sub(r"withhttpinfo$", "", owner)


def listed_values(line):
    if bullet := BULLET.match(line):
        return [html.unescape(bullet[1])]
    cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
    quoted = html.unescape(cells[-1])
    return [quoted.strip('"')] if len(cells) == 2 and re.match(r'^".*"$', quoted) else []


def read_row(line, owner, facts):
    line = html.unescape(line.replace("\\_", "_"))
    name = squash(line.strip().lstrip("|").split("|")[0])
    if default := DEFAULT.search(line):
        value = next(group for group in default.groups() if group is not None).strip().strip("`")
        if value.lower() not in NO_DEFAULT:
            facts["defaults"].add((owner, name))
    for found in VALUES.finditer(line):
        values = next(group for group in found.groups() if group is not None).split(",")
        facts["values"].update((owner, value.strip(" `'\"[]")) for value in values if value.strip(" `'\"[]"))
    if re.search(r"\*\*(Array<)?['\"][^|]*['\"] *(\||\*\*|>)", line):
        facts["values"].update((owner, value) for value in LITERALS.findall(line) if value)


def recovered(command, folder):
    """What the document of a set has: by owner, its values, the rows with a default and the status codes."""
    words = [word.replace("{dir}", folder) for word in shlex.split(command)]
    run = subprocess.run(words, capture_output=True, timeout=300)
    if run.returncode:
        raise RuntimeError(f"exit {run.returncode}")
    document = json.loads(run.stdout)
    schemas = document.get("components", {}).get("schemas", {})
    known = {kind: defaultdict(set) for kind in KINDS}
    for item in document.get("paths", {}).values():
        for operation in (each for each in item.values() if isinstance(each, dict)):
            owner = twin(squash(operation.get("operationId", "")))
            known["statuses"][owner].update(code.lower() for code in operation.get("responses", {}))
            inside(operation, owner, schemas, known)
    for name, schema in schemas.items():
        inside(schema, squash(name), schemas, known)
    return known


def inside(node, owner, schemas, known, said=""):
    """Takes in the values and defaults anywhere in a part of the document, the values of the models it names, and the forms."""
    if isinstance(node, list):
        for each in node:
            inside(each, owner, schemas, known, said)
    if not isinstance(node, dict):
        return
    known["values"][owner].update(str(value) for value in node.get("enum", []))
    target = schemas.get(node.get("$ref", "").rpartition("/")[2], {})
    known["values"][owner].update(str(value) for value in target.get("enum", []))
    if target.get("x-docwright-form"):
        inside(target, owner, schemas, known, said)
    said = node.get("x-docwright-said", node.get("name", said))
    if "default" in node or "x-docwright-default" in node:
        known["defaults"][owner].add(squash(said))
    for key, each in node.items():
        if key == "properties":
            for name, field in each.items():
                inside(field, owner, schemas, known, name)
        elif key != "x-docwright-inferred":
            inside(each, owner, schemas, known, said)


def is_known(fact, kind, known):
    owner, what = fact
    owners = known[kind]
    if owner not in owners:  # a prefix that all models of the SDK bear, or C's `_t`
        alike = (each for each in owners if each and (owner.endswith(each) and len(owner) - len(each) <= 5 or owner == each + "t"))
        owner = next(alike, owner)
    if what in owners.get(owner, ()):
        return True
    return kind == "values" and squash(what) in {squash(value) for value in owners.get(owner, ())}


def show(stated, found, missing, misses):
    print(f"{'dialect':24}" + "".join(f"{kind:>22}" for kind in KINDS) + "   (stated, recovered)")
    for dialect in sorted(stated):
        print(f"{dialect:24}" + "".join(f"{stated[dialect][kind]:12}{found[dialect][kind]:10}" for kind in KINDS))
        for kind in KINDS:
            for line in missing[dialect, kind][:misses]:
                print(f"      {kind}: {line}")
    total = [sum(each[dialect][kind] for dialect in stated) for kind in KINDS for each in (stated, found)]
    print(f"{'all':24}" + "".join(f"{total[at]:12}{total[at + 1]:10}" for at in range(0, len(total), 2)))


def falls(lost, floor):
    return [f"FELL    {dialect}: {count} {kind} are lost, at most {floor[dialect][kind]} may be"
            for dialect, counts in sorted(lost.items()) if dialect in floor
            for kind, count in counts.items() if count > floor[dialect][kind]]


def lowered(lost, floor):
    least = lambda dialect, kind, count: min(count, floor.get(dialect, {}).get(kind, count))
    return {dialect: {kind: least(dialect, kind, count) for kind, count in counts.items()}
            for dialect, counts in lost.items()}


def read(path):
    try:
        with open(path, encoding="utf-8") as file:
            return json.load(file)
    except FileNotFoundError:
        return {}


def write(path, floor):
    with open(path, "w", encoding="utf-8") as file:
        json.dump(floor, file, indent=1, sort_keys=True)
        file.write("\n")


if __name__ == "__main__":
    main()
