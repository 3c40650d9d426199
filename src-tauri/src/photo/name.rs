//! What the files for the networks are called.
use super::PictureKind;

/// 'linkedin.jpg', 'linkedin-banner.jpg'; 'everywhere.jpg' for the one that fits all.
pub fn file_name(kind: PictureKind, network: &str, format: &str) -> String {
    let network = if network.is_empty() { "everywhere" } else { network };
    let banner = if kind == PictureKind::Banner { "-banner" } else { "" };
    let ending = if format == "jpeg" { "jpg" } else { format };
    format!("{network}{banner}.{ending}")
}
