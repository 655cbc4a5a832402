use std::time::{Duration, Instant};

use super::super::write::markdown;
use super::super::{Limits, ReadError, Reader};
use super::{Page, read_text};

/// Checks the Markdown of a page.
#[track_caller]
fn check(page: &str, expected: &str) {
    let document = read_text(page, &Limits::default());
    assert_eq!(document.map(|document| markdown(&document, true).0), Ok(expected.to_owned()), "{page}");
}

/// Checks the fonts of the runs of a page's paragraphs, drawn as `font: text`.
#[track_caller]
fn check_fonts(page: &str, expected: &[&str]) {
    use super::super::Block;
    let document = read_text(page, &Limits::default()).expect("the page is read");
    let paragraphs = document.blocks.iter().filter_map(|block| match block {
        Block::Paragraph(paragraph) => Some(&paragraph.runs),
        Block::Table(_) => None,
    });
    let runs = paragraphs.flatten();
    let found: Vec<_> =
        runs.map(|run| format!("{}: {}", run.font.as_deref().unwrap_or("-"), run.text)).collect();
    assert_eq!(found, expected, "{page}");
}

#[test]
fn parts_paragraphs() {
    check("<p>a<p>b", "a\n\nb\n");
    check("a<div>b<div>c</div>d</div>e", "a\n\nb\n\nc\n\nd\n\ne\n");
    check("a<br>b<br/><br>c<br>&nbsp;<br>d", "a\nb\n\nc\n\nd\n");
    check("<center>a</center><hr>b<blockquote>c</blockquote>", "a\n\nb\n\nc\n");
    check("<h1>a</h1>b<h6>c</h6>", "**a**\n\nb\n\n**c**\n");
    check("<dl><dt>a<dd>b</dl>", "a\n\nb\n");
}

#[test]
fn draws_white_space_together() {
    check("<p>\n  a \n\t b <b> c </b> d\n</p>", "a b **c** d\n");
    check("<p>a<b>b</b>c</p>", "a**b**c\n");
    check("<p>Số:&nbsp;&nbsp;&nbsp; /TB</p>", "Số:\u{a0}\u{a0}\u{a0} /TB\n");
    check("<p>a <br> b</p>", "a\nb\n");
    check("<pre>\na  b\n\n c\n</pre>", "a  b\n\n c\n");
}

#[test]
fn reads_emphasis() {
    check("<p>a <b>b</b> <strong>c</strong> <i>d</i> <em>e</em>", "a **b c** *d e*\n");
    check("<p><b>a <i>b</i></b> <u>c</u>", "**a** ***b*** c\n");
    check(
        "<p>a <span style='font-weight: bold'>b</span> <span style='font-style:italic'>c</span>",
        "a **b** *c*\n",
    );
    check("<p style='font:bold 13pt Arial'>a <b style='font-weight:normal'>b</b></p>", "**a** b\n");
    check(
        "<p>a <span style='font-weight:600'>b</span> <span style='font-weight:500'>c</span>",
        "a **b** c\n",
    );
    check("<p>một <b>hai</p><p>ba</b> bốn</p>", "một **hai**\n\n**ba** bốn\n");
    check("<b>a<p>b</b>c", "**a**\n\n**b**c\n");
}

#[test]
fn reads_style_sheets() {
    let css = "<style><!-- p.MsoTitle{font-weight:bold} .nghieng, span.c1{font-style:italic} --></style>";
    check(&format!("{css}<p class=MsoTitle>a <span class='x nghieng'>b</span>"), "**a** ***b***\n");
    check(&format!("{css}<p class=c1>a <span class=c1>b</span>"), "a *b*\n");
    check("<p class=a>b</p><style>.a{font-weight:bold}</style>", "**b**\n");
    check("<style>.tab{display:none}</style><div class=tab>a</div>", "a\n");
}

