//! Akoma Ntoso 3.0 (OASIS LegalDocML): a document for each notice.
//!
//! All letters of the notice come out, in order: the parts in front are the preface and the preamble, sections and directives are
//! numbered containers under each other, what stands between them are containers of text, and the end is the conclusions.
//! Cited documents, deadlines and bodies are marked in place. An IRI of a cited document is `/akn/vn/doc/` and what
//! follows "vn/" in its key.

use std::collections::BTreeMap;
use std::ops::Range;

use chidao::model::{Directive, PartKind, Section};
use chidao::{Notice, Span};
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

use super::Record;

const NAMESPACE: &str = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";
/// Who says what the metadata say.
const SELF: &str = "#chidao";
/// The date where none is known, for there must be one.
const NO_DATE: &str = "0001-01-01";

/// One document.
pub(super) fn document(record: &Record<'_>, out: &mut Vec<u8>) {
    let notice = record.parsed.notice();
    let text = record.parsed.source_text();
    let bodies = Bodies::new(notice);
    let frame = Frame::new(notice);
    let mut writer =
        Akn { xml: Writer::new(out), text, inlines: inlines(notice, &bodies), ids: BTreeMap::new() };
    writer.event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)));
    writer.open("akomaNtoso", &[("xmlns", NAMESPACE)]);
    let kind = notice.header.kind.as_ref().map_or("van-ban", |kind| kind.name.as_str());
    writer.open("doc", &[("name", &slug(kind))]);
    writer.meta(notice, &bodies);
    writer.front("preface", frame.preface);
    writer.front("preamble", frame.preamble);
    writer.open("mainBody", &[]);
    let sections = notice.sections.iter().map(Node::Section).collect();
    writer.children(sections, frame.body, "");
    if !writer.ids.contains_key("") {
        // There must be something.
        writer.container("text", "", |writer, _| writer.paragraphs("content", 0..0));
    }
    writer.close("mainBody");
    writer.front("conclusions", frame.conclusions);
    writer.close("doc");
    writer.close("akomaNtoso");
    out.push(b'\n');
}

/// Which bytes become which part of the document; together they are all.
struct Frame {
    preface: Range<usize>,
    preamble: Range<usize>,
    body: Range<usize>,
    conclusions: Range<usize>,
}

impl Frame {
    fn new(notice: &Notice) -> Self {
        let parts = &notice.parts;
        let end = |count: usize| {
            count.checked_sub(1).and_then(|at| parts.get(at)).map_or(0, |part| part.span.end())
        };
        let run = |from: usize, kind: PartKind| {
            let rest = parts.iter().skip(from);
            from + rest.take_while(|part| part.kind == kind || part.kind == PartKind::Other).count()
        };
        let header = run(0, PartKind::Header);
        let preamble = run(header, PartKind::Preamble);
        // Whatever stands before the last section is in the body.
        let body =
            parts.iter().rposition(|part| part.kind == PartKind::Section).map_or(preamble, |at| at + 1);
        let body = body.max(preamble);
        Self {
            preface: 0..end(header),
            preamble: end(header)..end(preamble),
            body: end(preamble)..end(body),
            conclusions: end(body)..end(parts.len()),
        }
    }
}

/// The bodies of a notice, each with an identifier.
struct Bodies<'a>(BTreeMap<&'a str, String>);

impl<'a> Bodies<'a> {
    fn new(notice: &'a Notice) -> Self {
        let mut names = BTreeMap::new();
        let mut sections: Vec<&Section> = notice.sections.iter().collect();
        while let Some(section) = sections.pop() {
            names.extend(section.bodies.iter().map(|body| (body.name.as_str(), String::new())));
            sections.extend(&section.sections);
        }
        for directive in notice.directives() {
            let bodies = directive.lead.iter().chain(&directive.coordinating).chain(&directive.report_to);
            names.extend(bodies.map(|body| (body.name.as_str(), String::new())));
        }
        for (number, id) in names.values_mut().enumerate() {
            *id = format!("org_{}", number + 1);
        }
        Self(names)
    }
}

