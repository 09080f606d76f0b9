//! What a remark tells, as a message takes it: by the type of each of its fields.

use crate::domain::act::figure::What;
use crate::domain::deadline_kind::DeadlineKind;
use crate::domain::field::Field;
use crate::domain::folded::Tenant;
use crate::domain::{Date, Id};

/// Something that a remark tells.
pub(super) trait Said {
    /// As a message takes it.
    fn said(&self) -> What;
}

/// Types that are told by one expression.
macro_rules! said {
    ($( $type:ty: $own:ident => $what:expr; )+) => {
        $( impl Said for $type { fn said(&self) -> What { let $own = self; $what } } )+
    };
}

said! {
    bool: own => What::Flag(*own);
    u32: own => What::Count(*own);
    usize: own => What::Several(*own);
    i64: own => What::Days(*own);
    Date: own => What::Date(*own);
    &'static str: own => What::Word(own);
    String: own => What::Text(own.clone());
    Vec<String>: own => What::Texts(own.clone());
    Id: own => What::Id(own.clone());
    Option<Id>: own => What::MaybeId(own.clone());
    Vec<Id>: own => What::Ids(own.clone());
    Tenant: own => What::Text(own.as_str().to_owned());
    Field: own => What::Field(*own);
    Vec<DeadlineKind>: own => What::Texts(own.iter().map(|kind| kind.as_word().to_owned()).collect());
}
