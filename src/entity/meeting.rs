//! The meeting that a preamble tells of.

use nom::Parser;
use nom::branch::alt;
use nom::bytes::complete::{tag, take_while};
use nom::character::complete::{char, one_of, satisfy, space0, space1};
use nom::combinator::{eof, map, opt, recognize, value};
use nom::multi::many_m_n;
use nom::sequence::preceded;

use crate::grammar::number::{short_figures, word_end, year};
use crate::grammar::{PResult, any, few, find};
use crate::letter;
use crate::lexicon::fold;
use crate::model::Date;
use crate::text::Flow;

/// A meeting: its day and who chaired it.
#[derive(Debug)]
pub(crate) struct Meeting {
    pub(crate) date: Option<Date>,
    pub(crate) chair: Option<Chair>,
}

/// Who chaired a meeting.
#[derive(Debug)]
pub(crate) struct Chair {
    pub(crate) name: String,
    pub(crate) position: Option<String>,
}

/// Words that say that people met.
const MET: [&str; 14] = [
    "buổi làm việc",
    "chủ trì",
    "cuộc họp",
    "họp giao ban",
    "hội nghị",
    "kiểm tra thực tế",
    "làm việc với",
    "phiên họp",
    "thị sát",
    "tiếp công dân",
    "tổ chức cuộc làm việc",
    "tổ chức họp",
    "tổ chức làm việc",
    "đã làm việc",
];

/// Reads the meeting that a paragraph of the preamble tells of; a day after the notice's own is none.
pub(crate) fn meeting(line: Flow<'_>, notice: Option<Date>) -> Option<Meeting> {
    let opens = ["ngày ", "sáng ", "chiều ", "tại ", "trong các ngày", "hôm ", "vừa qua"]
        .iter()
        .any(|word| line.lower.starts_with(word));
    if !opens || !MET.iter().any(|word| line.lower.contains(word)) {
        return None;
    }
    let date = few(0..=40, any, day)(line.lower).ok().and_then(|(_, (_, day))| day);
    let date = date.filter(|date| notice.is_none_or(|notice| *date <= notice));
    let chair = chair(line);
    (date.is_some() || chair.is_some()).then_some(Meeting { date, chair })
}

/// A day in a line of small letters, if it is one.
///
/// ```text
/// day        = "ngày" 1*blank figures part("tháng") figures part("năm") year
/// part(name) = blanks name blanks / "/" / "." / "-"
/// ```
fn day(input: &str) -> PResult<'_, Option<Date>> {
    let part = |name| alt((value((), (space0, tag(name), space0)), value((), one_of("/.-"))));
    let date = (tag("ngày"), space1, short_figures, part("tháng"), short_figures, part("năm"), year);
    map(date, |(_, _, day, (), month, (), year)| Date::new(year, month, day)).parse(input)
}

/// Who chaired: the first person before "chủ trì", "kết luận" and the like.
fn chair(line: Flow<'_>) -> Option<Chair> {
    let Person { office, name, behind } =
        find(line.text, &['Đ', 'đ', 'Ô', 'ô', 'B', 'b', 'C', 'G', 'P', 'T'], person)?.value;
    let (name, rest) = split_office(name);
    let position = match office {
        Some(office) => Some(office.trim().to_owned()),
        None => rest.or(behind.map(|behind| behind.trim_end_matches([',', ' ']).to_owned())),
    };
    Some(Chair { name, position })
}

/// A person as a sentence names them who go on to do something.
struct Person<'t> {
    /// What they are, before the name.
    office: Option<&'t str>,
    name: &'t str,
    /// What they are, behind the name.
    behind: Option<&'t str>,
}

/// A person behind a form of address or an office.
///
/// ```text
/// person  = address 1*blank named / in_office
/// address = "đồng chí" / "đ/c" / "ông" / "bà"         ; the first letter also as a capital
/// ```
fn person(input: &str) -> PResult<'_, Person<'_>> {
    let address = alt((
        recognize((one_of("Đđ"), alt((tag("ồng chí"), tag("/c"))))),
        recognize((one_of("Ôô"), tag("ng"))),
        recognize((one_of("Bb"), tag("à"))),
    ));
    alt((preceded((address, space1), named), in_office)).parse(input)
}

/// A person behind their office.
///
/// ```text
/// in_office = premier 1*blank named
///           / chief *60( !"," !";" !"." ) 1*blank named
///           / secretary *40( !"," !";" !"." ) 1*blank named
/// premier   = "Phó Thủ tướng" [ " Thường trực" ] [ " Chính phủ" ] / "Thủ tướng" [ " Chính phủ" ] / "Tổng Bí thư"
/// chief     = [ "Phó " ] ( "Chủ tịch" / "Giám đốc" ) / "Bộ trưởng" / "Thứ trưởng"
/// secretary = [ "Phó " ] "Bí thư"
/// ```
fn in_office(input: &str) -> PResult<'_, Person<'_>> {
    let government = || opt(tag(" Chính phủ"));
    let premier = alt((
        recognize((tag("Phó Thủ tướng"), opt(tag(" Thường trực")), government())),
        recognize((tag("Thủ tướng"), government())),
        tag("Tổng Bí thư"),
    ));
    let deputy = || opt(tag("Phó "));
    let chief = alt((
        recognize((deputy(), alt((tag("Chủ tịch"), tag("Giám đốc"))))),
        tag("Bộ trưởng"),
        tag("Thứ trưởng"),
    ));
    let secretary = recognize((deputy(), tag("Bí thư")));
    let (rest, (title, most)) = alt((
        map(premier, |title: &str| (title, 0)),
        map(chief, |title: &str| (title, 60)),
        map(secretary, |title: &str| (title, 40)),
    ))
    .parse(input)?;
    let of_office = |c| !matches!(c, ',' | ';' | '.');
    let (rest, (of, person)) = few(0..=most, of_office, preceded(space1, named))(rest)?;
    let office = input.get(..title.len() + of.len());
    Ok((rest, Person { office, ..person }))
}

