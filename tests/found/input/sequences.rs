//! What bytes mean, wherever they are cut.

use std::time::Duration;

use mpn_benefits::keys::action::Scope;
use mpn_benefits::keys::{Chord, Key, Keymap, Named};
use mpn_benefits::tui::input::{Cutter, Input, Pasted};
use proptest::prelude::*;

const ESCAPE: Duration = Duration::from_millis(25);

/// What comes of pieces that were read one after the other, and of the silence after them.
fn read(pieces: &[&[u8]]) -> Vec<Input> {
    let mut cutter = Cutter::new(ESCAPE);
    let mut inputs = Vec::new();
    for piece in pieces {
        cutter.take(piece, &mut inputs);
    }
    while cutter.patience().is_some() {
        cutter.silence(&mut inputs);
    }
    inputs
}

fn keys(words: &[&str]) -> Vec<Input> {
    words.iter().map(|word| Input::Key(Chord::parse(word).unwrap_or_else(|| panic!("no key {word}")))).collect()
}

fn pasted(text: &str) -> Input {
    Input::Paste(Pasted { text: text.to_owned(), left_out: 0 })
}

/// The ways in which terminals send a key: plain, and by the protocols that say each modifier.
fn sent(chord: Chord) -> Vec<Vec<u8>> {
    let mask = 1 + u8::from(chord.shift) + 2 * u8::from(chord.alt) + 4 * u8::from(chord.ctrl);
    let with_alt = |plain: Vec<u8>| if chord.alt { [vec![0x1b], plain].concat() } else { plain };
    let mut ways = Vec::new();
    match chord.key {
        Key::Char(letter) if chord.ctrl => {
            let letter = u8::try_from(letter).unwrap();
            ways.push(with_alt(vec![if letter == b' ' { 0 } else { letter & 0x1f }]));
            ways.push(format!("\u{1b}[{letter};{mask}u").into_bytes());
            ways.push(format!("\u{1b}[27;{mask};{letter}~").into_bytes());
        }
        Key::Char(letter) => {
            ways.push(with_alt(letter.to_string().into_bytes()));
            ways.push(format!("\u{1b}[{};{mask}u", u32::from(letter)).into_bytes());
        }
        Key::F(number) => {
            let codes = [11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24, 25, 26, 28, 29, 31, 32, 33, 34];
            if let Some(code) = codes.get(usize::from(number) - 1) {
                ways.push(format!("\u{1b}[{code};{mask}~").into_bytes());
            }
            if number <= 4 {
                let letter = char::from(b'O' + number);
                ways.push(format!("\u{1b}O{mask}{letter}").into_bytes());
                ways.push(format!("\u{1b}O1;{mask}{letter}").into_bytes());
                // With `R` that is where the cursor is.
                ways.extend((number != 3).then(|| format!("\u{1b}[1;{mask}{letter}").into_bytes()));
            }
            if number <= 4 && mask == 1 {
                ways.push(format!("\u{1b}O{}", char::from(b'O' + number)).into_bytes());
            }
            if number <= 5 && mask == 1 {
                ways.push(format!("\u{1b}[[{}", char::from(b'@' + number)).into_bytes());
            }
        }
        Key::Named(named) => {
            let arrow = |letter: char| {
                let mut ways = vec![format!("\u{1b}[1;{mask}{letter}").into_bytes()];
                if mask == 1 {
                    ways.extend([format!("\u{1b}[{letter}"), format!("\u{1b}O{letter}")].map(String::into_bytes));
                }
                ways
            };
            let tilde = |code: u8| {
                let mut ways = vec![format!("\u{1b}[{code};{mask}~").into_bytes()];
                if mask == 1 {
                    ways.push(format!("\u{1b}[{code}~").into_bytes());
                }
                ways
            };
            let coded = |code: u8| format!("\u{1b}[{code};{mask}u").into_bytes();
            let plain = |byte: u8| if chord.ctrl || chord.shift { Vec::new() } else { vec![with_alt(vec![byte])] };
            ways.extend(match named {
                Named::Enter => [plain(b'\r'), vec![coded(13)]].concat(),
                Named::Esc => [if mask == 1 { vec![vec![0x1b]] } else { Vec::new() }, vec![coded(27)]].concat(),
                Named::Tab if chord.shift => vec![b"\x1b[Z".to_vec(), coded(9)],
                Named::Tab => [plain(b'\t'), vec![coded(9)]].concat(),
                Named::Backspace => {
                    [plain(0x7f), if mask == 1 { vec![vec![8]] } else { Vec::new() }, vec![coded(127)]].concat()
                }
                Named::Insert => tilde(2),
                Named::Delete => tilde(3),
                Named::PageUp => tilde(5),
                Named::PageDown => tilde(6),
                Named::Up => arrow('A'),
                Named::Down => arrow('B'),
                Named::Right => arrow('C'),
                Named::Left => arrow('D'),
                Named::Home => [arrow('H'), tilde(1), tilde(7)].concat(),
                Named::End => [arrow('F'), tilde(4), tilde(8)].concat(),
            });
        }
    }
    ways
}

