//! What an act would come to, while its form is still being filled in: decided by the domain, as doing it will be.

use super::questions::{Answers, act};
use crate::catalog::Programme;
use crate::domain::act::activate::named;
use crate::domain::act::deed::{Foretells, id as deed_id, text, value};
use crate::domain::act::rehearsal::{Outcome, Rehearsal};
use crate::domain::act::{ActKind, Effect};
use crate::domain::apply::rehearse;
use crate::domain::cloud::RedeemAs;
use crate::domain::command::Command;
use crate::domain::date::days_between;
use crate::domain::field::{Field, Value};
use crate::domain::folded::{Machine, Tenant};
use crate::domain::remark::{of_activation, remarks};
use crate::domain::subscription::Standing;
use crate::domain::{Date, Id};
use crate::lists::fit::{width, wrap};
use crate::text::visible;
use crate::tui::scene::Scene;
use crate::tui::theme::Tone;

/// Lines that foretell an act, each with its tone, broken at `columns`.
#[derive(Debug)]
pub(super) struct Foretold<'a> {
    pub(super) lines: Vec<(String, Tone)>,
    columns: usize,
    /// Sentences that stand above it.
    already: &'a [&'a str],
}

impl Foretold<'_> {
    /// A sentence, unless it is told already.
    fn say(&mut self, sentence: &str, tone: Tone) {
        if self.already.contains(&sentence) {
            return;
        }
        let lines = wrap(&visible(sentence), self.columns);
        self.lines.extend(lines.into_iter().map(|line| (line, tone)));
    }

    /// A sentence once, however many ways it stands against.
    fn say_once(&mut self, sentence: &str, tone: Tone) {
        let lines = wrap(&visible(sentence), self.columns);
        let stands = self.lines.windows(lines.len().max(1)).any(|own| own.iter().map(|(line, _)| line).eq(&lines));
        if !stands {
            self.say(sentence, tone);
        }
    }

    /// Rows in columns: the first to the left, the others to the right.
    fn table(&mut self, rows: &[Vec<String>]) {
        let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
        let widest = |at: usize| rows.iter().filter_map(|row| row.get(at)).map(|cell| width(cell)).max().unwrap_or(0);
        let wide: Vec<usize> = (0..columns).map(widest).collect();
        for (at, row) in rows.iter().enumerate() {
            let cells = row.iter().zip(&wide).enumerate().map(|(column, (cell, wide))| {
                let pad = " ".repeat(wide.saturating_sub(width(cell)));
                if column == 0 { format!("  {cell}{pad}") } else { format!("  {pad}{cell}") }
            });
            let line: String = cells.collect();
            self.lines.push((line, if at == 0 { Tone::Muted } else { Tone::Strong }));
        }
    }
}

/// What the act would come to, or why it may not be done, unless that is told already; every way to choose from side by side
/// (R18, R36).
pub(super) fn foretell<'a>(
    app: &Scene<'_>,
    kind: ActKind,
    of: &Id,
    answers: &Answers,
    columns: usize,
    already: &'a [&'a str],
) -> Foretold<'a> {
    let mut told = Foretold { lines: Vec::new(), columns: columns.max(1), already };
    let on = match value(answers, Field::On) {
        Some(Value::Date(on)) => *on,
        _ => app.dates.shown,
    };
    if let Some((act, _)) = act(kind, of, answers) {
        let about = app.text.act_about(&act);
        match app.decide(&Command::Act { act, on }) {
            Ok(applied) if applied.edits.is_empty() => {
                told.say(&app.text.nothing_changed(applied.effect.as_ref()), Tone::Muted);
            }
            Ok(applied) => {
                let words = applied.effect.as_ref().map(|effect| app.text.effect(effect));
                let words = words.unwrap_or(about);
                match &applied.effect {
                    // What somebody who leaves holds is a list.
                    Some(Effect::Left(own)) if !app.text.leaving(app.state, own).is_empty() => {
                        app.text.leaving(app.state, own).iter().for_each(|line| told.say(line, Tone::Strong));
                    }
                    _ => told.say(&app.text.act_comes_to(&words), Tone::Strong),
                }
                if kind.foretells() == Foretells::Ways {
                    told.say(&app.text.act_irreversible(), Tone::Warn);
                }
            }
            Err(refusal) => {
                told.say(&app.text.refusal(app.state, &refusal, app.role), Tone::Bad);
            }
        }
    }
    let made = act(kind, of, answers).map(|(act, _)| act);
    let catalogue = Programme(app.state.rules);
    let remarked = match (made, kind.foretells()) {
        (Some(act), _) => remarks(app.state, &Command::Act { act, on }, on, &catalogue),
        // Of the machines before the case is known, too.
        (None, Foretells::Machines) => of_activation(app.state, of, &named(answers), None, on, &catalogue),
        (None, Foretells::WhatItComesTo | Foretells::Ways) => Vec::new(),
    };
    for remark in remarked {
        told.say(&app.text.remark(app.state, &remark), Tone::Warn);
    }
    match kind.foretells() {
        Foretells::Machines => activation(app, kind, of, answers, on, &mut told),
        Foretells::Ways => redemption(app, of, answers, on, &mut told),
        Foretells::WhatItComesTo => {}
    }
    told
}

