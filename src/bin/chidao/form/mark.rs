//! Everything that was found in a notice, as marks on its text.

use std::collections::HashSet;

use chidao::model::{Body, Deadline, Directive, Section, Text};
use chidao::{Notice, Span};

/// One thing that was found.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Mark {
    pub(crate) span: Span,
    /// What it is, as its field is called: "lead", "deadline".
    pub(crate) kind: &'static str,
    /// What it means, in its standard form, where that is more than its words.
    pub(crate) meaning: Option<String>,
    /// The id of the directive that it belongs to.
    pub(crate) directive: Option<String>,
}

/// Each thing once, the outer before the inner and otherwise in order of place.
pub(crate) fn marks(notice: &Notice) -> Vec<Mark> {
    let mut marks = Marks::default();
    marks.notice(notice);
    let mut marks = marks.found;
    let mut seen = HashSet::new();
    // A body or a deadline that several directives inherit stands in one place.
    marks.retain(|mark| seen.insert((mark.span, mark.kind, mark.meaning.clone())));
    marks.sort_by_key(|mark| (mark.span.start(), std::cmp::Reverse(mark.span.end())));
    marks
}

#[derive(Default)]
struct Marks {
    found: Vec<Mark>,
    /// The directive whose fields are looked at.
    directive: Option<String>,
}

impl Marks {
    fn add(&mut self, span: Span, kind: &'static str, meaning: Option<String>) {
        self.found.push(Mark { span, kind, meaning, directive: self.directive.clone() });
    }

    fn texts<'t>(&mut self, kind: &'static str, texts: impl IntoIterator<Item = &'t Text>) {
        texts.into_iter().for_each(|text| self.add(text.span, kind, None));
    }

    fn notice(&mut self, notice: &Notice) {
        for part in &notice.parts {
            self.add(part.span, "part", Some(super::name(&part.kind)));
        }
        let header = &notice.header;
        self.texts("issuer", &header.issuers);
        self.texts("place", &header.place);
        self.texts("subject", &header.subject);
        self.texts("addressee", &header.addressees);
        self.texts("urgency", &header.urgency);
        self.texts("secrecy", &header.secrecy);
        if let Some(symbol) = &header.symbol {
            self.add(symbol.span, "symbol", Some(symbol.text.clone()));
        }
        if let Some(date) = &header.date {
            self.add(date.span, "date", Some(date.value.to_string()));
        }
        if let Some(kind) = &header.kind
            && let Some(span) = kind.span
        {
            self.add(span, "type", Some(kind.name.clone()));
        }
        if let Some(meeting) = &notice.meeting {
            self.add(meeting.span, "meeting", meeting.date.map(|date| date.to_string()));
        }
        for abbreviation in &notice.abbreviations {
            let meaning = format!("{} = {}", abbreviation.short, abbreviation.long);
            self.add(abbreviation.span, "abbreviation", Some(meaning));
        }
        for section in &notice.sections {
            self.section(section);
        }
        for citation in &notice.citations {
            self.directive.clone_from(&citation.directive);
            self.add(citation.span, "citation", Some(citation.key.clone()));
        }
        self.directive = None;
        for recipient in &notice.recipients {
            self.add(recipient.span, "recipient", recipient.note.clone());
        }
        if let Some(signature) = &notice.signature {
            self.add(signature.span, "signature", signature.name.clone());
        }
        for warning in &notice.warnings {
            self.add(warning.span, "warning", Some(warning.code.clone()));
        }
    }

    fn section(&mut self, section: &Section) {
        self.add(section.span, "section", section.label.clone());
        self.texts("heading", &section.heading);
        self.bodies("body", &section.bodies);
        self.texts("remark", &section.remarks);
        section.directives.iter().for_each(|directive| self.directive(directive));
        section.sections.iter().for_each(|section| self.section(section));
    }

    fn directive(&mut self, directive: &Directive) {
        self.directive = Some(directive.id.clone());
        self.add(directive.span, "directive", Some(super::name(&directive.force)));
        self.texts("topic", &directive.topic);
        self.bodies("lead", &directive.lead);
        self.bodies("coordinating", &directive.coordinating);
        self.bodies("report_to", &directive.report_to);
        for deadline in &directive.deadlines {
            self.add(deadline.span, "deadline", meaning(deadline));
        }
        directive.directives.iter().for_each(|directive| self.directive(directive));
        self.directive = None;
    }

    fn bodies(&mut self, kind: &'static str, bodies: &[Body]) {
        for body in bodies {
            self.add(body.span, kind, Some(body.name.clone()));
        }
    }
}

/// What a deadline means: its interval, or how it recurs, or what it waits for.
fn meaning(deadline: &Deadline) -> Option<String> {
    let every: Vec<_> = deadline.every.iter().map(super::csv::recurrence).collect();
    deadline.edtf.clone().or_else(|| (!every.is_empty()).then(|| every.join(", ")))
}
