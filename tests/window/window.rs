//! A running window, driven as a person would: by what can be seen, clicked and typed.
use std::{
    fs,
    net::TcpListener,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use paperfirst_core::{text::Language, texts::Texts};
use serde_json::{Value, json};
use tempfile::TempDir;
use thirtyfour::{Capabilities, prelude::*};

const PATIENCE: Duration = Duration::from_secs(30);

/// The person's computer: a home folder, and the language it speaks.
pub(crate) struct Desk {
    pub(crate) home: TempDir,
    pub(crate) texts: Texts,
}

impl Desk {
    pub(crate) fn new(language: Language) -> Self {
        let home = tempfile::tempdir().unwrap();
        fs::create_dir(home.path().join("Documents")).unwrap();
        Self { home, texts: Texts::new(language) }
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    pub(crate) fn word(&self, id: &str) -> String {
        self.texts.word(id)
    }

    /// Starts the program, with the dossier it is given.
    pub(crate) async fn open(&self, dossier: Option<&Path>) -> Window {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let home = self.home.path();
        let locale = match self.texts.language() {
            Language::Fr => "fr_FR.UTF-8",
            _ => "en_GB.UTF-8",
        };
        let server = Command::new("WebKitWebDriver")
            .arg(format!("--port={port}"))
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("HOME", home)
            .env("XDG_CONFIG_HOME", home.join(".config"))
            .env("XDG_DATA_HOME", home.join(".local/share"))
            .env("XDG_CACHE_HOME", home.join(".cache"))
            .env("LANG", locale)
            .env("LC_ALL", locale)
            .env("GTK_USE_PORTAL", "0")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("WebKitWebDriver, of the package webkit2gtk-driver");
        let args: Vec<&Path> = dossier.into_iter().collect();
        let program = env!("CARGO_BIN_EXE_paperfirst");
        let mut wanted = Capabilities::new();
        let options = json!({ "binary": program, "args": args });
        wanted.set("webkitgtk:browserOptions", options).unwrap();
        let url = format!("http://127.0.0.1:{port}");
        let began = Instant::now();
        let driver = loop {
            match WebDriver::new(&url, wanted.clone()).await {
                Ok(driver) => break driver,
                Err(error) => assert!(began.elapsed() < PATIENCE, "the window: {error}"),
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        };
        let window = Window { driver, server };
        window.see("h1").await;
        window
    }
}

pub(crate) struct Window {
    pub(crate) driver: WebDriver,
    server: Child,
}

impl Window {
    /// Runs a script in the page, as the body of a function.
    pub(crate) async fn ask(&self, script: &str, args: Vec<Value>) -> Value {
        self.driver.execute(script, args).await.unwrap().json().clone()
    }

    /// Waits until `script` says something true.
    pub(crate) async fn until(&self, what: &str, script: &str, args: Vec<Value>) -> Value {
        let began = Instant::now();
        loop {
            let found = self.ask(script, args.clone()).await;
            if !matches!(found, Value::Null | Value::Bool(false)) {
                return found;
            }
            if began.elapsed() > PATIENCE {
                let page = self.ask("return document.body.innerText", vec![]).await;
                panic!("never came: {what}\nThe page says:\n{}", page.as_str().unwrap_or_default());
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    pub(crate) async fn see(&self, css: &str) {
        self.until(css, "return document.querySelector(arguments[0]) !== null", vec![json!(css)])
            .await;
    }

    pub(crate) async fn see_text(&self, text: &str) {
        let script = "return document.body.innerText.includes(arguments[0])";
        self.until(text, script, vec![json!(text)]).await;
    }

    /// Presses the first button, link, tab or menu item that can be seen and is named so.
    pub(crate) async fn press(&self, name: &str) {
        let find = "
            const plain = (text) => (text ?? '').replace(/\\s+/g, ' ').trim();
            const all = [...document.querySelectorAll(
              'button, a, summary, label, [role=tab], [role=menuitem]')];
            const seen = all.filter((it) => it.offsetParent !== null || it.getClientRects().length);
            const name = plain(arguments[0]);
            const named = (it) => [it.innerText, it.textContent, it.getAttribute('aria-label')]
              .map(plain);
            return seen.find((it) => named(it).includes(name))
              ?? seen.find((it) => named(it).some((own) => own.startsWith(name))) ?? null;";
        let script = format!("return (() => {{ {find} }})() !== null");
        self.until(&format!("something to press: {name}"), &script, vec![json!(name)]).await;
        let found = self.driver.execute(find, vec![json!(name)]).await.unwrap();
        let element = found.element().unwrap();
        element.scroll_into_view().await.unwrap();
        element.click().await.unwrap();
    }

    pub(crate) async fn click(&self, css: &str) {
        self.see(css).await;
        let element = self.driver.find(By::Css(css)).await.unwrap();
        element.scroll_into_view().await.unwrap();
        element.click().await.unwrap();
    }

    /// Types into a field, after what it holds.
    pub(crate) async fn write(&self, css: &str, text: &str) {
        self.see(css).await;
        let field = self.driver.find(By::Css(css)).await.unwrap();
        field.scroll_into_view().await.unwrap();
        field.send_keys(text).await.unwrap();
    }

    pub(crate) async fn value(&self, css: &str) -> String {
        self.see(css).await;
        let script = "return document.querySelector(arguments[0]).value";
        self.ask(script, vec![json!(css)]).await.as_str().unwrap_or_default().to_owned()
    }

    /// Presses the keys that undo, wherever the focus is.
    pub(crate) async fn press_undo(&self) {
        let body = self.driver.find(By::Css("body")).await.unwrap();
        body.send_keys(Key::Control + "z").await.unwrap();
    }

    /// The same for doing again what was undone.
    pub(crate) async fn press_redo(&self) {
        let body = self.driver.find(By::Css("body")).await.unwrap();
        body.send_keys(Key::Control + Key::Shift + "z").await.unwrap();
    }

    /// Waits for the mark that says that all is on disk.
    pub(crate) async fn saved(&self) {
        self.see("[data-saved=true]").await;
    }

    /// Calls a command of the core, to set a scene that the journey is not about.
    pub(crate) async fn call(&self, command: &str, args: Value) -> Value {
        let script = "
            const done = arguments[2];
            window.__TAURI_INTERNALS__.invoke(arguments[0], arguments[1])
              .then((value) => done({ value }), (error) => done({ error }));";
        let found = self.driver.execute_async(script, vec![json!(command), args]).await.unwrap();
        let found = found.json().clone();
        assert!(found["error"].is_null(), "{command}: {}", found["error"]);
        found["value"].clone()
    }

    pub(crate) async fn reload(&self) {
        self.ask("location.reload()", vec![]).await;
        tokio::time::sleep(Duration::from_millis(300)).await;
        self.see("h1").await;
    }

    /// Ends the program as a crash does: at once, with nothing said.
    pub(crate) async fn kill(mut self) {
        for program in self.programs() {
            Command::new("kill").args(["-9", &program]).status().unwrap();
        }
        let _ = self.driver.leak();
        end(&mut self.server);
    }

    /// Ends it as a person does, and waits until it is gone: only then can it be started again.
    pub(crate) async fn close(mut self) {
        let programs = self.programs();
        self.driver.quit().await.unwrap();
        let began = Instant::now();
        while programs.iter().any(|it| Path::new("/proc").join(it).exists()) {
            assert!(began.elapsed() < PATIENCE, "the program does not end");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        end(&mut self.server);
    }

    /// The process that the driver has started.
    fn programs(&self) -> Vec<String> {
        let children = format!("/proc/{0}/task/{0}/children", self.server.id());
        let children = fs::read_to_string(children).unwrap_or_default();
        children.split_whitespace().map(str::to_owned).collect()
    }
}

fn end(server: &mut Child) {
    let _ = server.kill();
    let _ = server.wait();
}
