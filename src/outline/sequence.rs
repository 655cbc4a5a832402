//! Labels that a scan misread, known by those before and behind: "l." before "2.", "ó." behind "5.".

use super::{Para, is_shouted};
use crate::block::{Marker, MarkerKind, Reading};
use crate::letter;

/// Gives the paragraphs the labels that their neighbours say they have.
pub(super) fn mend(reading: &Reading<'_>, paras: &mut [Para]) {
    let next = next_labels(reading, paras);
    let mut last = Last::default();
    for (para, next) in paras.iter_mut().zip(&next) {
        if let Some(misread) = misread(reading, para)
            && let Some((kind, label)) = last.expects(reading, para, &misread, next)
        {
            let text = reading.text(para.whole.start..para.whole.start + misread.mark).to_owned();
            para.marker = Some(Marker { kind, text, label });
            para.at.start = para.whole.start + misread.taken;
        }
        last.pass(para);
    }
}

/// The next labels behind a paragraph.
#[derive(Debug, Clone, Default)]
struct Next {
    /// The next number or numeral.
    label: Option<(MarkerKind, u32)>,
    /// The next numeral.
    roman: Option<u32>,
}

fn next_labels(reading: &Reading<'_>, paras: &[Para]) -> Vec<Next> {
    let mut found = vec![Next::default(); paras.len()];
    let mut next = Next::default();
    for (para, slot) in paras.iter().zip(&mut found).rev() {
        *slot = next.clone();
        if let Some(label) = label(para) {
            next.label = Some(label);
            if label.0 == MarkerKind::Roman {
                next.roman = Some(label.1);
            }
        } else if is_shouted(reading.text(para.at.clone()))
            && let Some(number) = misread(reading, para).and_then(|misread| misread.roman)
            && number > 1
        {
            next.label = Some((MarkerKind::Roman, number));
            next.roman = Some(number);
        }
    }
    found
}

/// The number of a paragraph that has one, or a numeral.
fn label(para: &Para) -> Option<(MarkerKind, u32)> {
    let marker = para.marker.as_ref()?;
    match marker.kind {
        MarkerKind::Number => Some((marker.kind, marker.label.parse().ok()?)),
        MarkerKind::Roman => Some((marker.kind, roman(&marker.label)?)),
        _ => None,
    }
}

/// What may be a label at the start of a paragraph.
struct Misread {
    number: Option<u32>,
    roman: Option<u32>,
    /// The bytes of the label and its mark, and those with the blanks behind them.
    mark: usize,
    taken: usize,
    /// Whether the mark behind it was lost: "2 Sở Y tế".
    is_bare: bool,
    /// Whether it is the letter of a part of the notice: "B." behind "A.".
    is_part: bool,
}

/// ```text
/// misread = 1*3look-alike ( [ blank ] mark [ blank ] / blank ) capital     ; mark = "." / "," / ":" / ";" / "-"
/// ```
fn misread(reading: &Reading<'_>, para: &Para) -> Option<Misread> {
    let is_plain = |kind| matches!(kind, MarkerKind::Letter | MarkerKind::Roman | MarkerKind::Number);
    if para.marker.as_ref().is_some_and(|marker| !is_plain(marker.kind) || marker.text.ends_with([')', '/']))
    {
        return None;
    }
    let text = reading.text(para.whole.clone());
    let head = text.find([' ', '.', ',', ':', ';', '-']).filter(|&end| (1..=6).contains(&end))?;
    let (word, rest) = text.split_at_checked(head)?;
    let behind = rest.trim_start().trim_start_matches(['.', ',', ':', ';', '-']);
    let mark = text.len() - behind.len();
    let words = behind.trim_start();
    let is_bare = rest.trim_start().len() == behind.len();
    words.starts_with(letter::is_capital).then(|| Misread {
        number: figures(word),
        roman: numeral(word),
        mark: if is_bare { head } else { mark },
        taken: text.len() - words.len(),
        is_bare,
        is_part: matches!(word, "B" | "G"),
    })
}

/// The number that one or two letters were read for.
fn figures(word: &str) -> Option<u32> {
    let figure = |c: char| match c {
        'I' | 'l' | 'i' | '|' | '!' => Some(1),
        'Z' | 'z' => Some(2),
        'S' | 's' => Some(5),
        'ó' | 'Ó' | 'b' | 'G' => Some(6),
        '?' => Some(7),
        'B' => Some(8),
        'g' | 'q' => Some(9),
        'O' | 'o' => Some(0),
        c => c.to_digit(10),
    };
    if word.chars().count() > 2 {
        return None;
    }
    word.chars().try_fold(0, |number, c| Some(number * 10 + figure(c)?)).filter(|&number| number > 0)
}

/// The numeral that a few letters were read for: "HI" for III.
fn numeral(word: &str) -> Option<u32> {
    let mut letters = String::new();
    for c in word.chars() {
        match c {
            'H' => letters.push_str("II"),
            'I' | 'l' | 'i' | '1' | '|' | '!' => letters.push('I'),
            'V' | 'X' => letters.push(c),
            _ => return None,
        }
    }
    roman(&letters)
}