/// Every key that does something, and every key that somebody could bind, is known in every way it is sent.
#[test]
fn found_l1_no_key_is_lost() {
    let keymap = Keymap::built_in();
    let bound = Scope::ALL.iter().flat_map(|scope| keymap.actions(*scope)).flat_map(|(_, chords)| chords.to_vec());
    let mut all: Vec<Chord> = bound.collect();
    let names = [
        "Enter",
        "Esc",
        "Tab",
        "Shift-Tab",
        "Backspace",
        "Del",
        "Ins",
        "Up",
        "Down",
        "Left",
        "Right",
        "Home",
        "End",
        "PgUp",
        "PgDn",
        "Space",
        "Ctrl-Space",
        "Alt-Enter",
        "Alt-Backspace",
        "Alt-x",
        "Alt-X",
        "Alt-ü",
        "ß",
        "漢",
        "🙂",
        "Ctrl-Up",
        "Shift-Up",
        "Alt-Up",
        "Ctrl-Alt-Down",
        "Ctrl-Home",
        "Shift-End",
        "Ctrl-Del",
        "Alt-Left",
        "Ctrl-PgUp",
        "Shift-F5",
        "Ctrl-F1",
        "Alt-1",
        "@",
        "~",
        "`",
    ];
    all.extend(names.iter().map(|name| Chord::parse(name).unwrap_or_else(|| panic!("no key {name}"))));
    all.extend((1..=20).map(|number| Chord::plain(Key::F(number))));
    all.extend(
        (b'a'..=b'z')
            .filter(|letter| !b"hijm".contains(letter))
            .map(|letter| Chord { ctrl: true, ..Chord::plain(Key::Char(char::from(letter))) }),
    );
    for chord in all {
        let ways = sent(chord);
        assert!(!ways.is_empty(), "{chord}");
        for way in ways {
            assert_eq!(read(&[&way]), [Input::Key(chord)], "{chord} as {:?}", String::from_utf8_lossy(&way));
        }
    }
    // Old terminals send Ctrl-H for Backspace; Ctrl-I and Ctrl-M are Tab and Enter, Ctrl-J is itself.
    assert_eq!(read(&[b"\x08\t\r\n"]), keys(&["Backspace", "Tab", "Enter", "Ctrl-J"]));
    // Some terminals say Alt by a second Esc.
    assert_eq!(read(&[b"\x1b\x1b[A"]), keys(&["Alt-Up"]));
    assert_eq!(read(&[b"\x1b\x1bOB"]), keys(&["Alt-Down"]));
    // Letters with which sequences begin can be typed with Alt.
    for letter in ["[", "O", "]", "P", "_"] {
        assert_eq!(read(&[format!("\u{1b}{letter}").as_bytes()]), keys(&[&format!("Alt-{letter}")]));
    }
    // A key that is let go is none that is pressed.
    assert_eq!(read(&[b"\x1b[97;1:3u\x1b[1;1:3A\x1b[97;1:1u\x1b[97;1:2u"]), keys(&["a", "a"]));
}

#[test]
fn found_l1_clicks_and_the_wheel_are_known_in_every_way_they_are_sent() {
    let (up, down) = (Input::Wheel(-1), Input::Wheel(1));
    for (bytes, inputs) in [
        (b"\x1b[<64;10;10M".as_slice(), vec![up.clone()]),
        (b"\x1b[<65;10;10M", vec![down.clone()]),
        (b"\x1b[<0;10;5M\x1b[<0;10;5m", vec![Input::Click(9, 4)]),
        (b"\x1b[<0;300;200M", vec![Input::Click(299, 199)]),
        (b"\x1b[96;10;10M\x1b[97;10;10M", vec![up.clone(), down.clone()]),
        (b"\x1b[32;10;5M", vec![Input::Click(9, 4)]),
        (b"\x1b[M`**\x1b[Ma**", vec![up, down]),
        // Coordinates may be any byte, that of an Esc, of a letter or of none among them.
        (b"\x1b[M \xff\x1b", vec![Input::Click(222, 0)]),
        (b"\x1b[M \x1b\x1b", vec![Input::Click(0, 0)]),
        // Other buttons, moving, letting go and the focus are no matter.
        (b"\x1b[<1;1;1M\x1b[<2;1;1M\x1b[<35;1;1M\x1b[<0;1;1m\x1b[I\x1b[O", vec![]),
    ] {
        assert_eq!(read(&[bytes]), inputs, "{:?}", String::from_utf8_lossy(bytes));
    }
}

