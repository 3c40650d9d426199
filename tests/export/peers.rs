//! Reads what was written back with other people's libraries: a script in tests/peers is given the
//! file and answers what it has understood, as JSON.
use std::{
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use serde_json::Value;

/// What `tests/peers/<script>`, in Python or for Node.js, makes of the file.
pub(crate) fn peer(script: &str, file: &[u8]) -> Value {
    let tests = folder();
    let python = if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" };
    let python = tests.join("../target/peers").join(python);
    assert!(
        python.exists(),
        "The libraries that read exports back are missing: `./dev test` puts them into target/peers."
    );
    let [for_python, for_node] =
        ["py", "mjs"].map(|end| tests.join("peers").join(script).with_extension(end));
    let (reader, path) =
        if for_node.exists() { (Path::new("node"), &for_node) } else { (&*python, &for_python) };
    // Nothing of this machine's, and no script is taken for a library of the same name.
    let alone: &[&str] = if for_node.exists() { &[] } else { &["-I", "-B", "-X", "utf8"] };
    let mut child = Command::new(reader)
        .args(alone)
        .arg(path)
        .current_dir(tests.join("../target/peers"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("python starts");
    let mut input = child.stdin.take().expect("it is piped");
    let file = file.to_vec();
    // A script that fails early does not read on: what it says is worth more than a broken pipe.
    let writer = std::thread::spawn(move || drop(input.write_all(&file)));
    let output = child.wait_with_output().expect("python ends");
    writer.join().expect("writing does not fail");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{script}: {said}");
    serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|error| panic!("{script}: {error}: {said}"))
}

/// Where the tests stand.
fn folder() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).join(file!());
    here.ancestors().nth(2).expect("tests/export/peers.rs").to_owned()
}
