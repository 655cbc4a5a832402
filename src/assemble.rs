//! Everything found to the model: places sent home, order fixed, mentions tied together.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::block::Reading;
use crate::diagnostic::{Diagnostic, Problem};
use crate::directive::{self, Directive, Role, Section, Term};
use crate::entity::abbreviation::{self, Abbreviation};
use crate::entity::body::ShortForms;
use crate::entity::citation::{self, Cited};
use crate::entity::deadline::Reference;
use crate::entity::legibility;
use crate::entity::meeting;
use crate::grammar::Found;
use crate::model;
use crate::outline::Outline;
use crate::parts;
use crate::span::Span;

/// What the caller says of the notice.
#[derive(Debug, Clone, Default)]
pub(crate) struct Given {
    pub(crate) date: Option<model::Date>,
    pub(crate) year: Option<u16>,
    pub(crate) format: Option<model::Format>,
    pub(crate) name: Option<String>,
    pub(crate) sha256: Option<String>,
}

/// Makes the notice that `source` holds, and says what was odd in it.
pub(crate) fn notice(source: &str, reading: &Reading<'_>, given: &Given) -> (model::Notice, Vec<Diagnostic>) {
    let outline = Outline::read(reading);
    let cited = cited(reading, &outline);
    let places: Vec<Range<usize>> = cited.iter().map(|found| found.at.clone()).collect();
    let own_date = outline.header.date.as_ref().and_then(|(_, value)| *value);
    let opening: Vec<Range<usize>> = outline.body.iter().take(8).map(|node| node.para.at.clone()).collect();
    let meeting = opening.iter().find_map(|at| {
        let found = meeting::meeting(reading.flow(at.clone()), own_date)?;
        Some((found, at.clone()))
    });
    let met = meeting.as_ref().and_then(|(found, _)| found.date);
    let reference = Reference { date: own_date.or(met).or(given.date), year: given.year };
    let body = directive::read(reading, &outline, &places, reference);

    let mut maker =
        Maker { reading, diagnostics: Vec::new(), homes: Vec::new(), shorts: ShortForms::default() };
    let header = maker.header(&outline);
    let abbreviations = maker.abbreviations(&outline);
    let mut sections = Vec::new();
    let mut ids = Ids::default();
    for section in body.sections.iter().chain(&body.appendices) {
        sections.push(maker.section(section, &[], &mut ids));
    }
    let citations = maker.citations(&cited, reference.date);
    link(&mut sections, &citations);
    let mut notice = model::Notice {
        schema: model::SCHEMA.to_owned(),
        source: model::Source {
            bytes: source.len(),
            encoding: String::new(),
            format: given.format.unwrap_or_else(|| format(source)),
            offsets: "bytes".to_owned(),
            name: given.name.clone(),
            sha256: given.sha256.clone(),
        },
        header,
        meeting: meeting.map(|(found, at)| model::Meeting {
            date: found.date,
            chair: found.chair.map(|chair| model::Person { name: chair.name, position: chair.position }),
            span: reading.span(at),
        }),
        abbreviations,
        sections,
        citations,
        recipients: maker.recipients(&outline),
        signature: maker.signature(&outline),
        parts: parts::parts(source, reading, &outline, &body),
        warnings: Vec::new(),
    };
    maker.judge(&notice);
    let mut diagnostics = maker.diagnostics;
    diagnostics.sort_by_key(|found| (found.span, found.problem));
    diagnostics.dedup();
    notice.warnings = diagnostics.iter().map(warning).collect();
    (notice, diagnostics)
}

/// A diagnostic as the JSON tells it.
pub(crate) fn warning(found: &Diagnostic) -> model::Warning {
    model::Warning { code: found.problem.code().to_owned(), message: found.to_string(), span: found.span }
}

/// Markdown where there is emphasis or a table, else plain text.
fn format(source: &str) -> model::Format {
    let marked =
        source.contains("**") || source.lines().any(|line| line.trim() == "|" || line.starts_with("| "));
    if marked { model::Format::Markdown } else { model::Format::Text }
}

/// All citations of the notice, its own symbol left out, over an appendix too.
fn cited(reading: &Reading<'_>, outline: &Outline) -> Vec<Found<Cited>> {
    let own_day = outline.header.date.as_ref().and_then(|(_, value)| *value);
    let is_own = |found: &Found<Cited>| {
        outline.header.symbol.as_ref().is_some_and(|own| {
            let is_letterhead = found.at.start < own.at.end && own.at.start < found.at.end;
            let is_same = own.number.is_some()
                && own.number == found.value.number
                && own.year == found.value.year
                && own.codes == found.value.codes;
            let is_of_day = own_day.zip(found.value.issued).is_none_or(|(own, day)| own == day);
            is_letterhead || is_same && is_of_day
        })
    };
    let mut cited: Vec<Found<Cited>> = reading
        .blocks
        .iter()
        .flat_map(|block| {
            let base = block.whole.start;
            citation::citations(reading.flow(block.whole.clone()))
                .into_iter()
                .map(move |found| found.shifted(base))
        })
        .filter(|found| !is_own(found))
        .collect();
    citation::drop_dangling(&mut cited, |found| &found.value);
    cited
}

