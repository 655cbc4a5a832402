//! Symbols (số, ký hiệu): the number and the letters that name a document.
//!
//! Knows the forms of the State, the National Assembly, the Party, joint and consolidated texts
//! and the old ones, and how they are mistyped: blanks around the marks, en dashes, look-alike
//! letters, lost marks. Whether a symbol that needs a word before it ([`Symbol::needs_lead`]) has
//! one is left to the callers.
//!
//! ```text
//! "66- NQ/TW ngày 30/4/2025" -> number 66, codes NQ and TW, "66-NQ/TW"; 9 bytes
//! ```

use nom::branch::alt;
use nom::bytes::complete::{tag, take_while, take_while_m_n, take_while1};
use nom::character::complete::{digit1, one_of, satisfy};
use nom::combinator::{map_opt, opt, peek, recognize, success, verify};
use nom::multi::many_m_n;
use nom::sequence::{preceded, terminated};
use nom::{AsChar, Parser};

use super::PResult;
use crate::letter;
use crate::lexicon::doc_kinds::{self, DocKind};
use crate::lexicon::{bodies, fold};

/// A symbol read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Symbol {
    /// "35", "66.22", "18a".
    pub(crate) number: String,
    /// The year, where the symbol holds one.
    pub(crate) year: Option<u16>,
    /// The letters in their standard spelling: `["CTr", "TU"]`.
    pub(crate) codes: Vec<String>,
    /// The form it has.
    pub(crate) form: Form,
    /// What follows the number in the standard spelling: "-CTr/TU".
    tail: String,
}

/// The forms of a symbol.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// "30/2020/NĐ-CP", "15/TB-UBND".
    State,
    /// A letter, which has no type: "1486/UBND-VX".
    Letter,
    /// "45/2019/QH14".
    Assembly,
    /// "35-CTr/TU".
    Party,
    /// "05/2020/TTLT-BTC-BNV".
    Joint,
    /// "39/VBHN-BXD".
    Consolidated,
    /// "73-CP", "23-L/CTN".
    Old,
}

impl Symbol {
    /// The standard spelling: "66-NQ/TW".
    pub(crate) fn text(&self) -> String {
        self.with_number(&self.number)
    }

    /// The standard spelling of the symbol that has another number and the same letters.
    pub(crate) fn with_number(&self, number: &str) -> String {
        format!("{number}{}", self.tail)
    }

    /// The type that the letters name; `None` where they name none.
    pub(crate) fn kind(&self) -> Option<&'static DocKind> {
        let first = self.codes.first()?;
        match self.form {
            Form::Letter => None,
            Form::Party => doc_kinds::by_code(first, true),
            Form::Assembly if self.codes.len() < 2 => None,
            Form::Old if first == "L" || first == "LCT" => None,
            _ => doc_kinds::by_code(first, false),
        }
    }

    /// The letters that name the issuer, as far as they do: "TW", "UBND"; of the Assembly "QH15".
    pub(crate) fn issuer_code(&self) -> Option<&str> {
        let at = usize::from(matches!(self.form, Form::Party) || self.kind().is_some());
        self.codes.get(at).map(String::as_str)
    }

    /// Whether the letters alone are too little: "73-CP" and "12/XYZ" want "số" or a type before them.
    pub(crate) fn needs_lead(&self) -> bool {
        match self.form {
            Form::Old => self.codes.len() < 2,
            Form::Letter | Form::State | Form::Consolidated => {
                self.codes.len() < 2 && !self.codes.iter().any(|code| is_issuer(code) && code.len() > 2)
            }
            Form::Assembly | Form::Party | Form::Joint => false,
        }
    }
}

/// A symbol of any form.
///
/// ```text
/// symbol = assembly / joint / consolidated / state / letter / party / old
/// ```
pub(crate) fn symbol(input: &str) -> PResult<'_, Symbol> {
    alt((map_opt(slashed, of_slashed), party, old)).parse(input)
}

