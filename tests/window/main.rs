//! Journeys through the real window: few, long, and each on a computer of its own (a home folder that
//! nobody has used). They need a display and a session bus: `./dev test` gives them virtual ones.
mod accessible;
#[allow(dead_code, unused_imports, reason = "the other tests use the rest of it")]
#[path = "../archive/mod.rs"]
mod archive;
mod crash;
mod export;
mod first_run;
mod import;
mod language;
mod photo;
mod publish;
mod window;
