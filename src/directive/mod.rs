//! Who does what by when.
//!
//! Takes the tree of items and says of each whether it is a section, a directive or a remark,
//! who must do it, who helps, who gets the result and by when; what an item does not say itself
//! it has from the nearest heading or introducing line. It reasons over what the rooms before
//! have found and reads no bytes.

pub(crate) mod action;
mod form;
mod grow;
mod heading;
mod table;

pub(crate) use grow::{Body, read};

use std::ops::Range;

use crate::entity::body::Party;
use crate::entity::deadline::Due;
use crate::grammar::Found;
use crate::model::Force;

/// A party in a role, at its place in the reading.
#[derive(Debug, Clone)]
pub(crate) struct Role {
    pub(crate) party: Party,
    pub(crate) at: Range<usize>,
    pub(crate) inherited: bool,
}

/// A deadline at its place in the reading.
#[derive(Debug, Clone)]
pub(crate) struct Term {
    pub(crate) due: Due,
    pub(crate) at: Range<usize>,
    pub(crate) inherited: bool,
}

/// A group of directives.
#[derive(Debug, Default)]
pub(crate) struct Section {
    pub(crate) label: Option<String>,
    pub(crate) heading: Option<Range<usize>>,
    pub(crate) bodies: Vec<Role>,
    pub(crate) force: Option<Force>,
    pub(crate) directives: Vec<Directive>,
    pub(crate) remarks: Vec<Range<usize>>,
    /// The remarks that are items: marked like a task, but telling nobody anything.
    pub(crate) unclassified: Vec<Range<usize>>,
    pub(crate) sections: Vec<Section>,
    pub(crate) at: Range<usize>,
    /// Whether the heading may be a task itself: it tells somebody to act, or by when.
    pub(crate) heading_may_be_task: bool,
}

/// One instruction.
#[derive(Debug)]
pub(crate) struct Directive {
    pub(crate) marker: Option<String>,
    pub(crate) topic: Option<Range<usize>>,
    /// The words of the item itself.
    pub(crate) at: Range<usize>,
    /// Where its last sub-item ends.
    pub(crate) end: usize,
    pub(crate) force: Force,
    pub(crate) lead: Vec<Role>,
    pub(crate) coordinating: Vec<Role>,
    pub(crate) report_to: Vec<Role>,
    pub(crate) terms: Vec<Term>,
    pub(crate) directives: Vec<Directive>,
}

/// What items have from the lines above them.
#[derive(Debug, Clone, Default)]
pub(crate) struct Context {
    pub(crate) lead: Vec<Role>,
    pub(crate) coordinating: Vec<Role>,
    pub(crate) force: Option<Force>,
    pub(crate) terms: Vec<Term>,
    pub(crate) mood: Mood,
    /// Whether the nearest heading names who must act.
    pub(crate) by_body: bool,
}

/// What the items of a section are for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Mood {
    /// Nothing is known.
    #[default]
    Open,
    /// Its heading announces tasks.
    Task,
    /// Its heading announces requirements or money: what names a doer is a task.
    Demand,
    /// Its heading announces an assessment, an aim, a circumstance.
    Report,
}

impl Context {
    /// The context for the items that detail `directive`.
    fn below(&self, directive: &Directive) -> Self {
        Self {
            lead: directive.lead.clone(),
            force: Some(directive.force).filter(|force| *force != Force::Approval).or(self.force),
            by_body: true,
            ..self.clone()
        }
    }

    /// The context for items under a line that names `lead` and others.
    fn under(&self, action: &action::Action, base: usize) -> Self {
        let mut below = self.clone();
        let lead = roles(&action.lead, base);
        if !lead.is_empty() {
            below.lead = lead;
            below.coordinating.clear();
            below.by_body = true;
        }
        let coordinating = roles(&action.coordinating, base);
        if !coordinating.is_empty() {
            below.coordinating = coordinating;
        }
        below.force = action.force.or(self.force);
        below
    }
}

/// Parties found in a line that starts at `base` of the reading, in a role of their own.
fn roles(found: &[Found<Party>], base: usize) -> Vec<Role> {
    found
        .iter()
        .map(|party| {
            let at = party.at.start + base..party.at.end + base;
            Role { party: party.value.clone(), at, inherited: false }
        })
        .collect()
}

/// The same roles as an item below has them.
fn inherited(roles: &[Role]) -> Vec<Role> {
    roles.iter().map(|role| Role { inherited: true, ..role.clone() }).collect()
}