/// The form of a symbol that begins as the State's do.
fn of_slashed(raw: Raw) -> Option<Symbol> {
    let form = match &raw {
        raw if is_assembly(raw) => Form::Assembly,
        raw if is_joint(raw) => Form::Joint,
        raw if is_consolidated(raw) => Form::Consolidated,
        raw if is_state(raw) => Form::State,
        raw if is_letter(raw) => Form::Letter,
        _ => return None,
    };
    Some(raw.symbol(form))
}

/// Whether it is of the National Assembly or its Standing Committee.
///
/// ```text
/// assembly = number "/" [ year "/" ] [ ("PL" / "NQ") "-" ] organ
/// organ    = ("QH" / "UBTVQH") legislature
/// ```
fn is_assembly(raw: &Raw) -> bool {
    raw.codes.last().is_some_and(|organ| is_legislature(organ))
        && (raw.year.is_some() || raw.codes.len() == 2)
}

/// Whether it is of several issuers.
///
/// ```text
/// joint = number "/" [ year "/" ] ("TTLT" / "NQLT" / "CTPH" / …) 1*( ("-" / "/") issuer )
/// ```
fn is_joint(raw: &Raw) -> bool {
    raw.codes.first().is_some_and(|kind| is_joint_type(kind))
}

/// Whether it is of a consolidated text.
///
/// ```text
/// consolidated = number "/" [ year "/" ] "VBHN" *( "-" issuer )
/// ```
fn is_consolidated(raw: &Raw) -> bool {
    raw.codes.first().is_some_and(|kind| kind == "VBHN")
}

/// Whether it is of the State and names its type.
///
/// ```text
/// state = number "/" [ year "/" ] type *( "-" issuer )
/// ```
fn is_state(raw: &Raw) -> bool {
    raw.codes.first().is_some_and(|kind| {
        doc_kinds::by_code(kind, false).is_some()
            && (!DOUBTFUL.contains(&kind.as_str()) || raw.codes.get(1).is_some_and(|code| is_issuer(code)))
    })
}

/// Letters of a type that are more often an issuer's or a unit's, sorted.
const DOUBTFUL: &[&str] = &[
    "BA", "BN", "BTT", "CK", "CT", "DA", "GN", "GT", "KN", "L", "ML", "NP", "PB", "PC", "PG", "SY", "TC",
    "TTh", "UQ", "ĐĐ",
];

/// Whether it is of an official letter, which starts with its issuer.
///
/// ```text
/// letter = number "/" issuer *( "-" unit )
/// ```
fn is_letter(raw: &Raw) -> bool {
    raw.codes.first().is_some_and(|issuer| {
        (raw.codes.len() > 1 && issuer.chars().count() > 1)
            || is_issuer(issuer)
            || issuer.chars().filter(|&c| letter::is_capital(c)).count() > 2
    })
}

/// A symbol of the Party: hyphen first, slash second.
///
/// ```text
/// party = number "-" type "/" organ *( "-" unit )
/// ```
fn party(input: &str) -> PResult<'_, Symbol> {
    map_opt(hyphened, |raw| {
        let organ = raw.codes.get(1)?;
        let is_old = organ == "CTN" || organ == "L" || organ.starts_with("HĐNN");
        Some(raw.symbol(if is_old { Form::Old } else { Form::Party }))
    })
    .parse(input)
}

/// A symbol of before 1997, or one with its slash mistyped.
///
/// ```text
/// old = number "-" ("CP" / "TTg" / "HĐBT" / "HĐCP")
///     / number "-" type "-" issuer *( "-" unit )         ; "286-TB-VPCP" is 286/TB-VPCP
/// ```
fn old(input: &str) -> PResult<'_, Symbol> {
    map_opt((number, many_m_n(1, MOST_CODES, marked(hyphen))), |(number, codes)| {
        let codes: Vec<String> = codes.into_iter().map(|(_, code)| code).collect();
        let (first, issuer) = (codes.first()?, codes.get(1));
        let (form, mark) = match issuer {
            None if ["CP", "TTg", "HĐBT", "HĐCP"].contains(&first.as_str()) => (Form::Old, '-'),
            Some(issuer) if doc_kinds::by_code(first, false).is_some() && is_issuer(issuer) => {
                (Form::State, '/')
            }
            _ => return None,
        };
        let marks = std::iter::once(mark).chain(codes.iter().map(|_| '-')).collect();
        Some(Raw { number: number.to_owned(), year: None, marks, codes }.symbol(form))
    })
    .parse(input)
}

