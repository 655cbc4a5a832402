//! What a scan misread in dates, and in pairs of words that the rules look for.
//!
//! A pair is known by its letters without marks, where no other two words of the language have them: "đê
//! nghị" can only be "đề nghị". What is shown stays as it is written.
//!
//! ```text
//! "phôi hợp … trưóc ngay 1O/02/2018" is read as "phối hợp … trước ngày 10/02/2018"
//! ```

use std::cell::LazyCell;
use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use crate::letter;
use crate::lexicon::fold::{self, Word};
use crate::lexicon::slips;
use crate::text::{Text, is_syllable, looks_scanned};

/// `text` with its slips mended.
pub(super) fn mended(text: Text<'_>) -> Text<'_> {
    let mut edits = Vec::new();
    let clean = text.clean.as_ref();
    let is_scan = LazyCell::new(|| looks_scanned(clean));
    let notes = LazyCell::new(|| note_labels(clean));
    let mut earlier = "";
    let mut before: Option<Word<'_>> = None;
    for word in fold::words(clean) {
        if let Some(first) = before.as_ref().filter(|first| slips::may_begin_pair(first)) {
            pair(clean, earlier, [first, &word], &|| *is_scan, &mut edits);
        }
        if word.text.starts_with(|c: char| c.is_ascii_digit() || is_misread(c)) {
            digits(clean, &word, &mut edits);
            spaced_date(clean, &word, &mut edits);
            noted_year(clean, &word, &|label| notes.contains(&label), &mut edits);
        }
        date_word(clean, &word, &mut edits);
        earlier = before.replace(word).map_or("", |word| word.text);
    }
    if edits.is_empty() { text } else { text.edited(&merged(edits)) }
}

/// A stretch of the text and what is read there.
type Edit = (Range<usize>, String);

/// Sorted, the first of two that touch the same place.
fn merged(mut edits: Vec<Edit>) -> Vec<Edit> {
    edits.sort_by_key(|(at, _)| at.start);
    let mut end = 0;
    edits.retain(|(at, _)| {
        let fits = at.start >= end;
        if fits {
            end = at.end;
        }
        fits
    });
    edits
}

/// Mends the marks of two words that only one pair of words can be.
///
/// Two words of the language are left alone, "bán hàng ngay", unless the text `is_scan`.
fn pair(
    clean: &str,
    earlier: &str,
    [first, second]: [&Word<'_>; 2],
    is_scan: &dyn Fn() -> bool,
    edits: &mut Vec<Edit>,
) {
    if clean.get(first.at.end..second.at.start) != Some(" ") {
        return;
    }
    let Some((one, other)) = slips::pair(first, second) else { return };
    let is_right = is_spelt(first.text, one) && is_spelt(second.text, other);
    if is_right || slips::is_another(earlier, first.text, second.text) {
        return;
    }
    if is_syllable(first.text) && is_syllable(second.text) && !is_scan() {
        return;
    }
    for (word, spelling) in [(first, one), (second, other)] {
        if !is_spelt(word.text, spelling) {
            edits.push((word.at.clone(), in_case_of(word.text, spelling)));
        }
    }
}

/// Whether `written` is `spelling` in any case, its tone on either vowel.
fn is_spelt(written: &str, spelling: &str) -> bool {
    let is_same = |written: &str, spelling: &str| written.chars().map(letter::small).eq(spelling.chars());
    is_same(written, spelling) || is_same(&fold::old_tone(written), &fold::old_tone(spelling))
}

/// `spelling` in the capitals of `written`.
fn in_case_of(written: &str, spelling: &str) -> String {
    let mut letters = written.chars();
    let is_capital = letters.next().is_some_and(letter::is_capital);
    let is_shouted = is_capital && letters.all(|c| !letter::is_small(c));
    let mut rest = spelling.chars();
    match rest.next() {
        _ if is_shouted && written.chars().nth(1).is_some() => spelling.to_uppercase(),
        Some(first) if is_capital => first.to_uppercase().chain(rest).collect(),
        _ => spelling.to_owned(),
    }
}

/// Mends letters that were read for figures: "1O/02/2018", "l5/3/2020", "năm 2O18".
fn digits(clean: &str, word: &Word<'_>, edits: &mut Vec<Edit>) {
    let has = |fits: fn(char) -> bool| word.text.chars().any(fits);
    if !has(is_misread) || !word.text.chars().all(|c| c.is_ascii_digit() || is_misread(c)) {
        return;
    }
    let bytes = clean.as_bytes();
    let beside = |at: Option<usize>| at.and_then(|at| bytes.get(at)).copied().unwrap_or(b' ');
    let (before, behind) = (beside(word.at.start.checked_sub(1)), beside(Some(word.at.end)));
    // "I1" may be "I" with a note, "II" or "11".
    if follows_quarter(clean, word.at.start) {
        return;
    }
    let is_part = |mark: u8, at: Option<usize>| mark == b'/' && beside(at).is_ascii_digit();
    let in_figures = is_part(before, word.at.start.checked_sub(2)) || is_part(behind, Some(word.at.end + 1));
    let is_year = word.text.len() == 4
        && word.text.starts_with(['1', '2'])
        && word.text.bytes().filter(u8::is_ascii_digit).count() > 1;
    let is_day = word.text.len() <= 2
        && (follows_date_word(clean, word.at.start) && starts_date(&plain(word.text), clean, word.at.end)
            || follows_day(clean, word.at.start));
    let is_number = word.text.starts_with(|c: char| c.is_ascii_digit())
        && matches!(behind, b'/' | b'-')
        && clean.get(word.at.end + 1..).is_some_and(|rest| rest.starts_with(letter::is_capital))
        && follows_sign(clean, word.at.start);
    if is_number
        || in_figures && word.text.len() <= 4 && (has(|c| c.is_ascii_digit()) || word.text.len() == 1)
        || is_year
        || is_day
    {
        edits.push((word.at.clone(), plain(word.text)));
    }
}

const fn is_misread(c: char) -> bool {
    matches!(c, 'O' | 'o' | 'l' | 'I')
}

fn plain(word: &str) -> String {
    let figure = |c| match c {
        'O' | 'o' => '0',
        'l' | 'I' => '1',
        other => other,
    };
    word.chars().map(figure).collect()
}

fn follows_date_word(clean: &str, at: usize) -> bool {
    let before = crate::text::tail(clean.get(..at).unwrap_or_default(), 16).trim_end();
    ["ngày", "tháng", "Ngày"].iter().any(|word| crate::text::ends_with_word(before, word))
}

/// Whether "ngày 12 tháng" stands before.
fn follows_day(clean: &str, at: usize) -> bool {
    let before = crate::text::tail(clean.get(..at).unwrap_or_default(), 32).trim_end();
    before.strip_suffix("tháng").is_some_and(ends_with_figures)
}

fn follows_quarter(clean: &str, at: usize) -> bool {
    let before = crate::text::tail(clean.get(..at).unwrap_or_default(), 12).trim_end();
    ["quý", "Quý", "QUÝ"].iter().any(|word| crate::text::ends_with_word(before, word))
}

/// Whether "số" stands before, as before the number of a symbol.
fn follows_sign(clean: &str, at: usize) -> bool {
    let before = crate::text::tail(clean.get(..at).unwrap_or_default(), 12).trim_end_matches([' ', ':', '.']);
    ["số", "Số"].iter().any(|word| crate::text::ends_with_word(before, word))
}

/// Whether a day or month, `figures`, goes on at `end` as dates do: "/3", " tháng 3", "/2026", " năm 2026".
fn starts_date(figures: &str, clean: &str, end: usize) -> bool {
    let is_small = figures.len() <= 2 && figures.parse::<u8>().is_ok_and(|number| (1..=31).contains(&number));
    let rest = crate::text::head(clean.get(end..).unwrap_or_default(), 16);
    let mut marks = rest.chars();
    let goes_on = match marks.next() {
        Some('/' | '-' | '.') => marks.next().is_some_and(|c| c.is_ascii_digit() || is_misread(c)),
        Some(' ' | '\n') => {
            let word = fold::words(rest).next().map(|word| word.key());
            word.is_some_and(|word| matches!(word.as_str(), "hang" | "nam" | "thang"))
        }
        _ => false,
    };
    is_small && goes_on
}

/// The labels of the footnotes, where they are one figure: "[1] Theo …", "1 Theo …".
fn note_labels(clean: &str) -> Vec<char> {
    let label = |line: &str| {
        let line = line.trim_start().trim_start_matches(['[', '(']);
        let label = line.chars().next().filter(char::is_ascii_digit)?;
        let behind = line.get(1..)?.trim_start_matches([']', ')']);
        let words = behind.strip_prefix(' ')?.trim_start();
        words.starts_with(letter::is_capital).then_some(label)
    };
    clean.lines().filter_map(label).collect()
}

/// Parts the reference to a footnote that there is from the year it is fused to: "28/5/20261", "năm 20261".
fn noted_year(clean: &str, word: &Word<'_>, has_note: &dyn Fn(char) -> bool, edits: &mut Vec<Edit>) {
    const YEAR: usize = 4;
    let is_year = word.text.starts_with("20") || word.text.starts_with("19");
    if !is_year || word.text.len() != YEAR + 1 || !word.text.bytes().all(|b| b.is_ascii_digit()) {
        return;
    }
    if !word.text.chars().next_back().is_some_and(has_note) {
        return;
    }
    let before = crate::text::tail(clean.get(..word.at.start).unwrap_or_default(), 8);
    let in_figures =
        before.strip_suffix('/').is_some_and(|rest| rest.ends_with(|c: char| c.is_ascii_digit()));
    if in_figures || before.strip_suffix(' ').is_some_and(|rest| crate::text::ends_with_word(rest, "năm")) {
        edits.push((word.at.clone(), word.text.chars().take(YEAR).collect()));
    }
}

/// Closes up "ngày 12 / 3 / 2018".
fn spaced_date(clean: &str, word: &Word<'_>, edits: &mut Vec<Edit>) {
    static SPACED: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new("^[0-9]{1,2} ?/ ?[0-9]{1,4}(?: ?/ ?[0-9]{1,4})?").expect("SPACED is valid")
    });
    const LONGEST: usize = 24;
    if word.text.len() > 2 || !follows_date_word(clean, word.at.start) {
        return;
    }
    let rest = crate::text::head(clean.get(word.at.start..).unwrap_or_default(), LONGEST);
    if ![" /", "/ "].iter().any(|gap| rest.contains(gap)) {
        return;
    }
    let Some(date) = SPACED.find(rest).map(|date| date.as_str()) else { return };
    let goes_on = rest
        .strip_prefix(date)
        .is_some_and(|rest| rest.starts_with(" /") || rest.starts_with(|c: char| c.is_ascii_digit()));
    if date.contains(' ') && !goes_on {
        edits.push((word.at.start..word.at.start + date.len(), date.replace(' ', "")));
    }
}