/// Gives each directive the citations that stand in its own words.
fn link(sections: &mut [model::Section], citations: &[model::Citation]) {
    let mut of: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (index, cited) in citations.iter().enumerate() {
        if let Some(id) = &cited.directive {
            of.entry(id).or_default().push(index);
        }
    }
    link_sections(sections, &mut of);
}

fn link_sections(sections: &mut [model::Section], of: &mut BTreeMap<&str, Vec<usize>>) {
    for section in sections {
        link_directives(&mut section.directives, of);
        link_sections(&mut section.sections, of);
    }
}

fn link_directives(directives: &mut [model::Directive], of: &mut BTreeMap<&str, Vec<usize>>) {
    for directive in directives {
        directive.citations = of.remove(directive.id.as_str()).unwrap_or_default();
        link_directives(&mut directive.directives, of);
    }
}

/// The ids that are taken.
#[derive(Default)]
struct Ids {
    taken: BTreeMap<String, usize>,
}

impl Ids {
    fn fresh(&mut self, id: String) -> String {
        let count = self.taken.entry(id.clone()).or_insert(0);
        *count += 1;
        if *count == 1 { id } else { format!("{id}~{count}") }
    }
}

struct Maker<'r, 's> {
    reading: &'r Reading<'s>,
    diagnostics: Vec<Diagnostic>,
    /// The own words of each directive, and its id.
    homes: Vec<(Range<usize>, String)>,
    /// The short forms that the notice defines, look-alike letters read as Latin.
    shorts: ShortForms,
}

impl Maker<'_, '_> {
    fn text(&self, at: &Range<usize>) -> String {
        self.reading.written(at.clone()).replace('\n', " ")
    }

    /// Words that were read at `start` or soon behind it, as they are written there.
    fn as_written(&self, words: String, start: usize) -> String {
        /// What belongs to a citation stands no further behind its start.
        const FURTHEST: usize = 2000;
        let near = self.reading.near(start, FURTHEST);
        match near.find(&words) {
            Some(at) => self.reading.written(start + at..start + at + words.len()),
            None => words,
        }
    }

    fn located(&self, at: &Range<usize>) -> model::Text {
        let at = self.reading.ascending(at);
        model::Text::new(self.text(&at), self.reading.span(at))
    }

    fn warn(&mut self, problem: Problem, span: Span) {
        self.diagnostics.push(Diagnostic { problem, span });
    }

    fn header(&mut self, outline: &Outline) -> model::Header {
        let found = &outline.header;
        let kind = match &found.kind {
            Some((at, kind)) => Some(model::HeaderType {
                code: kind.code.map(str::to_owned),
                name: kind.name.to_owned(),
                span: Some(self.reading.span(at.clone())),
            }),
            None if found.is_letter => {
                Some(model::HeaderType { code: None, name: "Công văn".to_owned(), span: None })
            }
            None => None,
        };
        model::Header {
            issuers: found
                .issuers
                .iter()
                .map(|lines| {
                    let text: Vec<String> = lines.iter().map(|line| self.text(line)).collect();
                    let spans: Vec<Span> = lines.iter().map(|line| self.reading.span(line.clone())).collect();
                    let start = spans.iter().map(|span| span.start()).min().unwrap_or_default();
                    let end = spans.iter().map(|span| span.end()).max().unwrap_or_default();
                    model::Text::new(text.join(" "), Span::new(start, end))
                })
                .collect(),
            symbol: found.symbol.as_ref().map(|symbol| model::HeaderSymbol {
                text: symbol.text.clone(),
                span: self.reading.span(symbol.at.clone()),
                number: symbol.number.clone(),
                year: symbol.year,
                codes: symbol.codes.clone(),
            }),
            place: found.place.as_ref().map(|at| self.located(at)),
            date: found.date.as_ref().and_then(|(at, value)| {
                Some(model::HeaderDate {
                    text: self.text(at),
                    value: (*value)?,
                    span: self.reading.span(at.clone()),
                })
            }),
            kind,
            subject: found.subject.as_ref().map(|at| self.located(at)),
            addressees: found.addressees.iter().map(|at| self.located(at)).collect(),
            urgency: found.urgency.as_ref().map(|at| self.located(at)),
            secrecy: found.secrecy.as_ref().map(|at| self.located(at)),
        }
    }

