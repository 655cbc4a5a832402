//! Form lines: "Đơn vị chủ trì: …", "Thời gian hoàn thành: …".

use std::ops::Range;

use nom::Parser;
use nom::branch::alt;
use nom::bytes::complete::{tag, take_while_m_n};
use nom::character::complete::{char, space0};
use nom::combinator::{opt, value};
use nom::multi::many_m_n;
use nom::sequence::{preceded, terminated};

use super::{action, heading};
use crate::grammar::{Found, PResult, read_at};
use crate::lexicon::fold;
use crate::lexicon::phrases::Phrases;
use crate::text::{Flow, tail};

/// What a field of a form is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Field {
    Content,
    Lead,
    Coordinating,
    Deadline,
    /// The product, the money and the like, which fill no field of a directive.
    Other,
}

/// What a label may begin with.
static FIRST_WORDS: Phrases = Phrases::new(&[
    "bộ", "chủ", "cơ", "ghi", "hình", "hạn", "kinh", "kết", "nguồn", "nhiệm", "nội", "phòng", "phối", "sản",
    "thời", "tiến", "trách", "tên", "đơn", "địa",
]);

/// The fields of a line, if it begins with one: what each is for and where its words stand.
pub(super) fn fields(line: Flow<'_>) -> Vec<(Field, Range<usize>)> {
    if !FIRST_WORDS.may_begin(line.lower.trim_start()) {
        return Vec::new();
    }
    labelled(line, str::is_empty)
}

/// The fields behind the sentences of an item: "… . Trách nhiệm thực hiện: Sở Y tế."
pub(super) fn trailing(line: Flow<'_>) -> Vec<(Field, Range<usize>)> {
    let mut found = labelled(line, |before| before.ends_with('.'));
    found.retain(|(field, _)| matches!(field, Field::Lead | Field::Coordinating));
    found
}

/// The fields of a line from the first label on that `begins` accepts for the words before it.
fn labelled(line: Flow<'_>, begins: impl Fn(&str) -> bool) -> Vec<(Field, Range<usize>)> {
    let mut found: Vec<(Field, Range<usize>)> = Vec::new();
    for Found { value: label, at } in labels(line.lower) {
        let before = line.lower.get(..at.start).unwrap_or_default().trim_end();
        let starts = begins(before) || (!found.is_empty() && before.ends_with([';', '.', ',']));
        // "Trách nhiệm: các cơ quan phải …" is no field, but says what they have to do.
        let names = || {
            let words = line.slice(at.end..line.text.len());
            heading::named(words, &action::read(words))
        };
        if !starts || label == Label::Duty && !names().is_all {
            continue;
        }
        if let Some((_, last)) = found.last_mut() {
            last.end = at.start;
        }
        let field = match label {
            Label::Field(field) => field,
            Label::Duty => Field::Lead,
        };
        found.push((field, at.end..line.text.len()));
    }
    found
}

/// What a label says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Label {
    /// What the field behind it is for.
    Field(Field),
    /// Who is responsible, where bodies stand behind it.
    Duty,
}

/// The labels in a line of small letters from left to right, each with its colon.
fn labels(line: &str) -> impl Iterator<Item = Found<Label>> + '_ {
    let mut from = 0;
    line.match_indices(':').filter_map(move |(colon, _)| {
        let start = std::mem::replace(&mut from, colon + 1);
        Some(label_at_end(line.get(start..=colon)?)?.shifted(start))
    })
}

/// The longest label that ends with the only colon of `words`, their end.
fn label_at_end(words: &str) -> Option<Found<Label>> {
    /// No label takes more bytes.
    const LONGEST: usize = 240;
    let near = tail(words, LONGEST);
    let before = words.len() - near.len();
    fold::words(near).find_map(|word| {
        let may_begin = near.get(word.at.start..).is_some_and(|rest| FIRST_WORDS.may_begin(rest));
        if may_begin { read_at(words, before + word.at.start, label) } else { None }
    })
}

/// A label and its colon, in small letters.
///
/// ```text
/// label = ( lead / duty / help / time / content / other ) blanks ":"
/// ```
fn label(input: &str) -> PResult<'_, Label> {
    let field = |field| Label::Field(field);
    terminated(
        alt((
            value(field(Field::Lead), lead),
            value(Label::Duty, duty),
            value(field(Field::Coordinating), help),
            value(field(Field::Deadline), time),
            value(field(Field::Content), content),
            value(field(Field::Other), other),
        )),
        (space0, char(':')),
    )
    .parse(input)
}

/// Who leads.
///
/// ```text
/// lead = office " " [ "đầu mối " / "chịu trách nhiệm " ] ( "chủ trì" / "thực hiện" / "tham mưu" ) *40free
///      / "chủ trì"
/// free = !":" !"." !";"
/// ```
fn lead(input: &str) -> PResult<'_, ()> {
    let burden = opt(alt((tag("đầu mối "), tag("chịu trách nhiệm "))));
    let acts = alt((tag("chủ trì"), tag("thực hiện"), tag("tham mưu")));
    let by_office = (office, char(' '), burden, acts, take_while_m_n(0, 40, goes_on));
    alt((value((), by_office), value((), tag("chủ trì")))).parse(input)
}

/// ```text
/// office = "đơn vị" / "cơ quan" / "bộ phận" / "phòng"
/// ```
fn office(input: &str) -> PResult<'_, &str> {
    alt((tag("đơn vị"), tag("cơ quan"), tag("bộ phận"), tag("phòng"))).parse(input)
}

