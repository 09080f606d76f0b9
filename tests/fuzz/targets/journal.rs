//! The journal with whatever bytes the fuzzer thinks of.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| bodies::journal(bytes));