/// A symbol taken apart, before it is known what form it has.
struct Raw {
    number: String,
    year: Option<u16>,
    /// The mark before each code.
    marks: Vec<char>,
    codes: Vec<String>,
}

impl Raw {
    fn symbol(self, form: Form) -> Symbol {
        let mut tail = self.year.map(|year| format!("/{year}")).unwrap_or_default();
        for (mark, code) in self.marks.iter().zip(&self.codes) {
            tail.push(*mark);
            tail.push_str(code);
        }
        Symbol { number: self.number, year: self.year, codes: self.codes, form, tail }
    }
}

/// The marks of the State and the Assembly.
///
/// ```text
/// slashed = number "/" [ year ("/" / "-") ] code *( "-" code )
///                                               ; "-" only before a type: 48/2017-TT-BYT
///                                               ; after the type of a joint text also "/" code,
///                                               ; after any type also "." issuer
/// ```
fn slashed(input: &str) -> PResult<'_, Raw> {
    let year = || preceded(slash, year);
    let mistyped = verify(marked(hyphen), |(gap, code)| !gap.before && !gap.after && is_type(code));
    let (input, (number, year, (_, first))) = alt((
        (number, year().map(Some), alt((marked(slash), mistyped))),
        (number, success(None), marked(slash)),
    ))
    .parse(input)?;
    Ok(with_more_codes(input, Raw { number: number.to_owned(), year, marks: vec!['/'], codes: vec![first] }))
}

/// More letters than this are no symbol.
const MOST_CODES: usize = 10;

/// The marks of the Party.
///
/// ```text
/// hyphened = number [ "/" ] "-" code "/" code *( "-" code )       ; "/-" is mistyped
/// ```
fn hyphened(input: &str) -> PResult<'_, Raw> {
    let (input, (number, _, (_, kind), (_, organ))) =
        (number, opt(terminated(slash, peek(tag("-")))), marked(hyphen), marked(slash)).parse(input)?;
    let (marks, codes) = (vec!['-', '/'], vec![kind, organ]);
    Ok(with_more_codes(input, Raw { number: number.to_owned(), year: None, marks, codes }))
}

/// Adds the codes that `input` goes on with.
fn with_more_codes(mut input: &str, mut raw: Raw) -> (&str, Raw) {
    while raw.codes.len() < MOST_CODES {
        let Ok((rest, (mark, code))) = next_code(&raw.codes, input) else { break };
        raw.marks.push(mark);
        raw.codes.push(code);
        input = rest;
    }
    if let [code] = raw.codes.as_slice()
        && let Some((kind, issuer)) = glued(code, raw.year.is_some())
    {
        raw.codes = vec![kind.to_owned(), standard(issuer)];
        raw.marks.push('-');
    }
    (input, raw)
}

/// The type and the issuer of a code that has lost the hyphen between them: "NĐCP".
///
/// Short letters can be another issuer's, unless a year says that a type comes first.
fn glued(code: &str, has_year: bool) -> Option<(&str, &str)> {
    if is_issuer(code) || doc_kinds::by_code(code, false).is_some() {
        return None;
    }
    let splits = code.char_indices().skip(2).filter_map(|(at, _)| code.split_at_checked(at));
    let is_pair = |(kind, issuer): &(&str, &str)| {
        doc_kinds::by_code(kind, false).is_some_and(|known| known.code == Some(kind))
            && !DOUBTFUL.contains(kind)
            && is_issuer(issuer)
            && (has_year || issuer.chars().count() > 2 || *issuer == "CP")
    };
    splits.filter(is_pair).last()
}

