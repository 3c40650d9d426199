#![no_main]
use libfuzzer_sys::fuzz_target;
use paperfirst_fuzz::whole::{is_one, read, write};

fuzz_target!(|data: &[u8]| {
    let _ = is_one(data);
    if let Ok(first) = read(data) {
        let again = read(&write(&first.whole)).expect("what is written is read");
        assert_eq!(again.whole, first.whole);
    }
});
