//! Whether two pictures show the same, by a hash of what they show: the same picture in another size,
//! type or weight keeps nearly the same hash.
use image::RgbImage;
use image_hasher::{HashAlg, HasherConfig, ImageHash};

/// In base 64.
pub(super) fn hash(picture: &RgbImage) -> String {
    HasherConfig::new()
        .hash_alg(HashAlg::DoubleGradient)
        .hash_size(8, 8)
        .to_hasher()
        .hash_image(picture)
        .to_base64()
}

/// How many of the hashes' bits differ; none where one of them cannot be read.
pub fn distance(one: &str, other: &str) -> Option<u32> {
    let [one, other] = [one, other].map(|hash| ImageHash::<Box<[u8]>>::from_base64(hash).ok());
    Some(one?.dist(&other?))
}