/// What the ledger knows of the machines, and both cases while it is open whether their hardware changed.
fn activation(app: &Scene<'_>, kind: ActKind, of: &Id, answers: &Answers, on: Date, told: &mut Foretold<'_>) {
    if value(answers, Field::ActivatedBefore) == Some(&Value::Flag(true))
        && value(answers, Field::HardwareChanged).is_none()
    {
        for changed in [false, true] {
            let mut either = answers.clone();
            either.retain(|(field, _)| *field != Field::HardwareChanged);
            either.push((Field::HardwareChanged, Some(Value::Flag(changed))));
            let Some((act, _)) = act(kind, of, &either) else { continue };
            let words = match app.decide(&Command::Act { act, on }) {
                Ok(applied) => applied.effect.as_ref().map(|effect| app.text.effect(effect)).unwrap_or_default(),
                Err(refusal) => app.text.refusal(app.state, &refusal, app.role),
            };
            told.say(&app.text.hardware(changed, &words), Tone::Strong);
        }
    }
    let mut keys = app.state.software.iter().flat_map(|benefit| &benefit.keys);
    let Some(key) = keys.find(|key| key.id == *of) else { return };
    let machines = named(answers);
    let known: Vec<(&Machine, Date)> =
        machines.iter().filter_map(|name| Some((name, key.last_use(name, on)?))).collect();
    for (machine, on) in &known {
        told.say(&app.text.ledger_knows(machine, *on), Tone::Muted);
    }
    if !known.is_empty() && known.len() < machines.len() {
        told.say(&app.text.ledger_mixed(), Tone::Warn);
    }
}

/// Every way to redeem, side by side; what a mistake would cost; that it is final (R32–R37). Until one of the partner's
/// own tenants is typed, on each tenant on which something is possible.
fn redemption(app: &Scene<'_>, of: &Id, answers: &Answers, on: Date, told: &mut Foretold<'_>) {
    let typed = text(answers, Field::Tenant).map(Tenant::from);
    let chosen = text(answers, Field::As);
    let into = deed_id(answers, Field::Subscription);
    let of_tenant = |tenant: &Tenant| rehearse(app.state, of, tenant, into.as_ref(), on, app.asking());
    let own = &app.state.partner.tenants;
    let known = typed.as_ref().filter(|typed| own.contains(typed));
    let rehearsals: Vec<(&Tenant, Rehearsal)> = match known {
        Some(tenant) => vec![(tenant, of_tenant(tenant))],
        None => own.iter().map(|tenant| (tenant, of_tenant(tenant))).collect(),
    };
    // A tenant that was mistyped is said, and what each way would come to stays.
    if let (Some(typed), None, None) = (&typed, known, &chosen)
        && let Some((_, Err(refusal))) = of_tenant(typed).ways.first()
    {
        told.say(&app.text.refusal(app.state, refusal, app.role), Tone::Bad);
    }
    let possible = rehearsals.iter().any(|(_, rehearsal)| rehearsal.outcomes().next().is_some());
    for (tenant, rehearsal) in &rehearsals {
        let outcomes: Vec<Outcome> = rehearsal.outcomes().collect();
        if !outcomes.is_empty() {
            let into = rehearsal.now.as_ref().map(|(id, _)| id.as_str());
            told.say(&app.text.rehearsal_on(tenant, into), Tone::Plain);
            told.table(&table(app, rehearsal.now.as_ref().map(|(_, now)| now), &outcomes, on));
        }
        for (how, way) in &rehearsal.ways {
            let Err(refusal) = way else { continue };
            let sentence = app.text.refusal(app.state, refusal, app.role);
            // Why one way is closed matters beside the other one, and where none is open anywhere; of what was chosen it is
            // said already.
            let beside = *how != RedeemAs::New && outcomes.iter().any(|own| own.how != RedeemAs::New);
            let is_said = known.is_some() && chosen == Some(how.as_word());
            if beside && !is_said {
                told.say(&app.text.act_either(how.as_word(), &sentence), Tone::Bad);
            } else if !possible && !is_said {
                told.say_once(&sentence, Tone::Bad);
            }
        }
    }
    let Some((_, first)) = rehearsals.first().filter(|_| possible) else { return };
    let last = first.replace_until;
    told.say_once(&app.text.act_irreversible(), Tone::Warn);
    told.say(&app.text.mistakes(), Tone::Plain);
    // Of several subscriptions each is told by itself.
    let cost: Vec<_> = rehearsals.iter().map(|(at, own)| (at, own, own.mistakes())).collect();
    let several = cost.iter().filter(|(.., mistakes)| !mistakes.is_empty()).count() > 1;
    for (tenant, rehearsal, mistakes) in cost {
        let into = rehearsal.now.as_ref().map(|(id, _)| id.as_str());
        if several && !mistakes.is_empty() {
            told.say(&app.text.rehearsal_on(tenant, into), Tone::Plain);
        }
        for mistake in mistakes {
            told.say(&app.text.mistake(&mistake), Tone::Plain);
        }
    }
    told.say(&app.text.mistake_tenant(last), Tone::Plain);
}

fn table(app: &Scene<'_>, now: Option<&Standing>, outcomes: &[Outcome], on: Date) -> Vec<Vec<String>> {
    let headings = std::iter::once(String::new()).chain(app.text.outcome_headings()).collect();
    let row = |how: &str, outcome: &Outcome| {
        let (seats, days) = (outcome.seats.to_string(), outcome.days.to_string());
        vec![how.to_owned(), seats, days, outcome.ends.to_string(), outcome.seat_days().to_string()]
    };
    let now = now.filter(|_| outcomes.iter().any(|outcome| outcome.how != RedeemAs::New)).map(|now| {
        let days = days_between(on, now.ends);
        row(&app.text.rehearsal_now(), &Outcome { how: RedeemAs::New, seats: now.seats, days, ends: now.ends })
    });
    let ways = outcomes.iter().map(|outcome| row(outcome.how.as_word(), outcome));
    std::iter::once(headings).chain(now).chain(ways).collect()
}
