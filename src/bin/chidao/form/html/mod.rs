//! A page to look at: the notice with what was found marked in place, and a table of its tasks.
//!
//! One file without any other: no network, no fonts, no pictures. Everything works without a mouse, and all but the
//! sorting without scripts. The text is whole: the letters on the page are those of the notice, in order.

mod words;

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashSet};
use std::fmt::Write as _;

use chidao::model::{Body, Citation, Date, Deadline, Directive, Section};
use chidao::{Language, Notice, Span};

use super::Record;
use words::Words;

const STYLE: &str = include_str!("page.css");
const SCRIPT: &str = include_str!("page.js");

/// The page of one notice, in Vietnamese where no language was asked for.
pub(super) fn page(record: &Record<'_>, out: &mut Vec<u8>) {
    let language = record.language.unwrap_or(Language::Vietnamese);
    let page = Page {
        record,
        notice: record.parsed.notice(),
        text: record.parsed.source_text(),
        language,
        words: Words::of(language),
    };
    let mut html = String::new();
    page.write(&mut html);
    out.extend_from_slice(html.as_bytes());
}

struct Page<'a> {
    record: &'a Record<'a>,
    notice: &'a Notice,
    text: &'a str,
    language: Language,
    words: &'static Words,
}

impl Page<'_> {
    fn write(&self, out: &mut String) {
        let words = self.words;
        let title = self.title();
        let _ = write!(
            out,
            "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; \
             script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n\
             <meta name=\"generator\" content=\"chidao {}\">\n<title>{}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n\
             <a class=\"skip\" href=\"#tasks\">{}</a>\n",
            self.language.code(),
            env!("CARGO_PKG_VERSION"),
            escaped(&title),
            words.skip,
        );
        self.head(&title, out);
        out.push_str("<main>\n");
        self.tasks(out);
        self.whole_text(out);
        self.citations(out);
        self.abbreviations(out);
        self.end_of_notice(out);
        self.warnings(out);
        out.push_str("</main>\n");
        let source = &self.notice.source;
        let name = source.name.as_deref().unwrap_or("-");
        let hash = source.sha256.as_deref().unwrap_or_default();
        let _ = write!(
            out,
            "<footer><p>{} · SHA-256 <code>{hash}</code> · chidao {}</p></footer>\n<script>\n{SCRIPT}</script>\n</body>\n</html>\n",
            escaped(name),
            env!("CARGO_PKG_VERSION"),
        );
    }

    /// Type and symbol, or whatever else there is to call it by.
    fn title(&self) -> String {
        let header = &self.notice.header;
        let kind = header.kind.as_ref().map_or("", |kind| kind.name.as_str());
        let symbol = header.symbol.as_ref().map_or("", |symbol| symbol.text.as_str());
        match format!("{kind} {symbol}").trim() {
            "" => self.notice.source.name.clone().unwrap_or_else(|| self.words.notice.to_owned()),
            title => title.to_owned(),
        }
    }

    fn head(&self, title: &str, out: &mut String) {
        let (words, header) = (self.words, &self.notice.header);
        let _ = write!(out, "<header>\n<h1 lang=\"vi\">{}</h1>\n", escaped(title));
        if let Some(subject) = &header.subject {
            let _ = writeln!(out, "<p class=\"subject\" lang=\"vi\">{}</p>", escaped(&subject.text));
        }
        let meeting = self.notice.meeting.as_ref().map(|meeting| {
            let chair = meeting.chair.as_ref().map(|chair| match &chair.position {
                Some(position) => format!("{}, {position}", chair.name),
                None => chair.name.clone(),
            });
            let date = meeting.date.map(|date| self.day(date));
            [date, chair].into_iter().flatten().collect::<Vec<_>>().join("; ")
        });
        let texts = |texts: &[chidao::model::Text]| {
            texts.iter().map(|text| text.text.clone()).collect::<Vec<_>>().join("; ")
        };
        let facts = [
            (words.issuer, texts(&header.issuers)),
            (words.place_and_date, {
                let place = header.place.as_ref().map(|place| place.text.clone());
                let date = header.date.as_ref().map(|date| self.day(date.value));
                [place, date].into_iter().flatten().collect::<Vec<_>>().join(", ")
            }),
            (words.addressees, texts(&header.addressees)),
            (words.urgency, header.urgency.as_ref().map(|text| text.text.clone()).unwrap_or_default()),
            (words.secrecy, header.secrecy.as_ref().map(|text| text.text.clone()).unwrap_or_default()),
            (words.meeting, meeting.unwrap_or_default()),
        ];
        out.push_str("<section aria-label=\"");
        out.push_str(words.facts);
        out.push_str("\">\n<dl lang=\"vi\">\n");
        for (name, value) in facts {
            if !value.is_empty() {
                let _ = writeln!(
                    out,
                    "<dt lang=\"{}\">{name}</dt><dd>{}</dd>",
                    self.language.code(),
                    escaped(&value)
                );
            }
        }
        out.push_str("</dl>\n</section>\n<nav aria-label=\"");
        out.push_str(words.contents);
        out.push_str("\">\n<ul>\n");
        let count = |count: usize, name: &str| format!("{name} ({count})");
        for (id, name) in [
            ("tasks", count(self.notice.directives().count(), words.tasks)),
            ("text", words.text.to_owned()),
            ("citations", count(self.notice.citations.len(), words.citations)),
            ("warnings", count(self.notice.warnings.len(), words.warnings)),
        ] {
            let _ = writeln!(out, "<li><a href=\"#{id}\">{name}</a></li>");
        }
        out.push_str("</ul>\n</nav>\n</header>\n");
    }

    fn tasks(&self, out: &mut String) {
        let words = self.words;
        let _ = write!(
            out,
            "<section id=\"tasks\" aria-labelledby=\"tasks-head\">\n<h2 id=\"tasks-head\">{}</h2>\n<p class=\"status\" role=\"status\"></p>\n",
            words.tasks
        );
        if self.notice.directives().next().is_none() {
            let _ = write!(out, "<p>{}</p>\n</section>\n", words.no_tasks);
            return;
        }
        out.push_str("<table class=\"tasks\">\n<thead><tr>");
        for (key, name) in [
            (Some("order"), words.id),
            (None, words.task),
            (Some("lead"), words.lead),
            (None, words.coordinating),
            (None, words.report),
            (Some("due"), words.deadline),
        ] {
            let _ = match key {
                Some(key) => write!(
                    out,
                    "<th scope=\"col\"><button type=\"button\" data-key=\"{key}\">{name}</button></th>"
                ),
                None => write!(out, "<th scope=\"col\">{name}</th>"),
            };
        }
        out.push_str("</tr></thead>\n<tbody lang=\"vi\">\n");
        for (number, directive) in self.notice.directives().enumerate() {
            self.row(number, directive, out);
        }
        out.push_str("</tbody>\n</table>\n</section>\n");
    }

    fn row(&self, number: usize, directive: &Directive, out: &mut String) {
        let words = self.words;
        let due = directive.deadlines.iter().filter_map(Deadline::last_day).min();
        let due = due.map(|due| due.to_string()).unwrap_or_default();
        let topic = directive.topic.as_ref().map(|topic| format!("<b>{}:</b> ", escaped(&topic.text)));
        let _ = write!(
            out,
            "<tr id=\"r{number}\" data-due=\"{due}\" data-lead=\"{}\"><td class=\"id\"><a href=\"#d{number}\">{}</a></td><td>{}{}</td>",
            escaped(&names(&directive.lead, "; ")),
            escaped(&directive.id),
            topic.unwrap_or_default(),
            escaped(&directive.text),
        );
        let bodies = [
            (words.lead, &directive.lead),
            (words.coordinating, &directive.coordinating),
            (words.report, &directive.report_to),
        ];
        for (name, bodies) in bodies {
            let _ = write!(out, "<td data-label=\"{name}\">");
            list(bodies.iter().map(|body| escaped(&body.name)), out);
            out.push_str("</td>");
        }
        let _ = write!(out, "<td class=\"due\" data-label=\"{}\">", words.deadline);
        list(directive.deadlines.iter().map(|deadline| self.deadline(deadline)), out);
        out.push_str("</td></tr>\n");
    }

    /// A deadline as its last day and its words.
    fn deadline(&self, deadline: &Deadline) -> String {
        let text = escaped(&deadline.text);
        match deadline.last_day() {
            None => text,
            Some(day) => {
                let time = deadline.time.map(|time| format!(" {time}")).unwrap_or_default();
                format!("<time datetime=\"{day}\">{}{time}</time>{text}", self.day(day))
            }
        }
    }

    /// A day as it is written in that language.
    fn day(&self, date: Date) -> String {
        match self.language {
            Language::English => date.to_string(),
            _ => format!("{:02}/{:02}/{}", date.day(), date.month(), date.year()),
        }
    }

    fn whole_text(&self, out: &mut String) {
        let words = self.words;
        let _ = write!(
            out,
            "<section id=\"text\" aria-labelledby=\"text-head\">\n<h2 id=\"text-head\">{}</h2>\n<ul class=\"legend\" aria-label=\"{}\">\n",
            words.text, words.legend
        );
        for (class, name) in [
            ("lead", words.lead),
            ("coordinating", words.coordinating),
            ("report", words.report),
            ("deadline", words.deadline),
            ("citation", words.citation),
            ("warning", words.warning),
        ] {
            let _ = writeln!(out, "<li><span class=\"{class}\">{name}</span></li>");
        }
        out.push_str("</ul>\n<div class=\"text\" lang=\"vi\" dir=\"ltr\">");
        marked(self.text, marks(self.notice), out);
        out.push_str("</div>\n</section>\n");
    }

    fn citations(&self, out: &mut String) {
        let words = self.words;
        self.open("citations", words.citations, out);
        if self.notice.citations.is_empty() {
            let _ = write!(out, "<p>{}</p>", words.none);
        } else {
            let _ = write!(
                out,
                "<table>\n<thead><tr><th scope=\"col\">{}</th><th scope=\"col\">{}</th><th scope=\"col\">{}</th></tr></thead>\n<tbody lang=\"vi\">\n",
                words.citation, words.issued, words.key
            );
        }
        for (number, citation) in self.notice.citations.iter().enumerate() {
            let Citation { text, issued, issuer, key, .. } = citation;
            let issued = issued.map(|issued| self.day(issued));
            let issued = [issued, issuer.clone()].into_iter().flatten().collect::<Vec<_>>().join(", ");
            let _ = writeln!(
                out,
                "<tr><td><a href=\"#c{number}\">{}</a></td><td data-label=\"{}\">{}</td><td data-label=\"{}\"><code>{}</code></td></tr>",
                escaped(text),
                words.issued,
                escaped(&issued),
                words.key,
                escaped(key),
            );
        }
        if !self.notice.citations.is_empty() {
            out.push_str("</tbody>\n</table>");
        }
        out.push_str("\n</section>\n");
    }

    fn abbreviations(&self, out: &mut String) {
        if self.notice.abbreviations.is_empty() {
            return;
        }
        self.open("abbreviations", self.words.abbreviations, out);
        out.push_str("<dl lang=\"vi\">\n");
        for abbreviation in &self.notice.abbreviations {
            let _ = writeln!(
                out,
                "<dt>{}</dt><dd>{}</dd>",
                escaped(&abbreviation.short),
                escaped(&abbreviation.long)
            );
        }
        out.push_str("</dl>\n</section>\n");
    }

    /// Recipients and signature.
    fn end_of_notice(&self, out: &mut String) {
        let (words, notice) = (self.words, self.notice);
        if notice.recipients.is_empty() && notice.signature.is_none() {
            return;
        }
        self.open("end", words.end, out);
        out.push_str("<dl>\n");
        if !notice.recipients.is_empty() {
            let _ = write!(out, "<dt>{}</dt><dd lang=\"vi\">", words.recipients);
            list(
                notice.recipients.iter().map(|recipient| {
                    let note = recipient.note.as_ref().map(|note| format!(" ({})", escaped(note)));
                    escaped(&recipient.text) + &note.unwrap_or_default()
                }),
                out,
            );
            out.push_str("</dd>\n");
        }
        if let Some(signature) = &notice.signature {
            let lines = [&signature.authority, &signature.principal, &signature.position, &signature.name];
            let lines: Vec<_> = lines.into_iter().flatten().map(|line| escaped(line)).collect();
            let _ = writeln!(out, "<dt>{}</dt><dd lang=\"vi\">{}</dd>", words.signature, lines.join(", "));
        }
        out.push_str("</dl>\n</section>\n");
    }

    fn warnings(&self, out: &mut String) {
        self.open("warnings", self.words.warnings, out);
        let found = self.record.parsed.diagnostics();
        if found.is_empty() {
            let _ = write!(out, "<p>{}</p>", self.words.none);
        } else {
            out.push_str("<ul class=\"warnings\">\n");
            for (number, found) in found.iter().enumerate() {
                let _ = writeln!(
                    out,
                    "<li><a href=\"#w{number}\">{}</a> <code>{}</code></li>",
                    escaped(&found.problem.sentence(self.language)),
                    found.problem.code(),
                );
            }
            out.push_str("</ul>");
        }
        out.push_str("\n</section>\n");
    }

    #[expect(clippy::unused_self, reason = "it reads as the other parts do")]
    fn open(&self, id: &str, head: &str, out: &mut String) {
        let _ = write!(
            out,
            "<section id=\"{id}\" aria-labelledby=\"{id}-head\">\n<h2 id=\"{id}-head\">{head}</h2>\n"
        );
    }
}