/// What terminals say when they were asked something by who had them before.
const ANSWERS: [&[u8]; 13] = [
    b"\x1b]11;rgb:1e1e/1e1e/2e2e\x1b\\",
    b"\x1b]11;rgb:1e1e/1e1e/2e2e\x07",
    b"\x1b]4;1;rgb:cccc/0000/0000\x1b\\",
    b"\x1b]52;c;cXVpdA==\x07",
    b"\x1b[?62;22;52c",
    b"\x1b[>1;95;0c",
    b"\x1b[?2026;2$y",
    b"\x1b[?1u",
    b"\x1b[24;80R",
    b"\x1b[8;24;80t",
    b"\x1bP>|kitty(0.35.2)\x1b\\",
    b"\x1bP1+r524742=38\x1b\\",
    b"\x1b_Gi=31;OK\x1b\\",
];

/// No answer that comes late is typed, nor any piece of one; the key after it is a key.
#[test]
fn found_l1_late_answers_of_the_terminal_are_no_keys() {
    for answer in &ANSWERS {
        for at in 0..=answer.len() {
            let (first, rest) = answer.split_at(at);
            let inputs = read(&[first, rest, b"q"]);
            assert_eq!(inputs, keys(&["q"]), "{:?} cut at {at}", String::from_utf8_lossy(answer));
        }
    }
    // A sequence that nobody knows ends where every sequence does, and no longer one swallows what follows.
    assert_eq!(read(&[b"\x1b[?1x\x1b[3$\x1b[12;34;56zq"]), keys(&["q"]));
    // Nor is the rest of one a key that the parser gives up early.
    for unknown in
        ["\u{1b}[  [", "\u{1b}[ 2q", "\u{1b}[;2d", "\u{1b}[:5A", "\u{1b}[=1u", "\u{1b}[!d", "\u{1b}[[x", "\u{1b}Oz"]
    {
        assert_eq!(read(&[unknown.as_bytes(), b"q"]), keys(&["q"]), "{unknown:?}");
    }
    let long = [b"\x1b[".to_vec(), b"1;".repeat(5_000), b"Aq".to_vec()].concat();
    assert_eq!(read(&[&long]), keys(&["q"]));
    let (open, closed) = ([b"\x1b]".to_vec(), b"1".repeat(100_000)].concat(), b"q");
    assert_eq!(read(&[&open, closed]).last(), keys(&["q"]).last());
}

/// However many Esc there are: each is one, and the key after them is itself.
#[test]
fn found_l1_a_flood_of_esc_ends_with_the_key_after_it() {
    for count in [2, 3, 4, 99_999, 100_000] {
        let flood = [vec![0x1b; count], b"q".to_vec()].concat();
        let inputs = read(&[&flood]);
        assert_eq!(inputs.len(), count + 1);
        assert!(inputs[..count].iter().all(|input| *input == keys(&["Esc"])[0]), "{count}");
        assert_eq!(inputs[count], keys(&["q"])[0], "{count}");
    }
    assert_eq!(read(&[b"\x1bq"]), keys(&["Alt-q"]), "one that comes with a key is Alt");
    assert_eq!(read(&[b"\x1b\x1b\x1b[A"]), keys(&["Esc", "Esc", "Up"]));
    assert_eq!(read(&[b"\x1b\x03"]), keys(&["Esc", "Ctrl-C"]), "who wants to leave");
    assert_eq!(read(&[b"\x1b\x1b\xc3\xbc"]), keys(&["Esc", "Esc", "ü"]));
}