/// Something that is marked inside a paragraph.
struct Inline {
    span: Span,
    element: &'static str,
    attribute: Option<(&'static str, String)>,
}

/// All that is marked, none inside another.
fn inlines(notice: &Notice, bodies: &Bodies<'_>) -> Vec<Inline> {
    let header = &notice.header;
    let mut found = Vec::new();
    let mut add = |span, element, attribute| found.push(Inline { span, element, attribute });
    header.issuers.iter().for_each(|issuer| add(issuer.span, "docAuthority", None));
    header.symbol.iter().for_each(|symbol| add(symbol.span, "docNumber", None));
    header.date.iter().for_each(|date| add(date.span, "docDate", Some(("date", date.value.to_string()))));
    header.kind.iter().filter_map(|kind| kind.span).for_each(|span| add(span, "docType", None));
    header.subject.iter().for_each(|subject| add(subject.span, "docTitle", None));
    for citation in &notice.citations {
        add(citation.span, "ref", Some(("href", iri(&citation.key))));
    }
    let organisation = |name: &str| bodies.0.get(name).map(|id| ("refersTo", format!("#{id}")));
    let mut sections: Vec<&Section> = notice.sections.iter().collect();
    while let Some(section) = sections.pop() {
        section.bodies.iter().for_each(|body| add(body.span, "organization", organisation(&body.name)));
        sections.extend(&section.sections);
    }
    for directive in notice.directives() {
        for body in directive.lead.iter().chain(&directive.coordinating).chain(&directive.report_to) {
            add(body.span, "organization", organisation(&body.name));
        }
        for deadline in &directive.deadlines {
            if let Some(day) = deadline.last_day() {
                add(deadline.span, "date", Some(("date", day.to_string())));
            }
        }
    }
    found.sort_by_key(|inline| (inline.span.start(), std::cmp::Reverse(inline.span.end())));
    let mut end = 0;
    found.retain(|inline| {
        let is_free = inline.span.start() >= end && !inline.span.is_empty();
        if is_free {
            end = inline.span.end();
        }
        is_free
    });
    found
}

/// The IRI of a document by its key.
fn iri(key: &str) -> String {
    format!("/akn/vn/doc/{}", key.strip_prefix("vn/").unwrap_or(key))
}

/// A section or directive, as a container in the body.
#[derive(Clone, Copy)]
enum Node<'a> {
    Section(&'a Section),
    Directive(&'a Directive),
    Remark(Span),
}

impl<'a> Node<'a> {
    const fn span(self) -> Span {
        match self {
            Self::Section(section) => section.span,
            Self::Directive(directive) => directive.span,
            Self::Remark(span) => span,
        }
    }

    const fn name(self) -> &'static str {
        match self {
            Self::Section(_) => "section",
            Self::Directive(_) => "directive",
            Self::Remark(_) => "remark",
        }
    }

    fn children(self) -> Vec<Node<'a>> {
        match self {
            Self::Section(section) => {
                let sections = section.sections.iter().map(Node::Section);
                let remarks = section.remarks.iter().map(|remark| Node::Remark(remark.span));
                section.directives.iter().map(Node::Directive).chain(sections).chain(remarks).collect()
            }
            Self::Directive(directive) => directive.directives.iter().map(Node::Directive).collect(),
            Self::Remark(_) => Vec::new(),
        }
    }

    /// What it has for a heading.
    fn heading(self) -> Option<Span> {
        match self {
            Self::Section(section) => section.heading.as_ref().map(|heading| heading.span),
            _ => None,
        }
    }
}

struct Akn<'o, 'a> {
    xml: Writer<&'o mut Vec<u8>>,
    text: &'a str,
    inlines: Vec<Inline>,
    /// How many containers each container has so far.
    ids: BTreeMap<String, usize>,
}

impl Akn<'_, '_> {
    fn event(&mut self, event: Event<'_>) {
        self.xml.write_event(event).expect("memory takes it");
    }

    fn open(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.event(Event::Start(element(name, attributes)));
    }

    fn close(&mut self, name: &str) {
        self.event(Event::End(BytesEnd::new(name)));
    }

    fn empty(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.event(Event::Empty(element(name, attributes)));
    }

    fn text(&mut self, text: &str) {
        let text = allowed(&text.replace("**", ""));
        self.event(Event::Text(BytesText::new(&text)));
    }

