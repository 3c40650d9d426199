#![no_main]
use libfuzzer_sys::fuzz_target;
use paperfirst_fuzz::read;

fuzz_target!(|data: &[u8]| read(data, None));
