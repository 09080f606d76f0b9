//! The dashboard without a terminal: key strings in, a picture or a dump out.

pub(crate) use super::CONTOSO;
use mpn_benefits::clock::Clock;
use mpn_benefits::config::Config;
use mpn_benefits::domain::Section;
use mpn_benefits::domain::date::parse_iso;
use mpn_benefits::file;
use mpn_benefits::keys::{Chord, Key, Keymap, Named};
use mpn_benefits::lists::column::Column;
use mpn_benefits::lists::heading::Heading;
use mpn_benefits::run::Run;
use mpn_benefits::session::{Session, Source};
use mpn_benefits::text::Text;
use mpn_benefits::tui::app::{App, Effect, Left, Msg, NotSaved, Reading};
use mpn_benefits::tui::canvas::Canvas;
use mpn_benefits::tui::frames::Frames;
use mpn_benefits::tui::theme::Theme;
use mpn_benefits::tui::view;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::{Color, Modifier};

/// A dashboard under test.
pub(crate) struct Given {
    pub(crate) app: App,
    pub(crate) effects: Vec<Effect>,
    pub(crate) size: (u16, u16),
    /// The disk does not answer by itself.
    pub(crate) slow: bool,
    /// The pictures as the terminal is shown them.
    frames: Frames,
}

/// The sample on a day taken for today, at 100x30.
pub(crate) fn given(day: &str) -> Given {
    given_text(CONTOSO, day)
}

/// A state by its text.
pub(crate) fn given_text(text: &str, day: &str) -> Given {
    let mut session = session(text, day);
    session.source = Source::File("benefits.toml".into());
    start(session, true)
}

pub(crate) fn session(text: &str, day: &str) -> Session {
    Session {
        source: Source::Sample,
        loaded: file::parse(text),
        text: text.into(),
        store: None,
        new_file: None,
        run: Run::on(Clock::Rehearsal(parse_iso(day).unwrap())),
        role: None,
        // Most walks begin at a list of benefits; what is told of the first picture goes there by its key.
        config: Config { start: Section::Software, ..Config::default() },
    }
}

pub(crate) fn start(session: Session, colours: bool) -> Given {
    start_in("en", session, colours)
}

/// The same in another language.
pub(crate) fn start_in(language: &str, session: Session, colours: bool) -> Given {
    let keymap = Keymap::new(&std::collections::BTreeMap::new()).unwrap();
    let app = App::new(session, Text::of(language), keymap, Theme::new(colours));
    let mut given = Given::of(app, (100, 30));
    given.canvas();
    given
}

impl Given {
    /// A dashboard that nothing was done to, on a screen of a size.
    pub(crate) fn of(app: App, size: (u16, u16)) -> Self {
        Self { app, effects: Vec::new(), size, slow: false, frames: Frames::default() }
    }

    pub(crate) fn at(mut self, width: u16, height: u16) -> Self {
        self.size = (width, height);
        self.canvas();
        self
    }

    /// Gives it another theme, without a message: what was drawn is forgotten.
    pub(crate) fn put_on(&mut self, theme: Theme) {
        self.app.theme = theme;
        self.frames.forget();
    }

    /// Presses keys at one stroke: `2jj<enter>/win<esc>`; `<lt>` is `<`. Draws after the last, as the loop does.
    pub(crate) fn keys(mut self, keys: &str) -> Self {
        self.burst(keys);
        self
    }

    fn burst(&mut self, keys: &str) {
        for chord in chords(keys) {
            let effects = self.app.update(Msg::Key(chord));
            self.take(effects);
        }
        self.canvas();
    }

    /// Presses keys and returns the bottom line.
    pub(crate) fn keys_bottom(&mut self, keys: &str) -> String {
        self.burst(keys);
        self.bottom()
    }

    pub(crate) fn press(&mut self, chord: Chord) {
        let effects = self.app.update(Msg::Key(chord));
        self.take(effects);
        self.canvas();
    }

