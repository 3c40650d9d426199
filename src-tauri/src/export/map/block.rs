//! One text of the picture, broken into lines that are measured: how much room it takes, and where in
//! it each line stands.
use super::{
    Kind, Map, Node,
    layout::type_of,
    letters::{self, Hand, wrap},
};

/// Of the name in the middle.
const ROOT_ROOM: f32 = 210.0;
const ROOT_PADDING: f32 = 22.0;
/// Between the last line and the rule under it.
const ABOVE_RULE: f32 = 6.0;
const BEFORE_DETAILS: f32 = 2.0;
/// Of the numbers in the margin.
const NUMBER: f32 = 26.0;
/// From the top of a line to what its letters stand on, in parts of the line.
const BASELINE: f32 = 0.74;

pub(super) struct Block {
    pub(super) id: String,
    pub(super) kind: Kind,
    pub(super) left: f32,
    pub(super) top: f32,
    pub(super) width: f32,
    pub(super) height: f32,
    pub(super) rows: Vec<Row>,
}

/// One line of it, counted from its upper left corner.
pub(super) struct Row {
    pub(super) text: String,
    pub(super) hand: Hand,
    pub(super) size: f32,
    pub(super) ink: Ink,
    pub(super) left: f32,
    pub(super) baseline: f32,
    pub(super) width: f32,
    pub(super) from_the_right: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Ink {
    First,
    Second,
    Pencil,
    Leaf,
}

impl Block {
    /// A place of the map on lines of at most `room`.
    pub(super) fn of(node: &Node, room: f32) -> Self {
        let mut block = Self::empty(&node.id, node.kind);
        let indent = if node.number.is_some() { NUMBER } else { 0.0 };
        let has_details = !node.children.is_empty() || !node.linked.is_empty();
        let ink = if node.kind == Kind::Question { Ink::Pencil } else { Ink::First };
        let hand = (node.kind == Kind::Twig && has_details).then_some(Hand::Strong);
        block.write(&node.text, node.kind, hand, ink, (indent, room));
        if let (Some(number), Some(first)) = (node.number, block.rows.first()) {
            let text = number.to_string();
            let baseline = first.baseline;
            let width = Hand::Display.width(&text, 17.0);
            block.rows.insert(
                0,
                Row {
                    text,
                    hand: Hand::Display,
                    size: 17.0,
                    ink: Ink::Leaf,
                    left: 0.0,
                    baseline,
                    width,
                    from_the_right: false,
                },
            );
        }
        let details = node.children.iter().filter(|child| child.kind == Kind::Detail);
        let details = details.map(|child| child.text.as_str()).chain([node.linked.as_str()]);
        let details: Vec<_> = details.filter(|text| !text.is_empty()).collect();
        if !details.is_empty() {
            block.height += BEFORE_DETAILS;
            let text = details.join(". ");
            block.write(&text, Kind::Detail, None, Ink::Second, (indent, room));
        }
        block.height += ABOVE_RULE;
        block
    }

    /// The person and the plan, in the middle.
    pub(super) fn root(map: &Map) -> Self {
        let mut block = Self::empty(&map.root.id, Kind::Root);
        block.height = ROOT_PADDING;
        let room = (0.0, ROOT_ROOM);
        if map.name.is_empty() {
            block.write(&map.plan, Kind::Root, None, Ink::First, room);
        } else {
            block.write(&map.name, Kind::Root, None, Ink::First, room);
            block.write(&map.plan, Kind::Question, None, Ink::Pencil, room);
        }
        block.height += BEFORE_DETAILS;
        block.write(&map.month, Kind::Detail, None, Ink::Pencil, room);
        block.height += ROOT_PADDING - BASELINE * 10.0;
        block.width += 2.0 * ROOT_PADDING;
        for row in &mut block.rows {
            row.left = (block.width - row.width) / 2.0;
            row.from_the_right = false;
        }
        block
    }

    fn empty(id: &str, kind: Kind) -> Self {
        let (left, top, width, height) = (0.0, 0.0, 0.0, 0.0);
        Self { id: id.to_owned(), kind, left, top, width, height, rows: Vec::new() }
    }

    fn write(
        &mut self,
        text: &str,
        kind: Kind,
        hand: Option<Hand>,
        ink: Ink,
        (indent, room): (f32, f32),
    ) {
        let (usual, size, line) = type_of(kind);
        let hand = hand.unwrap_or(usual);
        let from_the_right = letters::is_from_the_right(text);
        for set in wrap(text, hand, size, room - indent) {
            self.width = self.width.max(indent + set.width);
            self.rows.push(Row {
                text: set.text,
                hand,
                size,
                ink,
                left: indent,
                baseline: self.height + line * BASELINE,
                width: set.width,
                from_the_right,
            });
            self.height += line;
        }
    }

    /// In a block that is wider than its text: at its right end, or at its left.
    pub(super) fn align(&mut self, right: bool) {
        if right {
            let widest = self.rows.iter().map(|row| row.left + row.width).fold(0.0, f32::max);
            let free = self.width - widest;
            self.rows.iter_mut().for_each(|row| row.left += free);
        }
    }

    /// What the text stands on.
    pub(super) fn rule(&self) -> f32 {
        self.top + self.height
    }
}
