//! What style sheets say of letters and lists.

use std::collections::HashMap;
use std::rc::Rc;

use super::list::Numbering;

/// What one element or one rule says; `None` is silence.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Declared {
    pub(super) bold: Option<bool>,
    pub(super) italic: Option<bool>,
    pub(super) capitals: Option<bool>,
    pub(super) font: Option<Rc<str>>,
    pub(super) numbering: Option<Numbering>,
    pub(super) is_hidden: Option<bool>,
    /// Word writes the number of an item as text and says so.
    pub(super) is_marker: bool,
    /// Word writes a tabulator as blanks and says so.
    pub(super) is_tab: bool,
}

/// How letters look at a place.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Look {
    pub(super) bold: bool,
    pub(super) italic: bool,
    /// Small letters are shown as capitals.
    pub(super) capitals: bool,
    pub(super) font: Option<Rc<str>>,
    /// White space is shown as it stands.
    pub(super) is_pre: bool,
    pub(super) numbering: Option<Numbering>,
}

impl Look {
    pub(super) fn apply(&mut self, declared: &Declared) {
        self.bold = declared.bold.unwrap_or(self.bold);
        self.italic = declared.italic.unwrap_or(self.italic);
        self.capitals = declared.capitals.unwrap_or(self.capitals);
        self.numbering = declared.numbering.or(self.numbering);
        if declared.font.is_some() {
            self.font.clone_from(&declared.font);
        }
    }
}

impl Declared {
    /// Reads the declarations of an attribute `style` or between two braces.
    ///
    /// ```text
    /// declarations = *(name ":" value ";")
    /// ```
    pub(super) fn read(css: &str) -> Self {
        let mut declared = Self::default();
        for (name, value) in split(css, ';').filter_map(|one| one.split_once(':')) {
            let value = value.trim();
            let value = value
                .strip_suffix("important")
                .map_or(value, |v| v.trim_end().trim_end_matches('!').trim_end());
            declared.say(&name.trim().to_ascii_lowercase(), value);
        }
        declared
    }

    fn say(&mut self, name: &str, value: &str) {
        let word = value.to_ascii_lowercase();
        match name {
            "font-weight" => self.bold = weight(&word).or(self.bold),
            "font-style" => self.italic = slant(&word).or(self.italic),
            "font-family" => self.font = family(value).or_else(|| self.font.take()),
            "font" => self.say_font(value),
            "text-transform" => self.capitals = Some(word == "uppercase"),
            "list-style-type" => self.numbering = Numbering::of_style(&word).or(self.numbering),
            "list-style" => {
                self.numbering = word.split_whitespace().find_map(Numbering::of_style).or(self.numbering);
            }
            "display" => self.is_hidden = Some(word == "none"),
            "visibility" if matches!(word.as_str(), "hidden" | "collapse") => self.is_hidden = Some(true),
            "mso-list" => self.is_marker = word.contains("ignore"),
            "mso-tab-count" => self.is_tab = true,
            _ => {}
        }
    }

    /// What is not named is normal.
    ///
    /// ```text
    /// font = *(weight / slant / other) size family
    /// ```
    fn say_font(&mut self, value: &str) {
        let mut rest = value.trim();
        let (mut bold, mut italic) = (false, false);
        while let Some((word, behind)) = rest.split_once(char::is_whitespace) {
            let word = word.to_ascii_lowercase();
            rest = behind.trim_start();
            if is_size(&word) {
                // "12.0pt / 150% Arial"
                let line = rest.strip_prefix('/').map(str::trim_start);
                let behind = line.and_then(|line| line.split_once(char::is_whitespace)).map(|(_, rest)| rest);
                self.bold = Some(bold);
                self.italic = Some(italic);
                self.font = family(behind.unwrap_or(rest)).or_else(|| self.font.take());
                return;
            }
            bold |= weight(&word) == Some(true);
            italic |= slant(&word) == Some(true);
        }
    }

    /// What is said by `other` too, which weighs more.
    pub(super) fn add(&mut self, other: &Self) {
        self.bold = other.bold.or(self.bold);
        self.italic = other.italic.or(self.italic);
        self.capitals = other.capitals.or(self.capitals);
        self.numbering = other.numbering.or(self.numbering);
        self.is_hidden = other.is_hidden.or(self.is_hidden);
        self.is_marker |= other.is_marker;
        self.is_tab |= other.is_tab;
        if other.font.is_some() {
            self.font.clone_from(&other.font);
        }
    }
}

