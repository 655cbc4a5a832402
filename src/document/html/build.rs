//! The building of the tree.
//!
//! A parser of HTML looks for most tags through all elements that are open, opens again at each
//! paragraph what one before left open, and looks for each attribute among all of its tag. A page
//! made to hurt makes that take for ever: it is given to the parser in small pieces, what the parser
//! has open is counted between them, and a page beyond its limits is refused where it passes them.

use std::borrow::Cow;
use std::cell::{Cell, Ref, RefCell};

use html5ever::buffer_queue::BufferQueue;
use html5ever::interface::{ElementFlags, NodeOrText, QuirksMode, Tracer, TreeSink};
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts};
use html5ever::tree_builder::{TreeBuilder, TreeBuilderOpts};
use html5ever::{Attribute, LocalName, QualName, TokenizerResult, ns};

use super::super::{Limits, ReadError};
use super::tree::{Element, Id, Node, Tree, Value};

/// A tag with more attributes is no tag of a text.
const MOST_ATTRIBUTES: usize = 500;
/// So many steps through open elements are taken in any page, and for each tag as many more as
/// elements may stand in each other.
const FREE_STEPS: usize = 20_000_000;
/// The parser is given so many bytes at a time.
const PIECE: usize = 1024;

/// Builds the tree of `page`.
///
/// # Errors
///
/// Where it would take too long to build, or too much room.
pub(super) fn tree(page: &str, limits: &Limits) -> Result<Tree, ReadError> {
    let tokenizer = tokenizer(limits);
    let input = BufferQueue::default();
    let mut watch = Watch { state: State::Angle, attributes: 0, steps: 0, most_steps: FREE_STEPS };
    for piece in pieces(page) {
        input.push_back(piece.into());
        while !matches!(tokenizer.feed(&input), TokenizerResult::Done) {}
        watch.check(piece, &tokenizer.sink, limits)?;
    }
    tokenizer.end();
    Ok(tokenizer.sink.builder.sink.finish())
}

/// The charset that the first `meta` of `page` names that names one.
pub(super) fn charset(page: &str) -> Option<String> {
    let tokenizer = tokenizer(&Limits::default());
    let input = BufferQueue::default();
    input.push_back(page.into());
    loop {
        match tokenizer.feed(&input) {
            TokenizerResult::Done => return None,
            TokenizerResult::EncodingIndicator(label) if !label.is_empty() => return Some(label.into()),
            TokenizerResult::EncodingIndicator(_) | TokenizerResult::Script(_) => {}
        }
    }
}

fn tokenizer(limits: &Limits) -> Tokenizer<Tags> {
    let document = Element { name: QualName::new(None, ns!(), LocalName::default()), attributes: Vec::new() };
    let room = usize::try_from(limits.unpacked_bytes).unwrap_or(usize::MAX);
    let sink = Nodes { nodes: RefCell::default(), room: Cell::new(Some(room)) };
    sink.add(Value::Element(document), 0);
    let builder = TreeBuilder::new(sink, TreeBuilderOpts::default());
    Tokenizer::new(
        Tags { builder, tokens: Cell::default(), attributes: Cell::default() },
        TokenizerOpts::default(),
    )
}

/// `page` cut behind each `<`, and where none comes for long.
fn pieces(page: &str) -> impl Iterator<Item = &str> {
    let mut rest = page;
    std::iter::from_fn(move || {
        let len = rest.bytes().take(PIECE).position(|byte| byte == b'<').map_or(PIECE, |angle| angle + 1);
        let len = (len..rest.len()).find(|&len| rest.is_char_boundary(len)).unwrap_or(rest.len());
        let (piece, behind) = rest.split_at(len);
        rest = behind;
        Some(piece).filter(|piece| !piece.is_empty())
    })
}

/// What a page may still do.
struct Watch {
    state: State,
    /// Attributes of the tag whose end has not come.
    attributes: usize,
    steps: usize,
    most_steps: usize,
}

/// Where the parser is, in a tag whose end has not come.
#[derive(Clone, Copy)]
enum State {
    /// Behind `<` or `</`, or in no tag.
    Angle,
    /// In a comment or a declaration.
    Other,
    TagName,
    /// Before a name.
    Gap,
    Name,
    /// Behind a name and a blank.
    NameEnd,
    Equals,
    Value,
    Quoted(u8),
}