/// Mends "ngay 12 tháng 3", "ngày 12 thảng 3 nâm 2018", "quỷ II/2026" and the like.
fn date_word(clean: &str, word: &Word<'_>, edits: &mut Vec<Edit>) {
    let Some((written, spelling)) = slips::date_word(word) else { return };
    let figures = word.text.get(written.len()..).unwrap_or_default();
    if figures.is_empty() && is_spelt(written, spelling) {
        return;
    }
    let rest = clean.get(word.at.end..).unwrap_or_default();
    let (number, end) = if figures.is_empty() {
        let Some(number) =
            rest.strip_prefix([' ', '\n']).and_then(|rest| fold::words(crate::text::head(rest, 12)).next())
        else {
            return;
        };
        if number.at.start > 0 {
            return;
        }
        (number.text.to_owned(), word.at.end + 1 + number.at.end)
    } else {
        (figures.to_owned(), word.at.end)
    };
    let before = crate::text::tail(clean.get(..word.at.start).unwrap_or_default(), 24);
    let fits = match spelling {
        "ngày" => starts_date(&plain(&number), clean, end),
        "tháng" => {
            let behind = clean.get(end..).unwrap_or_default();
            let has_year = ["/20", "/19", " năm 20", " năm 19"].iter().any(|year| behind.starts_with(year));
            ends_with_figures(before) || has_year
        }
        "năm" => {
            let is_year = number.len() == 4
                && plain(&number).parse().is_ok_and(|year: u16| (1900..2100).contains(&year));
            is_year && (ends_with_figures(before) || !figures.is_empty() || slips::is_no_word(written))
        }
        _ => {
            // "quỹ 3/2018" is a fund.
            let is_quarter = matches!(number.as_str(), "I" | "II" | "III" | "IV");
            let behind = clean.get(end..).unwrap_or_default();
            is_quarter && (behind.starts_with("/20") || behind.starts_with(" năm 20"))
        }
    };
    if fits {
        let blank = if figures.is_empty() { "" } else { " " };
        let mended = [&in_case_of(written, spelling), blank, figures].concat();
        edits.push((word.at.clone(), mended));
    }
}