fn weight(word: &str) -> Option<bool> {
    match word {
        "bold" | "bolder" => Some(true),
        "normal" | "lighter" => Some(false),
        _ => word.parse::<u16>().ok().map(|weight| weight >= 600),
    }
}

fn slant(word: &str) -> Option<bool> {
    match word {
        "italic" => Some(true),
        "normal" => Some(false),
        _ => word.starts_with("oblique").then_some(true),
    }
}

fn is_size(word: &str) -> bool {
    const NAMES: [&str; 9] =
        ["xx-small", "x-small", "small", "medium", "large", "x-large", "xx-large", "smaller", "larger"];
    let is_length =
        word.starts_with(|c: char| c.is_ascii_digit() || c == '.') && word.parse::<u16>().is_err();
    is_length || NAMES.contains(&word.split('/').next().unwrap_or_default())
}

/// The name of a font is no longer than this.
const LONGEST_NAME: usize = 100;

/// The first of the families, without its quotes: `".VnTime","sans-serif"` → `.VnTime`.
pub(super) fn family(value: &str) -> Option<Rc<str>> {
    let first = split(value, ',').next()?.trim().trim_matches(['"', '\'']).trim();
    let is_name =
        (1..=LONGEST_NAME).contains(&first.len()) && !matches!(first, "inherit" | "initial" | "unset");
    is_name.then(|| first.into())
}

/// `text` cut at `mark`, not inside quotes.
fn split(text: &str, mark: char) -> impl Iterator<Item = &str> {
    let mut quote = None;
    text.split(move |c| {
        match quote {
            Some(open) if open == c => quote = None,
            None if matches!(c, '"' | '\'') => quote = Some(c),
            _ => {}
        }
        quote.is_none() && c == mark
    })
}

/// The rules of a page whose selector is an element, a class, or both: `p`, `.c1`, `p.MsoTitle`.
#[derive(Debug, Default)]
pub(super) struct Sheet {
    /// By selector, with the place of the last rule.
    rules: HashMap<String, (usize, Declared)>,
}

impl Sheet {
    /// Reads style sheets.
    ///
    /// ```text
    /// sheet = *(selector *("," selector) "{" declarations "}" / "@" … (";" / "{" … "}"))
    /// ```
    pub(super) fn read(css: &str) -> Self {
        let css = without_comments(css);
        let mut sheet = Self::default();
        let mut rest = css.as_str();
        while let Some(end) = rest.find(['{', ';']) {
            let head = rest.get(..end).unwrap_or_default().trim();
            let is_block = rest.as_bytes().get(end) == Some(&b'{');
            rest = rest.get(end + 1..).unwrap_or_default();
            if !is_block {
                continue;
            }
            let (body, behind) =
                if head.starts_with('@') { block(rest) } else { rest.split_once('}').unwrap_or((rest, "")) };
            rest = behind;
            if !head.starts_with('@') {
                sheet.add(head, &Declared::read(body));
            }
        }
        sheet
    }

    fn add(&mut self, selectors: &str, declared: &Declared) {
        if *declared == Declared::default() {
            return;
        }
        for selector in selectors.split(',').map(str::trim).filter(|selector| is_simple(selector)) {
            let (element, class) = selector.split_once('.').unwrap_or((selector, ""));
            let key = if class.is_empty() { element.to_ascii_lowercase() } else { key(element, class) };
            let place = self.rules.len();
            let rule = self.rules.entry(key).or_default();
            rule.0 = place;
            rule.1.add(declared);
        }
    }

    /// What the rules say of an element: of its name first, then of its classes, then of both.
    pub(super) fn of<'a>(&self, name: &str, classes: &(impl Iterator<Item = &'a str> + Clone)) -> Declared {
        let mut declared = self.rules.get(name).map(|(_, rule)| rule.clone()).unwrap_or_default();
        if self.rules.is_empty() {
            return declared;
        }
        for element in ["", name] {
            let mut found: Vec<_> =
                classes.clone().filter_map(|class| self.rules.get(&key(element, class))).collect();
            found.sort_by_key(|(place, _)| *place);
            for (_, rule) in found {
                declared.add(rule);
            }
        }
        declared
    }
}