fn names(bodies: &[Body], between: &str) -> String {
    bodies.iter().map(|body| body.name.as_str()).collect::<Vec<_>>().join(between)
}

/// A list, unless it is empty.
fn list(items: impl Iterator<Item = String>, out: &mut String) {
    let items: Vec<_> = items.collect();
    if !items.is_empty() {
        let _ = write!(out, "<ul><li>{}</li></ul>", items.join("</li><li>"));
    }
}

/// A stretch of the text that is marked.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Mark {
    start: usize,
    /// The longer is outside.
    end: Reverse<usize>,
    class: &'static str,
    id: Option<String>,
    /// The row that tells of it, and what to call it.
    row: Option<(usize, String)>,
}

/// All marks of a notice.
fn marks(notice: &Notice) -> Vec<Mark> {
    let mut marks = Vec::new();
    let mut add = |span: Span, class, id, row| {
        marks.push(Mark { start: span.start(), end: Reverse(span.end()), class, id, row });
    };
    let mut sections: Vec<&Section> = notice.sections.iter().collect();
    while let Some(section) = sections.pop() {
        if section.label.is_some() || section.heading.is_some() {
            add(section.span, "section", None, None);
        }
        section.heading.iter().for_each(|heading| add(heading.span, "heading", None, None));
        section.bodies.iter().for_each(|body| add(body.span, "lead", None, None));
        sections.extend(&section.sections);
    }
    for (number, directive) in notice.directives().enumerate() {
        add(directive.span, "directive", Some(format!("d{number}")), Some((number, directive.id.clone())));
        directive.lead.iter().for_each(|body| add(body.span, "lead", None, None));
        directive.coordinating.iter().for_each(|body| add(body.span, "coordinating", None, None));
        directive.report_to.iter().for_each(|body| add(body.span, "report", None, None));
        directive.deadlines.iter().for_each(|deadline| add(deadline.span, "deadline", None, None));
    }
    for (number, citation) in notice.citations.iter().enumerate() {
        add(citation.span, "citation", Some(format!("c{number}")), None);
    }
    for (number, warning) in notice.warnings.iter().enumerate() {
        add(warning.span, "warning", Some(format!("w{number}")), None);
    }
    // What is inherited stands in one place.
    let mut seen = HashSet::new();
    marks.retain(|mark| mark.id.is_some() || seen.insert((mark.start, mark.end, mark.class)));
    marks
}