/// One more code and its mark, after those read.
fn next_code<'a>(read: &[String], input: &'a str) -> PResult<'a, (char, String)> {
    let is_joint = read.first().is_some_and(|code| is_joint_type(code));
    let only_type = matches!(read, [kind] if doc_kinds::by_code(kind, false).is_some());
    alt((
        // The number of the law that a decree-law of 1957 promulgates.
        verify((hyphen, digit1), move |(gap, _): &(Gap, &str)| {
            !gap.before && !gap.after && read.last().is_some_and(|code| code == "L")
        })
        .map(|(_, number)| ('-', number.to_owned())),
        // A dash with blanks on both sides opens a remark, unless the issuer is still to come.
        verify(marked(hyphen), move |(gap, _)| only_type || !(gap.before && gap.after))
            .map(|(_, code)| ('-', code)),
        verify(marked(slash), move |_| is_joint).map(|(_, code)| ('/', code)),
        verify(marked(full_stop), move |(_, code)| only_type && is_issuer(code)).map(|(_, code)| ('-', code)),
    ))
    .parse(input)
}

/// A code behind `mark`; after a blank only one that is a code beyond doubt.
fn marked<'a>(
    mark: impl Fn(&'a str) -> PResult<'a, Gap>,
) -> impl Parser<&'a str, Output = (Gap, String), Error = nom::error::Error<&'a str>> {
    verify((mark, code), |(gap, code): &(Gap, String)| !gap.after || is_sure(code))
}

/// The running number.
///
/// ```text
/// number = 1*6digit [ low-letter ] [ "." 1*3digit ]        ; 18a, 66.22
/// ```
fn number(input: &str) -> PResult<'_, &str> {
    recognize((
        verify(digit1, |digits: &str| digits.len() <= 6),
        opt(satisfy(|c| c.is_ascii_lowercase())),
        opt((tag("."), take_while_m_n(1, 3, |c: char| c.is_ascii_digit()))),
    ))
    .parse(input)
}

/// ```text
/// year = ("19" / "20") 2digit
/// ```
fn year(input: &str) -> PResult<'_, u16> {
    map_opt(take_while_m_n(4, 4, AsChar::is_dec_digit), |digits: &str| {
        digits.parse().ok().filter(|year| (1900..2100).contains(year))
    })
    .parse(input)
}

/// Where blanks stand around a mark.
#[derive(Debug, Clone, Copy)]
struct Gap {
    before: bool,
    after: bool,
}

/// ```text
/// slash = [ blank ] ("/" / "⁄" / "／") [ blank ]
/// ```
fn slash(input: &str) -> PResult<'_, Gap> {
    spaced(one_of("/⁄／")).parse(input)
}

/// ```text
/// hyphen = [ blank ] ("-" / any dash) [ blank ]
/// ```
fn hyphen(input: &str) -> PResult<'_, Gap> {
    spaced(one_of("-\u{AD}\u{2010}\u{2011}\u{2012}\u{2013}\u{2014}\u{2015}\u{2212}")).parse(input)
}

/// ```text
/// full-stop = "."
/// ```
fn full_stop(input: &str) -> PResult<'_, Gap> {
    tag(".").map(|_| Gap { before: false, after: false }).parse(input)
}

fn spaced<'a>(
    mark: impl Parser<&'a str, Output = char, Error = nom::error::Error<&'a str>>,
) -> impl Parser<&'a str, Output = Gap, Error = nom::error::Error<&'a str>> {
    (blanks, mark, blanks).map(|(before, _, after): (&str, _, &str)| Gap {
        before: !before.is_empty(),
        after: !after.is_empty(),
    })
}

fn blanks(input: &str) -> PResult<'_, &str> {
    take_while_m_n(0, 2, |c| c == ' ' || c == '\u{A0}').parse(input)
}

/// Letters of a symbol in their standard spelling.
///
/// ```text
/// code = part *( [ blank ] "&" [ blank ] part )                    ; BNN&PTNT
///      / letter "." roman                                          ; V.I
/// ```
fn code(input: &str) -> PResult<'_, String> {
    let ampersand = (blanks, tag("&"), blanks);
    let roman = take_while1(|c| matches!(c, 'I' | 'V' | 'X'));
    alt((
        (verify(part, |part: &str| part.len() == 1), tag("."), roman)
            .map(|(letter, _, unit)| format!("{letter}.{unit}")),
        (part, many_m_n(0, 2, preceded(ampersand, part))).map(|(mut whole, more)| {
            for part in more {
                whole.push('&');
                whole.push_str(&part);
            }
            standard(&whole)
        }),
    ))
    .parse(input)
}

