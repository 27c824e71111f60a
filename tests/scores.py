#!/usr/bin/env python3
"""Compare the scores of a run over the corpus with the floor that is committed.

usage: scores.py RUN [--floor FILE] [--update]

RUN is what `score_all.py --json RUN` wrote; the floor is tests/scores.json. Prints the mean of each column, then every
figure that fell more than SLACK points below its floor, every directory that failed or is gone, and those that are new.
Exit status 1 if anything fell. With --update, the floor takes the figures of RUN that are higher, and new directories;
it never goes down, so a figure that has to fall is changed in tests/scores.json by hand, where reviewers see it.

The floor knows a directory by a hash of its name: the names are those of vendors, which stand in specs/ and generated/
alone.
"""
import argparse
import hashlib
import json
import os
import sys

SLACK = 0.05  # points of a hundred


def main():
    arguments = parse()
    with open(arguments.run, encoding="utf-8") as file:
        run = json.load(file)
    floor = read_floor(arguments.floor)
    names = {key(name): name for name in run["rows"]}
    rows = {key(name): points(row) for name, row in run["rows"].items()}
    print_means(points(run["mean"]), rows, floor)
    fallen = [f"FAILED  {name}: {why}" for name, why in run["failed"]] + falls(rows, floor, names)
    for line in fallen:
        print(line)
    for name in sorted(rows.keys() - floor.keys()):
        print(f"new     {names[name]} ({name}): no floor yet")
    if not rows:
        fallen.append("nothing was scored")
        print("FAILED  nothing was scored")
    if arguments.update:
        write_floor(arguments.floor, raised(rows, floor))
    sys.exit(1 if fallen else 0)


def parse():
    here = os.path.dirname(os.path.abspath(__file__))
    parser = argparse.ArgumentParser(description="Compare scores with the committed floor.")
    parser.add_argument("run", help="what score_all.py --json wrote")
    parser.add_argument("--floor", default=os.path.join(here, "scores.json"))
    parser.add_argument("--update", action="store_true", help="raise the floor to this run's figures")
    return parser.parse_args()


def key(name):
    """The name of a directory in the floor."""
    return hashlib.sha256(name.encode()).hexdigest()[:12]


def points(row):
    """The figures of a row in points of a hundred, without those that the truth has nothing for."""
    return {column: round(100 * share, 2) for column, share in row.items() if share is not None}


def read_floor(path):
    try:
        with open(path, encoding="utf-8") as file:
            return json.load(file)
    except FileNotFoundError:
        return {}


def write_floor(path, floor):
    with open(path, "w", encoding="utf-8") as file:
        json.dump(floor, file, indent=1, sort_keys=True)
        file.write("\n")


def print_means(mean, rows, floor):
    """The mean of each column, and that of the floor."""
    print(f"mean of {len(rows)} directories, in per cent")
    for column, value in mean.items():
        known = [row[column] for row in floor.values() if column in row]
        before = f"{sum(known) / len(known):6.2f}" if known else "     -"
        print(f"  {column:16} {value:6.2f}   floor {before}")


def falls(rows, floor, names):
    """Every figure below its floor, and every directory that has one and was not scored."""
    lines = []
    for name, wanted in sorted(floor.items()):
        if name not in rows:
            lines.append(f"MISSING {name}: the directory has a floor and was not scored")
            continue
        shown = f"{names[name]} ({name})"
        for column, least in wanted.items():
            value = rows[name].get(column)
            if value is None:
                lines.append(f"MISSING {shown}: {column} has a floor and was not scored")
            elif value < least - SLACK:
                lines.append(f"FELL    {shown}: {column} {value:.2f}, floor {least:.2f}")
    return lines


def raised(rows, floor):
    """The higher of each two figures; directories of either."""
    merged = {name: dict(row) for name, row in floor.items()}
    for name, row in rows.items():
        known = merged.setdefault(name, {})
        for column, value in row.items():
            known[column] = max(value, known.get(column, value))
    return merged


if __name__ == "__main__":
    main()
