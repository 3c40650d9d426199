#![no_main]
use libfuzzer_sys::fuzz_target;
use paperfirst_fuzz::{Format, read};

fuzz_target!(|data: &[u8]| read(data, Some(Format::X)));
