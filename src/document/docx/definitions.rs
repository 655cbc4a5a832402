//! The lists that a .docx defines, `word/numbering.xml`.
//!
//! `office_oxide` reads this part too, but not whether a level ever counts anew, whether it shows
//! figures under Roman numerals, which style stands for it, and which list it is a link to.

use std::collections::HashMap;
use std::io::Cursor;

use office_oxide::core::Result;
use office_oxide::core::opc::OpcReader;
use office_oxide::core::relationships::rel_types::NUMBERING;
use office_oxide::core::xml::{attrs, make_fast_reader};
use quick_xml::events::{BytesStart, Event};

use super::numbering::{Format, LEVELS, Level, List, Numbering};

/// The lists of the file `bytes`, which was read within its limits before.
pub(super) fn numbering(bytes: &[u8]) -> Result<Numbering> {
    let mut package = OpcReader::new(Cursor::new(bytes))?;
    let main = package.main_document_part()?;
    let relations = package.read_rels_for(&main)?;
    let part = relations.first_by_type(NUMBERING).and_then(|to| main.resolve_relative(&to.target).ok());
    match part.filter(|part| package.has_part(part)) {
        Some(part) => read(&package.read_part(&part)?),
        None => Ok(Numbering::default()),
    }
}

/// Where the reading stands.
#[derive(Default)]
struct Definitions {
    numbering: Numbering,
    /// The shared levels that a numbering style has, by its id.
    of_style: HashMap<String, u32>,
    /// Shared levels that are those of a numbering style.
    links: HashMap<u32, String>,
    shared: Option<u32>,
    list: Option<u32>,
    level: usize,
}

fn read(xml: &[u8]) -> Result<Numbering> {
    let mut definitions = Definitions::default();
    let mut reader = make_fast_reader(xml);
    loop {
        match reader.read_event()? {
            Event::Start(element) | Event::Empty(element) => definitions.open(&element),
            Event::End(element) => match element.local_name().as_ref() {
                "abstractNum" => definitions.shared = None,
                "num" => definitions.list = None,
                _ => {}
            },
            Event::Eof => break,
            _ => {}
        }
    }
    let Definitions { mut numbering, of_style, links, .. } = definitions;
    for list in numbering.lists.values_mut() {
        let linked = links.get(&list.shared).and_then(|style| of_style.get(style));
        list.shared = linked.copied().unwrap_or(list.shared);
    }
    Ok(numbering)
}

impl Definitions {
    fn open(&mut self, element: &BytesStart<'_>) {
        let number = |name| attribute(element, name).and_then(|value| value.parse::<u32>().ok());
        let value = || attribute(element, "val");
        match element.local_name().as_ref() {
            "abstractNum" => {
                self.shared = number("abstractNumId");
                self.numbering.shared.entry(self.shared.unwrap_or_default()).or_default();
            }
            "num" => {
                self.list = number("numId");
                self.numbering.lists.entry(self.list.unwrap_or_default()).or_default();
            }
            "abstractNumId" => {
                if let (Some(list), Some(shared)) = (self.list(), number("val")) {
                    list.shared = shared;
                }
            }
            "styleLink" => {
                if let (Some(shared), Some(style)) = (self.shared, value()) {
                    self.of_style.insert(style, shared);
                }
            }
            "numStyleLink" => {
                if let (Some(shared), Some(style)) = (self.shared, value()) {
                    self.links.insert(shared, style);
                }
            }
            "lvlOverride" => self.level = level_number(element),
            "startOverride" => {
                let at = self.level;
                if let Some(start) = self.list().and_then(|list| list.starts.get_mut(at)) {
                    *start = number("val");
                }
            }
            "lvl" => {
                self.level = level_number(element);
                if let Some(slot) = self.slot() {
                    *slot = Some(Level::default());
                }
            }
            name => {
                if let Some(level) = self.slot().and_then(Option::as_mut) {
                    set(level, name, element);
                }
            }
        }
    }

    fn list(&mut self) -> Option<&mut List> {
        self.numbering.lists.get_mut(&self.list?)
    }

    /// The level that is being read.
    fn slot(&mut self) -> Option<&mut Option<Level>> {
        let levels = match (self.shared, self.list) {
            (Some(shared), _) => self.numbering.shared.get_mut(&shared)?,
            (None, Some(list)) => &mut self.numbering.lists.get_mut(&list)?.own,
            (None, None) => return None,
        };
        levels.get_mut(self.level)
    }
}

/// Takes what the element `name` says of `level`.
fn set(level: &mut Level, name: &str, element: &BytesStart<'_>) {
    let value = || attribute(element, "val").unwrap_or_default();
    match name {
        "start" => level.start = value().parse().unwrap_or_default(),
        "numFmt" => level.format = format(&value()),
        "lvlText" => level.text = value(),
        "lvlRestart" => level.restart = value().parse().ok(),
        "isLgl" => level.is_legal = !matches!(value().as_str(), "0" | "false" | "off"),
        "pStyle" => level.style = Some(value()),
        "rFonts" => level.is_symbol = attribute(element, "ascii").is_some_and(|font| is_symbol_font(&font)),
        _ => {}
    }
}

fn format(name: &str) -> Format {
    match name {
        "decimalZero" => Format::Padded,
        "lowerLetter" => Format::LowerLetter,
        "upperLetter" => Format::UpperLetter,
        "lowerRoman" => Format::LowerRoman,
        "upperRoman" => Format::UpperRoman,
        "bullet" => Format::Bullet,
        "none" => Format::None,
        _ => Format::Decimal,
    }
}

/// Whether the letters of `font` are signs.
pub(super) fn is_symbol_font(font: &str) -> bool {
    ["Symbol", "Wingdings", "Webdings"].iter().any(|name| font.starts_with(name))
}

fn level_number(element: &BytesStart<'_>) -> usize {
    attribute(element, "ilvl").and_then(|level| level.parse().ok()).unwrap_or(LEVELS)
}

/// The value of the attribute `name`, whatever its prefix.
fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let is_it = |key: &str| key.rsplit(':').next() == Some(name);
    attrs(element).flatten().find(|(key, _)| is_it(key)).map(|(_, value)| value.into_owned())
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn follows_the_link_to_a_numbering_style() {
        let xml = r#"<w:numbering>
            <w:abstractNum w:abstractNumId="4"><w:numStyleLink w:val="Muc"/></w:abstractNum>
            <w:abstractNum w:abstractNumId="5"><w:styleLink w:val="Muc"/>
                <w:lvl w:ilvl="0"><w:start w:val="1"/><w:lvlText w:val="%1 &amp;"/><w:pStyle w:val="De"/></w:lvl>
            </w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="4"/></w:num></w:numbering>"#;
        let numbering = read(xml.as_bytes()).expect("is XML");
        assert_eq!(numbering.lists[&1].shared, 5);
        assert_eq!(numbering.level_of_style(1, "De"), Some(0));
        assert_eq!(numbering.shared[&5][0].as_ref().map(|level| level.text.as_str()), Some("%1 &"));
    }

    #[test]
    fn leaves_levels_out_that_cannot_be() {
        let xml = r#"<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="99"><w:start w:val="-"/></w:lvl></w:abstractNum>
            <w:num><w:lvlOverride><w:startOverride w:val="3"/></w:lvlOverride></w:num>"#;
        assert!(read(xml.as_bytes()).is_ok_and(|numbering| numbering.shared[&1].iter().all(Option::is_none)));
    }
}