fn roman(letters: &str) -> Option<u32> {
    let value = |c| match c {
        'I' => Some(1),
        'V' => Some(5),
        'X' => Some(10),
        _ => None,
    };
    let values: Vec<u32> = letters.chars().map(value).collect::<Option<_>>()?;
    let signed = values.iter().enumerate().map(|(at, &one)| {
        let is_taken = values.get(at + 1).is_some_and(|&next| next > one);
        if is_taken { -i64::from(one) } else { i64::from(one) }
    });
    u32::try_from(signed.sum::<i64>()).ok().filter(|&number| number > 0 && letters.len() < 6)
}

/// The last labels before a paragraph.
#[derive(Debug, Default)]
struct Last {
    number: Option<u32>,
    roman: Option<u32>,
    letter: Option<String>,
}

impl Last {
    fn pass(&mut self, para: &mut Para) {
        match label(para) {
            Some((MarkerKind::Roman, number)) => *self = Self { roman: Some(number), ..Self::default() },
            Some((_, number)) => (self.number, self.letter) = (Some(number), None),
            None => {}
        }
        if let Some(marker) = para.marker.as_mut().filter(|marker| marker.kind == MarkerKind::Letter) {
            // Of two items "d)" the second is "đ)".
            if marker.label == "d" && self.letter.as_deref() == Some("d") {
                "đ".clone_into(&mut marker.label);
            }
            self.letter = Some(marker.label.clone());
        }
    }

    /// The label that `para` has between those before and behind it; `None` where it has its own.
    fn expects(
        &self,
        reading: &Reading<'_>,
        para: &Para,
        found: &Misread,
        next: &Next,
    ) -> Option<(MarkerKind, String)> {
        let own = label(para);
        let is_letter = para.marker.as_ref().is_some_and(|marker| marker.kind == MarkerKind::Letter);
        let in_letters = is_letter && self.letter.is_some();
        let next_is = |kind, number| next.label == Some((kind, number));
        if let Some(number) = found.roman.filter(|_| !found.is_bare) {
            let follows = number > 1 && self.roman == Some(number - 1);
            let leads = number == 1
                && self.roman.is_none()
                && next.roman == Some(2)
                && (next_is(MarkerKind::Roman, 2) || next_is(MarkerKind::Number, 1));
            let goes_on = own.is_none_or(|(kind, number)| {
                kind == MarkerKind::Number && self.number.is_none_or(|last| last + 1 != number)
            });
            let is_head = leads || follows && is_shouted(reading.text(para.at.clone()));
            if goes_on && !in_letters && (is_head || follows && next.roman == Some(number + 1)) {
                return Some((MarkerKind::Roman, numeral_text(number)));
            }
        }
        let number = found.number?;
        if own.is_some_and(|(kind, _)| kind == MarkerKind::Number) || in_letters {
            return None;
        }
        let leads = next_is(MarkerKind::Number, number + 1);
        let follows = self.number == Some(number - 1) && number > 1;
        let is_roman = own.is_some();
        let fits = if found.is_bare {
            leads && follows
        } else {
            leads && (follows || number == 1 && self.number != Some(1))
                || follows && !is_letter && !is_roman && !found.is_part
        };
        fits.then(|| (MarkerKind::Number, number.to_string()))
    }
}

fn numeral_text(number: u32) -> String {
    let tens = "X".repeat(number as usize / 10);
    let ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
    [&tens, ones.get(number as usize % 10).copied().unwrap_or_default()].concat()
}

#[cfg(test)]
mod tests {
    use super::{Para, mend};
    use crate::block::Reading;
    use crate::text::Text;

    /// The labels of the paragraphs of `source`.
    fn check(source: &str, labels: &[&str]) {
        let reading = Reading::new(Text::new(source));
        let mut paras: Vec<Para> = reading.blocks.iter().map(Para::from).collect();
        mend(&reading, &mut paras);
        let found: Vec<&str> = paras
            .iter()
            .map(|para| para.marker.as_ref().map_or("", |marker| marker.label.as_str()))
            .collect();
        assert_eq!(found, labels, "{source}");
    }

    #[test]
    fn numbers_are_known_by_their_neighbours() {
        check("l. Sở Y tế.\n\n2. Sở Nội vụ.\n\n3. Sở Xây dựng.", &["1", "2", "3"]);
        check("I. Sở Y tế.\n\n2. Sở Nội vụ.", &["1", "2"]);
        check("1. Sở Y tế.\n\nZ. Sở Nội vụ.\n\n3 Sở Xây dựng.\n\n4. Sở Công Thương.", &["1", "2", "3", "4"]);
        check("5. Sở Y tế.\n\nó. Sở Nội vụ.", &["5", "6"]);
    }

    #[test]
    fn numerals_are_known_by_their_neighbours() {
        check(
            "l. ĐÁNH GIÁ\n\n1. Đạt.\n\nH. NHIỆM VỤ\n\n1. Sở Y tế.\n\nHI. TỔ CHỨC",
            &["I", "1", "II", "1", "III"],
        );
        check("1. ĐÁNH GIÁ\n\nII. NHIỆM VỤ", &["I", "II"]);
    }

    #[test]
    fn labels_of_their_own_stay() {
        check("I. ĐÁNH GIÁ\n\n1. Đạt.\n\n2. Chưa đạt.", &["I", "1", "2"]);
        check("k) Sở Y tế.\n\nl. Sở Nội vụ.\n\n2. Sở Xây dựng.", &["k", "l", "2"]);
        check("c) Sở Y tế.\n\nd) Sở Nội vụ.\n\nd) Sở Xây dựng.\n\ne) Sở Tư pháp.", &["c", "d", "đ", "e"]);
    }
}
