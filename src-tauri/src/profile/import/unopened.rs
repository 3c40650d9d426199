//! The files of an archive that are never opened: a group of them is told in one line.
use super::{FileState, Message, reading::Reading};

impl Reading<'_> {
    /// Says of all `names` but those that are `read` what they are and that they stay closed;
    /// `group` names the message for a file's name.
    pub(super) fn unopened(
        &mut self,
        names: &[String],
        read: &[String],
        group: impl Fn(&str) -> &'static str,
    ) {
        let mut groups: Vec<(&'static str, &str, usize)> = Vec::new();
        for name in names.iter().filter(|name| !read.contains(name)) {
            let what = group(name);
            match groups.iter_mut().find(|(own, ..)| *own == what) {
                Some((_, first, n)) => {
                    *n += 1;
                    *first = common(first, name);
                }
                None => groups.push((what, name, 1)),
            }
        }
        for (what, name, n) in groups {
            let name = if n == 1 { name.to_owned() } else { format!("{name}…") };
            self.leave_file(&name, FileState::Left, Some(Message::new(what).number("n", n)));
        }
    }
}

/// The folders that both names begin with.
fn common<'n>(one: &'n str, other: &str) -> &'n str {
    let mut end = 0;
    for (at, _) in one.match_indices('/') {
        if other.get(..=at) == Some(&one[..=at]) {
            end = at + 1;
        } else {
            break;
        }
    }
    &one[..end]
}