impl Watch {
    /// Looks at what `tags` has become by `piece`.
    fn check(&mut self, piece: &str, tags: &Tags, limits: &Limits) -> Result<(), ReadError> {
        let tokens = tags.tokens.take();
        if tokens == 0 {
            piece.bytes().for_each(|byte| self.step(byte));
        } else {
            // The tag that was open has ended; if one has begun, it was by the last byte of `piece`.
            (self.state, self.attributes) = (State::Angle, 0);
        }
        if self.attributes.max(tags.attributes.get()) > MOST_ATTRIBUTES {
            return Err(ReadError::TooLarge(format!("a tag has over {MOST_ATTRIBUTES} attributes")));
        }
        if tags.builder.sink.room.get().is_none() {
            return Err(ReadError::TooLarge("it has too many elements".to_owned()));
        }
        let open = Open::default();
        tags.builder.trace_handles(&open);
        self.steps += tokens * open.0.get();
        self.most_steps = self.most_steps.saturating_add(tokens.saturating_mul(limits.depth));
        if self.steps > self.most_steps {
            return Err(ReadError::TooLarge("its elements stand too deep in each other".to_owned()));
        }
        Ok(())
    }

    /// Reads on in the tag that is open.
    ///
    /// ```text
    /// attribute = name [ws "=" ws (quoted / plain)]    ; a name may begin with "="
    /// ```
    fn step(&mut self, byte: u8) {
        let is_blank = matches!(byte, b' ' | b'\t' | b'\n' | b'\r' | 0x0C);
        self.state = match self.state {
            State::Angle if byte.is_ascii_alphabetic() => State::TagName,
            State::Angle if !matches!(byte, b'!' | b'?') => State::Angle,
            State::Angle | State::Other => State::Other,
            State::Quoted(quote) if byte != quote => State::Quoted(quote),
            State::Equals if matches!(byte, b'"' | b'\'') => State::Quoted(byte),
            State::Equals if is_blank => State::Equals,
            State::Name | State::NameEnd if byte == b'=' => State::Equals,
            State::Name | State::NameEnd if is_blank => State::NameEnd,
            State::TagName | State::Value if is_blank => State::Gap,
            State::Equals | State::Value => State::Value,
            State::Quoted(_) => State::Gap,
            _ if byte == b'/' => State::Gap,
            State::TagName => State::TagName,
            State::Gap if is_blank => State::Gap,
            State::Name => State::Name,
            State::Gap | State::NameEnd => {
                self.attributes += 1;
                State::Name
            }
        };
    }
}

/// Counts what the parser has open.
#[derive(Default)]
struct Open(Cell<usize>);

impl Tracer for Open {
    type Handle = Id;

    fn trace_handle(&self, _: &Id) {
        self.0.set(self.0.get() + 1);
    }
}

/// Takes tags and text from the tokenizer and hands on what the tree is built of.
struct Tags {
    builder: TreeBuilder<Id, Nodes>,
    /// How many came since they were last looked at.
    tokens: Cell<usize>,
    /// The most attributes that one tag had.
    attributes: Cell<usize>,
}

impl TokenSink for Tags {
    type Handle = Id;

    fn process_token(&self, token: Token, line: u64) -> TokenSinkResult<Id> {
        let mut is_taken = self.builder.sink.room.get().is_some();
        match &token {
            Token::ParseError(_) => return TokenSinkResult::Continue,
            Token::CommentToken(_) => is_taken = false,
            Token::TagToken(tag) => {
                self.attributes.set(self.attributes.get().max(tag.attrs.len()));
                is_taken &= !SEEN_THROUGH.contains(&&*tag.name);
            }
            _ => {}
        }
        self.tokens.set(self.tokens.get() + 1);
        if is_taken { self.builder.process_token(token, line) } else { TokenSinkResult::Continue }
    }

    fn end(&self) {
        self.builder.end();
    }

    fn adjusted_current_node_present_but_not_in_html_namespace(&self) -> bool {
        self.builder.adjusted_current_node_present_but_not_in_html_namespace()
    }
}

/// Elements whose tags are passed over, not what they hold.
#[rustfmt::skip]
const SEEN_THROUGH: &[&str] = &[
    "applet", "form", "frame", "frameset", "marquee", "math", "object", "optgroup", "option", "plaintext",
    "xmp",
];

/// The tree as far as it is built.
struct Nodes {
    nodes: RefCell<Vec<Node>>,
    /// How many more bytes it may take.
    room: Cell<Option<usize>>,
}

impl Nodes {
    /// Makes a node that stands nowhere yet, beside which `size` bytes are kept.
    fn add(&self, value: Value, size: usize) -> Id {
        let room = self.room.get().and_then(|room| room.checked_sub(size_of::<Node>() + size));
        self.room.set(room);
        let mut nodes = self.nodes.borrow_mut();
        nodes.push(Node { value, parent: None, first: None, last: None, before: None, behind: None });
        nodes.len() - 1
    }

