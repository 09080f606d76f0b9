//! The picture of a form: its fields, what the one with the focus takes, and what the answers come to.

use ratatui::layout::Rect;

use super::field::FormField;
use super::{Form, Purpose};
use crate::catalog::{Programme, known_of, offered};
use crate::domain::act::deed;
use crate::domain::command::Command;
use crate::domain::field::{Field, Value};
use crate::domain::record::{Kind, Shape};
use crate::domain::remark::{Remark, remarks};
use crate::init;
use crate::keys::action::{Action, Scope};
use crate::lists::fit::{fit, width, wrap};
use crate::lists::signs::OPENS;
use crate::text::visible;
use crate::tui::canvas::Canvas;
use crate::tui::hits::Hits;
use crate::tui::overlay::picker::{draw_box, inside, place};
use crate::tui::overlay::questions::Answers;
use crate::tui::overlay::rehearsal::foretell;
use crate::tui::scene::Scene;
use crate::tui::theme::Tone;

/// Columns of a form.
const WIDE: u16 = 78;
/// Lines of the foot that a form's place is made for.
const USUAL_FOOT: u16 = 5;
/// Columns of a value, beside which the names in the file have room.
const LEAST_VALUE: usize = 34;
/// Lines that are left to the foot where the fields need the room.
const LEAST_FOOT: u16 = 3;

impl Form {
    /// Draws the form.
    pub(super) fn draw_form(&self, cx: &Scene<'_>, area: Rect, canvas: &mut Canvas, hits: &mut Hits) {
        let theme = cx.theme;
        let wide = area.width.min(WIDE);
        let answers = self.answers(cx);
        let foot = self.foot(cx, &answers, usize::from(wide.saturating_sub(4)).max(1));
        let count = u16::try_from(self.fields.len()).unwrap_or(u16::MAX);
        // A border above and below, and a line between the fields and the foot.
        let room = area.height.saturating_sub(3);
        let lines = u16::try_from(foot.len().max(1)).unwrap_or(u16::MAX);
        let below = lines.min(room.saturating_sub(count).max(LEAST_FOOT)).min(room);
        // It stands where a foot of usual height would put it, so that it does not move while somebody types.
        let height = count.saturating_add(below + 3).min(area.height);
        let usual = place(area, wide, count.saturating_add(USUAL_FOOT + 3));
        let frame = Rect { y: usual.y.min(area.bottom() - height), height, ..usual };
        draw_box(frame, canvas, theme, &self.title);
        let inside = inside(frame, 2);
        let fields = Rect { height: inside.height.saturating_sub(below + 1).max(1), ..inside };
        let beyond = self.draw_fields(cx, &answers, fields, canvas, hits);
        // What stands beyond the edges is announced, between the fields and the foot.
        if beyond != (0, 0) && fields.bottom() < inside.bottom().saturating_sub(below) {
            let words = cx.text.form_edge(beyond.0, beyond.1);
            let words = fit(&words, usize::from(inside.width));
            canvas.put(inside.x, fields.bottom(), &words, theme.muted.0, inside);
        }
        let foot_area = Rect { y: inside.bottom().saturating_sub(below), height: below, ..inside };
        hits.scrolled = draw_foot(cx, &foot, self.scrolled, foot_area, canvas);
    }