    /// Takes what is to be done outside; whatever is to be saved is on the disk at once.
    fn take(&mut self, effects: Vec<Effect>) {
        let saves = effects.iter().filter(|effect| matches!(effect, Effect::Save(_))).count();
        // Nothing is on record beside this disk.
        for again in effects
            .iter()
            .filter_map(|effect| if let Effect::Back { again, .. } = effect { Some(*again) } else { None })
        {
            let none = self.app.update(Msg::Back(Err(file::NoWay::Nothing), again));
            assert!(none.is_empty(), "{none:?}");
        }
        self.effects.extend(effects);
        for _ in 0..if self.slow { 0 } else { saves } {
            let effects = self.app.update(Msg::Saved(Ok("10:41".to_owned())));
            self.take(effects);
        }
    }

    /// On a disk that does not answer by itself.
    pub(crate) fn slowly(mut self) -> Self {
        self.slow = true;
        self
    }

    pub(crate) fn send(mut self, msg: Msg) -> Self {
        let effects = self.app.update(msg);
        self.take(effects);
        self.canvas();
        self
    }

    /// The strokes of the screen.
    pub(crate) fn canvas(&mut self) -> Canvas {
        let mut canvas = Canvas::new(Rect::new(0, 0, self.size.0, self.size.1));
        let hits = view::draw(&self.app, &mut canvas);
        // What is taken from earlier pictures, and what was drawn ahead, is what would be drawn.
        self.frames.draw(&self.app, canvas.area());
        let shown = self.frames.shown();
        let other = (0..canvas.height()).find(|row| !shown.canvas.has_row_of(&canvas, *row));
        assert_eq!(other, None, "{}\n\n{}", shown.canvas.lines().join("\n"), canvas.lines().join("\n"));
        assert_eq!(shown.hits, hits);
        self.app.drawn(hits);
        self.frames.look_ahead(&mut self.app);
        canvas
    }

    fn draw(&mut self) -> Buffer {
        self.canvas().picture()
    }

    /// The text of the screen.
    pub(crate) fn text(&mut self) -> String {
        let buffer = self.draw();
        lines(&buffer).join("\n")
    }

    /// The text of the screen, with the styles of each line below it.
    pub(crate) fn picture(&mut self) -> String {
        let buffer = self.draw();
        let mut picture = String::new();
        for (y, line) in lines(&buffer).iter().enumerate() {
            picture.push_str(line);
            picture.push('\n');
            let runs = styles(&buffer, u16::try_from(y).unwrap());
            if !runs.is_empty() {
                picture.push_str("    ~ ");
                picture.push_str(&runs.join("  "));
                picture.push('\n');
            }
        }
        picture
    }

    /// The bottom line; with the lines above it that a longer sentence takes.
    pub(crate) fn bottom(&mut self) -> String {
        let text = self.text();
        let said = self.app.message.as_ref().map(|message| message.text.clone()).unwrap_or_default();
        let first: Vec<&str> = said.split_whitespace().take(3).collect();
        let lines: Vec<&str> = text.lines().map(str::trim).collect();
        let from = lines.iter().rposition(|line| !first.is_empty() && line.starts_with(&first.join(" ")));
        let from = from.filter(|from| lines.len() - from <= 4).unwrap_or(lines.len().saturating_sub(1));
        lines[from..].join(" ")
    }

    /// The names of the rows shown, from the first column of the list.
    pub(crate) fn rows(&self) -> Vec<String> {
        let (cx, view) = (self.app.cx(), self.app.view());
        let first = &view.columns()[0];
        self.app.list().order.iter().map(|row| first.cell(cx, *row).text.into_owned()).collect()
    }

    /// What a column of the list says, row by row.
    pub(crate) fn rows_of(&self, heading: Heading) -> Vec<String> {
        let (cx, column) = (self.app.cx(), self.column(heading));
        self.app.list().order.iter().map(|row| column.cell(cx, *row).text.into_owned()).collect()
    }

    /// The column of the list that stands below a heading.
    pub(crate) fn column(&self, heading: Heading) -> &'static Column {
        let named = |column: &&Column| column.heading.full(&self.app.text) == heading.full(&self.app.text);
        self.app.view().columns().iter().find(named).expect("the list has such a column")
    }

    /// The name of the selected row.
    pub(crate) fn selected(&self) -> String {
        self.rows().get(self.app.list().selected).cloned().unwrap_or_default()
    }
}

