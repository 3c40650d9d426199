//! An empty window of the same Tauri, with a bare page inside: what Paper First's start and memory
//! are measured against. No plugin, no command, no state.

fn main() {
    tauri::Builder::default()
        .run(tauri::generate_context!("tests/bench/empty/tauri.conf.json"))
        .expect("run the window");
}