#[test]
fn shows_capitals_as_the_page_does() {
    check("<p style='text-transform:uppercase'>Ủy ban nhân dân</p>", "ỦY BAN NHÂN DÂN\n");
    check("<style>.hoa{text-transform:uppercase}</style><span class=hoa>đề</span>", "ĐỀ\n");
}

#[test]
fn keeps_fonts() {
    check_fonts("<font face='.VnTime, Arial'>a</font>b", &[".VnTime: a", "-: b"]);
    check_fonts("<p style='font-family:\".VnTimeH\",serif'>a<b>b</b>", &[".VnTimeH: a", ".VnTimeH: b"]);
    check_fonts("<style>p{font-family:VNI-Times}</style><p>a", &["VNI-Times: a"]);
    check_fonts("<body style=\"font:12pt 'VNI-Times'\"><article>a</article>", &["VNI-Times: a"]);
}

#[test]
fn leaves_out_what_is_not_shown() {
    check(
        "<head><title>a</title></head>b<script>c</script><noscript>d</noscript><template>e</template>",
        "b\n",
    );
    check("a<p style='display:none'>b<p hidden>c<p style='visibility: hidden'>d<p>e", "a\n\ne\n");
    check("<!--[if gte mso 9]><xml>a</xml><![endif]-->b<o:p></o:p><o:p>c</o:p>", "bc\n");
    check("a<select><option>b</select><button>c</button><input value=d><textarea>e</textarea>", "a\n");
    check("a<svg><title>b</title><text>c</text></svg>", "a\n");
}

#[test]
fn a_page_that_hides_all_is_read_all_the_same() {
    check("<div style='display:none'>a</div>", "a\n");
}

#[test]
fn leaves_the_chrome_of_a_page_out() {
    let notice = "<p>Sở Y tế báo cáo kết quả trước ngày 10.</p>";
    let text = "Sở Y tế báo cáo kết quả trước ngày 10.\n";
    check(
        &format!(
            "<header><a href=/>Trang chủ</a></header><nav>Văn bản</nav>{notice}<footer><a href=/>A</a></footer>"
        ),
        text,
    );
    check(&format!("<div role=navigation>Văn bản</div>{notice}"), text);
    check(&format!("<div>Tin mới</div><article>{notice}</article><div>Xem thêm</div>"), text);
    check(&format!("<main><h1>Tin</h1><div itemprop=articleBody>{notice}</div></main>"), text);
}

#[test]
fn never_takes_the_notice_for_chrome() {
    check(
        "<header>Thông báo của Ủy ban nhân dân tỉnh</header><p>a",
        "Thông báo của Ủy ban nhân dân tỉnh\n\na\n",
    );
    check("<article><header>UBND TỈNH</header>Giao Sở Y tế</article>", "UBND TỈNH\n\nGiao Sở Y tế\n");
    check("<article>Tin</article><p>Giao Sở Y tế báo cáo", "Tin\n\nGiao Sở Y tế báo cáo\n");
    check("<article>Phần một</article><article>Phần hai</article>", "Phần một\n\nPhần hai\n");
}

#[test]
fn numbers_lists() {
    check("<ol><li>a<li>b</ol>", "1. a\n\n2. b\n");
    check("<ol start=4 type=a><li>a<li value=7>b<li>c</ol>", "d. a\n\ng. b\n\nh. c\n");
    check("<ol type=I><li>a<ol><li>b</ol><li>c</ol>", "I. a\n\n1. b\n\nII. c\n");
    check("<ol reversed><li>a<li>b</ol>", "2. a\n\n1. b\n");
    check(
        "<ol style='list-style-type:lower-roman'><li>a<li style='list-style-type:none'>b</ol>",
        "i. a\n\nb\n",
    );
    check(
        "<ul><li>a<ul><li>b<ul style='list-style:square inside'><li>c</ul></ul></ul>",
        "• a\n\n○ b\n\n▪ c\n",
    );
    check("<ul style='list-style:none'><li>- a</ul>", "\\- a\n".trim_start_matches('\\'));
    check(
        "<ul style='list-style-type: \"- \"'><li>a<li style='list-style-type: \"+\"'>b</ul>",
        "- a\n\n+ b\n",
    );
    check("<ol><li><p>a</p><p>b</p></li></ol>", "1. a\n\nb\n");
    check("<ol><li></li><li>b</ol>", "2. b\n");
    check("<ol><li><ol type=a><li>b</ol></ol>", "1. \n\na. b\n");
    check("<style>ol.x{list-style-type:upper-roman}</style><ol class=x><li>a</ol>", "I. a\n");
}

