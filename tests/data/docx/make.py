"""Makes the Word files of this folder: python3 make.py (python-docx 1.2).

The others are made of these by LibreOffice, whose files differ from run to run:
soffice --headless --convert-to doc list.docx look.docx table.docx
soffice --headless --infilter="HTML (StarWriter)" --convert-to "docx:MS Word 2007 XML" page.html
"""

import io
import re
import zipfile
from pathlib import Path

from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

HERE = Path(__file__).parent
W = nsdecls("w")


def fresh():
    document = Document()
    document.styles["Normal"].font.name = "Times New Roman"
    return document


def save(document, name, parts=None, replace=None):
    """Saves with the same bytes every time; `parts` are added, `replace` are edits of document.xml."""
    buffer = io.BytesIO()
    document.save(buffer)
    with zipfile.ZipFile(buffer) as old, zipfile.ZipFile(HERE / name, "w", zipfile.ZIP_DEFLATED) as new:
        entries = {entry: old.read(entry) for entry in old.namelist() if "thumbnail" not in entry}
        rels = entries["_rels/.rels"].decode()
        entries["_rels/.rels"] = re.sub(r'<Relationship [^>]*thumbnail[^>]*/>', "", rels).encode()
        # Styles that no file here uses.
        styles = entries["word/styles.xml"].decode()
        styles = re.sub(r'<w:style w:type="table".*?</w:style>', "", styles, flags=re.S)
        styles = re.sub(r"<w:latentStyles.*?</w:latentStyles>", "", styles, flags=re.S)
        entries["word/styles.xml"] = styles.encode()
        for part, kind, xml in parts or []:
            entries[f"word/{part}.xml"] = xml.encode()
            rels = entries["word/_rels/document.xml.rels"].decode()
            rel = (
                f'<Relationship Id="rIdX{part}" Target="{part}.xml" Type="http://schemas.openxmlformats.org/'
                f'officeDocument/2006/relationships/{part}"/></Relationships>'
            )
            entries["word/_rels/document.xml.rels"] = rels.replace("</Relationships>", rel).encode()
            types = entries["[Content_Types].xml"].decode()
            override = (
                f'<Override PartName="/word/{part}.xml" ContentType="application/vnd.openxmlformats-officedocument'
                f'.wordprocessingml.{kind}+xml"/></Types>'
            )
            entries["[Content_Types].xml"] = types.replace("</Types>", override).encode()
        for old_text, new_text in replace or []:
            text = entries["word/document.xml"].decode()
            assert old_text in text, old_text
            entries["word/document.xml"] = text.replace(old_text, new_text).encode()
        for entry, data in entries.items():
            info = zipfile.ZipInfo(entry, (2020, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(info, data)


def level(number, fmt, text, more="", font=None):
    run = f'<w:rPr><w:rFonts w:ascii="{font}" w:hAnsi="{font}" w:hint="default"/></w:rPr>' if font else ""
    return (
        f'<w:lvl {W} w:ilvl="{number}"><w:start w:val="1"/><w:numFmt w:val="{fmt}"/>{more}'
        f'<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/>{run}</w:lvl>'
    )


def numbering(document, shared, lists):
    """Replaces all lists: `shared` are levels by id, `lists` (id, shared id, inner XML)."""
    root = document.part.numbering_part.element
    for child in list(root):
        root.remove(child)
    for key, levels in shared.items():
        xml = f'<w:abstractNum {W} w:abstractNumId="{key}"><w:multiLevelType w:val="multilevel"/>'
        root.append(parse_xml(xml + "".join(levels) + "</w:abstractNum>"))
    for key, of, inner in lists:
        xml = f'<w:num {W} w:numId="{key}"><w:abstractNumId w:val="{of}"/>{inner}</w:num>'
        root.append(parse_xml(xml))


def item(document, text, list_id, at=0, style=None):
    paragraph = document.add_paragraph(text, style=style)
    properties = paragraph._p.get_or_add_pPr()
    properties.append(parse_xml(
        f'<w:numPr {W}><w:ilvl w:val="{at}"/><w:numId w:val="{list_id}"/></w:numPr>'))
    return paragraph


def lists():
    document = fresh()
    shared = {
        # The tasks of a notice: "1." / "-" / "a)" / "+".
        0: [level(0, "decimal", "%1."), level(1, "bullet", "-", font="Times New Roman"),
            level(2, "lowerLetter", "%3)"), level(3, "bullet", "\uf0b7", font="Symbol"),
            level(4, "bullet", "o", font="Courier New")],
        # A decision: "I." / "Điều 1." through all chapters / "1." / "1.1." in figures.
        1: [level(0, "upperRoman", "%1."), level(1, "decimal", "Điều %2.", '<w:lvlRestart w:val="0"/>'),
            level(2, "decimal", "%3."), level(3, "decimal", "%1.%3.%4.", "<w:isLgl/>")],
        # Headings of a style.
        2: [level(0, "upperRoman", "%1.", '<w:pStyle w:val="Heading1"/>'),
            level(1, "decimal", "%2.", '<w:pStyle w:val="Heading2"/>')],
        3: [level(0, "decimal", "%1.")],
    }
    start = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride>'
    numbering(document, shared, [(1, 0, ""), (2, 1, ""), (3, 2, ""), (4, 3, ""), (5, 3, start), (6, 0, "")])
    for name, at in [("Heading 1", 0), ("Heading 2", 1)]:
        document.styles[name].element.get_or_add_pPr().append(
            parse_xml(f'<w:numPr {W}><w:ilvl w:val="{at}"/><w:numId w:val="3"/></w:numPr>'))
    document.styles["List Number"].element.get_or_add_pPr().append(
        parse_xml(f'<w:numPr {W}><w:numId w:val="4"/></w:numPr>'))

    document.add_paragraph("ĐÁNH GIÁ CHUNG", style="Heading 1")
    document.add_paragraph("Kết quả", style="Heading 2")
    document.add_paragraph("Hạn chế", style="Heading 2")
    document.add_paragraph("NHIỆM VỤ", style="Heading 1")
    document.add_paragraph("Nhiệm vụ chung", style="Heading 2")
    item(document, "Sở Xây dựng:", 1)
    item(document, "Rà soát quy hoạch chợ Bến Đá.", 1, 1)
    item(document, "Khu A;", 1, 2)
    item(document, "Khu B.", 1, 2)
    document.add_paragraph("Đoạn văn không đánh số xen giữa danh sách.")
    item(document, "Sở Y tế:", 1)
    item(document, "Kiểm tra trạm y tế.", 1, 1)
    item(document, "Trạm xã Thạnh Lộc;", 1, 2)
    item(document, "Phòng khám;", 1, 3)
    item(document, "Kho thuốc.", 1, 4)
    item(document, "Sở Công Thương cùng danh sách với hai sở trên.", 6)
    item(document, "QUY ĐỊNH CHUNG", 2)
    item(document, "Phạm vi", 2, 1)
    item(document, "Đối tượng", 2, 1)
    item(document, "TỔ CHỨC THỰC HIỆN", 2)
    item(document, "Trách nhiệm", 2, 1)
    item(document, "Giao Văn phòng.", 2, 2)
    item(document, "Theo dõi.", 2, 3)
    document.add_paragraph("Số theo kiểu đoạn.", style="List Number")
    document.add_paragraph("Số tiếp theo.", style="List Number")
    item(document, "Đoạn tắt đánh số.", 0, 0, style="List Number")
    item(document, "Bắt đầu từ bốn.", 5)
    item(document, "Rồi năm.", 5)
    save(document, "list.docx")


def runs(paragraph, *texts):
    """Adds runs; "*" before a text makes it bold, "/" italic."""
    for text in texts:
        run = paragraph.add_run(text.lstrip("*/"))
        run.bold = True if text.startswith("*") else None
        run.italic = True if text.startswith("/") else None
    return paragraph


def look():
    document = fresh()
    table = document.add_table(rows=1, cols=2)
    left, right = table.rows[0].cells
    runs(left.paragraphs[0], "UỶ BAN NHÂN DÂN\n", "*HUYỆN BÌNH SƠN")
    left.add_paragraph("Số: 42/TB-UBND")
    runs(right.paragraphs[0], "*CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
    runs(right.add_paragraph(), "*Độc lập - Tự do - Hạnh phúc")
    runs(right.add_paragraph(), "/Bình Sơn, ngày 5 tháng 3 năm 2021")
    runs(document.add_paragraph(), "Hoàn thành ", "*trước ", "*ngày ", "*20/3/2021", ".")
    bold = document.styles.add_style("Dam", 1)
    bold.font.bold = True
    runs(document.add_paragraph(style="Dam"), "Đậm theo kiểu, ").add_run("trừ chữ này").bold = False
    document.paragraphs[-1].add_run(" và chữ này", style="Strong")
    document.add_paragraph().add_run("nhấn mạnh", style="Emphasis")
    capitals = document.add_paragraph().add_run("hỏa tốc")
    capitals.font.all_caps = True
    runs(document.add_paragraph(), "Ghi chú\tsau thẻ").add_run(" ẩn").font.hidden = True
    document.add_page_break()
    paragraph = document.add_paragraph("Theo đề nghị tại ")
    paragraph._p.append(parse_xml(
        f'<w:hyperlink {W} w:anchor="x"><w:r><w:t>Tờ trình số 9/TTr-PTC</w:t></w:r></w:hyperlink>'))
    for xml in (
        '<w:r><w:t xml:space="preserve">, trang </w:t></w:r>',
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE \\* MERGEFORMAT </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>7</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
        '<w:r><w:t xml:space="preserve">: thu hồi </w:t></w:r>',
        '<w:del w:id="1" w:author="a"><w:r><w:delText>năm</w:delText></w:r></w:del>',
        '<w:ins w:id="2" w:author="a"><w:r><w:t>sáu</w:t></w:r></w:ins>',
        '<w:moveFrom w:id="3" w:author="a"><w:r><w:t> thửa</w:t></w:r></w:moveFrom>',
        '<w:moveTo w:id="4" w:author="a"><w:r><w:t xml:space="preserve"> thửa đất</w:t></w:r></w:moveTo>',
        '<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t xml:space="preserve"> và nhà</w:t></w:r>',
        '<w:r><w:endnoteReference w:id="2"/></w:r><w:r><w:footnoteReference w:id="3"/></w:r>',
        '<w:sdt><w:sdtContent><w:r><w:t>, hết hạn.</w:t></w:r></w:sdtContent></w:sdt>',
    ):
        wrapper = parse_xml(f"<w:p {W}>{xml}</w:p>")
        for child in list(wrapper):
            paragraph._p.append(child)
    box = parse_xml(
        f'<w:r {nsdecls("w")} xmlns:v="urn:schemas-microsoft-com:vml"><w:pict><v:shape><v:textbox><w:txbxContent>'
        "<w:p><w:r><w:t>DỰ THẢO</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>")
    boxed = document.add_paragraph()
    boxed._p.append(box)
    boxed.add_run("Đoạn neo khung chữ.")
    body = document.element.body
    body.insert(len(body) - 1, parse_xml(
        f"<w:sdt {W}><w:sdtContent><w:p><w:r><w:t>Trong khung điều khiển.</w:t></w:r></w:p></w:sdtContent></w:sdt>"))
    document.sections[0].header.paragraphs[0].text = "Tiêu đề trang"
    document.sections[0].footer.paragraphs[0].text = "Chân trang"
    document.add_comment(document.paragraphs[0].runs, text="Lời bình", author="b", initials="b")

    def notes(kind, *texts):
        inner = "".join(
            f'<w:{kind} w:id="{number}"><w:p><w:r><w:{kind}Ref/></w:r><w:r><w:t xml:space="preserve"> {text}</w:t></w:r>'
            f"</w:p></w:{kind}>" for number, text in enumerate(texts, 2))
        return (f'<w:{kind}s {W}><w:{kind} w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:{kind}>'
                f"{inner}</w:{kind}s>")

    save(document, "look.docx", parts=[
        ("footnotes", "footnotes", notes("footnote", "Thuộc tờ bản đồ số 4.", "Nhà cấp bốn.")),
        ("endnotes", "endnotes", notes("endnote", "Chú thích cuối.")),
    ])


def tables():
    document = fresh()
    table = document.add_table(rows=4, cols=4)
    rows = [["TT", "Nhiệm vụ", "Chủ trì", "Hạn"], ["1", "Lập danh sách hộ nghèo", "Phòng LĐTBXH", "15/4"],
            ["2", "Cấp thẻ bảo hiểm", "BHXH huyện", "30/4"], ["Tổng cộng hai việc", "", "", ""]]
    for row, texts in zip(table.rows, rows):
        for cell, text in zip(row.cells, texts):
            cell.text = text
    table.cell(3, 0).merge(table.cell(3, 2))
    table.cell(1, 2).merge(table.cell(2, 2))
    document.add_paragraph("Bảng lồng nhau:")
    outer = document.add_table(rows=1, cols=1).cell(0, 0)
    outer.text = "Ngoài"
    inner = outer.add_table(rows=1, cols=2)
    inner.cell(0, 0).text, inner.cell(0, 1).text = "Trong một", "Trong hai"
    outer.add_paragraph("Sau bảng trong")
    # One line in TCVN3 by the font of a style, in capitals of TCVN3, in VNI and in Unicode.
    old = document.styles.add_style("Cu", 1)
    old.font.name = ".VnTime"
    document.add_paragraph("Chñ tÞch \u00f1y ban nh©n d©n x· yªu cÇu", style=old)
    head = document.add_paragraph(style=old).add_run("\u00f1y ban nh©n d©n")
    head.bold, head.font.name = True, ".VnTimeH"
    document.add_paragraph(style=old).add_run("Uyû ban nhaân daân xaõ").font.name = "VNI-Times"
    document.add_paragraph(style=old).add_run("Ủy ban nhân dân xã").font.name = "Times New Roman"
    save(document, "table.docx")


PAGE = """<html><body><p><b>KẾT LUẬN CỦA CHỦ TỊCH</b></p>
<ol><li>Giao Sở Y tế:<ul><li>rà soát trạm y tế xã;</li><li>báo cáo <b>trước ngày 5/6</b>.</li></ul></li>
<li>Giao Sở Nội vụ.</li></ol><p>Đoạn xen giữa</p><ol start="3"><li>Giao Sở Tư pháp.</li></ol>
<ol type="I"><li>PHỤ LỤC</li></ol>
<table border="1"><tr><td rowspan="2">Đơn vị</td><td colspan="2">Số hộ</td></tr>
<tr><td>Nghèo</td><td>Cận nghèo</td></tr></table></body></html>
"""


if __name__ == "__main__":
    lists()
    look()
    tables()
    # For LibreOffice; not kept.
    (HERE / "page.html").write_text(PAGE, encoding="utf-8")
