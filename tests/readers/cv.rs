//! What is read of the text of a CV.
use super::told::{import, told};
use paperfirst_core::profile::import::Asked;

#[test]
fn look() {
    let only = std::env::var("ONLY").unwrap_or_default();
    for file in std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/root/tests/readers/cv")).unwrap() {
        let path = file.unwrap().path();
        if path.to_string_lossy().contains(&only) {
            println!("===== {}", path.display());
            let import = import("cv.txt", &std::fs::read(&path).unwrap(), &Asked::default()).unwrap();
            println!("{}", told(&import));
        }
    }
}