/// The text with its marks, each inside those that are longer; where one runs over the end of another, it is
/// marked in pieces.
fn marked(text: &str, marks: Vec<Mark>, out: &mut String) {
    let mut waiting: BinaryHeap<_> = marks.into_iter().map(Reverse).collect();
    let mut open: Vec<usize> = Vec::new();
    let mut at = 0;
    loop {
        let next = waiting.peek().map(|Reverse(mark)| mark.start);
        // Marks that end before the next one begins.
        while let Some(&end) = open.last()
            && next.is_none_or(|next| end <= next)
        {
            words(text.get(at..end).unwrap_or_default(), out);
            at = end;
            open.pop();
            out.push_str("</span>");
        }
        let Some(Reverse(mut mark)) = waiting.pop() else { break };
        words(text.get(at..mark.start).unwrap_or_default(), out);
        at = mark.start;
        let end = open.last().map_or(mark.end.0, |&outer| outer.min(mark.end.0));
        let _ = write!(out, "<span class=\"{}\"", mark.class);
        if let Some(id) = mark.id.take() {
            let _ = write!(out, " id=\"{id}\"");
        }
        out.push('>');
        if let Some((number, label)) = mark.row.take() {
            let label = escaped(&label);
            let _ = write!(
                out,
                "<a class=\"to-row\" href=\"#r{number}\" data-label=\"{label}\" aria-label=\"{label}\"></a>"
            );
        }
        open.push(end);
        if end < mark.end.0 {
            mark.start = end;
            waiting.push(Reverse(mark));
        }
    }
    words(text.get(at..).unwrap_or_default(), out);
}

