//! Who signed, and in whose stead.

use std::ops::Range;

use nom::Parser;
use nom::branch::alt;
use nom::bytes::complete::tag;
use nom::character::complete::{char, one_of, space0, space1};
use nom::combinator::{opt, value};
use nom::sequence::terminated;

use super::{Para, is_shouted};
use crate::block::Reading;
use crate::grammar::PResult;
use crate::letter;
use crate::lexicon::{fold, near, nouns};

/// A signature: marks of authority, those signed for, the signer.
#[derive(Debug)]
pub(crate) struct Signature {
    /// "KT.", one for each principal.
    pub(crate) authorities: Vec<&'static str>,
    pub(crate) principals: Vec<String>,
    pub(crate) position: Option<String>,
    pub(crate) name: Option<String>,
    pub(crate) at: Range<usize>,
}

/// Whether a line belongs to a signature: an office in capitals.
pub(super) fn is_line(text: &str) -> bool {
    let text = text.trim();
    let letters = text.chars().filter(|&c| letter::is_letter(c)).count();
    is_shouted(text)
        && (4..=90).contains(&letters)
        && !text.contains([':', ';'])
        && (has_authority(text) || names_office(text))
}

/// Whether a line begins with "KT.", "TM." and the like.
pub(super) fn has_authority(text: &str) -> bool {
    authority(text.trim()).is_ok()
}

/// A mark of authority, which is given in state spelling. Source: Nghị định 30/2020/NĐ-CP, Phụ lục I; the
/// slash is Party usage.
///
/// ```text
/// authority = ( "T" [ part ] "UQ" / "K" [ part ] "T" / "T" [ part ] "L" / "T" [ part ] "M" / "Q" ) end
/// part      = "/" / " "
/// end       = [ " " ] ( "." / "," / ";" / ":" ) blanks / 1*blank / "/"
/// ```
fn authority(input: &str) -> PResult<'_, &'static str> {
    let short = |first, last| (tag(first), opt(one_of("/ ")), tag(last));
    let mark = alt((
        value("TUQ.", short("T", "UQ")),
        value("KT.", short("K", "T")),
        value("TL.", short("T", "L")),
        value("TM.", short("T", "M")),
        value("Q.", tag("Q")),
    ));
    let end =
        alt((value((), (opt(char(' ')), one_of(".,;:"), space0)), value((), space1), value((), char('/'))));
    terminated(mark, end).parse(input)
}

/// Whether a line of capitals names an office.
fn names_office(text: &str) -> bool {
    const OFFICES: [&str; 26] = [
        "bi thu",
        "bo truong",
        "chanh",
        "chi huy",
        "chu nhiem",
        "chu tich",
        "cuc truong",
        "giam doc",
        "hieu truong",
        "pho",
        "thu truong",
        "thu tuong",
        "tong",
        "to truong",
        "truong",
        "tu lenh",
        "uy vien",
        "vien truong",
        "vu truong",
        "chi cuc truong",
        "thuong truc",
        "uy ban nhan dan",
        "ban thuong vu",
        "bo chinh tri",
        "ban bi thu",
        "chanh van phong",
    ];
    let key = fold::key(text);
    OFFICES
        .iter()
        .any(|office| key.strip_prefix(office).is_some_and(|rest| rest.is_empty() || rest.starts_with(' ')))
        || OFFICES.iter().any(|office| office.len() >= SURE && begins_near(&key, office))
}

/// An office of this many letters is known though one of them was misread.
const SURE: usize = 8;

/// Whether `key` begins with the words of `office` but for one letter.
fn begins_near(key: &str, office: &str) -> bool {
    /// "Market", "the place of it".
    const OTHERS: [&str; 2] = ["hien truong", "thi truong"];
    let words = office.split(' ').count();
    let end = key.match_indices(' ').nth(words - 1).map_or(key.len(), |(at, _)| at);
    let words = key.get(..end).unwrap_or_default();
    !OTHERS.contains(&words) && near::is_near(words, office)
}

/// Whether a line is a person's name: two to six words that begin with capitals, perhaps a rank
/// before it.
pub(super) fn is_name(text: &str) -> bool {
    let text = without_rank(text.trim());
    let words: Vec<&str> = text.split_whitespace().collect();
    (2..=6).contains(&words.len())
        && !is_shouted(text)
        && words.iter().all(|word| {
            let mut letters = word.chars();
            letters.next().is_some_and(letter::is_capital)
                && letters.all(|c| letter::is_small(c) || c == '\'')
        })
}

/// Whether `text` is the name of a person and of nothing else: it begins with a family name, and has three
/// words, for of two words many are provinces.
pub(super) fn is_person(text: &str) -> bool {
    let name = without_rank(text.trim());
    let mut words = name.split(' ');
    is_name(name)
        && words.next().is_some_and(nouns::is_surname)
        && words.count() > 1
        && name != "Hồ Chí Minh"
        && nouns::head(&name.to_lowercase()).is_none()
}

