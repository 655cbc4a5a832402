//! The tree of items to sections, directives and remarks.

use std::cell::RefCell;
use std::collections::HashMap;
use std::ops::Range;
use std::rc::Rc;

use super::action::{self, Action};
use super::form::{self, Field};
use super::heading::{self, Lead};
use super::{Context, Directive, Mood, Role, Section, Term, inherited, roles, table};
use crate::block::Reading;
use crate::entity::body::{self, Party};
use crate::entity::deadline::{self, Reference};
use crate::grammar::Found;
use crate::letter;
use crate::lexicon::verbs;
use crate::model::Force;
use crate::outline::{Node, Outline, Para, is_heading};
use crate::text::{Flow, find_mark};

/// What the body of a notice tells whom to do.
#[derive(Debug, Default)]
pub(crate) struct Body {
    pub(crate) sections: Vec<Section>,
    /// The paragraphs before the first section that instruct nobody.
    pub(crate) preamble: Vec<Range<usize>>,
    /// The sections made from tables of appendices.
    pub(crate) appendices: Vec<Section>,
}

/// Reads who does what; `cited` are the places of citations, in order.
pub(crate) fn read(
    reading: &Reading<'_>,
    outline: &Outline,
    cited: &[Range<usize>],
    reference: Reference,
) -> Body {
    let grower = Grower { reading, cited, reference, said: RefCell::default() };
    let mut body = Body::default();
    let begins = |index: usize| {
        let node = &outline.body[index];
        !is_plain(node) || grower.is_form_line(node) || grower.tasks_at(&outline.body, index) > 0
    };
    let first = (0..outline.body.len()).find(|&index| begins(index)).unwrap_or(outline.body.len());
    let (opening, items) = outline.body.split_at(first);
    let (intro, context) = grower.opening(opening, items.is_empty(), &mut body.preamble);
    if !intro.is_empty() {
        body.sections.push(intro);
    }
    grower.items(items, &context, &mut body.sections);
    grower.closing(&outline.closing, &context, &mut body.sections);
    for appendix in &outline.appendices {
        body.appendices.extend(table::read(&grower, appendix));
    }
    body
}

impl Section {
    fn is_empty(&self) -> bool {
        self.directives.is_empty() && self.remarks.is_empty() && self.sections.is_empty()
    }

    /// Keeps an item that tells nobody anything.
    fn remark(&mut self, node: &Node, at: Range<usize>) {
        if node.para.marker.is_some() {
            self.unclassified.push(at.clone());
        }
        self.remarks.push(at);
    }

    fn cover(&mut self, at: &Range<usize>) {
        if self.at.is_empty() {
            self.at = at.clone();
        } else {
            self.at = self.at.start.min(at.start)..self.at.end.max(at.end);
        }
    }
}

pub(super) struct Grower<'r, 's> {
    pub(super) reading: &'r Reading<'s>,
    cited: &'r [Range<usize>],
    pub(super) reference: Reference,
    /// What was read where, for an item is looked at by more than one rule.
    said: RefCell<HashMap<Range<usize>, Rc<Action>>>,
}

/// What an item turned out to be.
enum Leaf {
    Directive(Directive),
    Remark,
}

/// Whether a paragraph has no marker and nothing below it.
fn is_plain(node: &Node) -> bool {
    node.para.marker.is_none() && node.children.is_empty()
}

/// How many of the nodes from `index` on stand in the table that begins there.
fn table_at(nodes: &[Node], index: usize) -> usize {
    let table = |node: &Node| node.para.cell.map(|cell| cell.table);
    let Some(first) = table(&nodes[index]) else { return 0 };
    let begins = index.checked_sub(1).is_none_or(|before| table(&nodes[before]) != Some(first));
    if begins { nodes[index..].iter().take_while(|node| table(node) == Some(first)).count() } else { 0 }
}