/// A run of letters and digits that can be a code; a word that ran on behind it is left.
fn part(input: &str) -> PResult<'_, String> {
    let (rest, word) = verify(take_while(letter::is_letter_or_digit), |word: &str| {
        word.len() <= MOST_BYTES && word.starts_with(letter::is_letter)
    })
    .parse(input)?;
    let latin = latin(word);
    if is_code(&latin) || legislature(&latin).is_some() {
        return Ok((rest, latin));
    }
    for next in ["ngày", "của", "về", "Điều"] {
        if let Some(at) = word.find(next).filter(|&at| at > 0) {
            let (code, _) = word.split_at(at);
            let (_, rest) = input.split_at(at);
            if is_code(code) {
                return Ok((rest, code.to_owned()));
            }
        }
    }
    Err(nom::Err::Error(nom::error::make_error(input, nom::error::ErrorKind::AlphaNumeric)))
}

/// Longer runs of letters are no code.
const MOST_BYTES: usize = 32;

/// Look-alikes of other alphabets as the letters they are typed for.
fn latin(word: &str) -> String {
    word.chars()
        .map(|c| match c {
            'Ð' | 'Ɖ' => 'Đ',
            'ð' => 'đ',
            'А' => 'A',
            'В' => 'B',
            'Е' => 'E',
            'К' => 'K',
            'М' => 'M',
            'Н' => 'H',
            'О' => 'O',
            'Р' => 'P',
            'С' => 'C',
            'Т' => 'T',
            'Х' => 'X',
            'І' => 'I',
            _ => c,
        })
        .collect()
}

/// Whether a word can stand in a symbol: capitals, with few small letters among them.
fn is_code(word: &str) -> bool {
    let capitals = word.chars().filter(|&c| letter::is_capital(c)).count();
    let small = word.chars().filter(|&c| letter::is_small(c)).count();
    let is_fit = |c: char| {
        c.is_ascii_digit() || c.is_ascii_uppercase() || "ĐƯƠÔĂÂÊ".contains(c) || "cdghikmnrstuvyđ".contains(c)
    };
    let is_known = || is_type(word) || is_issuer(word) || mended(word).is_some();
    if capitals == 0 {
        return small > 1 && word.chars().all(|c| c.is_ascii_alphanumeric() || c == 'đ') && is_known();
    }
    word.chars().all(is_fit)
        && word.starts_with(letter::is_capital)
        && (small == 0 || (small <= 2 && capitals >= 2) || is_known())
}

/// Whether a code stands beyond doubt, even after a blank.
fn is_sure(code: &str) -> bool {
    let capitals = code.chars().filter(|&c| letter::is_capital(c)).count();
    capitals >= 2 || (capitals == 1 && is_issuer(code))
}

/// The standard spelling of a code.
fn standard(code: &str) -> String {
    if let Some(mended) = mended(code) {
        return mended.to_owned();
    }
    let of_type = doc_kinds::standard_code(code);
    if of_type != code {
        return of_type.to_owned();
    }
    if let Some(legislature) = legislature(code) {
        return legislature;
    }
    if code.chars().any(letter::is_small) && !is_type(code) && is_issuer(code) && !KEEPS_CASE.contains(&code)
    {
        let capitals = code.to_uppercase();
        return mended(&capitals).map_or(capitals.clone(), str::to_owned);
    }
    code.to_owned()
}

/// Issuers with small letters in their code, sorted.
const KEEPS_CASE: &[&str] = &["SNgV", "TTg", "UBTPg"];