/// What is no character costs no other one.
#[test]
fn found_l1_what_is_no_letter_swallows_none() {
    let whole = "ü漢🙂".as_bytes();
    for (at, _) in whole.iter().enumerate() {
        let letter = &whole[..at];
        let valid = std::str::from_utf8(letter).map_or_else(|error| error.valid_up_to(), |_| at);
        let letters: String = std::str::from_utf8(&letter[..valid]).unwrap().to_owned() + "q";
        let inputs: Vec<Input> = letters.chars().map(|letter| Input::Key(Chord::plain(Key::Char(letter)))).collect();
        assert_eq!(read(&[letter, b"q"]), inputs, "{letter:?}");
        assert_eq!(read(&[&[letter, b"q"].concat()]), inputs, "{letter:?}");
    }
    for byte in 0x80..=0xff_u8 {
        for before in [&b""[..], b"\xe2", b"\xe2\x82", b"\xf0\x9f", b"\xf0\x9f\x98", b"\x1b", b"\x1b[", b"\x1b[1;"] {
            let bytes = [before, &[byte, b'\r', b'q']].concat();
            let inputs = read(&[&bytes]);
            assert_eq!(inputs[inputs.len() - 2..], keys(&["Enter", "q"]), "{bytes:?}");
        }
    }
}

/// A paste is one, with whatever looks like its end in it, however late its end comes; and one without an end is one too.
#[test]
fn found_l1_a_paste_is_one_text() {
    let ends = b"\x1b[201~";
    for text in ["", "win", "a\r\nb\nc\td", "ü漢🙂", "\u{1b}[20", "\u{1b}\u{1b}[201", "\u{1b}[A\u{1b}[200~q", "\u{3}q"]
    {
        let bytes = [b"j\x1b[200~", text.as_bytes(), ends, b"q"].concat();
        let wanted = [keys(&["j"]), vec![pasted(text)], keys(&["q"])].concat();
        assert_eq!(read(&[&bytes]), wanted, "{text:?}");
        for at in 0..bytes.len() {
            // Ctrl-C by itself is somebody who waits for the end.
            if bytes[at..].starts_with(b"\x03") || bytes[..at].ends_with(b"\x03") {
                continue;
            }
            assert_eq!(read(&[&bytes[..at], &bytes[at..]]), wanted, "{text:?} cut at {at}");
        }
        let single: Vec<&[u8]> = bytes.chunks(1).collect();
        if !text.contains('\u{3}') {
            assert_eq!(read(&single), wanted, "{text:?} byte by byte");
        }
    }
    // Bytes that are no text are shown as such.
    assert_eq!(read(&[b"\x1b[200~a\xffb\x1b[201~"]), [pasted("a\u{fffd}b")]);

    // No end: what came is the paste; keys are keys again, Ctrl-C at once.
    let mut cutter = Cutter::new(ESCAPE);
    let mut inputs = Vec::new();
    cutter.take(b"\x1b[200~dd2\r", &mut inputs);
    assert_eq!((inputs.len(), cutter.is_pasting()), (0, true));
    assert!(cutter.patience().unwrap() >= Duration::from_secs(1), "a line may stall");
    cutter.silence(&mut inputs);
    assert_eq!((&inputs[..], cutter.patience()), (&[pasted("dd2\r")][..], None));
    cutter.take(b"q", &mut inputs);
    assert_eq!(inputs[1..], keys(&["q"]));
    // What comes of it after all is pasted, not run.
    cutter.take(b"dd2\rq\x1b[201~k", &mut inputs);
    assert_eq!(inputs[2..], [vec![pasted("dd2\rq")], keys(&["k"])].concat());
    // The next paste has an end of its own.
    cutter.take(b"j\x1b[200~x\x1b[201~", &mut inputs);
    assert_eq!(inputs[4..], [keys(&["j"]), vec![pasted("x")]].concat());
    let mut inputs = Vec::new();
    cutter.take(b"\x1b[200~dd2\r", &mut inputs);
    cutter.take(b"\x03", &mut inputs);
    assert_eq!(inputs, [vec![pasted("dd2\r")], keys(&["Ctrl-C"])].concat());
}

/// However much is pasted: so much is kept, and every character that is not is counted.
#[test]
fn found_l2_a_paste_costs_no_more_memory_than_a_field_takes() {
    for (letter, count) in [("x", 5_000_000), ("ü", 400_000), ("漢", 400_000), ("🙂", 400_000)] {
        let bytes = [b"\x1b[200~", letter.repeat(count).as_bytes(), b"\x1b[201~q"].concat();
        let inputs = read(&[&bytes]);
        let Some(Input::Paste(pasted)) = inputs.first() else { panic!("{inputs:?}") };
        let kept = pasted.text.chars().count();
        assert_eq!((kept + pasted.left_out, &inputs[1..]), (count, &keys(&["q"])[..]));
        assert!((65_536..=262_144).contains(&kept) && pasted.text.len() < 262_148, "{letter}: {kept}");
        assert!(pasted.text.chars().all(|own| letter.contains(own)), "{letter}");
    }
    // Not even of what is no text.
    let bytes = [b"\x1b[200~".to_vec(), vec![0x80; 1_000_000], b"\x1b[201~".to_vec()].concat();
    let Some(Input::Paste(pasted)) = read(&[&bytes]).pop() else { panic!() };
    assert!(pasted.text.chars().count() <= 262_147);
}