    fn abbreviations(&mut self, outline: &Outline) -> Vec<model::Abbreviation> {
        let behind = outline
            .starts
            .iter()
            .filter(|(kind, _)| *kind == model::PartKind::Recipients)
            .map(|(_, at)| *at)
            .min();
        let mut found: Vec<(Range<usize>, Abbreviation)> = Vec::new();
        for block in &self.reading.blocks {
            if behind.is_some_and(|behind| block.whole.start >= behind) {
                break;
            }
            for short in abbreviation::abbreviations(self.reading.flow(block.at.clone())) {
                let short = short.shifted(block.at.start);
                found.push((short.at, short.value));
            }
        }
        found
            .into_iter()
            .map(|(at, found)| {
                self.shorts.define(&found.short, &found.long);
                let place = self.reading.text(at.clone()).find(&found.short).map(|start| at.start + start);
                let written = place.map(|start| self.reading.written(start..start + found.short.len()));
                model::Abbreviation {
                    short: written.unwrap_or(found.short),
                    long: found.long,
                    span: self.reading.span(at),
                }
            })
            .collect()
    }

    fn section(&mut self, section: &Section, path: &[String], ids: &mut Ids) -> model::Section {
        let path = extended(path, section.label.as_deref());
        let prefix = path.join(".");
        if !section.bodies.is_empty() || !section.directives.is_empty() {
            for at in &section.unclassified {
                self.warn(Problem::UnclassifiedItem, self.reading.span(at.clone()));
            }
        }
        if let Some(heading) = section.heading.as_ref().filter(|_| section.heading_may_be_task) {
            self.warn(Problem::DoubtfulHeading, self.reading.span(heading.clone()));
        }
        let directives = section
            .directives
            .iter()
            .enumerate()
            .map(|(nth, found)| self.directive(found, &format!("{prefix}.{}", nth + 1), ids))
            .collect();
        let sections = section.sections.iter().map(|inner| self.section(inner, &path, ids)).collect();
        model::Section {
            label: section.label.clone(),
            heading: section.heading.as_ref().map(|at| self.located(at)),
            bodies: self.bodies(&section.bodies),
            force: section.force,
            directives,
            remarks: section.remarks.iter().map(|at| self.located(at)).collect(),
            sections,
            span: self.reading.span(section.at.clone()),
        }
    }

    fn directive(&mut self, found: &Directive, id: &str, ids: &mut Ids) -> model::Directive {
        let id = ids.fresh(id.to_owned());
        self.homes.push((found.at.clone(), id.clone()));
        let span = self.reading.span(found.at.start..found.end.max(found.at.end));
        if found.lead.is_empty() && found.force != model::Force::Approval {
            self.warn(Problem::NoLead, self.reading.span(found.at.clone()));
        }
        let deadlines = found.terms.iter().map(|term| self.deadline(term)).collect();
        model::Directive {
            marker: found.marker.clone(),
            topic: found.topic.as_ref().map(|at| self.located(at)),
            text: self.text(&found.at),
            span,
            force: found.force,
            lead: self.bodies(&found.lead),
            coordinating: self.bodies(&found.coordinating),
            report_to: self.bodies(&found.report_to),
            deadlines,
            citations: Vec::new(),
            directives: found
                .directives
                .iter()
                .enumerate()
                .map(|(nth, inner)| self.directive(inner, &format!("{id}.{}", nth + 1), ids))
                .collect(),
            id,
        }
    }

    fn bodies(&mut self, roles: &[Role]) -> Vec<model::Body> {
        roles
            .iter()
            .map(|role| {
                let span = self.reading.span(role.at.clone());
                let defined = self.shorts.written_out(&role.party);
                if defined.is_none() && !role.party.known && !role.inherited {
                    self.warn(Problem::UnknownBody, span);
                }
                model::Body {
                    text: self.text(&role.at),
                    span,
                    name: defined.unwrap_or_else(|| role.party.name.clone()),
                    office: role.party.office.clone(),
                    kind: role.party.kind,
                    collective: role.party.collective,
                    inherited: role.inherited,
                }
            })
            .collect()
    }

    fn deadline(&mut self, term: &Term) -> model::Deadline {
        let span = self.reading.span(term.at.clone());
        if let Some(problem) = term.due.problem {
            self.warn(problem, span);
        }
        let due = term.due.clone();
        model::Deadline {
            text: self.text(&term.at),
            span,
            emphasised: self.reading.is_emphasised(&term.at),
            relation: due.relation,
            from: due.from,
            until: due.until,
            inclusive: due.inclusive,
            time: due.time,
            within: due.within,
            every: due.every,
            edtf: due.edtf,
            inferred: due.inferred,
            inherited: term.inherited,
        }
    }