/// Codes of issuers as they are mistyped, sorted.
const MENDED: &[(&str, &str)] = &[
    ("BCD", "BCĐ"),
    ("BGDDT", "BGDĐT"),
    ("BLDTBXH", "BLĐTBXH"),
    ("DU", "ĐU"),
    ("HDBT", "HĐBT"),
    ("HDND", "HĐND"),
    ("HDTP", "HĐTP"),
    ("LDTBXH", "LĐTBXH"),
    ("SGDDT", "SGDĐT"),
    ("SLDTBXH", "SLĐTBXH"),
    ("TTG", "TTg"),
    ("TTHDND", "TTHĐND"),
    ("TVV", "TW"),
    ("Tg", "TTg"),
    ("VVV", "TW"),
];

/// The code that is mistyped so.
fn mended(code: &str) -> Option<&'static str> {
    let at = MENDED.binary_search_by(|(typed, _)| (*typed).cmp(code)).ok()?;
    MENDED.get(at).map(|(_, meant)| *meant)
}

/// "QHI5" and "QHI15" are QH15; `None` for anything that needs no mending.
fn legislature(code: &str) -> Option<String> {
    let (organ, digits) =
        ["UBTVQH", "QH"].iter().find_map(|organ| Some((*organ, code.strip_prefix(organ)?)))?;
    let digits = digits.strip_prefix(['I', 'l'])?;
    let term: u8 = digits.parse().ok()?;
    Some(format!("{organ}{}", if term < 10 { term + 10 } else { term }))
}

fn is_legislature(code: &str) -> bool {
    ["UBTVQH", "QH"].iter().any(|organ| {
        code.strip_prefix(organ).is_some_and(|term| {
            !term.is_empty() && term.len() <= 3 && term.bytes().all(|b| b.is_ascii_digit())
        })
    })
}

fn is_joint_type(code: &str) -> bool {
    doc_kinds::by_code(code, false).is_some_and(|kind| kind.system == crate::model::System::Joint)
}

fn is_type(code: &str) -> bool {
    doc_kinds::by_code(code, true).is_some()
}

fn is_issuer(code: &str) -> bool {
    bodies::is_issuer_code(code)
}

/// The symbol of a letterhead, taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct HeaderParts {
    /// The number; `None` where it is blank or cannot be read.
    pub(crate) number: Option<String>,
    /// The year, where the symbol holds one.
    pub(crate) year: Option<u16>,
    /// The letters in their standard spelling.
    pub(crate) codes: Vec<String>,
    /// The bytes it takes.
    pub(crate) len: usize,
}

/// The symbol that the text after "Số:" in a letterhead begins with.
///
/// ```text
/// header-symbol = [ number / blot ] ("/" / "-") [ year "/" ] code *( ("-" / "/") code )
/// blot          = *16( any but a mark )                     ; dots, blanks, "2#"
/// ```
pub(crate) fn header_symbol(text: &str) -> Option<HeaderParts> {
    let blot = take_while_m_n(0, 16, |c: char| !"/⁄／-–—\n".contains(c));
    let year = preceded(slash, terminated(year, peek(slash)));
    let first = alt((marked(slash), marked(hyphen)));
    let (rest, (blot, year, (_, first))) = (blot, opt(year), first).parse(text).ok()?;
    let next = || alt((marked(hyphen), marked(slash)));
    let close = verify(next(), |(gap, _)| !(gap.before && gap.after));
    let (rest, (second, more)) = (opt(next()), many_m_n(0, MOST_CODES, close)).parse(rest).ok()?;
    let number = match number(blot.trim()) {
        Ok(("", number)) => Some(number.to_owned()),
        _ => None,
    };
    let mut codes: Vec<String> =
        std::iter::once(first).chain(second.into_iter().chain(more).map(|(_, code)| code)).collect();
    if let [code] = codes.as_slice()
        && let Some((kind, issuer)) = glued(code, year.is_some())
    {
        codes = vec![kind.to_owned(), standard(issuer)];
    }
    Some(HeaderParts { number, year, codes, len: text.len() - rest.len() })
}