/// Whether `text` ends with the day or month before the word that follows: "ngày 12 ".
fn ends_with_figures(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().rev().take(2).collect();
    let [figures, word] = words.as_slice() else { return false };
    let is_small = figures.len() <= 2 && plain(figures).bytes().all(|b| b.is_ascii_digit());
    is_small && matches!(fold::key(word).as_str(), "ngay" | "thang")
}

#[cfg(test)]
mod tests {
    use super::mended;
    use crate::text::Text;

    fn check(written: &str, read: &str) {
        assert_eq!(mended(Text::new(written)).clean, read);
    }

    #[test]
    fn mends_pairs_that_can_be_nothing_else() {
        let scan = "Trong kêt quả đât đai, bât cập";
        check(
            &format!("Uy ban NHÂN DẦN, bảo cáo, phôi hợp; ĐÊ NGHỊ. {scan}"),
            &format!("Ủy ban NHÂN DÂN, báo cáo, phối hợp; ĐỀ NGHỊ. {scan}"),
        );
        check("thông nhât, kêt luận", "thống nhất, kết luận");
        check("Uỷ ban để nghỉ Tết, bao cao su", "Uỷ ban để nghỉ Tết, bao cao su");
    }

    #[test]
    fn leaves_words_of_the_language_alone() {
        for text in [
            "bán hàng ngay tại xã",
            "Để Nghị quyết đi vào cuộc sống",
            "hệ thống từ số 12",
            "trong thang 10/10, trong quy 3/2018",
            "Quý I1/2018",
        ] {
            check(text, text);
        }
    }

