//! The two hooks that README.md shows, run as git and pre-commit run them.
#![cfg(unix)]
use std::{
    env, fs,
    os::unix::fs::PermissionsExt,
    path::Path,
    process::{Command, Output},
};

use super::{
    desk::Desk,
    resume::{UNFINISHED, finished},
};

/// The block of README.md that begins with this line.
fn shown(first: &str) -> String {
    let readme = fs::read_to_string("README.md").unwrap();
    let start = readme.find(&format!("\n{first}\n")).expect(first) + 1;
    let block = &readme[start..];
    block[..block.find("```").unwrap()].to_owned()
}

fn run(program: &str, arguments: &[&str], folder: &Path) -> Output {
    let cli = Path::new(env!("CARGO_BIN_EXE_paperfirst-cli")).parent().unwrap().to_owned();
    let path = env::var_os("PATH").unwrap_or_default();
    let path = env::join_paths([cli].into_iter().chain(env::split_paths(&path))).unwrap();
    Command::new(program)
        .args(arguments)
        .current_dir(folder)
        .env("PATH", path)
        .env("LC_ALL", "en")
        // Nobody's own settings of git, and no folder above that is one.
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .env_remove("GIT_DIR")
        .env_remove("GIT_WORK_TREE")
        .env_remove("GIT_INDEX_FILE")
        .output()
        .unwrap_or_else(|error| panic!("{program}: {error}"))
}

#[test]
fn a_hook_of_git_refuses_an_unfinished_resume() {
    let desk = Desk::new("en");
    let git = |arguments: &[&str]| run("git", arguments, desk.folder.path());
    assert!(git(&["init", "--quiet"]).status.success());
    let hook = desk.path(".git/hooks/pre-commit");
    fs::create_dir_all(hook.parent().unwrap()).unwrap();
    fs::write(&hook, shown("#!/bin/sh")).unwrap();
    fs::set_permissions(&hook, fs::Permissions::from_mode(0o755)).unwrap();
    let commit = || {
        git(&["add", "resume.json"]);
        git(&["-c", "user.name=A", "-c", "user.email=a@b.example", "commit", "-m", "Résumé"])
    };

    desk.write("resume.json", UNFINISHED);
    let refused = commit();
    let said = String::from_utf8_lossy(&refused.stdout) + String::from_utf8_lossy(&refused.stderr);
    assert_eq!(refused.status.code(), Some(1), "{said}");
    assert!(said.contains("resume.json:4:14"), "{said}");

    desk.write("resume.json", finished());
    let taken = commit();
    assert!(taken.status.success(), "{}", String::from_utf8_lossy(&taken.stderr));
}

#[test]
fn the_entry_for_pre_commit_takes_the_files_it_is_given() {
    let config = shown("repos:");
    let value = |key: &str| {
        let line = config.lines().find(|line| line.trim_start().starts_with(key)).expect(key);
        line.trim_start()[key.len()..].trim().to_owned()
    };
    assert_eq!(value("language:"), "system");
    assert!(value("files:").ends_with(r"resume\.json$"));
    let desk = Desk::new("en");
    desk.write("resume.json", UNFINISHED);
    fs::create_dir(desk.path("other")).unwrap();
    desk.write("other/resume.json", finished());
    // pre-commit adds the files that are about to be committed.
    let ran = |files: &str| {
        run("sh", &["-c", &format!("{} {files}", value("entry:"))], desk.folder.path())
    };
    assert_eq!(ran("other/resume.json").status.code(), Some(0));
    assert_eq!(ran("other/resume.json resume.json").status.code(), Some(1));
}