/// A name without a rank or title before it.
fn without_rank(text: &str) -> &str {
    rank(text).map_or(text, |(name, ())| name)
}

/// A rank or title.
///
/// ```text
/// rank    = ( officer / [ "P" ] "GS" [ "." ] [ " " ] "TS" [ "." ] / "TS." / "ThS." / "BS." ) blanks
/// officer = ( "Đại" / "Thượng" / "Trung" / "Thiếu" ) ( " tướng" / " tá" / " úy" )
/// ```
fn rank(input: &str) -> PResult<'_, ()> {
    let grade = alt((tag("Đại"), tag("Thượng"), tag("Trung"), tag("Thiếu")));
    let officer = (grade, alt((tag(" tướng"), tag(" tá"), tag(" úy"))));
    let dot = || opt(char('.'));
    let professor = (opt(char('P')), tag("GS"), dot(), opt(char(' ')), tag("TS"), dot());
    let doctor = alt((tag("TS."), tag("ThS."), tag("BS.")));
    let rank = alt((value((), officer), value((), professor), value((), doctor)));
    value((), (rank, space0)).parse(input)
}

/// Reads the lines of a signature.
pub(super) fn read(reading: &Reading<'_>, paras: &[Para]) -> Option<Signature> {
    let at = paras.iter().map(|p| p.at.start).min()?..paras.iter().map(|p| p.at.end).max()?;
    let mut found =
        Signature { authorities: Vec::new(), principals: Vec::new(), position: None, name: None, at };
    for para in paras {
        let mut open = false;
        for line in reading.lines(para.at.clone()) {
            let line = reading.trim(line);
            open = found.take(reading.text(line), open);
        }
    }
    (found.position.is_some() || found.name.is_some() || !found.principals.is_empty()).then_some(found)
}

impl Signature {
    /// Takes one line; says whether the next line of the same paragraph may go on with it.
    fn take(&mut self, text: &str, open: bool) -> bool {
        if let Ok((principal, mark)) = authority(text) {
            self.authorities.push(mark);
            self.principals.push(principal.trim().to_owned());
            return true;
        }
        if is_shouted(text) {
            if let Some(principal) = self.principals.last_mut().filter(|principal| principal.is_empty()) {
                text.clone_into(principal);
                return true;
            }
            let cut_off = self.principals.last().is_some_and(|principal| principal.ends_with(','));
            if cut_off || open && !names_office(text) {
                append(self.principals.last_mut(), text);
            } else if let Some(position) = &mut self.position {
                position.push(' ');
                position.push_str(text);
            } else if names_office(text) {
                self.position = Some(text.to_owned());
            }
            return false;
        }
        if self.name.is_none() && is_name(text) {
            self.name = Some(without_rank(text).to_owned());
        } else if let Some(name) = self.name.as_mut().filter(|_| open || is_name(text)) {
            name.push(' ');
            name.push_str(text);
        } else if self.name.is_none()
            && text.split_whitespace().count() == 1
            && text.chars().all(letter::is_letter)
        {
            self.name = Some(text.to_owned());
        }
        self.name.is_some()
    }
}

fn append(to: Option<&mut String>, text: &str) {
    if let Some(to) = to {
        to.push(' ');
        to.push_str(text);
    }
}

#[cfg(test)]
mod tests {
    use super::{authority, has_authority, is_line, without_rank};

    #[test]
    fn knows_misread_offices() {
        for line in [
            "KT, CHỦ TỊCH",
            "K T. CHỦ TỊCH",
            "TM, ỦY BAN NHÂN DÂN",
            "CHÁNN VĂN PHÒNG",
            "GIÁM ĐÓC",
            "GLÁM ĐỐC",
        ] {
            assert!(is_line(line), "{line}");
        }
        assert!(!has_authority("KTN"));
        assert!(!is_line("PHÒNG HỌP"));
    }

    #[test]
    fn reads_marks_of_authority() {
        for (line, mark) in [
            ("KT. CHỦ TỊCH", Some((" CHỦ TỊCH", "KT."))),
            ("T/UQ CHỦ TỊCH", Some(("CHỦ TỊCH", "TUQ."))),
            ("T M ; BAN", Some(("BAN", "TM."))),
            ("T/L/BAN", Some(("BAN", "TL."))),
            ("Q. BỘ TRƯỞNG", Some(("BỘ TRƯỞNG", "Q."))),
            ("QUYỀN", None),
            ("TM", None),
            ("T  M. BAN", None),
        ] {
            let mark = mark.map(|(rest, mark)| (rest.trim_start(), mark));
            assert_eq!(authority(line).ok(), mark, "{line}");
        }
    }

    #[test]
    fn leaves_out_ranks() {
        for line in ["Thiếu tướng Lê A", "PGS.TS Lê A", "GS TS. Lê A", "ThS.Lê A", "Lê A"] {
            assert_eq!(without_rank(line), "Lê A", "{line}");
        }
        assert_eq!(without_rank("GS Lê A"), "GS Lê A");
    }
}