    fn meta(&mut self, notice: &Notice, bodies: &Bodies<'_>) {
        let header = &notice.header;
        let date = header.date.as_ref().map(|date| date.value.to_string());
        let number =
            header.symbol.as_ref().map_or_else(|| "khong-so".to_owned(), |symbol| slug(&symbol.text));
        let kind = header.kind.as_ref().map_or_else(|| "van-ban".to_owned(), |kind| slug(&kind.name));
        let work = format!("/akn/vn/doc/{kind}/{}/{number}", date.as_deref().unwrap_or(NO_DATE));
        let expression = format!("{work}/vie@");
        let date = [
            ("date", date.as_deref().unwrap_or(NO_DATE)),
            ("name", if date.is_some() { "issued" } else { "unknown" }),
        ];
        self.open("meta", &[]);
        self.open("identification", &[("source", SELF)]);
        for (element, iri) in [
            ("FRBRWork", work.clone()),
            ("FRBRExpression", expression.clone()),
            ("FRBRManifestation", format!("{expression}.xml")),
        ] {
            self.open(element, &[]);
            self.empty("FRBRthis", &[("value", &format!("{iri}/!main"))]);
            self.empty("FRBRuri", &[("value", &iri)]);
            self.empty("FRBRdate", &date);
            self.empty("FRBRauthor", &[("href", "#issuer")]);
            match element {
                "FRBRWork" => {
                    self.empty("FRBRcountry", &[("value", "vn")]);
                    if let Some(symbol) = &header.symbol {
                        self.empty("FRBRnumber", &[("value", &symbol.text)]);
                    }
                }
                "FRBRExpression" => self.empty("FRBRlanguage", &[("language", "vie")]),
                _ => {}
            }
            self.close(element);
        }
        self.close("identification");
        self.open("references", &[("source", SELF)]);
        let issuer = header.issuers.last().map_or("", |issuer| issuer.text.as_str());
        let organisations = [("chidao", "chidao"), ("issuer", issuer)].into_iter();
        let bodies = bodies.0.iter().map(|(name, id)| (id.as_str(), *name));
        for (id, name) in organisations.chain(bodies) {
            let iri = format!("/akn/ontology/organization/vn/{}", slug(name));
            self.empty("TLCOrganization", &[("eId", id), ("href", &iri), ("showAs", name)]);
        }
        self.close("references");
        self.close("meta");
    }

    /// A part before or behind the body, where there is any.
    fn front(&mut self, name: &str, range: Range<usize>) {
        if self.has_words(&range) {
            self.paragraphs(name, range);
        }
    }

    /// Containers for `nodes` and for what stands between them.
    fn children(&mut self, mut nodes: Vec<Node<'_>>, range: Range<usize>, id: &str) {
        nodes.sort_by_key(|node| node.span().start());
        let mut at = range.start;
        for node in nodes {
            // Where columns run beside each other, one span may run over another: each byte comes once.
            let span = node.span().start().clamp(at, range.end)..node.span().end().clamp(at, range.end);
            if self.has_words(&span) {
                let (before, lead_in) = self.lead_in(at..span.start);
                self.between(before, id);
                let end = span.end;
                self.container(node.name(), id, |writer, id| writer.node(node, lead_in, span, id));
                at = end;
            }
        }
        self.between(at..range.end, id);
    }

    /// A text that belongs to nothing.
    fn between(&mut self, range: Range<usize>, id: &str) {
        if self.has_words(&range) {
            self.container("text", id, |writer, _| writer.paragraphs("content", range));
        }
    }

    fn container(&mut self, name: &str, above: &str, inner: impl FnOnce(&mut Self, &str)) {
        let count = self.ids.entry(above.to_owned()).or_default();
        *count += 1;
        let separator = if above.is_empty() { "" } else { "__" };
        let id = format!("{above}{separator}hcontainer_{count}");
        self.open("hcontainer", &[("eId", &id), ("name", name)]);
        inner(self, &id);
        self.close("hcontainer");
    }

    /// What is inside a section or directive: its number, its heading, and what it holds.
    fn node(&mut self, node: Node<'_>, lead_in: Range<usize>, span: Range<usize>, id: &str) {
        let mut at = span.start;
        let mut number = lead_in;
        if let Some(heading) =
            node.heading().filter(|heading| heading.start() >= at && heading.end() <= span.end)
        {
            number = number.start..heading.start();
            self.number(number);
            self.inline_element("heading", heading.range());
            at = heading.end();
        } else if let Node::Section(Section { label: Some(label), .. }) = node {
            let head = self.text.get(at..span.end).unwrap_or_default();
            // The label and the mark behind it.
            let words = head.find(label.as_str()).map_or(0, |found| found + label.len());
            at += words
                + head
                    .get(words..)
                    .map_or(0, |rest| rest.len() - rest.trim_start_matches(['.', ')', '*']).len());
            self.number(number.start..at);
        } else {
            self.number(number);
        }
        let nodes = node.children();
        let first = nodes.iter().map(|node| node.span().start()).min();
        let Some(first) = first.map(|first| self.lead_in(at..first.clamp(at, span.end)).1.start) else {
            self.paragraphs("content", at..span.end);
            return;
        };
        if self.has_words(&(at..first)) {
            self.paragraphs("intro", at..first);
        }
        let before = self.ids.len();
        self.children(nodes, first..span.end, id);
        if self.ids.len() == before && !self.ids.contains_key(id) {
            // Columns left nothing for those below it.
            self.paragraphs("content", first..first);
        }
    }