    /// What the field with the focus takes, or what is wrong with it; then what the answers come to.
    fn foot(&self, cx: &Scene<'_>, answers: &Answers, columns: usize) -> Vec<(String, Tone)> {
        let text = cx.text;
        let focused = self.fields.get(self.focus);
        let own = focused.and_then(|field| field.error.as_ref());
        let first: Vec<(String, Tone)> = match (self.errors.as_slice(), own, focused) {
            ([], Some(own), _) => vec![(own.clone(), Tone::Bad)],
            ([], None, Some(field)) => {
                let takes = match self.purpose {
                    Purpose::Act(kind, _) => {
                        let takes = text.act_takes(kind, field.spec.field, field.shape());
                        // Of words those that are possible.
                        let any = matches!(field.shape(), Shape::Word(_)) && takes == text.takes(field.shape());
                        if any && !field.choices.is_empty() {
                            text.list(field.choices.iter().map(|choice| choice.value.as_str()))
                        } else {
                            takes
                        }
                    }
                    Purpose::Add(..) | Purpose::Set(..) | Purpose::Init => {
                        text.takes_as(field.part.unwrap_or(field.spec.field), field.shape())
                    }
                };
                vec![(self.takes_here(cx, field, takes, columns), Tone::Muted)]
            }
            ([], None, None) => Vec::new(),
            (errors, ..) => errors.iter().map(|error| (error.clone(), Tone::Bad)).collect(),
        };
        let whole =
            |(words, tone): (String, Tone)| wrap(&visible(&words), columns).into_iter().map(move |line| (line, tone));
        let asked = cx.only_asked().filter(|_| self.purpose != Purpose::Init).map(|words| (words, Tone::Warn));
        let mut lines: Vec<(String, Tone)> = asked.into_iter().chain(first).flat_map(whole).collect();
        // Every fault at once, the one of this field first.
        let asked = |field: &FormField| self.is_open(field.spec.field, answers);
        let mut told: Vec<&str> = self.errors.iter().map(String::as_str).chain(own.map(String::as_str)).collect();
        for (at, field) in self.fields.iter().enumerate() {
            let fault = field.error.as_ref().filter(|_| asked(field) && (at != self.focus || !self.errors.is_empty()));
            let Some(fault) = fault else { continue };
            told.push(fault);
            let wrapped = wrap(&visible(&text.form_fault(&field.label, fault)), columns);
            lines.extend(wrapped.into_iter().map(|line| (line, Tone::Bad)));
        }
        // Nothing is foretold of a day that cannot be read.
        let asks = self.fields.iter().any(|field| field.spec.field == Field::On);
        let is_read = !asks || matches!(deed::value(answers, Field::On), Some(Value::Date(_)));
        if let (Purpose::Act(kind, of), true) = (&self.purpose, is_read) {
            // Beside what is wrong, what would be right; what is wrong is not said again.
            let foretold = foretell(cx, *kind, of, answers, columns, &told).lines;
            let nothing_wrong = self.errors.is_empty() && own.is_none();
            lines.extend(foretold.into_iter().filter(|(_, tone)| nothing_wrong || *tone != Tone::Bad));
        }
        for remark in self.remarks(cx) {
            let wrapped = wrap(&visible(&cx.text.remark(cx.state, &remark)), columns);
            lines.extend(wrapped.into_iter().map(|line| (line, Tone::Warn)));
        }
        lines
    }

    /// What stands below the fields, as one text.
    pub(super) fn said(&self, cx: &Scene<'_>) -> String {
        let foot = self.foot(cx, &self.answers(cx), WIDE.into());
        foot.into_iter().map(|(line, _)| line).collect::<Vec<_>>().join(" ")
    }

    /// What is worth saying of a record before it is recorded (D12). What an offer grants is offered once it is there.
    fn remarks(&self, cx: &Scene<'_>) -> Vec<Remark> {
        let drafted = self.drafted(cx);
        let all = drafted.map(|command| remarks(cx.state, &command, cx.dates.shown, &Programme(cx.state.rules)));
        all.into_iter().flatten().filter(|remark| !matches!(remark, Remark::Grants { .. })).collect()
    }

