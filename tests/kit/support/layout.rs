//! Writes a state in any layout that TOML allows: what a person, or another tool, may have made of a state file.

use mpn_benefits::domain::State;
use mpn_benefits::domain::field::{Field, Row, Value};
use mpn_benefits::domain::record::{Kind, Record};

/// Numbers from a seed: the same seed, the same layout.
#[derive(Debug, Clone)]
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ 0xD1B5_4A32_D192_ED03)
    }

    /// A number below `sides`.
    pub(crate) fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((z ^ (z >> 31)) % sides.max(1) as u64) as usize
    }

    /// True once in `sides` rolls.
    pub(crate) fn once_in(&mut self, sides: usize) -> bool {
        self.roll(sides) == 0
    }

    pub(crate) fn pick<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.roll(of.len())]
    }
}

const TABLES: [(&str, Kind); 7] = [
    ("person", Kind::Person),
    ("enrollment", Kind::Offer),
    ("software", Kind::Software),
    ("cloud", Kind::Cloud),
    ("subscription", Kind::Subscription),
    ("visual_studio", Kind::VisualStudio),
    ("technical", Kind::Technical),
];

/// A state as text, in a layout of the dice.
pub(crate) fn layout(state: &State, dice: &mut Dice) -> String {
    let mut writer = Writer { dice, out: String::new(), aligned: false };
    writer.aligned = writer.dice.once_in(4);
    writer.file(state);
    let mut text = writer.out;
    if dice.once_in(3) {
        text = text.replace('\n', "\r\n");
    }
    if dice.once_in(4) {
        text.insert(0, '\u{feff}');
    }
    if dice.once_in(3) {
        let trimmed = text.trim_end().len();
        text.truncate(trimmed);
    }
    text
}

struct Writer<'d> {
    dice: &'d mut Dice,
    out: String,
    aligned: bool,
}