/// A symbol in lower-case ASCII, its marks hyphens: "32-2024-nd-cp".
pub(crate) fn slug(text: &str) -> String {
    let mut slug = String::with_capacity(text.len());
    for c in fold::key(text).chars() {
        if c.is_ascii_alphanumeric() {
            slug.push(c);
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    slug
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `marked` is a symbol up to the bar; "" where there is none.
    #[track_caller]
    fn check(marked: &str, form: Form, text: &str) {
        let line = marked.replace('|', "");
        let (rest, found) = symbol(&line).expect("there is a symbol");
        assert_eq!((found.text().as_str(), found.form), (text, form), "{marked}");
        assert_eq!(Some(line.len() - rest.len()), marked.find('|'), "{marked}");
    }

    #[test]
    fn reads_the_state() {
        check("32/2024/NĐ-CP| ngày", Form::State, "32/2024/NĐ-CP");
        check("66.22/2026/NQ-CP|", Form::State, "66.22/2026/NQ-CP");
        check("515/KH-BCA-BNN&MT| ngày", Form::State, "515/KH-BCA-BNN&MT");
        check("4180/QĐ-BNN-TCCB|,", Form::State, "4180/QĐ-BNN-TCCB");
        check("21/CT-TTg|.", Form::State, "21/CT-TTg");
        check("11/HD-MTTW-BTT|;", Form::State, "11/HD-MTTW-BTT");
    }

    #[test]
    fn reads_letters() {
        check("1486/UBND-VX|, ngày", Form::Letter, "1486/UBND-VX");
        check("2560/BCA| ngày", Form::Letter, "2560/BCA");
        check("11554/VPCP-V.I| ngày", Form::Letter, "11554/VPCP-V.I");
        check("21036/CT-CBc|", Form::Letter, "21036/CT-CBc");
        check("1149/CĐS-TKNTS| ngày", Form::Letter, "1149/CĐS-TKNTS");
        check("8497/CAT-PV01|", Form::Letter, "8497/CAT-PV01");
    }

    #[test]
    fn reads_the_assembly() {
        check("45/2019/QH14|", Form::Assembly, "45/2019/QH14");
        check("70/2025/UBTVQH15| về", Form::Assembly, "70/2025/UBTVQH15");
        check("06/2003/PL-UBTVQH11|", Form::Assembly, "06/2003/PL-UBTVQH11");
        check("237/NQ-UBTVQH16|", Form::Assembly, "237/NQ-UBTVQH16");
        check("08/2025/QHI5|", Form::Assembly, "08/2025/QH15");
    }

    #[test]
    fn reads_the_party() {
        check("35-CTr/TU|, ngày", Form::Party, "35-CTr/TU");
        check("104-CTr/Tu| ngày", Form::Party, "104-CTr/TU");
        check("08-QĐi/TW|", Form::Party, "08-QĐi/TW");
        check("06-HD/BTCTW-BTGTW|,", Form::Party, "06-HD/BTCTW-BTGTW");
        check("225-KH/TWĐTN-TNNT|", Form::Party, "225-KH/TWĐTN-TNNT");
    }

    #[test]
    fn reads_joint_and_consolidated_texts() {
        check("05/2020/TTLT-BTC-BNV|", Form::Joint, "05/2020/TTLT-BTC-BNV");
        check("18/1999/TTLT/BTCCBCP-BTC-BNNPTNT|", Form::Joint, "18/1999/TTLT/BTCCBCP-BTC-BNNPTNT");
        check("72/2025/NQLT/UBTVQH15-CP|", Form::Joint, "72/2025/NQLT/UBTVQH15-CP");
        check("10/VBHN-BGDĐT| ngày", Form::Consolidated, "10/VBHN-BGDĐT");
    }

    #[test]
    fn reads_old_ones() {
        check("73-CP| ngày", Form::Old, "73-CP");
        check("236/TTg| ngày", Form::Letter, "236/TTg");
        check("23-L/CTN|", Form::Old, "23-L/CTN");
        check("286-TB-VPCP| ngày", Form::State, "286/TB-VPCP");
    }

    #[test]
    fn mends_what_was_mistyped() {
        check("66- NQ/TW| và", Form::Party, "66-NQ/TW");
        check("17/NQ- CP| ngày", Form::State, "17/NQ-CP");
        check("71/NQ -CP| ngày", Form::State, "71/NQ-CP");
        check("15972/SXD-QLN& TTBĐS| ngày", Form::Letter, "15972/SXD-QLN&TTBĐS");
        check("5973 /UBND-KT|", Form::Letter, "5973/UBND-KT");
        check("1534 - CV/BTCTW|", Form::Party, "1534-CV/BTCTW");
        check("154/2020/NĐCP| ngày", Form::State, "154/2020/NĐ-CP");
        check("208/QĐUBND| ngày", Form::State, "208/QĐ-UBND");
        check("12/KHTC| ngày", Form::Letter, "12/KHTC");
        check("30/2020/ND-CP|", Form::State, "30/2020/NĐ-CP");
        check("30/2020/nđ-cp| ngày", Form::State, "30/2020/NĐ-CP");
        check("89/2015/NÐ–CP|", Form::State, "89/2015/NĐ-CP");
        check("16495/B\u{422}\u{421}-PTHT|", Form::Letter, "16495/BTC-PTHT");
        check("01/2016/NQ.HĐTP|", Form::State, "01/2016/NQ-HĐTP");
        check("12/2019/NQ-HDND|", Form::State, "12/2019/NQ-HĐND");
        check("30/2020/NĐ-CP|ngày", Form::State, "30/2020/NĐ-CP");
        check("07/CT-TTG|", Form::State, "07/CT-TTg");
        check("866/QĐ-Tg| ngày", Form::State, "866/QĐ-TTg");
        check("48/2017-TT-BYT| của", Form::State, "48/2017/TT-BYT");
    }

    #[test]
    fn knows_what_is_none() {
        for text in [
            "10/02/2018",
            "24/7",
            "1/500",
            "34/34 tỉnh",
            "26/11/2004",
            "2021-2025",
            "2021 - 2025",
            "11/2018",
            "3/năm",
            "100/ha",
            "5-7 ngày",
            "63/63",
            "1/Sở Y tế",
            "12/",
            "12-",
            "12",
            "",
            "/",
            "2/Ủy ban",
            "2/IV",
            "2025 - UBND tỉnh",
            "11/2025 - UBND tỉnh",
            "11/2025-UBND",
        ] {
            assert_eq!(symbol(text).ok(), None, "{text}");
        }
    }

    #[test]
    fn reads_letterheads() {
        let read = |text: &str| header_symbol(text).map(|h| (h.number, h.year, h.codes.join("|"), h.len));
        let some = |text: &str| Some(text.to_owned());
        assert_eq!(read("15/TB-VP"), Some((some("15"), None, "TB|VP".to_owned(), 8)));
        assert_eq!(read("    /TB-UBND"), Some((None, None, "TB|UBND".to_owned(), 12)));
        assert_eq!(read("2449 -CV/ĐU Lào"), Some((some("2449"), None, "CV|ĐU".to_owned(), 12)));
        assert_eq!(read("012/CT-UBND"), Some((some("012"), None, "CT|UBND".to_owned(), 11)));
        assert_eq!(read("2# /CT-UBND"), Some((None, None, "CT|UBND".to_owned(), 11)));
        assert_eq!(read("7432 /UBND-XD"), Some((some("7432"), None, "UBND|XD".to_owned(), 13)));
        assert_eq!(read("08/2026/NQ-HĐND"), Some((some("08"), Some(2026), "NQ|HĐND".to_owned(), 16)));
        assert_eq!(read("…../TB - UBND"), Some((None, None, "TB|UBND".to_owned(), 15)));
        assert_eq!(read("Nơi nhận: các sở"), None);
        assert_eq!(read(""), None);
    }

    #[test]
    fn tables_are_in_order() {
        assert!(DOUBTFUL.is_sorted_by(|a, b| a < b));
        assert!(KEEPS_CASE.is_sorted_by(|a, b| a < b));
        assert!(MENDED.is_sorted_by(|a, b| a.0 < b.0));
    }

    #[test]
    fn slugs_are_ascii() {
        assert_eq!(slug("32/2024/NĐ-CP"), "32-2024-nd-cp");
        assert_eq!(slug("515/KH-BCA-BNN&MT"), "515-kh-bca-bnn-mt");
        assert_eq!(slug("…"), "");
    }
}
