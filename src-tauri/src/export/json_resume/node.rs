//! JSON whose keys stay in the order they are given, and in which nothing is empty.
use serde::{
    Serialize, Serializer,
    ser::{SerializeMap, SerializeSeq},
};

pub(super) enum Node {
    Text(String),
    List(Vec<Node>),
    Object(Vec<(&'static str, Node)>),
}

impl Node {
    /// None for an empty one.
    pub(super) fn text(text: &str) -> Option<Self> {
        (!text.is_empty()).then(|| Self::Text(text.to_owned()))
    }
}

/// Those that are there; None where none is.
pub(super) fn list(nodes: impl IntoIterator<Item = Option<Node>>) -> Option<Node> {
    let nodes: Vec<Node> = nodes.into_iter().flatten().collect();
    (!nodes.is_empty()).then_some(Node::List(nodes))
}

/// Those that are there; None where none is.
pub(super) fn object(
    pairs: impl IntoIterator<Item = (&'static str, Option<Node>)>,
) -> Option<Node> {
    let pairs: Vec<_> = pairs.into_iter().filter_map(|(key, node)| Some((key, node?))).collect();
    (!pairs.is_empty()).then_some(Node::Object(pairs))
}

impl Serialize for Node {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(text) => serializer.serialize_str(text),
            Self::List(nodes) => {
                let mut list = serializer.serialize_seq(Some(nodes.len()))?;
                for node in nodes {
                    list.serialize_element(node)?;
                }
                list.end()
            }
            Self::Object(pairs) => {
                let mut map = serializer.serialize_map(Some(pairs.len()))?;
                for (key, node) in pairs {
                    map.serialize_entry(key, node)?;
                }
                map.end()
            }
        }
    }
}