#[test]
fn reads_the_markers_of_word() {
    let blanks = "<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp;&nbsp; </span>";
    let ignored = |marker: &str, font: &str| {
        format!(
            "<p class=MsoListParagraph><![if !supportLists]><span style='font-family:{font}'><span
            style='mso-list:Ignore'>{marker}{blanks}</span></span><![endif]>Giao <b>Sở</b></p>"
        )
    };
    check(&ignored("-", "\"Times New Roman\""), "- Giao **Sở**\n");
    check(&ignored("1.1.", "Arial"), "1.1. Giao **Sở**\n");
    check(&ignored("Điều 1.", "Arial"), "Điều 1. Giao **Sở**\n");
    check(&ignored("·", "Symbol"), "• Giao **Sở**\n");
    check(&ignored("§", "Wingdings"), "• Giao **Sở**\n");
    check(&ignored("Ø", "Wingdings"), "• Giao **Sở**\n");
    check(&ignored("o", "\"Courier New\""), "○ Giao **Sở**\n");
    check(&format!("<p>1.{blanks}Giao</p>"), "1. Giao\n");
    check(&format!("<p><b>a){blanks}Giao</b></p>"), "a) **Giao**\n");
    check(&format!("<p><span style='font-family:Symbol'>·{blanks}</span>Giao</p>"), "• Giao\n");
    check("<p>Số:<span style='mso-tab-count:1'>&nbsp;&nbsp; </span>12</p>", "Số:\t12\n");
    check("<p><span style='mso-tab-count:1'>&nbsp;&nbsp; </span>1. Giao</p>", "1. Giao\n");
}

#[test]
fn reads_tables() {
    check("<table><tr><td>a<td>b<tr><td>c<td>d</table>", "| a | b |\n| --- | --- |\n| c | d |\n");
    check(
        "<table><tr><th>a<th>b<tr><td>c<br>d<td>e</table>",
        "| **a** | **b** |\n| --- | --- |\n| c<br>d | e |\n",
    );
    check("a<table><caption>b</caption><tr><td>c<td>d</table>e", "a\n\nb\n\n| c | d |\n| --- | --- |\n\ne\n");
    check("<table><tr><td>a</td></tr><tr><td>b</td></tr></table>", "a\n\nb\n");
    check("a<table><tr><td>&nbsp;<td> </table>b", "a\n\nb\n");
}

#[test]
fn a_cell_over_many_stands_once() {
    check(
        "<table><tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td>d</table>",
        "| a | b |  |\n| --- | --- | --- |\n|  | c | d |\n",
    );
    check(
        "<table><tr><td>a<td rowspan=0>b<td>c<tr><td>d<td>e<tr><td>f</table>",
        "| a | b | c |\n| --- | --- | --- |\n| d |  | e |\n| f |  |  |\n",
    );
    check(
        "<table><tr><td colspan=3>a<td>b<tr><td colspan=3>c<td>d</table>",
        "| a | b |\n| --- | --- |\n| c | d |\n",
    );
    check("<table><tr><td colspan=1000000>a<td>b</table>", "| a | b |\n| --- | --- |\n");
}

#[test]
fn reads_tables_that_place_the_page() {
    let inner = "<table><tr><td>UBND TỈNH<td>CỘNG HÒA</table>";
    check(
        &format!("<table><tr><td>{inner}<p>Giao Sở</table>"),
        "| UBND TỈNH | CỘNG HÒA |\n| --- | --- |\n\nGiao Sở\n",
    );
}

