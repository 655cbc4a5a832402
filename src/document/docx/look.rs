//! How letters look: bold, italic, hidden, in capitals, and in which font.

use office_oxide::core::theme::Theme;
use office_oxide::docx::formatting::{NumberingRef, ThemeFont};
use office_oxide::docx::{ParagraphProperties, RunProperties, Style, StyleSheet, StyleType};

/// Styles that a style is based on, one on the other: Word itself allows no more.
const LONGEST_CHAIN: usize = 20;

/// A longer name is none of a font.
const LONGEST_FONT: usize = 64;

/// How the letters of a run look.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Look<'a> {
    pub(super) bold: bool,
    pub(super) italic: bool,
    pub(super) hidden: bool,
    pub(super) capitals: bool,
    pub(super) font: Option<&'a str>,
}

/// What a layer (the defaults, a style, a run) says of letters.
#[derive(Debug, Clone, Copy, Default)]
struct Facts<'a> {
    bold: Option<bool>,
    italic: Option<bool>,
    hidden: Option<bool>,
    capitals: Option<bool>,
    /// The font of the letters of ASCII.
    ascii: Option<&'a str>,
    /// The font of all others.
    other: Option<&'a str>,
}

/// What the letters of a paragraph look like before their run is asked.
#[derive(Debug, Clone, Copy)]
pub(super) struct Ground<'a> {
    defaults: Facts<'a>,
    paragraph: Facts<'a>,
}

/// The styles of a document.
#[derive(Debug, Clone, Copy)]
pub(super) struct Looks<'a> {
    sheet: Option<&'a StyleSheet>,
    theme: Option<&'a Theme>,
    /// The style of paragraphs that name none.
    normal: Option<&'a str>,
}

impl<'a> Looks<'a> {
    pub(super) fn new(sheet: Option<&'a StyleSheet>, theme: Option<&'a Theme>) -> Self {
        // Files hold the names of built-in styles in English, whatever language Word speaks.
        let is_normal = |style: &&Style| {
            let name = style.name.as_deref().unwrap_or_default();
            style.style_type == StyleType::Paragraph && name.eq_ignore_ascii_case("normal")
        };
        let normals = sheet.map(|sheet| sheet.styles.values().filter(is_normal));
        let normal = normals.and_then(|styles| styles.map(|style| style.style_id.as_str()).min());
        Self { sheet, theme, normal }
    }

