//! Where everything stands on the picture: the plan in the middle, half of the branches on each side
//! of it, every text on its own rule. The sheet is as narrow as its texts allow, so that they stay as
//! large as can be, and has the shape of A3 unless there is too much for it.
use super::{Kind, Map, Node, block::Block, letters::Hand};

/// From the narrowest sheet to the widest.
const WIDTHS: [f32; 6] = [1280.0, 1360.0, 1480.0, 1600.0, 1760.0, 1920.0];
/// Of a sheet lying down.
const SHAPE: f32 = std::f32::consts::SQRT_2;
const MARGIN: f32 = 40.0;
/// For the last line of the sheet.
const FOOT: f32 = 56.0;
const TO_BRANCH: f32 = 60.0;
const TO_TWIG: f32 = 36.0;
const BETWEEN_BRANCHES: f32 = 30.0;
const BETWEEN_TWIGS: f32 = 12.0;
/// What a gap may grow by where there is room.
const MORE_BETWEEN_BRANCHES: f32 = 64.0;
const MORE_BETWEEN_TWIGS: f32 = 12.0;
/// A longer line is hard to read.
const LONGEST_LINE: f32 = 520.0;

pub(super) struct Picture {
    pub(super) width: f32,
    pub(super) height: f32,
    pub(super) root: Block,
    pub(super) branches: Vec<Branch>,
}

pub(super) struct Branch {
    pub(super) head: Block,
    pub(super) twigs: Vec<Block>,
    /// From the plan to the branch, then from the branch to each twig.
    pub(super) stem: Curve,
    pub(super) stalks: Vec<Curve>,
}

#[derive(Clone, Copy)]
pub(super) struct Curve {
    pub(super) from: (f32, f32),
    pub(super) to: (f32, f32),
}

#[derive(Clone, Copy, PartialEq)]
enum Side {
    Left,
    Right,
}

pub(super) fn lay_out(map: &Map) -> Picture {
    let mut picture = on(WIDTHS[0], map);
    for width in WIDTHS {
        if picture.height <= picture.width / SHAPE + 1.0 {
            break;
        }
        picture = on(width, map);
    }
    picture
}

/// A branch that has not found its place yet.
struct Loose {
    head: Block,
    twigs: Vec<Block>,
}

impl Loose {
    fn new(branch: &Node, room: f32) -> Self {
        let twigs = branch.children.iter().map(|twig| Block::of(twig, room));
        Self { head: Block::of(branch, LONGEST_LINE), twigs: twigs.collect() }
    }

    fn height(&self, gap: f32) -> f32 {
        let twigs: f32 = self.twigs.iter().map(|twig| twig.height).sum();
        let gaps = gap * (self.twigs.len().saturating_sub(1)) as f32;
        (twigs + gaps).max(self.head.height)
    }
}

fn on(width: f32, map: &Map) -> Picture {
    let mut root = Block::root(map);
    let heads = map.root.children.iter();
    let head = heads.map(|branch| Block::of(branch, LONGEST_LINE).width).fold(0.0, f32::max);
    let begin = root.width / 2.0 + TO_BRANCH;
    let room = (width / 2.0 - MARGIN - begin - head - TO_TWIG).min(LONGEST_LINE);
    let loose: Vec<_> = map.root.children.iter().map(|branch| Loose::new(branch, room)).collect();
    let [left, right] = fairest(loose, width / SHAPE - MARGIN - FOOT);
    let needed = tall(&left).max(tall(&right)).max(root.height);
    let height = (needed + MARGIN + FOOT).max(width / SHAPE).round();

    let reach = |side: &[Loose]| {
        side.iter().flat_map(|it| &it.twigs).map(|it| it.width).fold(0.0, f32::max)
    };
    let middle = (width + reach(&left) - reach(&right)) / 2.0;
    let centre = (MARGIN + height - FOOT) / 2.0;
    root.left = middle - root.width / 2.0;
    root.top = centre - root.height / 2.0;
    let column = Column { middle, begin, head, centre, room: height - MARGIN - FOOT };
    let mut branches = column.place(left, Side::Left, &root);
    branches.extend(column.place(right, Side::Right, &root));
    Picture { width, height, root, branches }
}

fn tall(side: &[Loose]) -> f32 {
    let branches: f32 = side.iter().map(|branch| branch.height(BETWEEN_TWIGS)).sum();
    branches + BETWEEN_BRANCHES * side.len().saturating_sub(1) as f32
}

