//! Every text of a state that can be shown: names, notes, machines. Keys and tokens are none of them, nor are ids.

use super::State;
use super::record::Tabled;

impl State {
    /// Shows every text to `see`.
    pub fn each_text<'s>(&'s self, see: &mut dyn FnMut(&'s str)) {
        let Self { rules: _, partner, people, enrollments, software, cloud, subscriptions, visual_studio, technical } =
            self;
        partner.each_text(see);
        each(people, see);
        each(enrollments, see);
        each(software, see);
        each(cloud, see);
        each(subscriptions, see);
        each(visual_studio, see);
        each(technical, see);
    }
}

fn each<'s, T: Tabled>(records: &'s [T], see: &mut dyn FnMut(&'s str)) {
    for record in records {
        record.each_text(see);
    }
}
