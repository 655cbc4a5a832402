"""Fails where a score is under its floor: floors.py FLOORS SCORES. Floors only rise."""

import json
import sys

floors, scores = (json.load(open(path)) for path in sys.argv[1:3])
wrong = [f"broken: {what}" for what in scores.get("broken", [])]
measured = scores["scores"]
for measure, floor in floors.items():
    f1 = measured[measure]["f1"]
    if f1 < floor:
        wrong.append(f"{measure} is {f1:.4f}, under its floor of {floor}")
wrong += [f"{measure} has no floor" for measure in measured if measure not in floors]
print("\n".join(wrong) or "every score keeps its floor")
sys.exit(bool(wrong))