impl Grower<'_, '_> {
    pub(super) fn flow(&self, at: &Range<usize>) -> Flow<'_> {
        self.reading.flow(at.clone())
    }

    /// What the words at `at` say.
    pub(super) fn said(&self, at: &Range<usize>) -> Rc<Action> {
        let known = self.said.borrow().get(at).cloned();
        known.unwrap_or_else(|| {
            let said = Rc::new(action::read(self.flow(at)));
            self.said.borrow_mut().insert(at.clone(), Rc::clone(&said));
            said
        })
    }

    /// What the words at `at` say; who issued a cited document is told nothing.
    fn action(&self, at: &Range<usize>) -> Rc<Action> {
        let mut said = self.said(at);
        let cited = self.cited_in(at);
        if !said.lead.is_empty() && !cited.is_empty() {
            let read = Rc::make_mut(&mut said);
            read.lead.retain(|party| {
                !cited.iter().any(|cited| cited.start < party.at.end && party.at.start < cited.end)
            });
            read.names_doer &= !read.lead.is_empty();
        }
        said
    }

    /// The bodies that the words at `at` name as responsible.
    fn named(&self, at: &Range<usize>) -> heading::Named {
        heading::named(self.flow(at), &self.said(at))
    }

    /// The places of the citations in `at`, counted from its start.
    fn cited_in(&self, at: &Range<usize>) -> Vec<Range<usize>> {
        let from = self.cited.partition_point(|cited| cited.end <= at.start);
        let cited = self.cited.get(from..).unwrap_or_default().iter();
        cited
            .take_while(|cited| cited.start < at.end)
            .map(|cited| cited.start.saturating_sub(at.start)..cited.end.min(at.end) - at.start)
            .collect()
    }

    /// Reads the paragraphs before the first item: those up to the line that introduces the tasks
    /// are the preamble; some behind it may already instruct somebody.
    fn opening(
        &self,
        nodes: &[Node],
        is_whole: bool,
        preamble: &mut Vec<Range<usize>>,
    ) -> (Section, Context) {
        let mut context = Context::default();
        let mut section = Section::default();
        let call =
            nodes.iter().position(|node| self.reading.text(node.para.at.clone()).trim_end().ends_with(':'));
        let from = match call {
            Some(call) => call + 1,
            None if is_whole => 0,
            None => nodes.len(),
        };
        for (index, node) in nodes.iter().enumerate() {
            let at = &node.para.at;
            let line = self.flow(at);
            let read = self.action(at);
            let ends_open = line.text.trim_end().ends_with(':');
            // "Giao Sở A …" before the first number stands for itself.
            let details = ends_open && heading::details(line) && read.force.is_some();
            let commands = !read.lead.is_empty() && (details || !ends_open && heading::is_command(line));
            if ends_open || !(is_whole || commands) && index + 1 == nodes.len() {
                self.call(&read, at, &mut context);
            }
            let introduces = ends_open && (!is_whole || index + 1 < nodes.len());
            if index < from && !commands {
                preamble.push(at.clone());
                continue;
            }
            section.cover(&node.para.whole);
            if commands || !introduces && tells(&read, is_whole) {
                section.directives.push(self.directive(node, at.clone(), None, &read, &context));
            } else {
                section.remarks.push(at.clone());
            }
        }
        (section, context)
    }

    /// Takes over what the line that introduces all tasks says.
    fn call(&self, read: &Action, at: &Range<usize>, context: &mut Context) {
        if read.force.is_some() || (read.is_modal && !read.lead.is_empty()) {
            *context = context.under(read, at.start);
            context.by_body = false;
            if !context.lead.is_empty() && context.mood == Mood::Open {
                context.mood = Mood::Task;
            }
            context.terms = self.terms(at, false);
            for term in &mut context.terms {
                term.inherited = true;
            }
        }
    }

    /// Reads the items at the top of the body.
    fn items(&self, nodes: &[Node], context: &Context, sections: &mut Vec<Section>) {
        let mut context = context.clone();
        let is_headed =
            |node: &Node| node.label().is_some() || (!node.children.is_empty() && node.para.marker.is_none());
        let mut index = 0;
        while let Some(node) = nodes.get(index) {
            if is_headed(node) {
                sections.push(self.section(node, &context));
                index += 1;
                continue;
            }
            let loose = nodes[index..].iter().take_while(|node| !is_headed(node)).count();
            let mut section = Section::default();
            self.run(&nodes[index..], loose, &mut context, &mut section);
            if !section.is_empty() {
                sections.push(section);
            }
            index += loose;
        }
    }

    /// Closing sentences that still tell somebody to do something.
    fn closing(&self, paras: &[Para], context: &Context, sections: &mut Vec<Section>) {
        let mut section = Section::default();
        for para in paras {
            let read = self.action(&para.at);
            let asks = !read.lead.is_empty() && read.force.is_some()
                || !(read.praises || read.is_formula) && (!read.lead.is_empty() || read.is_imperative);
            if asks {
                let node = Node { para: para.clone(), children: Vec::new() };
                section.cover(&para.whole);
                section.directives.push(self.directive(&node, para.at.clone(), None, &read, context));
            }
        }
        if !section.is_empty() {
            sections.push(section);
        }
    }

    /// One labelled or headed item.
    fn section(&self, node: &Node, above: &Context) -> Section {
        let mut section = Section {
            label: node.label().map(str::to_owned),
            at: node.para.whole.start..node.end(),
            ..Section::default()
        };
        let at = node.para.at.clone();
        if self.is_form_group(node) {
            self.form_group(node, above, &mut section);
            return section;
        }
        if let Some(words) = self.assigned(node) {
            let read = self.action(&words);
            section.directives.push(self.directive(node, words, None, &read, above));
            self.fill_from_children(node, &mut section);
            return section;
        }
        let (head, rest) = self.split(node);
        let mut context = above.clone();
        if let Some(head) = &head {
            self.head(head, node, &mut section, &mut context);
        }
        if let Some(rest) = rest.filter(|rest| !rest.is_empty()) {
            let reads_items = self.own_words(node, rest, head.is_none(), &mut context, &mut section);
            // Paragraphs behind an instruction go on with it.
            if let Some(own) =
                section.directives.first().filter(|own| !own.lead.is_empty() && context.lead.is_empty())
            {
                context = context.below(own);
            }
            let is_left = |child: &&Node| !reads_items || child.para.marker.is_none();
            let left: Vec<Node> = node.children.iter().filter(is_left).cloned().collect();
            self.children(&left, &context, &mut section);
        } else {
            let terms = self.terms(&at, false);
            section.heading_may_be_task = section.bodies.is_empty()
                && context.mood != Mood::Report
                && (!terms.is_empty() || !self.action(&at).lead.is_empty());
            context.terms.extend(terms.into_iter().map(|term| Term { inherited: true, ..term }));
            self.children(&node.children, &context, &mut section);
        }
        section
    }

    /// Notes what a heading says.
    fn head(&self, head: &Range<usize>, node: &Node, section: &mut Section, context: &mut Context) {
        let has_items = !node.children.is_empty();
        let line = self.flow(head);
        section.heading = Some(head.clone());
        let mut named = self.named(head);
        let opens = self.reading.text(head.start..head.end + 1).ends_with(':');
        let mut speaks =
            named.is_all || named.force.is_some() || (named.is_first && opens) || heading::introduces(line);
        context.mood = heading::mood(line.text, context.mood);
        // What a meeting is about, beside its time and place; a plan has items here.
        if line.lower == "nội dung" && node.children.iter().all(|child| child.para.marker.is_none()) {
            context.mood = Mood::Report;
        }
        // "Cơ quan chủ trì giải quyết thủ tục đầu tư": the whole heading is the name.
        if has_items
            && !speaks
            && named.is_first
            && named.bodies.len() == 1
            && !line.text.contains([',', ';', ':'])
        {
            let party = Party { name: line.text.to_owned(), ..named.bodies[0].value.clone() };
            named.bodies = vec![Found::new(party, 0..line.text.len())];
            speaks = true;
        }
        if speaks && !named.bodies.is_empty() && !self.only_gathers(&named, node) {
            section.bodies = roles(&named.bodies, head.start);
            section.force = named.force;
            context.lead.clone_from(&section.bodies);
            context.coordinating = roles(&named.coordinating, head.start);
            context.force = named.force.or(context.force);
            context.by_body = true;
            if !matches!(context.mood, Mood::Report | Mood::Demand) {
                context.mood = Mood::Task;
            }
        } else {
            context.by_body &= context.mood != Mood::Report;
            if !named.coordinating.is_empty() {
                context.coordinating = roles(&named.coordinating, head.start);
            }
            if named.force.is_some() {
                section.force = named.force;
                context.force = named.force;
            }
        }
    }

    /// Whether the bodies of a heading are all those that the headings below it name one by one:
    /// "II. Trách nhiệm của các cơ quan⏎1. Sở Y tế".
    fn only_gathers(&self, named: &heading::Named, node: &Node) -> bool {
        named.bodies.iter().all(|body| body.value.collective)
            && node.children.iter().any(|child| {
                let below = self.named(&child.para.at);
                child.label().is_some() && below.is_all && !below.bodies.is_empty()
            })
    }

    /// Reads the words of a labelled item that are no heading; says whether the items below are read
    /// with them.
    fn own_words(
        &self,
        node: &Node,
        rest: Range<usize>,
        is_alone: bool,
        context: &mut Context,
        section: &mut Section,
    ) -> bool {
        let has_items = node.children.iter().any(|child| child.para.marker.is_some());
        let line = self.flow(&rest);
        let lists_things = has_items && self.lists_things(node);
        if has_items && line.text.trim_end().ends_with(':') && !self.is_rich(node) && !lists_things {
            let read = self.action(&rest);
            self.call(&read, &rest, context);
            section.remarks.push(rest);
            return false;
        }
        match self.leaf(node, rest.clone(), context, is_alone) {
            Leaf::Directive(mut directive) => {
                if has_items {
                    let mood = if lists_things { Mood::Report } else { Mood::Task };
                    let below = Context { mood, ..context.below(&directive) };
                    for child in node.children.iter().filter(|child| child.para.marker.is_some()) {
                        self.sub_items(child, &below, &mut directive, section);
                    }
                }
                section.directives.insert(0, directive);
                has_items
            }
            Leaf::Remark => {
                section.remark(node, rest);
                false
            }
        }
    }

    /// Puts an item under the instruction that it details.
    fn sub_items(&self, node: &Node, context: &Context, parent: &mut Directive, section: &mut Section) {
        let at = node.para.at.clone();
        if at.is_empty() {
            self.children(&node.children, context, section);
            return;
        }
        match self.leaf(node, at.clone(), context, false) {
            Leaf::Directive(mut directive) => {
                let below = context.below(&directive);
                for child in &node.children {
                    self.sub_items(child, &below, &mut directive, section);
                }
                parent.end = parent.end.max(directive.end);
                parent.directives.push(directive);
            }
            Leaf::Remark => {
                section.remark(node, at);
                self.children(&node.children, context, section);
            }
        }
    }

    /// Reads what stands under a heading.
    fn children(&self, nodes: &[Node], context: &Context, section: &mut Section) {
        self.run(nodes, nodes.len(), &mut context.clone(), section);
    }

    /// Reads the first `count` paragraphs and items one after the other; lines that introduce others
    /// change `context`.
    fn run(&self, nodes: &[Node], count: usize, context: &mut Context, section: &mut Section) {
        // Fields may stand right under the instruction whose they are.
        let mut open = section.directives.len().saturating_sub(1);
        let mut index = 0;
        // Those told by the labelled item before.
        let mut behind: Vec<Role> = Vec::new();
        // Whether the node at `index` is a form line that assigns the one before.
        let mut was_assigned = nodes.first().is_some_and(|first| self.is_assignment(first));
        while let Some(node) = nodes.get(index).filter(|_| index < count) {
            let rows = self.tasks_at(nodes, index);
            if rows > 0 {
                let cells: Vec<&Para> = nodes[index..index + rows].iter().flat_map(Node::paras).collect();
                table::tasks(self, &cells, section);
                section.cover(&(node.para.whole.start..nodes[index + rows - 1].end()));
                index += rows;
                was_assigned = nodes.get(index).is_some_and(|next| self.is_assignment(next));
                open = section.directives.len();
                continue;
            }
            index += 1;
            // An item that form lines follow is a task, whatever its heading is called.
            let is_assigned = nodes.get(index).is_some_and(|next| self.is_assignment(next));
            let is_task = is_assigned && !was_assigned;
            was_assigned = is_assigned;
            let mood = context.mood;
            if is_task {
                context.mood = Mood::Task;
            }
            // A paragraph behind an item goes on with it.
            let lent = node.para.marker.is_none() && context.lead.is_empty() && !behind.is_empty();
            if lent {
                context.lead.clone_from(&behind);
            }
            self.place(node, &nodes[index..], context, section, &mut open);
            if is_task {
                context.mood = mood;
            }
            if lent {
                context.lead.clear();
            } else {
                let own = section
                    .directives
                    .last()
                    .filter(|own| node.label().is_some() && own.at.start >= node.para.whole.start);
                behind = own.map(|own| own.lead.clone()).unwrap_or_default();
            }
        }
    }

    /// How many of the nodes from `index` on make up a table of tasks.
    fn tasks_at(&self, nodes: &[Node], index: usize) -> usize {
        let rows = table_at(nodes, index);
        let cells: Vec<&Para> = nodes[index..index + rows].iter().flat_map(Node::paras).collect();
        if table::is_of_tasks(self, &cells) { rows } else { 0 }
    }

    /// Whether a line begins with the label of a form that says what is to be done.
    fn is_form_line(&self, node: &Node) -> bool {
        form::fields(self.flow(&node.para.at)).first().is_some_and(|(field, _)| *field == Field::Content)
    }

    /// The words of an item that form lines below it assign: "(2) Số hóa hồ sơ⏎- Đơn vị chủ trì: …".
    fn assigned(&self, node: &Node) -> Option<Range<usize>> {
        let of = |node: &Node| form::fields(self.flow(&node.para.at));
        let assigns = |child: &Node| {
            of(child).iter().any(|(field, _)| matches!(field, Field::Lead | Field::Coordinating))
        };
        let is_form =
            node.children.iter().all(|child| !of(child).is_empty()) && node.children.iter().any(assigns);
        let at = &node.para.at;
        let content = of(node).into_iter().find(|(field, _)| *field == Field::Content);
        let words = content.map_or(at.clone(), |(_, words)| at.start + words.start..at.start + words.end);
        Some(self.reading.trim(words)).filter(|words| is_form && !words.is_empty())
    }

    /// Whether a form line says who leads or by when.
    fn is_assignment(&self, node: &Node) -> bool {
        let fields = form::fields(self.flow(&node.para.at));
        fields
            .first()
            .is_some_and(|(field, _)| matches!(field, Field::Lead | Field::Coordinating | Field::Deadline))
    }

    /// Puts one item under `section`; `open` is the first directive that form lines may fill.
    fn place(
        &self,
        node: &Node,
        following: &[Node],
        context: &mut Context,
        section: &mut Section,
        open: &mut usize,
    ) {
        let at = node.para.at.clone();
        if at.is_empty() {
            // A marker without words.
            self.children(&node.children, context, section);
            return;
        }
        let line = self.flow(&at);
        let fields = form::fields(line);
        let is_alone = node.label().is_some() && *open == section.directives.len();
        if !is_alone && fields.first().is_some_and(|(field, _)| *field != Field::Content) {
            section.cover(&(node.para.whole.start..node.end()));
            if !self.fill(&fields, at.start, section.directives.get_mut(*open..).unwrap_or_default()) {
                section.remark(node, at);
            }
            *open = if following.is_empty() { section.directives.len() } else { *open };
            self.children(&node.children, context, section);
            return;
        }
        if section.directives.get(*open..).is_some_and(|filled| filled.iter().any(Directive::is_filled)) {
            *open = section.directives.len();
        }
        section.cover(&(node.para.whole.start..node.end()));
        let task = fields.iter().find(|(field, words)| *field == Field::Content && !words.is_empty());
        let task = task.map(|(_, words)| self.reading.trim(at.start + words.start..at.start + words.end));
        if let Some(words) = task.filter(|words| !words.is_empty()) {
            let said = self.action(&words);
            section.directives.push(self.directive(node, words, None, &said, context));
            self.fill_from_children(node, section);
            return;
        }
        if node.label().is_some() && self.heading_joint(&at).is_some() {
            section.sections.push(self.section(node, context));
            return;
        }
        let has_items = !node.children.is_empty();
        if self.is_form_group(node) {
            section.sections.push(self.section(node, context));
            return;
        }
        let is_form = has_items
            && node.children.iter().all(|child| !form::fields(self.flow(&child.para.at)).is_empty());
        if is_form {
            let read = self.action(&at);
            section.directives.push(self.directive(node, at, None, &read, context));
            self.fill_from_children(node, section);
            return;
        }
        if has_items {
            self.place_parent(node, context, section);
            return;
        }
        if node.para.marker.is_none() && !following.is_empty() && line.text.trim_end().ends_with(':') {
            self.introduce(node, following, context, section);
            return;
        }
        match self.leaf(node, at.clone(), context, false) {
            Leaf::Directive(directive) => section.directives.push(directive),
            Leaf::Remark => section.remark(node, at),
        }
    }

    /// A plain line that introduces the items behind it.
    fn introduce(&self, node: &Node, following: &[Node], context: &mut Context, section: &mut Section) {
        let at = &node.para.at;
        let line = self.flow(at);
        let named = self.named(at);
        let items = following.iter().take_while(|next| next.para.marker.is_some()).count();
        let details = Node { para: node.para.clone(), children: following[..items].to_vec() };
        let read = self.action(at);
        let lists_things = self.lists_things(&details);
        if lists_things || heading::details(line) && !read.lead.is_empty() {
            let directive = self.directive(node, at.clone(), None, &read, context);
            let mood = if lists_things { Mood::Report } else { Mood::Task };
            *context = Context { mood, ..context.below(&directive) };
            section.directives.push(directive);
            return;
        }
        if named.is_all && !named.bodies.is_empty() {
            context.lead = roles(&named.bodies, at.start);
            context.coordinating = roles(&named.coordinating, at.start);
            context.force = named.force.or(context.force);
            context.by_body = true;
        } else {
            self.call(&read, at, context);
        }
        if context.mood == Mood::Report
            && (line.lower.contains("nhiệm vụ")
                || line.lower.contains("giải pháp")
                || line.lower.contains("yêu cầu"))
        {
            context.mood = Mood::Task;
        }
        section.remarks.push(at.clone());
    }

    /// An item with others under it.
    fn place_parent(&self, node: &Node, context: &Context, section: &mut Section) {
        let at = node.para.at.clone();
        let is_bullet = node.para.marker.as_ref().is_some_and(|m| !m.kind.is_labelled());
        let heads = self.is_heading(node) && !self.is_instruction_with_details(node);
        let only_words = node.children.iter().all(|child| child.para.marker.is_none());
        if heads && (node.label().is_some() || node.para.marker.is_none() || is_bullet) {
            section.sections.push(self.section(node, context));
            return;
        }
        match self.leaf(node, at.clone(), context, false) {
            Leaf::Directive(mut directive) => {
                let mut below = context.below(&directive);
                if self.lists_things(node) {
                    below.mood = Mood::Report;
                } else if below.mood != Mood::Report {
                    below.mood = Mood::Task;
                }
                if only_words {
                    section.directives.push(directive);
                    self.children(&node.children, context, section);
                } else {
                    for child in &node.children {
                        self.sub_items(child, &below, &mut directive, section);
                    }
                    section.directives.push(directive);
                }
            }
            Leaf::Remark => {
                section.remark(node, at);
                self.children(&node.children, context, section);
            }
        }
    }

    /// Whether an item reads like a heading; that of a matter may end with a full stop.
    fn is_heading(&self, node: &Node) -> bool {
        let line = self.flow(&node.para.at);
        let is_topic = !node.children.is_empty() && heading::is_topic(line);
        is_heading(line.text) || is_topic && !self.action(&node.para.at).instructs()
    }

    /// Whether an item that ends like a heading is an instruction that those under it detail.
    fn is_instruction_with_details(&self, node: &Node) -> bool {
        let line = self.flow(&node.para.at);
        line.text.trim_end().ends_with(':') && (self.is_rich(node) || self.lists_things(node))
    }

    /// Whether a line over items is itself a full instruction: the items do not all name doers of
    /// their own.
    fn is_rich(&self, node: &Node) -> bool {
        let mut items = node.children.iter().filter(|child| child.para.marker.is_some()).peekable();
        let all_named = items.peek().is_some() && items.all(|item| self.action(&item.para.at).names_doer);
        let line = self.flow(&node.para.at);
        let whole = line.text.trim_end().ends_with(':') || self.action(&node.para.at).names_doer;
        whole && heading::is_rich(line, &self.said(&node.para.at)) && !all_named
    }

    /// Whether the items under a line that tells somebody to do something are what it is to be done
    /// with, and tell nobody anything: "Báo cáo các nội dung gồm:⏎- Số hộ …".
    fn lists_things(&self, node: &Node) -> bool {
        /// Fewer words are a heading: "Sửa đổi, bổ sung:".
        const FEWEST_WORDS: usize = 5;
        let line = self.flow(&node.para.at);
        line.text.split(' ').count() >= FEWEST_WORDS
            && self.action(&node.para.at).instructs()
            && !heading::is_topic(line)
            && !self.named(&node.para.at).is_all
            && self.are_things(&node.children)
            && (!heading::introduces(line) || self.are_counted(&node.children))
    }

    /// Whether all of the items are figures or lists to be told: "Số hộ dân …", "Tổng kinh phí …".
    fn are_counted(&self, nodes: &[Node]) -> bool {
        nodes
            .iter()
            .filter(|node| node.para.marker.is_some())
            .all(|node| heading::is_count(self.flow(&node.para.at)))
    }

    /// Whether there are items, and nothing here tells anybody anything.
    fn are_things(&self, nodes: &[Node]) -> bool {
        nodes.iter().any(|node| node.para.marker.is_some()) && nodes.iter().all(|node| self.is_thing(node))
    }

    /// Whether an item names something and neither instructs anybody nor says where it goes by when,
    /// and nothing under it does.
    fn is_thing(&self, node: &Node) -> bool {
        let at = &node.para.at;
        let tells = |at: &Range<usize>| {
            let read = self.action(at);
            let goes = !read.report_to.is_empty() || !self.terms(at, false).is_empty();
            goes || (read.instructs() || read.approves) && !heading::is_count(self.flow(at))
        };
        let behind =
            heading::colon(self.flow(at)).map(|colon| self.reading.trim(at.start + colon + 1..at.end));
        !tells(at)
            && !behind.is_some_and(|rest| tells(&rest))
            && node.children.iter().all(|child| self.is_thing(child))
    }

    /// Where an item's heading and its own words stand.
    fn split(&self, node: &Node) -> (Option<Range<usize>>, Option<Range<usize>>) {
        let at = &node.para.at;
        let has_children = !node.children.is_empty();
        let line = self.flow(at);
        let whole = heading::trimmed(line.text);
        let whole = at.start + whole.start..at.start + whole.end;
        if let Some(joint) = self.heading_joint(at) {
            return (Some(self.reading.trim(at.start..joint)), Some(self.reading.trim(joint..at.end)));
        }
        if let Some(colon) = heading::colon(line) {
            let rest = self.reading.trim(at.start + colon + 1..at.end);
            let head = self.reading.trim(at.start..at.start + colon);
            if !rest.is_empty() {
                return match self.lead(&head, &rest) {
                    Lead::Body(_) | Lead::Topic => (Some(head), Some(rest)),
                    Lead::None => (None, Some(at.clone())),
                };
            }
        }
        let heads = self.is_heading(node);
        let named = self.named(at);
        if heads && (named.is_all && !named.bodies.is_empty()) {
            return (Some(whole), None);
        }
        if has_children && heads && !self.is_rich(node) && !self.is_instruction_with_details(node) {
            return (Some(whole), None);
        }
        let read = self.action(at);
        if heads && !has_children && !read.instructs() && line.text.chars().count() < 160 {
            return (Some(whole), None);
        }
        (None, Some(at.clone()))
    }

    /// What the words before a colon are to those behind it.
    fn lead(&self, head: &Range<usize>, rest: &Range<usize>) -> Lead {
        /// More words before a colon are no topic.
        const MOST_WORDS: usize = 16;
        let before = self.flow(head);
        match heading::lead(before, &self.said(head), self.is_set_off(head, rest)) {
            // "Báo cáo tháng: Sở Tài chính tổng hợp …": the clause has a doer of its own.
            Lead::None
                if before.text.split(' ').count() <= MOST_WORDS
                    && self.action(rest).names_doer
                    && self.action(head).lead.is_empty() =>
            {
                Lead::Topic
            }
            lead => lead,
        }
    }

    /// Whether `head` is bold or italic and `rest` is not.
    fn is_set_off(&self, head: &Range<usize>, rest: &Range<usize>) -> bool {
        self.reading.is_all_emphasised(head) && !self.reading.is_emphasised(&(rest.start..rest.start + 1))
    }

    /// The line break at which a heading that names a body ends: "Giao Sở Xây dựng⏎Theo dõi …".
    fn heading_joint(&self, at: &Range<usize>) -> Option<usize> {
        let joint = *self.reading.joints_in(at).first()?;
        let rest = self.flow(&(joint + 1..at.end));
        let starts_task = rest.text.starts_with(letter::is_capital)
            && verbs::is_imperative(rest.lower)
            && body::list_at(rest, 0).is_none();
        if !starts_task {
            return None;
        }
        let head = self.named(&(at.start..joint));
        (head.is_all && !head.bodies.is_empty()).then_some(joint)
    }

    /// Says whether an item without others under it is a directive.
    fn leaf(&self, node: &Node, at: Range<usize>, context: &Context, is_alone: bool) -> Leaf {
        let line = self.flow(&at);
        let mut words = at.clone();
        let mut topic = None;
        let mut context = context.clone();
        let mut named_by_head = false;
        if let Some(colon) = heading::colon(line).filter(|_| !is_alone) {
            let rest = self.reading.trim(at.start + colon + 1..at.end);
            let head = self.reading.trim(at.start..at.start + colon);
            if !rest.is_empty() {
                let value = self.named(&rest);
                match self.lead(&head, &rest) {
                    // "Thẩm quyền quyết định: Thường trực HĐND tỉnh" only says who it is.
                    Lead::Topic | Lead::None
                        if value.is_all && value.force.is_none() && !self.action(&head).instructs() =>
                    {
                        return Leaf::Remark;
                    }
                    Lead::Body(named) => {
                        context.lead = roles(&named.bodies, head.start);
                        context.coordinating = roles(&named.coordinating, head.start);
                        context.force = named.force.or(context.force);
                        context.by_body = true;
                        named_by_head = true;
                        words = rest;
                    }
                    Lead::Topic => {
                        context.mood = heading::mood(self.reading.text(head.clone()), context.mood);
                        topic = Some(head);
                        words = rest;
                    }
                    Lead::None => {}
                }
            }
        }
        let mut said = self.action(&words);
        // "Các Sở: Nội vụ, Tư pháp: Các sở rà soát …" means those of the head.
        if named_by_head && said.lead.iter().all(|party| party.value.collective) {
            let read = Rc::make_mut(&mut said);
            read.lead.clear();
            read.names_doer = false;
        }
        if !self.instructs(&said, node, &context, named_by_head) {
            return Leaf::Remark;
        }
        let mut directive = self.directive(node, words.clone(), topic, &said, &context);
        self.fill(&form::trailing(self.flow(&words)), words.start, std::slice::from_mut(&mut directive));
        if named_by_head {
            for role in &mut directive.lead {
                role.inherited &= !at.contains(&role.at.start);
            }
        }
        Leaf::Directive(directive)
    }

    /// Whether an item tells somebody to do something, or approves.
    fn instructs(&self, read: &Action, node: &Node, context: &Context, named_by_head: bool) -> bool {
        let told = read.force.is_some() && !read.lead.is_empty();
        if context.mood == Mood::Report {
            return told && !read.praises || (!read.lead.is_empty() && read.is_modal && !read.praises);
        }
        let words = self.reading.text(node.para.at.clone());
        let is_note = words.starts_with('(') && words.trim_end_matches(['.', ';', '/']).ends_with(')');
        let is_item = node.para.marker.is_some();
        // An item that begins with its grounds is told to whoever the heading names.
        let is_ground = read.recites && read.lead.is_empty() && context.lead.is_empty();
        let is_formula = read.is_formula && !is_item || is_ground;
        if (read.praises || is_note || is_formula) && !told {
            return false;
        }
        if context.mood == Mood::Demand {
            let is_told = is_item && read.is_imperative;
            let is_sent = !read.report_to.is_empty();
            return !read.lead.is_empty() || is_told && (!context.lead.is_empty() || is_sent);
        }
        if !read.instructs() && self.cited_in(&node.para.at).first().is_some_and(|cited| cited.start == 0) {
            return false;
        }
        if !read.lead.is_empty() || read.is_imperative || read.approves || named_by_head {
            return true;
        }
        if read.is_modal && is_item && context.mood == Mood::Task {
            return true;
        }
        let is_thing = words.starts_with(|c: char| c.is_ascii_digit())
            || ["Các ", "Những ", "Số "].iter().any(|word| words.starts_with(word));
        if read.states && read.force.is_none() {
            return false;
        }
        context.by_body
            || (is_item && context.mood == Mood::Task && !is_thing && words.split(' ').count() >= 4)
    }

    /// Makes the directive.
    fn directive(
        &self,
        node: &Node,
        at: Range<usize>,
        topic: Option<Range<usize>>,
        read: &Action,
        context: &Context,
    ) -> Directive {
        // What a body assigns inside itself is its own work: "phân công lãnh đạo phụ trách từng xã".
        let mut own = roles(&read.lead, at.start);
        let named = own.len();
        own.retain(|role| {
            let before = self.flow(&(at.start..role.at.start)).lower.trim_end();
            !(context.by_body && before.ends_with("phân công"))
        });
        // "Sở A: bố trí …; Sở B: mua …" adds to those of the head.
        let clause =
            find_mark(self.reading.text(at.clone()), b';').map_or(usize::MAX, |mark| at.start + mark);
        let is_new = |role: &Role| context.lead.iter().all(|above| above.party.name != role.party.name);
        let adds = context.by_body && own.iter().all(|role| role.at.start > clause && is_new(role));
        let names_doer = read.names_doer && own.len() == named && !adds;
        let approves_only = read.approves && read.lead.is_empty() && !read.is_imperative;
        let lead = if names_doer || (!own.is_empty() && !context.by_body) {
            own
        } else if approves_only {
            Vec::new()
        } else {
            let mut lead = inherited(&context.lead);
            lead.extend(own);
            lead
        };
        let mut coordinating = roles(&read.coordinating, at.start);
        if !names_doer && !approves_only {
            coordinating.extend(inherited(&context.coordinating));
        }
        let force = match read.force {
            Some(force) => force,
            None if approves_only => Force::Approval,
            None => context.force.unwrap_or(Force::Order),
        };
        let mut terms = self.terms(&at, false);
        terms.extend(context.terms.iter().cloned());
        Directive {
            marker: node.para.marker.as_ref().map(|marker| marker.text.clone()),
            topic,
            end: at.end,
            at: self.reading.trim(at.clone()),
            force,
            lead,
            coordinating,
            report_to: roles(&read.report_to, at.start),
            terms,
            directives: Vec::new(),
        }
    }

    /// The deadlines in the words at `at`; of a field all times count.
    pub(super) fn terms(&self, at: &Range<usize>, is_field: bool) -> Vec<Term> {
        let line = self.flow(at);
        let found = if is_field {
            deadline::term(line, self.reference)
        } else {
            deadline::deadlines(line, &self.cited_in(at), self.reference)
        };
        found
            .into_iter()
            .map(|term| {
                let place = term.at.start + at.start..term.at.end + at.start;
                Term { due: term.value, at: place, inherited: false }
            })
            .collect()
    }

    /// Gives the fields of a form line to `directives`; says whether there was anything to give.
    fn fill(&self, fields: &[(Field, Range<usize>)], base: usize, directives: &mut [Directive]) -> bool {
        let mut filled = false;
        for (field, at) in fields {
            let at = self.reading.trim(base + at.start..base + at.end);
            let named = || {
                body::list_at(self.flow(&at), 0)
                    .map(|list| roles(&list.parties, at.start))
                    .unwrap_or_default()
            };
            for directive in directives.iter_mut() {
                let told = |directive: &Directive| directive.coordinating.len() + directive.terms.len();
                let before = told(directive);
                match field {
                    Field::Lead => filled |= directive.take_lead(named()),
                    Field::Coordinating => directive.coordinating.extend(named()),
                    Field::Deadline => directive.terms.extend(self.terms(&at, true)),
                    Field::Content | Field::Other => {}
                }
                filled |= told(directive) > before;
            }
        }
        filled
    }

    /// Whether the items below are the fields of one form, what is to be done among them:
    /// "a) Nhiệm vụ: …⏎b) Cơ quan thực hiện:⏎- Đơn vị chủ trì: …⏎c) Thời gian: …".
    fn is_form_group(&self, node: &Node) -> bool {
        let mut fields = node.children.iter().map(|child| form::fields(self.flow(&child.para.at)));
        node.children.len() > 1
            && fields.all(|fields| !fields.is_empty())
            && node.children.iter().any(|child| self.is_assignment(child))
            && self.named(&node.para.at).bodies.is_empty()
            && node.children.iter().filter(|child| self.is_form_line(child)).count() == 1
    }

    /// Reads the fields of one form: tasks, and who does them by when.
    fn form_group(&self, node: &Node, above: &Context, section: &mut Section) {
        let title = heading::trimmed(self.reading.text(node.para.at.clone()));
        section.heading = Some(node.para.at.start + title.start..node.para.at.start + title.end);
        let below = Context { mood: Mood::Task, ..above.clone() };
        for line in &node.children {
            let at = &line.para.at;
            let found = form::fields(self.flow(at)).into_iter().find(|(field, _)| *field == Field::Content);
            let Some((_, words)) = found else { continue };
            let task = self.reading.trim(at.start + words.start..at.start + words.end);
            if !task.is_empty() {
                let read = self.action(&task);
                section.directives.push(self.directive(line, task, None, &read, &below));
            }
            self.children(&line.children, &below, section);
        }
        let others = node.children.iter().filter(|child| !self.is_form_line(child));
        for para in others.flat_map(Node::paras) {
            let fields = form::fields(self.flow(&para.at));
            let says = fields.iter().any(|(_, words)| !words.is_empty());
            if !self.fill(&fields, para.at.start, &mut section.directives) && says {
                section.remarks.push(para.at.clone());
            }
        }
    }

    fn fill_from_children(&self, node: &Node, section: &mut Section) {
        for child in &node.children {
            let fields = form::fields(self.flow(&child.para.at));
            if let Some(directive) = section.directives.last_mut() {
                self.fill(&fields, child.para.at.start, std::slice::from_mut(directive));
                directive.end = directive.end.max(child.end());
            }
        }
    }
}

impl Directive {
    /// Whether a form line has already said who leads or by when.
    fn is_filled(&self) -> bool {
        self.lead.iter().any(|role| !role.inherited && role.at.start >= self.at.end)
            || self.terms.iter().any(|term| !term.inherited && term.at.start >= self.at.end)
    }

    fn take_lead(&mut self, lead: Vec<Role>) -> bool {
        let named = !lead.is_empty();
        if named {
            self.lead = lead;
        }
        named
    }
}

/// Whether a paragraph before the first item, behind the words that introduce all, tells somebody what
/// to do or agrees to something.
fn tells(read: &Action, is_whole: bool) -> bool {
    let told = !read.lead.is_empty() && (read.force.is_some() || read.is_modal);
    let acts = told || read.approves || is_whole && (read.is_imperative || !read.lead.is_empty());
    acts && !read.praises && !read.is_formula
}