    fn number(&mut self, range: Range<usize>) {
        if self.has_words(&range)
            || self.text.get(range.clone()).is_some_and(|text| !text.replace("**", "").trim().is_empty())
        {
            self.inline_element("num", range);
        }
    }

    /// Parts what stands before an item: its own line, with its mark or topic, belongs to the item.
    fn lead_in(&self, range: Range<usize>) -> (Range<usize>, Range<usize>) {
        let text = self.text.get(range.clone()).unwrap_or_default();
        let line = range.start + text.rfind('\n').map_or(0, |at| at + 1);
        (range.start..line, line..range.end)
    }

    /// An element of paragraphs, which blank lines part.
    fn paragraphs(&mut self, element: &str, range: Range<usize>) {
        self.open(element, &[]);
        let mut at = range.start;
        let mut is_empty = true;
        while at < range.end {
            let rest = self.text.get(at..range.end).unwrap_or_default();
            let end = at + rest.find("\n\n").map_or(rest.len(), |found| found + 2);
            if self.text.get(at..end).is_some_and(|text| !text.trim().is_empty()) {
                self.inline_element("p", at..end);
                is_empty = false;
            }
            at = end.max(at + 1);
        }
        if is_empty {
            self.empty("p", &[]);
        }
        self.close(element);
    }

    /// An element of words, with what is marked in them.
    fn inline_element(&mut self, element: &str, range: Range<usize>) {
        self.open(element, &[]);
        let mut at = range.start;
        let first = self.inlines.partition_point(|inline| inline.span.start() < range.start);
        let last = self.inlines.partition_point(|inline| inline.span.start() < range.end);
        for index in first..last {
            let Inline { span, element, attribute } = &self.inlines[index];
            if span.end() > range.end || span.start() < at {
                continue;
            }
            let (span, element) = (*span, *element);
            let attribute = attribute.clone();
            let words = |range: Range<usize>| self.text.get(range).unwrap_or_default();
            let (before, inside) = (words(at..span.start()), words(span.range()));
            self.text(before);
            match &attribute {
                Some((name, value)) => self.open(element, &[(name, value)]),
                None => self.open(element, &[]),
            }
            self.text(inside);
            self.close(element);
            at = span.end();
        }
        let rest = self.text.get(at..range.end).unwrap_or_default();
        self.text(rest.trim_end_matches('\n'));
        self.close(element);
    }

    fn has_words(&self, range: &Range<usize>) -> bool {
        self.text.get(range.clone()).is_some_and(|text| text.contains(char::is_alphanumeric))
    }
}

/// A name for an IRI: small letters of ASCII, figures and hyphens.
fn slug(name: &str) -> String {
    use unicode_normalization::UnicodeNormalization as _;
    let letters = name.nfd().filter(|c| !unicode_normalization::char::is_combining_mark(*c));
    let mut out = String::new();
    for c in letters.flat_map(char::to_lowercase) {
        match c {
            'đ' => out.push('d'),
            'a'..='z' | '0'..='9' => out.push(c),
            _ if !out.is_empty() && !out.ends_with('-') => out.push('-'),
            _ => {}
        }
    }
    out.trim_end_matches('-').to_owned()
}

/// The start of an element.
fn element<'n>(name: &'n str, attributes: &[(&str, &str)]) -> BytesStart<'n> {
    let mut element = BytesStart::new(name);
    for (name, value) in attributes {
        element.push_attribute((*name, allowed(value).as_str()));
    }
    element
}

/// A text without what no XML may hold, not even escaped.
fn allowed(text: &str) -> String {
    text.replace(|c| !is_xml(c), "\u{FFFD}")
}

/// Whether a character may stand in XML 1.0 (2.2); those that it discourages are lost on the way by some.
const fn is_xml(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | ' '..='~' | '\u{A0}'..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}' | '\u{10000}'..)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_control_character_gets_into_the_xml() {
        let text = "Số: 15/TB-UBND\n1. Sở Y\u{1} tế\u{B} A\u{FFFF}\n- Giao Sở \u{1B}Nội vụ báo cáo UBND tỉnh\0\u{85}.";
        let parsed = chidao::parse(text);
        let mut out = Vec::new();
        let offsets = chidao::model::Offsets::Bytes;
        document(&Record { parsed: &parsed, offsets, language: None, fields: None }, &mut out);
        let out = String::from_utf8(out).expect("it is text");
        assert!(out.chars().all(is_xml), "{out:?}");
    }
}