/// Whether a label may go on with `c`.
fn goes_on(c: char) -> bool {
    !matches!(c, ':' | '.' | ';')
}

/// Who is responsible.
///
/// ```text
/// duty = "trách nhiệm" [ " chỉ đạo" ] [ " thực hiện" ]
/// ```
fn duty(input: &str) -> PResult<'_, ()> {
    value((), (tag("trách nhiệm"), opt(tag(" chỉ đạo")), opt(tag(" thực hiện")))).parse(input)
}

/// Who helps.
///
/// ```text
/// help = [ office ] [ " " ] "phối hợp" [ " thực hiện" ]
/// ```
fn help(input: &str) -> PResult<'_, ()> {
    value((), (opt(office), opt(char(' ')), tag("phối hợp"), opt(tag(" thực hiện")))).parse(input)
}

/// By when.
///
/// ```text
/// time = ( "thời gian" / "thời hạn" / "tiến độ" ) *3( " " work ) / "hạn hoàn thành"
/// work = "hoàn thành" / "thực hiện" / "báo cáo" / "gửi" / "trình" / "ban hành" / "triển khai"
/// ```
fn time(input: &str) -> PResult<'_, ()> {
    let work = alt((
        tag("hoàn thành"),
        tag("thực hiện"),
        tag("báo cáo"),
        tag("gửi"),
        tag("trình"),
        tag("ban hành"),
        tag("triển khai"),
    ));
    let time = alt((tag("thời gian"), tag("thời hạn"), tag("tiến độ")));
    alt((value((), (time, many_m_n(0, 3, preceded(char(' '), work)))), value((), tag("hạn hoàn thành"))))
        .parse(input)
}

/// What is to be done.
///
/// ```text
/// content = "nội dung" [ " công việc" / " thực hiện" / " nhiệm vụ" ] / [ "tên " ] "nhiệm vụ"
/// ```
fn content(input: &str) -> PResult<'_, ()> {
    let of = opt(alt((tag(" công việc"), tag(" thực hiện"), tag(" nhiệm vụ"))));
    alt((value((), (tag("nội dung"), of)), value((), (opt(tag("tên ")), tag("nhiệm vụ"))))).parse(input)
}

/// What fills no field of a directive.
///
/// ```text
/// other = "sản phẩm" [ " " *30free ] / "kết quả" [ " đầu ra" / " thực hiện" ]
///       / "kinh phí" [ " thực hiện" ] / "nguồn kinh phí" / "địa điểm" / "hình thức" / "ghi chú" / "đơn vị tính"
/// ```
fn other(input: &str) -> PResult<'_, ()> {
    let product = (tag("sản phẩm"), opt((char(' '), take_while_m_n(0, 30, goes_on))));
    let result = (tag("kết quả"), opt(alt((tag(" đầu ra"), tag(" thực hiện")))));
    let money = (tag("kinh phí"), opt(tag(" thực hiện")));
    let plain =
        alt((tag("nguồn kinh phí"), tag("địa điểm"), tag("hình thức"), tag("ghi chú"), tag("đơn vị tính")));
    alt((value((), product), value((), result), value((), money), value((), plain))).parse(input)
}

#[cfg(test)]
mod tests {
    use super::{Field, Flow, fields, trailing};

    /// The fields and their words.
    fn read(text: &str, trailing_only: bool) -> Vec<(Field, String)> {
        Flow::with(text, |line| {
            let found = if trailing_only { trailing(line) } else { fields(line) };
            found.into_iter().map(|(field, at)| (field, text[at].trim().to_owned())).collect()
        })
    }

    #[test]
    fn reads_labels() {
        for (label, field) in [
            ("Chủ trì", Field::Lead),
            ("Cơ quan chịu trách nhiệm thực hiện, theo dõi", Field::Lead),
            ("Đơn vị phối hợp", Field::Coordinating),
            ("Phối hợp thực hiện", Field::Coordinating),
            ("THỜI HẠN GỬI BÁO CÁO", Field::Deadline),
            ("Tên nhiệm vụ", Field::Content),
            ("Sản phẩm (dự kiến)", Field::Other),
        ] {
            for colon in [":", " :"] {
                let line = format!("{label}{colon} Sở Y tế");
                assert_eq!(read(&line, false), [(field, "Sở Y tế".to_owned())], "{line}");
            }
        }
        for line in
            ["Chủ trì họp: A", "Nhóm chủ trì: A", "Cơ quan. Chủ trì: A", "Thời gian nộp: A", "Sản phẩmx: A"]
        {
            assert_eq!(read(line, false), [], "{line}");
        }
    }

    #[test]
    fn a_field_ends_where_the_next_begins() {
        let found = read("Chủ trì: Sở Y tế; phối hợp: Sở Nội vụ. Thời gian: 2024", false);
        let words = ["Sở Y tế;", "Sở Nội vụ.", "2024"].map(str::to_owned);
        assert_eq!(found.into_iter().map(|(_, words)| words).collect::<Vec<_>>(), words);
    }

    #[test]
    fn fields_may_stand_behind_a_sentence() {
        assert_eq!(read("Rà soát. Đơn vị chủ trì: Sở Y tế", true), [(Field::Lead, "Sở Y tế".to_owned())]);
        assert_eq!(read("Rà soát, đơn vị chủ trì: Sở Y tế", true), []);
        assert_eq!(read("Rà soát. Thời gian: 2024", true), []);
    }
}