    /// Draws the fields that have room; how many stand above and below those.
    fn draw_fields(
        &self,
        cx: &Scene<'_>,
        answers: &Answers,
        area: Rect,
        canvas: &mut Canvas,
        hits: &mut Hits,
    ) -> (usize, usize) {
        let theme = cx.theme;
        let rows = usize::from(area.height);
        let drafted = self.drafted(cx);
        let first = self.focus.saturating_sub(rows.saturating_sub(1));
        let label = self.label().min(usize::from(area.width / 2));
        let name = self.names(area.width.into());
        (hits.picker, hits.picker_first, hits.picker_entries) = (area, first, self.fields.len());
        for (row, (at, field)) in self.fields.iter().enumerate().skip(first).take(rows).enumerate() {
            let y = area.y + u16::try_from(row).unwrap_or(0);
            let asked = self.is_open(field.spec.field, answers);
            let style = match (at == self.focus, field.error.is_some()) {
                (_, true) => theme.tone(Tone::Bad),
                (true, false) => theme.strong.0,
                (false, false) => theme.muted.0,
            };
            let needed = if asked && self.is_needed(field, answers) { "*" } else { " " };
            canvas.put(area.x, y, &fit(&field.label, label), style, area);
            let mark = area.x.saturating_add(u16::try_from(label).unwrap_or(0));
            canvas.put(mark, y, needed, theme.muted.0, area);
            let mut x = mark.saturating_add(2);
            if let Some(name) = name {
                canvas.put(x, y, &fit(&field.name_in_file(), name), theme.muted.0, area);
                x = x.saturating_add(u16::try_from(name + 2).unwrap_or(0));
            }
            let room = usize::from(area.right().saturating_sub(x)).max(1);
            let focused = at == self.focus;
            let (seen, cursor) = field.seen(cx.text, focused, room.saturating_sub(1));
            let told = self.told(cx, field, asked, answers, drafted.as_ref());
            let told = told.map(|told| self.in_room(cx, field, told, room));
            let (shown, style) = match told {
                Some(told) => (visible(&told).into_owned(), theme.muted.0),
                None => (seen, if focused { theme.input.0 } else { theme.plain.0 }),
            };
            canvas.put(x, y, &fit(&shown, room), style, area);
            // Beside it what people call that, and which of how many it is; no piece of a word where there is no room.
            let used = width(&shown) + 2;
            let words = if asked { beside(cx, field, focused) } else { String::new() };
            // Where that has no room, the sign has.
            let sign = if words.is_empty() { String::new() } else { OPENS.letter.to_string() };
            let beside = if width(&words) + used <= room { words } else { sign };
            if width(&beside) + used <= room {
                let at = x.saturating_add(u16::try_from(used).unwrap_or(0));
                canvas.put(at, y, &beside, theme.muted.0, area);
            }
            if focused {
                let cursor = cursor.min(room.saturating_sub(1));
                let column = x.saturating_add(u16::try_from(cursor).unwrap_or(0));
                canvas.put(area.x.saturating_sub(1), y, "▌", theme.strong.0, canvas.area());
                hits.cursor = Some((column, y));
            }
        }
        (first, self.fields.len().saturating_sub(first + rows))
    }

    /// Columns of the labels.
    fn label(&self) -> usize {
        self.fields.iter().map(|field| width(&field.label) + 1).max().unwrap_or(0)
    }

    /// Columns of the names in the file, where there is room for them beside the labels; an act is no record.
    fn names(&self, columns: usize) -> Option<usize> {
        let wide = self.fields.iter().map(|field| width(&field.name_in_file())).max().unwrap_or(0);
        let rest = columns.saturating_sub(self.label() + 2 + wide + 2);
        (!matches!(self.purpose, Purpose::Act(..)) && rest >= LEAST_VALUE).then_some(wide)
    }

    /// What a field takes: with its name in the file where that has no room beside its label, and how it is filled in.
    fn takes_here(&self, cx: &Scene<'_>, field: &FormField, takes: String, columns: usize) -> String {
        let takes = if field.choices.is_empty() {
            takes
        } else {
            let action = if self.opens() { Action::Accept } else { Action::NextChoice };
            cx.text.form_choose(&takes, &cx.keymap.usual(&[Scope::Form], action))
        };
        let replaces = !field.is_touched() && !field.input.value().is_empty() && !field.is_closed();
        let takes = if replaces { cx.text.form_replaces(&takes) } else { takes };
        let named = matches!(self.purpose, Purpose::Act(..)) || self.names(columns).is_some();
        if named { takes } else { cx.text.form_of_file(&field.name_in_file(), &takes) }
    }

    /// What stands in a field instead of what was typed: that it is not asked, or what the records say.
    fn told(
        &self,
        cx: &Scene<'_>,
        field: &FormField,
        asked: bool,
        answers: &Answers,
        drafted: Option<&Command>,
    ) -> Option<String> {
        if !asked {
            return Some(cx.text.form_not_asked());
        }
        if !field.input.value().is_empty() {
            return None;
        }
        if let (Purpose::Set(of, _), true) = (&self.purpose, self.keeps_key(field)) {
            let kept = cx.state.record_of(of).and_then(|record| record.get(field.spec.field));
            return kept.map(|kept| cx.text.form_kept(&cx.text.shown_value(&kept)));
        }
        let value = |value: &Value| cx.text.shown_value(value);
        if let Some(known) = self.by_catalogue(cx, field, drafted) {
            return Some(cx.text.form_by_catalogue(&value(&known)));
        }
        if let Some(usual) = self.usual(cx, field) {
            return Some(cx.text.form_by_default(&value(&usual)));
        }
        let known = deed::value(answers, field.spec.field);
        let known = known.filter(|_| matches!(self.purpose, Purpose::Act(..)));
        let said = |known: &Value| if let Value::Flag(yes) = known { cx.text.yes_or_no(*yes) } else { value(known) };
        known.map(|known| cx.text.form_known(&said(known)))
    }

