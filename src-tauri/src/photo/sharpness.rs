//! How sharp a picture is, by the variance of its Laplacian: how much each point differs from its
//! neighbours. The same subject at the same size makes the numbers comparable.
use image::GrayImage;

/// Pixels of the side at which it is measured.
pub(super) const SIDE: u32 = 128;

/// 0 for an even surface; a sharp face has over a hundred.
pub(super) fn sharpness(picture: &GrayImage) -> u32 {
    let (width, height) = picture.dimensions();
    let level = |x: u32, y: u32| i64::from(picture.get_pixel(x, y).0[0]);
    let inner = || {
        (1..height.saturating_sub(1))
            .flat_map(|y| (1..width.saturating_sub(1)).map(move |x| (x, y)))
    };
    let edge = |(x, y)| {
        level(x - 1, y) + level(x + 1, y) + level(x, y - 1) + level(x, y + 1) - 4 * level(x, y)
    };
    let count = inner().count().max(1) as i64;
    let (sum, squares) =
        inner().map(edge).fold((0, 0), |(sum, squares), edge| (sum + edge, squares + edge * edge));
    u32::try_from((squares - sum * sum / count) / count).unwrap_or(u32::MAX)
}