fn key(element: &str, class: &str) -> String {
    format!("{}.{class}", element.to_ascii_lowercase())
}

fn is_simple(selector: &str) -> bool {
    let is_name = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_');
    let mut dots = 0;
    !selector.is_empty()
        && selector.chars().all(|c| {
            dots += usize::from(c == '.');
            is_name(c) || c == '.'
        })
        && dots <= 1
        && !selector.ends_with('.')
}

/// What stands up to the brace that closes the block, and behind it.
fn block(text: &str) -> (&str, &str) {
    let mut depth = 1_usize;
    for (at, _) in text.match_indices(['{', '}']) {
        depth = if text.as_bytes().get(at) == Some(&b'{') { depth + 1 } else { depth - 1 };
        if depth == 0 {
            return (text.get(..at).unwrap_or_default(), text.get(at + 1..).unwrap_or_default());
        }
    }
    (text, "")
}

/// `css` without `/* … */`, and without the `<!--` and `-->` around it.
fn without_comments(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    while let Some((before, comment)) = rest.split_once("/*") {
        out.push_str(before);
        rest = comment.split_once("*/").map_or("", |(_, behind)| behind);
    }
    out.push_str(rest);
    out.replace("<!--", "").replace("-->", "")
}

#[cfg(test)]
mod tests {
    use super::{Declared, Look, Sheet};

    /// Draws a look: `b i A .VnTime`.
    fn show(declared: &Declared) -> String {
        let mut look = Look::default();
        look.apply(declared);
        let marks = [(look.bold, "b"), (look.italic, "i"), (look.capitals, "A")];
        let marks = marks.into_iter().filter_map(|(is, mark)| is.then_some(mark));
        marks.chain(look.font.as_deref()).collect::<Vec<_>>().join(" ")
    }

    #[track_caller]
    fn check(css: &str, expected: &str) {
        assert_eq!(show(&Declared::read(css)), expected, "{css}");
    }

    #[test]
    fn reads_declarations() {
        check("font-weight:bold; FONT-STYLE : italic", "b i");
        check("font-weight: 700 !important", "b");
        check("font-weight:500", "");
        check("font-weight:bold;font-weight:normal", "");
        check("font-family:\".VnTime\",\"sans-serif\"", ".VnTime");
        check("font-family:'VNI-Times; x', serif;font-weight:bold", "b VNI-Times; x");
        check("mso-bidi-font-weight:bold;mso-ascii-font-family:.VnTime", "");
        check("text-transform:uppercase", "A");
    }

    #[test]
    fn reads_the_short_form_of_fonts() {
        check("font:bold italic 12pt/1.5 .VnTimeH, serif", "b i .VnTimeH");
        check("font-weight:bold;font:7.0pt \"Times New Roman\"", "Times New Roman");
        check("font: 700 13.0pt / 150% Arial", "b Arial");
        check("font:inherit;font-weight:bold", "b");
    }

    #[track_caller]
    fn check_rules(css: &str, name: &str, classes: &str, expected: &str) {
        assert_eq!(show(&Sheet::read(css).of(name, &classes.split_whitespace())), expected, "{css}");
    }

    #[test]
    fn finds_the_rules_of_an_element() {
        let css = "<!-- /* Style */ @font-face{font-family:X} @media print{.c1{font-weight:normal}}
            p.MsoTitle, .c1 {font-weight:bold} .c2{font-style:italic}
            P.c2{font-style:normal} b{font-weight:normal} div p{font-weight:bold} -->";
        check_rules(css, "p", "MsoTitle", "b");
        check_rules(css, "div", "MsoTitle", "");
        check_rules(css, "span", "c1 c2", "b i");
        check_rules(css, "p", "c1 c2", "b");
        check_rules(css, "p", "", "");
    }

    #[test]
    fn the_later_rule_weighs_more() {
        check_rules(".a{font-weight:bold}.b{font-weight:normal}", "p", "b a", "");
        check_rules(".b{font-weight:normal}.a{font-weight:bold}", "p", "b a", "b");
        check_rules("@import 'x';.a{font-weight:bold}.a{color:red}", "p", "a", "b");
    }
}