    /// Puts `child` into `parent`, before one of its children or behind them all. Text goes on
    /// in the text before it.
    fn insert(&self, parent: Id, behind: Option<Id>, child: NodeOrText<Id>) {
        let before = |nodes: &[Node]| behind.map_or(nodes[parent].last, |behind| nodes[behind].before);
        let child = match child {
            NodeOrText::AppendNode(child) => {
                self.remove_from_parent(&child);
                child
            }
            NodeOrText::AppendText(text) => {
                let mut nodes = self.nodes.borrow_mut();
                let before = before(&nodes);
                if let Some(Value::Text(before)) = before.map(|before| &mut nodes[before].value) {
                    before.push_str(&text);
                    return;
                }
                drop(nodes);
                self.add(Value::Text(text.into()), 0)
            }
        };
        let mut nodes = self.nodes.borrow_mut();
        if matches!(&nodes[child].value, Value::Element(one) if LEFT_OUT.contains(&one.name())) {
            return;
        }
        let before = before(&nodes);
        (nodes[child].parent, nodes[child].before, nodes[child].behind) = (Some(parent), before, behind);
        join(&mut nodes, parent, (before, Some(child)), (Some(child), behind));
    }
}

/// Elements that are no part of the tree, with all they hold.
const LEFT_OUT: &[&str] = &[
    "datalist", "head", "iframe", "noembed", "noframes", "noscript", "script", "select", "style", "svg",
    "template", "textarea", "title",
];

/// Tells the first of `left` that the second comes behind it, and the second of `right` that the
/// first stands before it; what is missing is an end of `parent`.
fn join(nodes: &mut [Node], parent: Id, left: (Option<Id>, Option<Id>), right: (Option<Id>, Option<Id>)) {
    match left.0 {
        Some(before) => nodes[before].behind = left.1,
        None => nodes[parent].first = left.1,
    }
    match right.1 {
        Some(behind) => nodes[behind].before = right.0,
        None => nodes[parent].last = right.0,
    }
}

impl TreeSink for Nodes {
    type Handle = Id;
    type Output = Tree;
    type ElemName<'a> = Ref<'a, QualName>;

    fn finish(self) -> Tree {
        Tree { nodes: self.nodes.into_inner() }
    }

    fn get_document(&self) -> Id {
        0
    }

    fn elem_name<'a>(&'a self, target: &'a Id) -> Ref<'a, QualName> {
        Ref::map(self.nodes.borrow(), |nodes| &nodes[*target].value.element().expect("it has a name").name)
    }

    fn create_element(&self, name: QualName, attributes: Vec<Attribute>, _: ElementFlags) -> Id {
        let size = attributes.iter().map(|one| size_of::<Attribute>() + one.value.len()).sum();
        self.add(Value::Element(Element { name, attributes }), size)
    }

    fn append(&self, parent: &Id, child: NodeOrText<Id>) {
        self.insert(*parent, None, child);
    }

    fn append_before_sibling(&self, sibling: &Id, child: NodeOrText<Id>) {
        let parent = self.nodes.borrow()[*sibling].parent;
        if let Some(parent) = parent {
            self.insert(parent, Some(*sibling), child);
        }
    }

    fn append_based_on_parent_node(&self, element: &Id, other: &Id, child: NodeOrText<Id>) {
        let parent = self.nodes.borrow()[*element].parent;
        self.insert(parent.unwrap_or(*other), parent.map(|_| *element), child);
    }

    fn remove_from_parent(&self, target: &Id) {
        let mut nodes = self.nodes.borrow_mut();
        let Some(parent) = nodes[*target].parent.take() else { return };
        let (before, behind) = (nodes[*target].before.take(), nodes[*target].behind.take());
        join(&mut nodes, parent, (before, behind), (before, behind));
    }

    fn reparent_children(&self, from: &Id, to: &Id) {
        let first = || self.nodes.borrow()[*from].first;
        while let Some(child) = first() {
            self.insert(*to, None, NodeOrText::AppendNode(child));
        }
    }

    /// A page names its font at a `<body>` that may stand behind its first words.
    fn add_attrs_if_missing(&self, target: &Id, attributes: Vec<Attribute>) {
        if let Value::Element(one) = &mut self.nodes.borrow_mut()[*target].value
            && one.attributes.is_empty()
        {
            one.attributes = attributes;
        }
    }

    fn same_node(&self, one: &Id, other: &Id) -> bool {
        one == other
    }

    fn get_template_contents(&self, target: &Id) -> Id {
        *target
    }

    // What is never asked for, or does not matter here.

    fn create_comment(&self, text: StrTendril) -> Id {
        self.add(Value::Text(String::new()), text.len())
    }

    fn create_pi(&self, _: StrTendril, text: StrTendril) -> Id {
        self.create_comment(text)
    }

    fn append_doctype_to_document(&self, _: StrTendril, _: StrTendril, _: StrTendril) {}

    fn set_quirks_mode(&self, _: QuirksMode) {}

    fn parse_error(&self, _: Cow<'static, str>) {}
}