    /// What stands in a field, without a word about it that would be cut: a default stands greyed, too.
    fn in_room(&self, cx: &Scene<'_>, field: &FormField, told: String, room: usize) -> String {
        let usual = self.usual(cx, field).map(|usual| cx.text.shown_value(&usual));
        let is_cut = width(&told) > room;
        usual.filter(|usual| is_cut && told == cx.text.form_by_default(usual)).unwrap_or(told)
    }

    /// What the catalogue knows of the product, of a field that says nothing.
    fn by_catalogue(&self, cx: &Scene<'_>, field: &FormField, drafted: Option<&Command>) -> Option<Value> {
        let known = match (&self.purpose, drafted) {
            (Purpose::Add(kind, _), Some(Command::Add { fields, .. })) => {
                let said: Vec<_> = fields.iter().filter(|(own, _)| *own == Field::Product).cloned().collect();
                offered(cx.state.rules, *kind, &said)
            }
            (Purpose::Set(of, Kind::Software), _) => match cx.state.record_of(of)?.get(Field::Product)? {
                Value::Text(product) => known_of(cx.state.rules, &product),
                Value::Date(_)
                | Value::Count(_)
                | Value::Flag(_)
                | Value::Secret(_)
                | Value::List(_)
                | Value::Table(_) => return None,
            },
            (Purpose::Add(..) | Purpose::Set(..) | Purpose::Init | Purpose::Act(..), _) => return None,
        };
        known.into_iter().find(|(own, _)| *own == field.spec.field).map(|(_, value)| value)
    }

    /// What an empty field means by itself.
    fn usual(&self, cx: &Scene<'_>, field: &FormField) -> Option<Value> {
        let own = Some(field.spec.field).filter(|_| field.part.is_none())?;
        match &self.purpose {
            Purpose::Add(kind, _) | Purpose::Set(_, kind) => usual(*kind, own),
            // The level of a competency is asked, whatever is usual.
            Purpose::Init => init::usual(own, cx.dates.today).filter(|_| own != Field::Level),
            Purpose::Act(..) => None,
        }
    }
}

/// What a field of a record of this kind means where nothing is said; none where it must be said, or means nothing.
fn usual(kind: Kind, field: Field) -> Option<Value> {
    kind.spec(field).filter(|spec| !spec.needed)?;
    kind.default_of(field)
}

/// What people call what stands in a field, and which of how many choices that is where the field has the focus.
fn beside(cx: &Scene<'_>, field: &FormField, focused: bool) -> String {
    if field.choices.is_empty() {
        return String::new();
    }
    let words = place_of(cx, field, focused);
    let sign = OPENS.letter;
    if words.is_empty() { sign.to_string() } else { format!("{words} {sign}") }
}

/// The same without the sign that it can be opened.
fn place_of(cx: &Scene<'_>, field: &FormField, focused: bool) -> String {
    let Some((at, choice)) = field.chosen() else {
        let waits = focused && field.is_closed() && field.input.value().is_empty();
        return if waits { cx.text.form_fitting(field.choices.len()) } else { String::new() };
    };
    let typed = field.input.value().trim();
    // The rest of a word that is begun, the name of an id.
    let named = choice.value == typed || !choice.name.is_empty();
    let name = if named { choice.name.clone() } else { cx.text.displayed(&choice.value).into_owned() };
    let place = if focused { cx.text.form_place(at + 1, field.choices.len()) } else { String::new() };
    [name, place].into_iter().filter(|words| !words.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// Draws the foot from the line on that it was scrolled to, as far as that can be; how far it is scrolled.
fn draw_foot(cx: &Scene<'_>, lines: &[(String, Tone)], scrolled: usize, area: Rect, canvas: &mut Canvas) -> usize {
    let rows = usize::from(area.height);
    let most = lines.len().saturating_sub(rows);
    let first = scrolled.min(most);
    let room = usize::from(area.width);
    for (row, (line, tone)) in lines.iter().skip(first).take(rows).enumerate() {
        let y = area.y.saturating_add(u16::try_from(row).unwrap_or(0));
        let rest = lines.len().saturating_sub(first + rows);
        // The last line says that there is more, and which key shows it.
        if row + 1 == rows && rest > 0 {
            let key = cx.keymap.usual(&[Scope::List], Action::PageDown);
            canvas.put(area.x, y, &fit(&cx.text.form_more(rest + 1, &key), room), cx.theme.muted.0, area);
        } else {
            canvas.put(area.x, y, &fit(line, room), cx.theme.tone(*tone), area);
        }
    }
    first
}
