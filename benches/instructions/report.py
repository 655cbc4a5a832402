"""Tells what callgrind counted: instructions a byte, by room, and for the first notice of a process.

An instruction belongs to the room whose file its line stands in. Those of other crates and of the
standard library belong to the room that called them; `chidao::model` written as JSON belongs to `json`.
"""

import argparse
import collections
import re


class Profile:
    """The functions of a callgrind file: own instructions by room of their lines, and calls."""

    def __init__(self, path, source):
        self.own = collections.defaultdict(collections.Counter)
        self.calls = collections.defaultdict(collections.Counter)
        names, function, file, called = {}, None, None, None
        for line in open(path, encoding="utf-8", errors="replace"):
            key, _, value = line.rstrip("\n").partition("=")
            if key in ("fn", "cfn", "fl", "fi", "fe"):
                kind = "fn" if key in ("fn", "cfn") else "fl"
                number, _, name = value.partition(" ")
                name = names.setdefault((kind, number), name)
                if key == "cfn":
                    callee = name
                elif key == "fn":
                    function = name
                else:
                    file = name
            elif key == "calls":
                called = callee
            elif line[:1].isdigit() or line[:1] in "+-*":
                cost = int(line.split()[1])
                if called is not None:
                    self.calls[function][called] += cost
                    called = None
                else:
                    self.own[function][room_of(file, source)] += cost

    def total(self):
        return sum(cost for own in self.own.values() for cost in own.values())


def room_of(file, source):
    """The room of a source file, or None where it is of another crate."""
    if not file.startswith(source):
        return None
    return file[len(source) :].strip("/").partition("/")[0].removesuffix(".rs")


def named_room(function):
    """The room that the name of a function begins with, or None where it is of another crate."""
    if "Serialize" in function or function.startswith("serde_json"):
        return "json"
    found = re.match(r"<*&?(?:\[)?chidao(?:\[[0-9a-f]+\])?::(\w+)", function)
    return found and (found[1] if found[1].islower() and found[1] not in ("parse",) else "lib")


def by_room(profile):
    """Instructions of each room."""
    total = collections.Counter()
    foreign = {}
    for function, own in profile.own.items():
        room = named_room(function)
        for of_line, cost in own.items():
            if room == "json" or of_line is None and room:
                total[room] += cost
            elif of_line:
                total[of_line] += cost
            else:
                foreign[function] = cost
    callers = collections.defaultdict(collections.Counter)
    for caller, called in profile.calls.items():
        for function, cost in called.items():
            if caller != function:
                callers[function][caller] += cost
    # A foreign function is shared by those who called it; they may be foreign themselves.
    known = {function: {room: 1.0} for function in callers_of(callers) if (room := named_room(function))}
    shares = dict(known)
    for _ in range(40):
        for function, of in callers.items():
            if function in known:
                continue
            mixed, whole = collections.Counter(), sum(of.values()) or 1
            for caller, cost in of.items():
                for room, part in shares.get(caller, {}).items():
                    mixed[room] += part * cost / whole
            shares[function] = mixed
    for function, cost in foreign.items():
        left = 1.0
        for room, part in shares.get(function, {}).items():
            total[room] += cost * part
            left -= part
        total["other"] += cost * max(left, 0.0)
    return total


def callers_of(callers):
    return {caller for of in callers.values() for caller in of} | set(callers)


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--numbers", action="store_true", help="only warm a byte and cold, for a program")
    arguments.add_argument("--source", required=True, help="the folder src of the checkout")
    arguments.add_argument("--bytes", type=int, required=True, help="bytes of the notices of the warm run")
    arguments.add_argument("warm")
    arguments.add_argument("cold")
    arguments.add_argument("empty")
    given = arguments.parse_args()
    warm, cold, empty = (Profile(path, given.source) for path in (given.warm, given.cold, given.empty))
    a_byte = warm.total() / given.bytes
    start = cold.total() - empty.total()
    if given.numbers:
        print(f"{a_byte:.2f} {start}")
        return
    print(f"warm, parse + JSON: {a_byte:.1f} instructions a byte of {given.bytes} bytes")
    rooms = by_room(warm)
    for room, cost in rooms.most_common():
        print(f"  {room:<12}{cost / given.bytes:8.1f}{100 * cost / warm.total():7.1f} %")
    print(f"cold, the first notice of a process: {start / 1e6:.2f} million instructions")


if __name__ == "__main__":
    main()
