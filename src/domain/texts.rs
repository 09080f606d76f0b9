//! Every text of a state that can be shown: names, notes, machines. Keys and tokens are none of them, nor are ids.

use super::State;
use super::record::Tabled;

impl State {
    /// Shows every text to `see`.
    pub fn each_text<'s>(&'s self, see: &mut dyn FnMut(&'s str)) {
        let Self { rules: _, partner, people, enrollments, software, cloud, subscriptions, visual_studio, technical } =
            self;
        partner.each_text(see);
        people.iter().for_each(|record| record.each_text(see));
        enrollments.iter().for_each(|record| record.each_text(see));
        software.iter().for_each(|record| record.each_text(see));
        cloud.iter().for_each(|record| record.each_text(see));
        subscriptions.iter().for_each(|record| record.each_text(see));
        visual_studio.iter().for_each(|record| record.each_text(see));
        technical.iter().for_each(|record| record.each_text(see));
    }
}