/// What the screen says: as one line, and what stands in boxes as one line.
fn flat(text: &str) -> [String; 2] {
    let words = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let inside = text.lines().filter_map(|line| {
        let (_, rest) = line.split_once('│')?;
        rest.rsplit_once('│').map(|(inside, _)| inside.trim_start_matches('▌').to_owned() + " ")
    });
    [words(text.replace(['│', '▌'], " ")), words(inside.collect())]
}

/// Whether the screen says something, however it is broken into lines.
pub(crate) fn says(text: &str, wanted: &str) -> bool {
    flat(text).iter().any(|text| text.contains(wanted))
}

fn lines(buffer: &Buffer) -> Vec<String> {
    let area = buffer.area;
    (0..area.height)
        .map(|y| {
            let mut line = String::new();
            let mut skip = 0;
            for x in 0..area.width {
                let symbol = buffer[(x, y)].symbol();
                if skip > 0 {
                    skip -= 1;
                    continue;
                }
                line.push_str(symbol);
                skip = unicode_width::UnicodeWidthStr::width(symbol).saturating_sub(1);
            }
            line.trim_end().to_owned()
        })
        .collect()
}

/// The runs of one style in a line: `0-9 bold red`.
fn styles(buffer: &Buffer, y: u16) -> Vec<String> {
    let mut runs: Vec<(u16, u16, String)> = Vec::new();
    for x in 0..buffer.area.width {
        let cell = &buffer[(x, y)];
        let mut words: Vec<String> = Vec::new();
        for (modifier, word) in [
            (Modifier::BOLD, "bold"),
            (Modifier::DIM, "dim"),
            (Modifier::UNDERLINED, "underlined"),
            (Modifier::REVERSED, "reversed"),
        ] {
            if cell.modifier.contains(modifier) {
                words.push(word.to_owned());
            }
        }
        if cell.fg != Color::Reset {
            words.push(cell.fg.to_string().to_lowercase());
        }
        if cell.bg != Color::Reset {
            words.push(format!("on {}", cell.bg.to_string().to_lowercase()));
        }
        let words = words.join(" ");
        match runs.last_mut() {
            Some((_, end, style)) if *style == words && *end + 1 == x => *end = x,
            _ => runs.push((x, x, words)),
        }
    }
    runs.into_iter()
        .filter(|(_, _, style)| !style.is_empty())
        .map(|(start, end, style)| format!("{start}-{end} {style}"))
        .collect()
}

/// Reads a key string.
pub(crate) fn chords(keys: &str) -> Vec<Chord> {
    let mut rest = keys;
    let mut chords = Vec::new();
    while let Some(letter) = rest.chars().next() {
        if let Some((name, after)) = rest.strip_prefix('<').and_then(|rest| rest.split_once('>')) {
            chords.push(named(name));
            rest = after;
        } else {
            chords.push(Chord::plain(Key::Char(letter)));
            rest = &rest[letter.len_utf8()..];
        }
    }
    chords
}

fn named(name: &str) -> Chord {
    let plain = |named| Chord::plain(Key::Named(named));
    match name {
        "enter" => plain(Named::Enter),
        "esc" => plain(Named::Esc),
        "tab" => plain(Named::Tab),
        "bs" => plain(Named::Backspace),
        "up" => plain(Named::Up),
        "down" => plain(Named::Down),
        "left" => plain(Named::Left),
        "right" => plain(Named::Right),
        "pgup" => plain(Named::PageUp),
        "pgdn" => plain(Named::PageDown),
        "home" => plain(Named::Home),
        "end" => plain(Named::End),
        "lt" => Chord::plain(Key::Char('<')),
        _ => Chord::parse(name).unwrap_or_else(|| panic!("no key <{name}>")),
    }
}

/// The state file was read again and says this.
pub(crate) fn loaded(text: &str) -> Msg {
    Msg::Loaded(Ok(Reading { loaded: Box::new(file::parse(text)), text: text.into() }))
}

/// A save failed, and left the file as it was.
pub(crate) fn not_saved(sentence: &str) -> Msg {
    Msg::Saved(Err(NotSaved { sentence: sentence.to_owned(), why: sentence.to_owned(), left: Left::AsItWas }))
}