/// The first branches on the left and the last on the right, where there is room for that; else
/// whichever choice makes neither side much taller.
fn fairest(loose: Vec<Loose>, room: f32) -> [Vec<Loose>; 2] {
    let count = loose.len();
    let is_left = |choice: u32, at: usize| choice >> at & 1 == 1;
    let tallest = |choice: u32| {
        let side = |left: bool| {
            let side = loose.iter().enumerate().filter(|(at, _)| is_left(choice, *at) == left);
            let heights = side.map(|(_, it)| it.height(BETWEEN_TWIGS) + BETWEEN_BRANCHES);
            heights.sum::<f32>() - BETWEEN_BRANCHES
        };
        side(true).max(side(false))
    };
    let in_order = (1..count).map(|split| (1_u32 << split) - 1);
    let fair = |choices: &mut dyn Iterator<Item = u32>| {
        choices.min_by(|a, b| tallest(*a).total_cmp(&tallest(*b))).unwrap_or(1)
    };
    let mut choice = fair(&mut in_order.into_iter());
    if tallest(choice) > room {
        choice = fair(&mut (1..1 << count));
    }
    let (mut left, mut right) = (Vec::new(), Vec::new());
    for (at, branch) in loose.into_iter().enumerate() {
        if is_left(choice, at) { left.push(branch) } else { right.push(branch) }
    }
    [left, right]
}

/// What the two sides share.
struct Column {
    middle: f32,
    /// From the middle to the branches, and the width of these.
    begin: f32,
    head: f32,
    centre: f32,
    room: f32,
}

impl Column {
    fn place(&self, side: Vec<Loose>, at: Side, root: &Block) -> Vec<Branch> {
        let free = (self.room - tall(&side)).max(0.0);
        let twigs: usize = side.iter().map(|it| it.twigs.len().saturating_sub(1)).sum();
        let more_twigs = (free / 3.0 / twigs.max(1) as f32).min(MORE_BETWEEN_TWIGS);
        let between = BETWEEN_TWIGS + more_twigs;
        let free = free - more_twigs * twigs as f32;
        let more = (free / (side.len() + 1) as f32).min(MORE_BETWEEN_BRANCHES);
        let gap = BETWEEN_BRANCHES + more;
        let all: f32 = side.iter().map(|it| it.height(between)).sum();
        let mut top = self.centre - (all + gap * side.len().saturating_sub(1) as f32) / 2.0;
        let mut branches = Vec::with_capacity(side.len());
        for loose in side {
            let height = loose.height(between);
            branches.push(self.branch(loose, at, top, between, root));
            top += height + gap;
        }
        branches
    }

    fn branch(&self, loose: Loose, at: Side, top: f32, between: f32, root: &Block) -> Branch {
        let height = loose.height(between);
        let Loose { mut head, mut twigs } = loose;
        let sign = if at == Side::Left { -1.0 } else { 1.0 };
        let near = |distance: f32| self.middle + sign * distance;
        let put = |block: &mut Block, distance: f32| {
            block.left = near(distance) - if at == Side::Left { block.width } else { 0.0 };
        };
        head.width = self.head;
        head.align(at == Side::Left);
        put(&mut head, self.begin);
        head.top = top + (height - head.height) / 2.0;
        let begin = self.begin + self.head;
        let used: f32 = twigs.iter().map(|twig| twig.height).sum::<f32>()
            + between * twigs.len().saturating_sub(1) as f32;
        let mut next = top + (height - used) / 2.0;
        let mut stalks = Vec::with_capacity(twigs.len());
        for twig in &mut twigs {
            put(twig, begin + TO_TWIG);
            twig.top = next;
            next += twig.height + between;
            stalks.push(Curve {
                from: (near(begin), head.rule()),
                to: (near(begin + TO_TWIG), twig.rule()),
            });
        }
        let middle = root.top + root.height / 2.0;
        let stem =
            Curve { from: (near(root.width / 2.0), middle), to: (near(self.begin), head.rule()) };
        Branch { head, twigs, stem, stalks }
    }
}

/// The hand, the size and the height of a line.
pub(super) fn type_of(kind: Kind) -> (Hand, f32, f32) {
    match kind {
        Kind::Root => (Hand::Display, 28.0, 34.0),
        Kind::Branch => (Hand::Display, 20.0, 26.0),
        Kind::Twig => (Hand::Plain, 15.5, 20.0),
        Kind::Detail => (Hand::Plain, 14.0, 18.0),
        Kind::Question => (Hand::Pencil, 17.0, 23.0),
    }
}
