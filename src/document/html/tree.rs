//! A page as a tree, and a way through it.

use std::ops::Deref;

use scraper::ElementRef;
use scraper::node::Element;

/// A node of the tree.
pub(super) type Place<'a> = <ElementRef<'a> as Deref>::Target;

/// What is done on the way through a tree.
pub(super) trait Visitor<'a> {
    type Error;

    /// Comes to a node, and says whether to go into it.
    fn enter(&mut self, place: Place<'a>) -> Result<bool, Self::Error>;

    /// Leaves a node that was gone into.
    fn leave(&mut self, place: Place<'a>);
}

/// Goes through everything in `top` and `top` itself, as the page shows it. However deep the tree
/// is, the stack is not.
pub(super) fn traverse<'a, V: Visitor<'a>>(top: Place<'a>, visitor: &mut V) -> Result<(), V::Error> {
    let mut place = top;
    loop {
        if visitor.enter(place)? {
            if let Some(child) = place.first_child() {
                place = child;
                continue;
            }
            visitor.leave(place);
        }
        loop {
            if place == top {
                return Ok(());
            }
            if let Some(next) = place.next_sibling() {
                place = next;
                break;
            }
            let Some(parent) = place.parent() else { return Ok(()) };
            place = parent;
            visitor.leave(place);
        }
    }
}

/// What tells one element from all others.
pub(super) type Key = *const Element;

pub(super) fn key(element: &Element) -> Key {
    std::ptr::from_ref(element)
}

/// Elements whose letters are no text of the page.
const NEVER_SHOWN: &[&str] = &["audio", "button", "canvas", "dialog", "head", "input", "video"];

/// Whether an element is not shown, as far as it says so itself.
pub(super) fn is_never_shown(element: &Element) -> bool {
    NEVER_SHOWN.contains(&element.name()) || element.attr("hidden").is_some()
}
