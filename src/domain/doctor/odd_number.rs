//! An Access ID or Contract ID of another length than Microsoft's (R48): a call with it is turned away.

use super::{Examines, Found, On};
use crate::domain::act::figure::What;
use crate::domain::field::Field;
use crate::domain::technical::odd_digits;
use crate::domain::{State, Thing};

pub(super) struct OddNumber;

impl Examines for OddNumber {
    const WORD: &'static str = "odd-number";

    fn look(state: &State, _: On, found: &mut Vec<Found>) {
        for (at, benefit) in state.technical.iter().enumerate() {
            let numbers = [(Field::AccessId, &benefit.access_id), (Field::ContractId, &benefit.contract_id)];
            let odd = numbers.into_iter().filter_map(|(field, number)| {
                let digits = odd_digits(&state.rules, number.as_ref()?)?;
                let (field, usual) = (What::Word(field.as_word()), What::Several(state.rules.id_digits));
                let says = vec![("field", field), ("digits", What::Several(digits)), ("usual", usual)];
                Some(Found::of(Thing::Technical(at), says))
            });
            found.extend(odd);
        }
    }
}
