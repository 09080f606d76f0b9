//! temp
use mpn_benefits::*;
fn main() -> std::process::ExitCode {
    let args: Vec<String> = std::env::args().collect();
    let path = std::path::PathBuf::from(&args[1]);
    let date = args.get(2).and_then(|d| domain::date::parse_iso(d)).unwrap();
    let session = session::Session { loaded: file::load(&path).unwrap(), source: session::Source::File(path), clock: clock::Clock::Rehearsal(date), what_if: None, role: None, read_only: false, config: config::Config::default() };
    tui::run(session, text::Text::english(), tui::keys::Keymap::new(&Default::default()).unwrap(), tui::theme::Theme::new(true)).unwrap()
}
