"""Tells what callgrind counted: instructions a byte, by room, and for the first notice of a process.

An instruction belongs to the room in whose file its line stands. Those of other crates and of the standard
library belong to the rooms that called them; `json` is all that turns the notice into JSON.
"""

import argparse
import collections
import pathlib
import re

Counter = collections.Counter


class Profile:
    """The functions of a callgrind file: own instructions by the files of their lines, and calls."""

    def __init__(self, path):
        self.own = collections.defaultdict(Counter)
        self.calls = collections.defaultdict(Counter)
        names = {}
        file = function = callee = None
        is_call = False
        for line in open(path, encoding="utf-8", errors="replace"):
            key, _, value = line.rstrip("\n").partition("=")
            if key in ("fl", "fi", "fe", "fn", "cfn"):
                number, _, name = value.partition(" ")
                name = names.setdefault((key[-1] == "n", number), name)
                if key == "fn":
                    function = name
                elif key == "cfn":
                    callee = name
                else:
                    file = name
            elif key == "calls":
                is_call = True
            elif line[0].isdigit() or line[0] in "+-*":
                cost = int(line.split()[1])
                if is_call:
                    self.calls[callee][function] += cost
                else:
                    self.own[function][file] += cost
                is_call = False

    def total(self):
        return sum(cost for own in self.own.values() for cost in own.values())


def by_room(profile, source):
    """Instructions of each room."""
    rooms = {path.stem for path in pathlib.Path(source).iterdir()}

    def named(function):
        """The room of a function by its name, or None where it is of another crate."""
        if "Serialize" in function or function.startswith("serde_json"):
            return "json"
        found = re.match(r"<*chidao(?:\[\w+\])?::(\w+)", function)
        return found and (found[1] if found[1] in rooms else "lib")

    total = Counter()
    foreign = Counter()
    for function, own in profile.own.items():
        room = named(function)
        for file, cost in own.items():
            if room != "json" and file.startswith(source):
                total[pathlib.Path(file).relative_to(source).parts[0].removesuffix(".rs")] += cost
            elif room:
                total[room] += cost
            else:
                foreign[function] += cost

    # A foreign function is shared by its callers, who may be foreign themselves: that settles in a few rounds.
    parts = collections.defaultdict(Counter)
    for _ in range(40):
        for function, callers in profile.calls.items():
            if named(function):
                continue
            share = Counter()
            for caller, cost in callers.items():
                for room, part in ({named(caller): 1.0} if named(caller) else parts[caller]).items():
                    share[room] += part * cost / callers.total()
            parts[function] = share
    for function, cost in foreign.items():
        for room, part in parts[function].items():
            total[room] += cost * part
    total["none of them"] = profile.total() - total.total()
    return total


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--numbers", action="store_true", help="print two numbers alone: warm a byte, and cold")
    arguments.add_argument("--source", required=True, help="the folder src of the checkout")
    arguments.add_argument("--bytes", type=int, required=True, help="how many were read warm")
    arguments.add_argument("profiles", nargs=3, help="of the warm notices, the cold one and the empty program")
    given = arguments.parse_args()
    warm, cold, empty = map(Profile, given.profiles)
    first = cold.total() - empty.total()
    if given.numbers:
        print(f"{warm.total() / given.bytes:.2f} {first}")
        return
    print(f"warm, parse + JSON: {warm.total() / given.bytes:.1f} instructions a byte, over {given.bytes} bytes")
    for room, cost in by_room(warm, given.source).most_common():
        if cost > warm.total() / 1000:
            print(f"  {room:<14}{cost / given.bytes:7.1f}{100 * cost / warm.total():7.1f} %")
    print(f"cold, the first notice of a process: {first / 1e6:.2f} million instructions")


if __name__ == "__main__":
    main()