/// A name, and perhaps what the person is, before what they do.
///
/// ```text
/// named  = name [ blanks ( "-" / "–" / "," / "(" ) ( blanks behind / behind ) ] acts
/// behind = 3*160( !"." !";" )                        ; a blank is one of the three where need be
/// ```
fn named(input: &str) -> PResult<'_, Person<'_>> {
    let behind = || few(3..=160, |c| !matches!(c, '.' | ';'), acts);
    let behind = preceded((space0, one_of("-–,(")), alt((preceded(space0, behind()), behind())));
    let behind = alt((map(behind, |(behind, ())| Some(behind)), value(None, acts)));
    map((name, behind), |(name, behind)| Person { office: None, name, behind }).parse(input)
}

/// Two to five words that begin with capitals.
///
/// ```text
/// name = word 1*4( 1*blank word )
/// word = CAPITAL *SMALL
/// ```
fn name(input: &str) -> PResult<'_, &str> {
    let word = || (satisfy(letter::is_capital), take_while(letter::is_small));
    recognize((word(), many_m_n(1, 4, (space1, word())))).parse(input)
}

/// What people do at a meeting, or the end of the line.
///
/// ```text
/// acts = [ blanks ")" ] ( blanks "," 1*blank / 1*blank ) [ "đã" 1*blank ] act / end
/// act  = "chủ trì" / "kết luận" / … / "đi" word_end
/// ```
fn acts(input: &str) -> PResult<'_, ()> {
    let bracket = opt((space0, char(')')));
    let comma = alt((value((), (space0, char(','), space1)), value((), space1)));
    let act = alt((
        tag("chủ trì"),
        tag("kết luận"),
        tag("làm việc"),
        tag("tiếp"),
        tag("kiểm tra"),
        tag("thị sát"),
        tag("dự"),
        tag("phát biểu"),
        tag("có ý kiến"),
        recognize((tag("đi"), word_end)),
    ));
    let acts = (bracket, comma, opt((tag("đã"), space1)), act);
    alt((value((), acts), value((), eof))).parse(input)
}

/// Parts an office that the pattern took for the beginning of a name.
fn split_office(words: &str) -> (String, Option<String>) {
    const OFFICES: [&str; 8] = ["Thủ tướng", "Phó", "Chủ", "Bí", "Bộ", "Thứ", "Giám", "Trưởng"];
    let all: Vec<&str> = words.split_whitespace().collect();
    if all.len() > 4 && OFFICES.iter().any(|office| words.starts_with(office)) {
        let cut = all.len() - 3;
        return (all[cut..].join(" "), Some(all[..cut].join(" ")));
    }
    debug_assert!(!fold::key(words).is_empty(), "a name has letters");
    (words.to_owned(), None)
}

#[cfg(test)]
mod tests {
    use super::{Flow, chair, meeting};

    #[test]
    fn finds_who_chaired() {
        for (text, name, position) in [
            ("đồng chí Lê Văn A, Bí thư Tỉnh ủy, đã chủ trì họp.", "Lê Văn A", Some("Bí thư Tỉnh ủy")),
            ("Đ/c Lê A (Phó Giám đốc Sở) chủ trì họp", "Lê A", Some("Phó Giám đốc Sở")),
            ("ông Lê Văn A – Trưởng ban tiếp công dân.", "Lê Văn A", Some("Trưởng ban")),
            ("bà Lê Thị B", "Lê Thị B", None),
            ("Phó Chủ tịch UBND tỉnh Lê Văn A chủ trì.", "Lê Văn A", Some("Phó Chủ tịch UBND tỉnh")),
            ("Chủ tịch Quốc hội Lê Văn A đi thăm.", "Lê Văn A", Some("Chủ tịch Quốc hội")),
            ("Thủ tướng Chính phủ Lê A dự.", "Lê A", Some("Thủ tướng Chính phủ")),
        ] {
            let chair = Flow::with(text, chair).unwrap_or_else(|| panic!("{text}"));
            assert_eq!((chair.name.as_str(), chair.position.as_deref()), (name, position), "{text}");
        }
        for text in ["đồng chí Lê chủ trì.", "ông Lê Văn A điều hành.", "Chủ tịch UBND tỉnh, Lê Văn A dự."]
        {
            assert!(Flow::with(text, chair).is_none(), "{text}");
        }
    }

    #[test]
    fn finds_the_day() {
        for (text, day) in [
            ("Ngày 5/3/2024, họp giao ban", "2024-03-05"),
            ("Sáng NGÀY 05 tháng 3 năm 2024 hội nghị", "2024-03-05"),
            ("Chiều ngày 5.3-20245, cuộc họp", "2024-03-05"),
        ] {
            let found = Flow::with(text, |line| meeting(line, None)).and_then(|meeting| meeting.date);
            assert_eq!(found.map(|date| date.to_string()).as_deref(), Some(day), "{text}");
        }
        for text in ["Ngày 123/3/2024 họp giao ban", "Ngày 5/3/2024", "Ngày 31/2/2024 hội nghị"] {
            assert!(Flow::with(text, |line| meeting(line, None)).is_none(), "{text}");
        }
    }
}