#[test]
fn reads_notes() {
    check(
        "<p>a<a href='#_ftn1' name='_ftnref1'><sup>[1]</sup></a> b</p><hr>
        <div id=ftn1><p><a href='#_ftnref1' name='_ftn1'>[1]</a> c <b>d</b></p></div>",
        "a[^1] b\n\n[^1]: c **d**\n",
    );
    check(
        "<p>a<sup><a class=sdfootnoteanc name=sdfootnote2anc href='#sdfootnote2sym'>2</a></sup>
        <p>b<a class=x id=r1 href='#n1'>1</a>
        <p><a id=n1 href='#r1'>1</a> c<div id=sdfootnote2><p><a name=sdfootnote2sym href='#sdfootnote2anc'>2</a>d</div>",
        "a[^1]\n\nb[^2]\n\n[^1]: d\n\n[^2]: c\n",
    );
}

#[test]
fn a_link_is_no_note() {
    check(
        "<p><a href='#d1' name=m1>Điều 1</a><p><a name=d1 href='#m1'>Điều 1.</a> a",
        "Điều 1\n\nĐiều 1. a\n",
    );
    check("<p>m<sup>2</sup> <a href='#x'>[1]</a>", "m2 [1]\n");
    check("<div><a href='#a' name=b>1</a> c <a href='#b' name=a>1</a></div>", "1 c 1\n");
}

#[test]
fn reads_bytes() {
    let document = Page::read("\u{feff}<p>Sở".as_bytes(), &Limits::default());
    assert_eq!(document.map(|document| markdown(&document, true).0), Ok("Sở\n".to_owned()));
    assert_eq!(Page::read(b"<p> <script>a</script>", &Limits::default()), Err(ReadError::Empty));
    let limits = Limits { bytes: 3, ..Limits::default() };
    assert!(matches!(Page::read(b"<p>a", &limits), Err(ReadError::TooLarge(_))));
}

/// Checks that four times as much of each of `units` takes about four times as long.
#[track_caller]
fn check_time(units: &[&str]) {
    const BYTES: usize = 20_000;
    let time = |unit: &str, bytes: usize| {
        let page = unit.repeat(bytes / unit.len());
        let start = Instant::now();
        let document = read_text(&page, &Limits::default());
        let len = document.as_ref().map_or(0, |document| markdown(document, true).0.len());
        assert!(len <= 100 * page.len(), "{unit:?} swells");
        start.elapsed()
    };
    for unit in units {
        let short = |unit| time(unit, BYTES).max(Duration::from_millis(5));
        let ratio = |_| time(unit, BYTES * 4).as_secs_f64() / short(unit).as_secs_f64();
        // What else the machine does may slow some tries.
        assert!((0..6).map(ratio).any(|ratio| ratio < 10.0), "four times as much of {unit:?} takes too long");
    }
}

/// Checks that much of each of `units` is refused while a tree is built of it.
#[track_caller]
fn check_refused(units: &[&str]) {
    for unit in units {
        let document = read_text(&unit.repeat(1_000_000 / unit.len()), &Limits::default());
        assert!(matches!(document, Err(ReadError::TooLarge(_))), "{unit:?} is not refused");
    }
}

/// `count` pieces of a page, each with its number.
fn many(count: usize, piece: impl Fn(usize) -> String) -> String {
    (0..count).map(piece).collect::<Vec<_>>().concat()
}

#[test]
fn elements_without_end() {
    check_refused(&["<div>", "<b>", "<span>a", "<ul><li>", "<blockquote>a", "<q>", "<o:p/>"]);
    check_time(&["<a>", "<p>", "<p><b>", "<li>", "<dd>", "<nobr>", "<td>", "<br>", "</b>", "<p></span>"]);
}

#[test]
fn elements_that_no_end_tag_reaches() {
    check_refused(&["<b><div></b>", "<div><select></div></select>", "<div><table><td></div></table>"]);
    check_refused(&["<a><div></a>", "<span><p></span></p>", "<div><svg><a b='</svg></div>'>"]);
    check_time(&["<svg><div></svg>", "<i><b><p></i></b>", "<div><object></div></object>"]);
}