/// A piece of what a terminal sends that is whole.
fn piece() -> impl Strategy<Value = Vec<u8>> {
    let text = "[ -~äß漢🙂\r\n\t]{0,12}";
    prop_oneof![
        4 => "[ -~]".prop_map(String::into_bytes),
        2 => "[äöüßéłø漢🙂]".prop_map(String::into_bytes),
        1 => prop::sample::select(vec![0_u8, 1, 3, 4, 8, 9, 10, 13, 26, 28, 31, 127]).prop_map(|byte| vec![byte]),
        1 => prop::sample::select(vec![0x80_u8, 0xbf, 0xc0, 0xf5, 0xff]).prop_map(|byte| vec![byte]),
        3 => "\u{1b}\\[(1;[2-8])?[ABCDFHPQS]".prop_map(String::into_bytes),
        1 => "\u{1b}O[ABCDFHPQRS]".prop_map(String::into_bytes),
        2 => "\u{1b}\\[([1-8]|1[1-57-9]|2[0134])(;[2-8])?~".prop_map(String::into_bytes),
        1 => "\u{1b}\\[(27|9[7-9]|13|57427)(;[1-8](:[123])?)?u".prop_map(String::into_bytes),
        1 => "\u{1b}\\[27;[2-8];(9[7-9]|64)~".prop_map(String::into_bytes),
        2 => "\u{1b}\\[<(0|64|65);[1-9][0-9]{0,2};[1-9][0-9]{0,2}[Mm]".prop_map(String::into_bytes),
        1 => prop::collection::vec(32_u8..=255, 3..=3).prop_map(|bytes| [b"\x1b[M".to_vec(), bytes].concat()),
        1 => "\u{1b}[a-zA-NQ-WYZ0-9]".prop_map(String::into_bytes),
        2 => text.prop_map(|text| format!("\u{1b}[200~{text}\u{1b}[201~").into_bytes()),
        1 => prop::sample::select(ANSWERS.to_vec()).prop_map(<[u8]>::to_vec),
    ]
}

proptest! {
    /// Where reading ends decides nothing.
    #[test]
    fn found_l1_no_sequence_and_no_paste_is_cut_at_the_border_of_a_read(
        pieces in prop::collection::vec(piece(), 0..40),
        sizes in prop::collection::vec(1_usize..9, 1..200),
    ) {
        let bytes = pieces.concat();
        let whole = read(&[&bytes]);
        let (mut cut, mut rest, mut sizes) = (Vec::new(), &bytes[..], sizes.into_iter().cycle());
        while !rest.is_empty() {
            let (first, after) = rest.split_at(sizes.next().unwrap().min(rest.len()));
            cut.push(first);
            rest = after;
        }
        prop_assert_eq!(read(&cut), whole.clone());
        // Each piece means what it means by itself.
        let single: Vec<Input> = pieces.iter().flat_map(|piece| read(&[piece])).collect();
        prop_assert_eq!(single, whole);
    }

    /// Whatever came before, a key after a silence is that key, and no sentence of the program is a panic.
    #[test]
    fn found_l1_after_anything_a_key_is_a_key(
        bytes in prop::collection::vec(prop_oneof![any::<u8>(), prop::sample::select(b"\x1b[]OP_M<?;~0129\x07\\\x18".to_vec())], 0..300),
        sizes in prop::collection::vec(1_usize..40, 1..20),
    ) {
        let mut cutter = Cutter::new(ESCAPE);
        let (mut inputs, mut rest, mut sizes) = (Vec::new(), &bytes[..], sizes.into_iter().cycle());
        while !rest.is_empty() {
            let (first, after) = rest.split_at(sizes.next().unwrap().min(rest.len()));
            cutter.take(first, &mut inputs);
            rest = after;
        }
        cutter.silence(&mut inputs);
        prop_assert_eq!(cutter.patience(), None, "one silence is enough");
        inputs.clear();
        cutter.take(b"q", &mut inputs);
        prop_assert_eq!(inputs, keys(&["q"]));
    }
}