    fn citations(&mut self, cited: &[Found<Cited>], date: Option<model::Date>) -> Vec<model::Citation> {
        let mentions: Vec<Cited> = cited.iter().map(|found| found.value.clone()).collect();
        let identities = citation::identify(&mentions, date);
        for (found, identity) in cited.iter().zip(&identities) {
            for problem in found.value.conflicts() {
                self.warn(problem, self.reading.span(found.at.clone()));
            }
            if identity.is_name_only {
                self.warn(Problem::UnknownLaw, self.reading.span(found.at.clone()));
            }
        }
        let mut homes: Vec<&(Range<usize>, String)> = self.homes.iter().collect();
        homes.sort_by_key(|(at, _)| at.start);
        cited
            .iter()
            .zip(identities)
            .map(|(found, identity)| {
                let cited = found.value.clone();
                let before = homes.partition_point(|(at, _)| at.start <= found.at.start);
                let home = before.checked_sub(1).and_then(|index| homes.get(index));
                model::Citation {
                    text: self.text(&found.at),
                    span: self.reading.span(found.at.clone()),
                    kind: cited.kind,
                    symbol: cited.symbol,
                    number: cited.number,
                    year: cited.year,
                    codes: cited.codes,
                    issued: cited.issued,
                    issuer: cited.issuer.map(|issuer| self.as_written(issuer, found.at.start)),
                    title: cited.title.map(|title| self.as_written(title, found.at.start)),
                    provisions: cited.provisions,
                    system: cited.system,
                    key: identity.key,
                    resolved_from: identity.resolved_from,
                    directive: home.filter(|(at, _)| found.at.end <= at.end).map(|(_, id)| id.clone()),
                }
            })
            .collect()
    }

    fn recipients(&self, outline: &Outline) -> Vec<model::Recipient> {
        outline
            .recipients
            .iter()
            .map(|found| model::Recipient {
                text: self.text(&found.at),
                span: self.reading.span(found.at.clone()),
                note: found.note.as_ref().map(|at| self.text(at)),
                archive: found.archive,
            })
            .collect()
    }

    fn signature(&self, outline: &Outline) -> Option<model::Signature> {
        let found = outline.signature.as_ref()?;
        let joined = |parts: &[String], mark: &str| (!parts.is_empty()).then(|| parts.join(mark));
        let authorities: Vec<String> = found.authorities.iter().map(|mark| (*mark).to_owned()).collect();
        Some(model::Signature {
            authority: joined(&authorities, " "),
            principal: joined(&found.principals, "; "),
            position: found.position.clone(),
            name: found.name.clone(),
            span: self.reading.span(found.at.clone()),
        })
    }

    /// Notes what a notice usually has and this one has not.
    fn judge(&mut self, notice: &model::Notice) {
        let head = Span::new(0, 0);
        let end = Span::new(notice.source.bytes, notice.source.bytes);
        if notice.header.symbol.is_none() && notice.header.date.is_none() && notice.header.kind.is_none() {
            self.warn(Problem::MissingHeader, head);
        }
        if notice.recipients.is_empty() {
            self.warn(Problem::MissingRecipients, end);
        }
        if notice.signature.is_none() {
            self.warn(Problem::MissingSignature, end);
        }
        if notice.directives().next().is_none() {
            self.warn(Problem::NoDirectives, head);
        }
        self.judge_words();
    }

    /// Notes what cannot be read.
    fn judge_words(&mut self) {
        let unreadable = |at: &Range<usize>| legibility::is_unreadable(self.reading.text(at.clone()));
        let whole = 0..self.reading.blocks.last().map_or(0, |last| last.whole.end);
        let places: Vec<Range<usize>> = if unreadable(&whole) {
            vec![whole]
        } else {
            self.reading.blocks.iter().map(|block| block.at.clone()).filter(unreadable).collect()
        };
        for at in places {
            self.warn(Problem::UnreadableText, self.reading.span(at));
        }
    }
}

/// The path of labels down to a section: a label that repeats its parent's number replaces it.
fn extended(path: &[String], label: Option<&str>) -> Vec<String> {
    let mut path = path.to_vec();
    let label = label.unwrap_or("0");
    if path
        .last()
        .is_some_and(|parent| label.strip_prefix(parent.as_str()).is_some_and(|rest| rest.starts_with('.')))
    {
        path.pop();
    }
    path.push(label.to_owned());
    path
}