impl Writer<'_> {
    fn file(&mut self, state: &State) {
        self.comment("");
        self.out.push_str("format = 1\nrules = \"mpn-2021\" # see the guide\n");
        let mut inline = Vec::new();
        let mut tables = Vec::new();
        for (name, kind) in TABLES {
            let records: Vec<Record> =
                state.things().filter(|thing| thing.kind() == kind).map(|thing| state.record(thing).unwrap()).collect();
            if records.is_empty() {
                continue;
            }
            // A list in braces must stand before the first header.
            if self.dice.once_in(6) { inline.push((name, records)) } else { tables.push((name, records)) }
        }
        for (name, records) in inline {
            let records: Vec<String> = records.iter().map(|record| self.whole_in_braces(record)).collect();
            let list = self.list(&records, "");
            self.out.push_str(&format!("{name} = {list}\n"));
        }
        let partner = Record::Partner(state.partner.clone()).written();
        if !partner.is_empty() {
            self.blank();
            self.out.push_str("[partner]\n");
            self.fields(&partner, "");
        }
        for (name, records) in tables {
            if self.dice.once_in(3) {
                self.out.push_str(&format!("\n# ---- {name} ----\n"));
            }
            for record in records {
                self.record(name, &record);
            }
        }
        if self.dice.once_in(4) {
            self.out.push_str("\n# the end\n");
        }
    }

    fn blank(&mut self) {
        if !self.dice.once_in(5) {
            self.out.push('\n');
        }
    }

    fn comment(&mut self, indent: &str) {
        if self.dice.once_in(5) {
            self.out.push_str(&format!("{indent}# a word, [brackets] and = \"quotes\"\n"));
        }
    }

    fn record(&mut self, name: &str, record: &Record) {
        self.blank();
        self.comment("");
        let indent = *self.dice.pick(&["", "", "", "  ", "\t"]);
        let tail = if self.dice.once_in(6) { " # here" } else { "" };
        self.out.push_str(&format!("{indent}[[{name}]]{tail}\n"));
        self.fields(&record.written(), indent);
        let parts = parts(record);
        let Some(part) = record.kind().child() else { return };
        let part = match part {
            Kind::Key => "key",
            Kind::Token => "token",
            _ => "seat",
        };
        if parts.is_empty() {
            return;
        }
        if self.dice.once_in(5) {
            let parts: Vec<String> = parts.iter().map(|part| self.in_braces(&part.written())).collect();
            let list = self.list(&parts, indent);
            self.out.push_str(&format!("{indent}{part} = {list}\n"));
            return;
        }
        for record in parts {
            self.blank();
            let indent = *self.dice.pick(&["", "  ", "    "]);
            self.comment(indent);
            self.out.push_str(&format!("{indent}[[{name}.{part}]]\n"));
            self.part(&format!("{name}.{part}"), &record.written(), indent);
        }
    }

    /// The fields of a part, some of them as tables of their own.
    fn part(&mut self, path: &str, row: &Row, indent: &str) {
        let (mut plain, mut headers) = (Vec::new(), Vec::new());
        for (field, value) in row {
            let table = matches!(value, Value::Table(_))
                || matches!(value, Value::List(rows) if rows.iter().all(|row| matches!(row, Value::Table(_))));
            if table && self.dice.once_in(6) {
                headers.push((*field, value.clone()));
            } else {
                plain.push((*field, value.clone()));
            }
        }
        self.fields(&plain, indent);
        for (field, value) in headers {
            let rows = match value {
                Value::List(rows) => rows,
                fact => vec![fact],
            };
            let (open, close) = if matches!(row_of(row, field), Value::List(_)) { ("[[", "]]") } else { ("[", "]") };
            for row in rows {
                let Value::Table(row) = row else { continue };
                self.out.push_str(&format!("{indent}{open}{path}.{}{close}\n", field.as_word()));
                self.fields(&row, indent);
            }
        }
    }

    fn fields(&mut self, row: &Row, indent: &str) {
        let width = row.iter().map(|(field, _)| field.as_word().len()).max().unwrap_or(0);
        let mut row = row.clone();
        if self.dice.once_in(3) && row.len() > 1 {
            // In any order.
            for at in (1..row.len()).rev() {
                let other = self.dice.roll(at + 1);
                row.swap(at, other);
            }
        }
        for (field, value) in &row {
            let name =
                if self.dice.once_in(12) { format!("\"{}\"", field.as_word()) } else { field.as_word().to_owned() };
            let dotted = matches!(value, Value::Table(_)) && self.dice.once_in(5);
            if let (Value::Table(fact), true) = (value, dotted) {
                for (part, value) in fact {
                    let value = self.value(value, indent);
                    self.out.push_str(&format!("{indent}{name}.{} = {value}\n", part.as_word()));
                }
                continue;
            }
            let equals = if self.aligned {
                format!("{} = ", " ".repeat(width.saturating_sub(name.len())))
            } else {
                (*self.dice.pick(&[" = ", " = ", "=", "  =  "])).to_owned()
            };
            let value = self.value(value, indent);
            let tail = match self.dice.roll(8) {
                0 => " # so it is, {really}",
                1 => "   ",
                _ => "",
            };
            self.comment(indent);
            self.out.push_str(&format!("{indent}{name}{equals}{value}{tail}\n"));
        }
    }

    fn value(&mut self, value: &Value, indent: &str) -> String {
        match value {
            Value::Text(text) => self.text(text),
            Value::Secret(key) => self.text(key.reveal()),
            Value::Date(date) => date.to_string(),
            Value::Count(count) => match self.dice.roll(6) {
                0 => format!("0x{count:x}"),
                1 if *count >= 1000 => format!("{}_{:03}", count / 1000, count % 1000),
                2 => format!("+{count}"),
                _ => count.to_string(),
            },
            Value::Flag(flag) => flag.to_string(),
            Value::Table(row) => self.in_braces(row),
            Value::List(items) => {
                let items: Vec<String> = items.iter().map(|item| self.value(item, indent)).collect();
                self.list(&items, indent)
            }
        }
    }

    fn text(&mut self, text: &str) -> String {
        match self.dice.roll(6) {
            0 if !text.contains(['\'', '\n']) => format!("'{text}'"),
            1 => format!("\"\"\"{}\"\"\"", text.replace('\\', "\\\\").replace('"', "\\\"")),
            _ => format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"")),
        }
    }

    fn in_braces(&mut self, row: &Row) -> String {
        let fields: Vec<String> =
            row.iter().map(|(field, value)| format!("{} = {}", field.as_word(), self.on_one_line(value))).collect();
        let (open, close) = *self.dice.pick(&[("{ ", " }"), ("{ ", " }"), ("{", "}")]);
        format!("{open}{}{close}", fields.join(", "))
    }

    /// A record with its parts in braces; its ledgers on one line.
    fn whole_in_braces(&mut self, record: &Record) -> String {
        let fields = self.plain_in_braces(&record.written());
        let parts: Vec<String> =
            parts(record).iter().map(|part| format!("{{ {} }}", self.plain_in_braces(&part.written()))).collect();
        let name = match record.kind().child() {
            Some(Kind::Key) => "key",
            Some(Kind::Token) => "token",
            _ => "seat",
        };
        let parts = if parts.is_empty() { String::new() } else { format!(", {name} = [{}]", parts.join(", ")) };
        format!("{{ {fields}{parts} }}")
    }

    fn plain_in_braces(&mut self, row: &Row) -> String {
        let fields: Vec<String> =
            row.iter().map(|(field, value)| format!("{} = {}", field.as_word(), self.on_one_line(value))).collect();
        fields.join(", ")
    }

    fn on_one_line(&mut self, value: &Value) -> String {
        match value {
            Value::List(items) => {
                let items: Vec<String> = items.iter().map(|item| self.on_one_line(item)).collect();
                format!("[{}]", items.join(", "))
            }
            Value::Table(row) => format!("{{ {} }}", self.plain_in_braces(row)),
            value => self.value(value, ""),
        }
    }

    fn list(&mut self, items: &[String], indent: &str) -> String {
        let comma = if self.dice.once_in(2) { "," } else { "" };
        match self.dice.roll(4) {
            0 if !items.iter().any(|item| item.contains('\n')) => format!("[{}]", items.join(", ")),
            1 if !items.iter().any(|item| item.contains('\n')) => format!("[ {}{comma} ]", items.join(", ")),
            kind => {
                let tail = if kind == 2 { " # row" } else { "" };
                let last = items.len() - 1;
                let mut out = "[\n".to_owned();
                for (at, item) in items.iter().enumerate() {
                    let comma = if at == last { comma } else { "," };
                    out.push_str(&format!("{indent}    {item}{comma}{tail}\n"));
                    if self.dice.once_in(8) {
                        out.push_str(&format!("{indent}    # between, the rows\n"));
                    }
                }
                out.push_str(&format!("{indent}]"));
                out
            }
        }
    }
}

fn row_of(row: &Row, field: Field) -> Value {
    row.iter().find(|(known, _)| *known == field).unwrap().1.clone()
}

fn parts(record: &Record) -> Vec<Record> {
    match record {
        Record::Software(own) => own.keys.iter().cloned().map(Record::Key).collect(),
        Record::Cloud(own) => own.tokens.iter().cloned().map(Record::Token).collect(),
        Record::VisualStudio(own) => own.seats.iter().cloned().map(Record::Seat).collect(),
        _ => Vec::new(),
    }
}
