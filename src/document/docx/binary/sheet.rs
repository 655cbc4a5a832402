//! The styles, the fonts and the lists of a .doc.

use super::super::definitions::is_symbol_font;
use super::super::numbering::{Format, LEVELS, Level, Levels, List, Numbering};
use super::file::{Bytes, File, Part};
use super::property::{Letters, Paragraph, Toggle};

/// A style, with all that it has from the styles that it is based on.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Style {
    pub(super) letters: Letters,
    pub(super) list: Option<i16>,
    pub(super) level: Option<u8>,
    is_heading: bool,
}

/// A style as it is written.
#[derive(Debug, Clone, Copy, Default)]
struct Written<'a> {
    based_on: usize,
    is_heading: bool,
    paragraph: Bytes<'a>,
    letters: Bytes<'a>,
}

/// A style is named by twelve bits.
const MOST_STYLES: usize = 4096;

/// The fonts of letters of which no style says any.
pub(super) fn defaults(file: &File) -> Letters {
    let bytes = file.part(Part::Styles);
    Letters { ascii: bytes.u16(14), other: bytes.u16(18), ..Letters::default() }
}

/// The styles of `file`, by their numbers.
pub(super) fn styles(file: &File) -> Vec<Style> {
    let bytes = file.part(Part::Styles);
    let Some(head) = bytes.u16(0).map(usize::from) else { return Vec::new() };
    let base = usize::from(bytes.u16(4).unwrap_or_default());
    let mut at = 2 + head;
    let mut written = Vec::new();
    while let Some(length) = bytes.u16(at).map(usize::from).filter(|_| written.len() < MOST_STYLES) {
        let style = bytes.part(at + 2, length).and_then(|style| read_style(style, base));
        written.push(style.unwrap_or_default());
        at += 2 + length;
        at += at & 1;
    }
    let mut styles: Vec<Option<Style>> = vec![None; written.len()];
    for index in 0..written.len() {
        let mut chain = vec![index];
        while let Some(style) = chain.last().and_then(|&last| written.get(last)) {
            let is_end = chain.contains(&style.based_on) || chain.len() > written.len();
            if is_end || styles.get(style.based_on).is_none_or(Option::is_some) {
                break;
            }
            chain.push(style.based_on);
        }
        let first = chain.last().and_then(|&last| written.get(last)).map(|style| style.based_on);
        let mut style = first.and_then(|first| *styles.get(first)?).unwrap_or_default();
        for index in chain.into_iter().rev() {
            if let Some(written) = written.get(index) {
                style = style.with(written);
                styles[index] = Some(style);
            }
        }
    }
    let heading = |mut style: Style| {
        if style.is_heading {
            style.letters.bold = style.letters.bold.or(Some(Toggle::Is(true)));
        }
        style
    };
    styles.into_iter().map(|style| heading(style.unwrap_or_default())).collect()
}

impl Style {
    fn with(self, written: &Written<'_>) -> Self {
        let paragraph = Paragraph::default().with(written.paragraph);
        Self {
            letters: self.letters.with(written.letters),
            list: paragraph.list.or(self.list),
            level: paragraph.level.or(self.level),
            is_heading: written.is_heading || self.is_heading,
        }
    }
}