    #[test]
    fn mends_figures_of_dates() {
        check("ngày 1O/02/2018, l5/3/2020, năm 2O18", "ngày 10/02/2018, 15/3/2020, năm 2018");
        check("ngày l5 tháng O3", "ngày 15 tháng 03");
        check("Số: 31O/QĐ-TTg, số 6l-KL/TW", "Số: 310/QĐ-TTg, số 61-KL/TW");
        check("O2, 20l/ngày, CO2, QH1O, ngày I", "O2, 20l/ngày, CO2, QH1O, ngày I");
    }

    #[test]
    fn parts_a_year_from_a_note() {
        check(
            "ngày 28/5/20261, năm 20171 và 20171 đồng\n1 Theo Báo cáo",
            "ngày 28/5/2026, năm 2017 và 20171 đồng\n1 Theo Báo cáo",
        );
        check("ngày 28/5/20018, năm 20171", "ngày 28/5/20018, năm 20171");
    }

    #[test]
    fn closes_up_dates() {
        check(
            "ngày 12 / 3 / 2018, ngày 25 /7/2026, ngày 10 / 6 đến",
            "ngày 12/3/2018, ngày 25/7/2026, ngày 10/6 đến",
        );
        check("ngày 12/3, 5 / 7 xã; ngày 12 / xã", "ngày 12/3, 5 / 7 xã; ngày 12 / xã");
    }

    #[test]
    fn mends_words_of_dates() {
        check("ngay 12 thảng 3 nâm 2018", "ngày 12 tháng 3 năm 2018");
        check("mùa lũ nâm 2026, ngay 25 hằng tháng", "mùa lũ năm 2026, ngày 25 hằng tháng");
        check("ngày12/3, Ngay 12/3, quỷ II/2026", "ngày 12/3, Ngày 12/3, quý II/2026");
        check(
            "ngay 02 nhiệm vụ; Việt Nam 2018; thắng 3 trận",
            "ngay 02 nhiệm vụ; Việt Nam 2018; thắng 3 trận",
        );
    }
}