    /// The look of a paragraph whose style is `style`.
    pub(super) fn ground(&self, style: Option<&str>) -> Ground<'a> {
        let defaults = self.sheet.and_then(|sheet| sheet.doc_defaults.as_ref());
        let defaults = defaults.and_then(|defaults| defaults.run_properties.as_ref());
        let mut ground = Ground {
            defaults: defaults.map(|layer| Facts::default().under(layer, self.theme)).unwrap_or_default(),
            paragraph: self.facts(self.style_or_normal(style)),
        };
        if self.is_heading(style) {
            ground.paragraph.bold = ground.paragraph.bold.or(Some(true));
        }
        ground
    }

    /// The look of a run; `is_ascii` says whether its letters are.
    pub(super) fn look(
        &self,
        ground: &Ground<'a>,
        run: Option<&'a RunProperties>,
        is_ascii: bool,
    ) -> Look<'a> {
        let Ground { defaults, paragraph } = *ground;
        let character = self.facts(run.and_then(|run| run.style_id.as_deref()));
        let own = run.map(|run| Facts::default().under(run, self.theme)).unwrap_or_default();
        let is = |fact: fn(&Facts<'_>) -> Option<bool>| {
            let of = |facts| fact(facts).unwrap_or_default();
            // Bold in a bold style is not bold: styles switch, a run says how it is.
            fact(&own).unwrap_or(of(&defaults) || (of(&paragraph) != of(&character)))
        };
        let fonts = defaults.fonts(&paragraph).fonts(&character).fonts(&own);
        let font = if is_ascii { fonts.ascii.or(fonts.other) } else { fonts.other.or(fonts.ascii) };
        Look {
            bold: is(|facts| facts.bold),
            italic: is(|facts| facts.italic),
            hidden: is(|facts| facts.hidden),
            capitals: is(|facts| facts.capitals),
            font: font.filter(|name| name.len() <= LONGEST_FONT),
        }
    }

    /// The list and the level of a paragraph, and the style that says so.
    pub(super) fn numbering(
        &self,
        paragraph: Option<&'a ParagraphProperties>,
    ) -> Option<(NumberingRef, Option<&'a str>)> {
        if let Some(own) = paragraph.and_then(|paragraph| paragraph.numbering_ref.as_ref()) {
            return Some((own.clone(), None)).filter(|(own, _)| own.num_id > 0);
        }
        let style = self.style_or_normal(paragraph.and_then(|paragraph| paragraph.style_id.as_deref()));
        let mut level = 0;
        for style in self.chain(style) {
            let Some(found) = style.paragraph_properties.as_ref().and_then(|p| p.numbering_ref.as_ref())
            else {
                continue;
            };
            level = if level == 0 { found.ilvl } else { level };
            match found.num_id {
                // A style that only goes a level down from the one it is based on.
                0 if found.ilvl > 0 => {}
                0 => return None,
                num_id => return Some((NumberingRef { num_id, ilvl: level }, Some(&style.style_id))),
            }
        }
        None
    }

    fn style_or_normal<'s>(&self, style: Option<&'s str>) -> Option<&'s str>
    where
        'a: 's,
    {
        let is_known = |style: &&str| self.sheet.is_some_and(|sheet| sheet.styles.contains_key(*style));
        style.filter(is_known).or(self.normal)
    }

    fn facts(&self, style: Option<&str>) -> Facts<'a> {
        let layers = self.chain(style).filter_map(|style| style.run_properties.as_ref());
        layers.fold(Facts::default(), |facts, layer| facts.under(layer, self.theme))
    }

    fn is_heading(&self, style: Option<&str>) -> bool {
        self.chain(style).any(|style| {
            let name = style.name.as_deref().unwrap_or_default();
            name.get(..8).is_some_and(|start| start.eq_ignore_ascii_case("heading "))
        })
    }

    /// `style`, the style it is based on, and so on.
    fn chain(&self, style: Option<&str>) -> impl Iterator<Item = &'a Style> {
        let sheet = self.sheet;
        let first = sheet.zip(style).and_then(|(sheet, style)| sheet.styles.get(style));
        let next = move |style: &&'a Style| sheet?.styles.get(style.based_on.as_deref()?);
        std::iter::successors(first, next).take(LONGEST_CHAIN)
    }
}

impl<'a> Facts<'a> {
    /// These facts, and what `layer` says of all that they leave open.
    fn under(self, layer: &'a RunProperties, theme: Option<&'a Theme>) -> Self {
        let mut facts = Self {
            bold: self.bold.or(layer.bold),
            italic: self.italic.or(layer.italic),
            hidden: self.hidden.or(layer.hidden),
            capitals: self.capitals.or(layer.caps),
            ..self
        };
        if facts.ascii.is_none() && facts.other.is_none() {
            let of_theme = layer.font_theme.zip(theme).and_then(|(font, theme)| of_theme(font, theme));
            facts.ascii = of_theme.or(layer.font_name.as_deref());
            let other = layer.script.as_ref().and_then(|script| script.font_h_ansi.as_deref());
            facts.other = of_theme.or(other);
        }
        facts
    }

    /// The fonts of `above` where it names any, else these.
    fn fonts(self, above: &Self) -> Self {
        if above.ascii.is_some() || above.other.is_some() { *above } else { self }
    }
}

fn of_theme(font: ThemeFont, theme: &Theme) -> Option<&str> {
    let name = match font {
        ThemeFont::MajorLatin => &theme.font_scheme.major_latin,
        ThemeFont::MinorLatin => &theme.font_scheme.minor_latin,
        _ => return None,
    };
    Some(name.as_str()).filter(|name| !name.is_empty())
}