/// Reads an `STD` whose fixed part has `base` bytes.
fn read_style(bytes: Bytes<'_>, base: usize) -> Option<Written<'_>> {
    const PARAGRAPH: u16 = 1;
    const LETTERS: u16 = 2;
    let (identity, kind) = (bytes.u16(0)? & 0xfff, bytes.u16(2)? & 0xf);
    let name = usize::from(bytes.u16(base)?);
    let mut written = Written {
        based_on: usize::from(bytes.u16(2)? >> 4),
        is_heading: (1..=9).contains(&identity),
        ..Written::default()
    };
    let mut at = base + 2 + 2 * name + 2;
    let mut next = || {
        at += at & 1;
        let part = bytes.part(at + 2, usize::from(bytes.u16(at)?))?;
        at += 2 + part.0.len();
        Some(part)
    };
    match kind {
        PARAGRAPH => {
            written.paragraph = next().map(|paragraph| paragraph.from(2)).unwrap_or_default();
            written.letters = next().unwrap_or_default();
        }
        LETTERS => written.letters = next().unwrap_or_default(),
        _ => {}
    }
    Some(written)
}

/// The names of the fonts of `file`.
pub(super) fn fonts(file: &File) -> Vec<String> {
    let bytes = file.part(Part::Fonts);
    let mut at = 4;
    let mut fonts = Vec::new();
    while let Some(length) = bytes.u8(at).map(usize::from) {
        let Some(font) = bytes.part(at + 1, length) else { break };
        let name = (0..).map_while(|index| font.u16(39 + 2 * index).filter(|&unit| unit > 0));
        fonts.push(String::from_utf16_lossy(&name.collect::<Vec<_>>()));
        at += 1 + length;
    }
    fonts
}

/// The lists of `file`, by their numbers from 1; styles stand in them by their numbers.
pub(super) fn numbering(file: &File, fonts: &[String]) -> Numbering {
    let mut numbering = Numbering::default();
    let bytes = file.part_and_rest(Part::Lists);
    let count = usize::from(bytes.u16(0).unwrap_or_default());
    let mut at = 2 + 28 * count;
    for index in 0..count {
        let Some(list) = bytes.part(2 + 28 * index, 28) else { break };
        let is_simple = list.u8(26).is_some_and(|flags| flags & 1 != 0);
        let mut levels = Levels::default();
        for (number, slot) in levels.iter_mut().enumerate().take(if is_simple { 1 } else { LEVELS }) {
            let Some((mut level, length)) = read_level(bytes.from(at), fonts) else { break };
            let style = list.u16(8 + 2 * number).filter(|&style| style != 0xfff);
            level.style = style.map(|style| style.to_string());
            *slot = Some(level);
            at += length;
        }
        numbering.shared.insert(list.u32(0).unwrap_or_default(), levels);
    }
    let bytes = file.part_and_rest(Part::ListUses);
    let count = bytes.place(0).unwrap_or_default().min(0x7fe);
    let mut at = 4 + 16 * count;
    for index in 0..count {
        let Some(used) = bytes.part(4 + 16 * index, 16) else { break };
        let mut list = List { shared: used.u32(0).unwrap_or_default(), ..List::default() };
        at += 4;
        for _ in 0..used.u8(12).unwrap_or_default() {
            let (Some(start), Some(flags)) = (bytes.u32(at), bytes.u32(at + 4)) else { break };
            at += 8;
            let number = (flags & 0xf) as usize;
            if let Some(slot) = list.starts.get_mut(number).filter(|_| flags & 0x10 != 0) {
                *slot = Some(start);
            }
            if flags & 0x20 == 0 {
                continue;
            }
            let Some((level, length)) = read_level(bytes.from(at), fonts) else { break };
            at += length;
            if let Some(slot) = list.own.get_mut(number) {
                *slot = Some(level);
            }
        }
        numbering.lists.insert(u32::try_from(index + 1).unwrap_or_default(), list);
    }
    numbering
}

/// Reads an `LVL`; also says how many bytes it has.
fn read_level(bytes: Bytes<'_>, fonts: &[String]) -> Option<(Level, usize)> {
    let flags = bytes.u8(5)?;
    let (letters, paragraph) = (usize::from(bytes.u8(24)?), usize::from(bytes.u8(25)?));
    let look = Letters::default().with(bytes.part(28 + paragraph, letters)?);
    let at = 28 + paragraph + letters;
    let length = usize::from(bytes.u16(at)?);
    let text = bytes.part(at + 2, 2 * length)?;
    let units = (0..length).filter_map(|index| text.u16(2 * index));
    let mut shown = String::new();
    for letter in char::decode_utf16(units).flatten() {
        match u32::from(letter) {
            level if level < 9 => {
                shown.push('%');
                shown.extend(char::from_digit(level + 1, 10));
            }
            _ => shown.push(letter),
        }
    }
    let font = look.ascii.or(look.other).and_then(|font| fonts.get(usize::from(font)));
    let level = Level {
        start: bytes.u32(0)?,
        format: match bytes.u8(4)? {
            1 => Format::UpperRoman,
            2 => Format::LowerRoman,
            3 => Format::UpperLetter,
            4 => Format::LowerLetter,
            22 => Format::Padded,
            23 => Format::Bullet,
            255 => Format::None,
            _ => Format::Decimal,
        },
        text: shown,
        is_symbol: font.is_some_and(|font| is_symbol_font(font)),
        restart: if flags & 8 == 0 { None } else { bytes.u8(26) },
        is_legal: flags & 4 != 0,
        style: None,
    };
    Some((level, at + 2 + 2 * length))
}
