"""Makes the files of this folder from notices of the corpus: python3 make.py

Needs python-docx 1.2, LibreOffice and, for the tables of the old codes, the folder of TSV files that is given:
python3 make.py FOLDER. The .docx have automatic numbering; .doc and .html are what LibreOffice makes of them, and differ
from run to run.
"""

import csv
import io
import re
import subprocess
import sys
import unicodedata
import zipfile
from pathlib import Path

from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

HERE = Path(__file__).parent
CORPUS = HERE.parents[2] / "corpus"
NAMES = ["chi-thi-ubnd", "thong-bao-nhieu-han"]
W = nsdecls("w")
LEVELS = [("upperRoman", "%1."), ("decimal", "%2."), ("lowerLetter", "%3)"), ("bullet", "-"), ("bullet", "+")]


def add_numbering(document):
    root = document.part.numbering_part.element
    for child in list(root):
        root.remove(child)
    levels = "".join(
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/></w:lvl>'
        for level, (form, text) in enumerate(LEVELS)
    )
    root.append(parse_xml(f'<w:abstractNum {W} w:abstractNumId="1">{levels}</w:abstractNum>'))
    root.append(parse_xml(f'<w:num {W} w:numId="1"><w:abstractNumId w:val="1"/></w:num>'))


def add_runs(paragraph, text):
    bold = italic = False
    for part in re.split(r"(\*+)", text):
        if part.startswith("*"):
            bold ^= len(part) >= 2
            italic ^= len(part) % 2 == 1
        elif part:
            run = paragraph.add_run(re.sub(r"\\(.)", r"\1", part))
            run.bold, run.italic = bold or None, italic or None


class Counter:
    """Knows which number comes next, so that only a list that Word would count is left to it."""

    def __init__(self):
        self.counts = [0, 0, 0]

    def level(self, roman, number, letter, bullet):
        if bullet:
            return 3 if bullet == "-" else 4
        level = 0 if roman else 1 if number else 2
        count = self.counts[level] + 1
        shown = ["", "I", "II", "III", "IV", "V", "VI"][count] if roman else str(count) if number else "abcdefgh"[count - 1]
        if shown != (roman or number or letter):
            return None
        self.counts[level] = count
        self.counts[level + 1 :] = [0] * (2 - level)
        return level


MARKED = re.compile(r"(\*\*)?(?:([IVX]+)\. |(\d+)\. |([a-h])\) |([-+]) )(.*)$")


def word_file(text, path):
    document = Document()
    add_numbering(document)
    counter = Counter()
    for line in filter(str.strip, text.split("\n")):
        paragraph = document.add_paragraph()
        marked = MARKED.match(line)
        level = counter.level(*marked.groups()[1:5]) if marked else None
        if level is None:
            add_runs(paragraph, line)
            continue
        properties = paragraph._p.get_or_add_pPr()
        properties.append(parse_xml(f'<w:numPr {W}><w:ilvl w:val="{level}"/><w:numId w:val="1"/></w:numPr>'))
        add_runs(paragraph, (marked[1] or "") + marked[6])
    buffer = io.BytesIO()
    document.save(buffer)
    # The same bytes every time, without the picture and the styles that no notice needs.
    with zipfile.ZipFile(buffer) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name in sorted(old.namelist()):
            data = old.read(name)
            if "thumbnail" in name:
                continue
            if name == "_rels/.rels":
                data = re.sub(rb"<Relationship [^>]*thumbnail[^>]*/>", b"", data)
            if name == "word/styles.xml":
                data = re.sub(rb'<w:style w:type="table".*?</w:style>|<w:latentStyles.*?</w:latentStyles>', b"", data, flags=re.S)
            info = zipfile.ZipInfo(name, (2020, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(info, data)


def encoded(text, table):
    with open(table) as rows:
        codes = {row["char"]: bytes.fromhex(row["bytes_hex"]) for row in csv.DictReader(rows, delimiter="\t")}
    text = unicodedata.normalize("NFC", text)
    return b"".join(codes[char] if char in codes else char.encode("cp1252") for char in text)


def convert(ending):
    files = [str(HERE / f"{name}.docx") for name in NAMES]
    subprocess.run(["soffice", "--headless", "--convert-to", ending, "--outdir", str(HERE), *files], check=True)


def main():
    tables = Path(sys.argv[1])
    for name in NAMES:
        text = (CORPUS / f"{name}.md").read_text()
        word_file(text, HERE / f"{name}.docx")
        (HERE / f"{name}.tcvn3.txt").write_bytes(encoded(text, tables / "tcvn3.tsv"))
        # What became of it where somebody took its bytes for Western letters.
        seen = encoded(text, tables / "vni.tsv").decode("cp1252")
        (HERE / f"{name}.vni-as-utf-8.txt").write_text(seen)
    convert("doc")
    convert("html")


main()