/// Words of the notice, in which marks of emphasis stand back.
fn words(text: &str, out: &mut String) {
    for (number, part) in text.split("**").enumerate() {
        if number > 0 {
            out.push_str("<span class=\"md\">**</span>");
        }
        out.push_str(&escaped(part));
    }
}

/// A text for HTML, also inside quotes. Characters that no page may hold are replaced.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 16);
    for c in text.chars() {
        match c {
            '&' => out += "&amp;",
            '<' => out += "&lt;",
            '>' => out += "&gt;",
            '"' => out += "&quot;",
            '\'' => out += "&#39;",
            // A page takes a bare one for a line end.
            '\r' => out += "&#13;",
            '\t' | '\n' | '\u{C}' => out.push(c),
            c if c.is_control() => out.push('\u{FFFD}'),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a browser shows of the text.
    fn shown(html: &str) -> String {
        let mut out = String::new();
        let mut rest = html;
        while let Some((before, tag)) = rest.split_once('<') {
            out += before;
            rest = tag.split_once('>').map_or("", |(_, behind)| behind);
        }
        out += rest;
        let entities =
            [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#13;", "\r"), ("&amp;", "&")];
        entities.iter().fold(out, |out, (entity, c)| out.replace(entity, c))
    }

    fn mark(start: usize, end: usize, class: &'static str) -> Mark {
        Mark { start, end: Reverse(end), class, id: None, row: None }
    }

    #[track_caller]
    fn check(text: &str, marks: Vec<Mark>, expected: &str) {
        let mut out = String::new();
        marked(text, marks, &mut out);
        assert_eq!(out.replace("span", "").replace(" class=", "").replace('"', ""), expected);
        assert_eq!(shown(&out), text);
    }

    #[test]
    fn marks_nest_and_cross() {
        check("abcdef", vec![], "abcdef");
        check("abcdef", vec![mark(1, 3, "x")], "a<x>bc</>def");
        check("abcdef", vec![mark(2, 3, "y"), mark(1, 4, "x")], "a<x>b<y>c</>d</>ef");
        check("abcdef", vec![mark(0, 3, "x"), mark(2, 5, "y")], "<x>ab<y>c</></><y>de</>f");
        check("abcdef", vec![mark(0, 6, "x"), mark(0, 6, "y")], "<x><y>abcdef</></>");
        check("abcdef", vec![mark(3, 3, "w"), mark(1, 3, "x")], "a<x>bc</><w></>def");
        check("<&'\"\r**b", vec![mark(0, 1, "x")], "<x>&lt;</>&amp;&#39;&quot;&#13;<md>**</>b");
    }

    #[test]
    fn the_text_is_whole() {
        let corpus = concat!(env!("CARGO_MANIFEST_DIR"), "/corpus");
        for entry in std::fs::read_dir(corpus).expect("the corpus is there").flatten() {
            let Ok(text) = std::fs::read_to_string(entry.path()) else { continue };
            let parsed = chidao::parse(&text);
            let mut out = String::new();
            marked(&text, marks(parsed.notice()), &mut out);
            assert!(shown(&out) == text, "{:?}", entry.path());
            assert_eq!(out.matches("<span").count(), out.matches("</span>").count());
        }
    }

    #[test]
    fn a_hostile_notice_stays_text() {
        let text = "1. Sở </script><script>alert(1)</script>\n- Báo cáo \"><img src=x onerror=alert(1)> trước ngày 10/02/2018.\0";
        let parsed = chidao::Parser::new().name("<b>'\"").parse(text);
        let mut out = Vec::new();
        page(
            &Record { parsed: &parsed, offsets: chidao::model::Offsets::Bytes, language: None, fields: None },
            &mut out,
        );
        let out = String::from_utf8(out).expect("it is text");
        assert_eq!(out.matches("<script").count(), 1);
        assert!(!out.contains("<img") && !out.contains("<b>'") && !out.contains('\0'));
    }

    /// The contrast of two colours (WCAG 2.2, 1.4.3).
    fn contrast(one: &str, other: &str) -> f64 {
        let light = |colour: &str| {
            let part = |at: usize| {
                let value =
                    f64::from(u8::from_str_radix(&colour[at..at + 2], 16).expect("it is a colour")) / 255.0;
                if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
            };
            0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5)
        };
        let (one, other) = (light(one) + 0.05, light(other) + 0.05);
        one.max(other) / one.min(other)
    }

    #[test]
    fn everything_can_be_read() {
        let mut modes = STYLE.split(":root {").skip(1).take(2);
        for mode in [modes.next(), modes.next()].into_iter().flatten() {
            let colour = |name: &str| {
                let (_, rest) = mode.split_once(&format!("--{name}: ")).expect("it has a colour");
                rest.split(';').next().expect("it ends")
            };
            for ground in [
                "paper",
                "ground",
                "lead",
                "coordinating",
                "report",
                "deadline",
                "citation",
                "warning",
                "target",
            ] {
                assert!(contrast(colour("ink"), colour(ground)) >= 7.0, "ink on {ground}");
            }
            for ink in ["quiet", "link"] {
                for ground in ["paper", "ground", "target"] {
                    assert!(contrast(colour(ink), colour(ground)) >= 4.5, "{ink} on {ground}");
                }
            }
            for edge in ["lead", "coordinating", "report", "deadline", "citation", "warning"] {
                assert!(
                    contrast(colour(&format!("{edge}-edge")), colour("paper")) >= 3.0,
                    "the edge of {edge}"
                );
            }
        }
    }
}