#[test]
fn tables_without_end() {
    check_time(&["<table>", "<table><div>", "<table><b>", "<table>a"]);
    check_refused(&["<table><td>", "<table><tr><td colspan=100 rowspan=60000>a"]);
    let page = format!("<table><tr>{}<tr>", "<td rowspan=60000>a".repeat(500)) + &"<tr>".repeat(20_000);
    assert!(matches!(read_text(&page, &Limits::default()), Err(ReadError::TooLarge(_))));
}

#[test]
fn tables_in_tables() {
    let nested = |depth: usize| "<table><tr><td>a".repeat(depth);
    check(&nested(200), &format!("a{}\n", "\n\na".repeat(199)));
    assert!(matches!(read_text(&nested(300), &Limits::default()), Err(ReadError::TooLarge(_))));
}

#[test]
fn formatting_that_is_opened_again() {
    let page: String = many(20_000, |size| format!("<p><font size={size}>a"));
    assert!(matches!(read_text(&page, &Limits::default()), Err(ReadError::TooLarge(_))));
    // What real pages leave open is no harm.
    let page = "<p><font face=Arial><a name=x>a</p>".repeat(500);
    assert!(read_text(&page, &Limits::default()).is_ok());
    let page: String = many(500, |size| format!("<font size={size}><b>a")) + &"<p>a <i>b</i>".repeat(500);
    assert!(read_text(&page, &Limits::default()).is_ok());
    // A long attribute weighs each time.
    let page = format!("<p><font class='{}'>a", "a ".repeat(50_000)) + &"<p>a".repeat(10_000);
    assert!(matches!(read_text(&page, &Limits::default()), Err(ReadError::TooLarge(_))));
}

#[test]
fn attributes_without_end() {
    let attributes: String = many(20_000, |n| format!(" a{n}"));
    for tag in ["<p ", "\u{feff}<p ", "</p ", "<p title='<!-- ' ", "<p=\" ", "<p =\" ", "&#0<p/"] {
        for end in ["", ">a"] {
            let page = format!("{tag}{attributes}{end}");
            assert!(matches!(read_text(&page, &Limits::default()), Err(ReadError::TooLarge(_))), "{tag}");
        }
    }
    let words = "a b=\"c\" < ".repeat(20_000);
    check(&format!("<p title='{words}'>a<!-- {words} --><script>{words}</script>"), "a\n");
    check_time(&["<p style='", "<p class='a ", "<body a=1>", "<!--", "<style>.a{"]);
}

#[test]
fn text_without_end() {
    check_time(&["a ", "&amp;", "<", "<br>&nbsp;", "<p>1.&nbsp;", "<a name=a href='#a'>1</a>"]);
    let links: String = many(500, |n| format!("<a name=r{n} href='#n{n}'>1</a>"));
    let notes: String = many(500, |n| format!("<p><a name=n{n} href='#r{n}'>1</a>a"));
    let document = read_text(&(links + &notes), &Limits::default());
    assert_eq!(document.map(|document| document.notes.len()), Ok(500));
}

/// Checks that a page of `tests/data/html` gives the Markdown beside it.
macro_rules! check_file {
    ($name:literal) => {
        check(
            include_str!(concat!("../../../tests/data/html/", $name, ".html")),
            include_str!(concat!("../../../tests/data/html/", $name, ".md")),
        );
    };
}

#[test]
fn reads_what_word_saves() {
    check_file!("word");
}

#[test]
fn reads_what_libreoffice_saves() {
    check_file!("libreoffice");
}

#[test]
fn reads_a_site_laid_out_in_tables() {
    check_file!("layout-tables");
}

#[test]
fn reads_an_article() {
    check_file!("article");
}

#[test]
fn reads_what_an_editor_makes() {
    check_file!("editor");
}
