//! One macro for the enumerations whose words are part of a public contract (the state file, the command line, JSON).

/// An enumeration with contract words, for whoever treats them all alike.
pub(crate) trait Word: Copy + 'static {
    /// Every word.
    const WORDS: &'static [&'static str];
    /// Its word.
    fn word(self) -> &'static str;
    /// The value of a word.
    fn of_word(word: &str) -> Option<Self>;
}

/// Declares an enumeration together with its contract words: `as_word`, `from_word`, `ALL`.
macro_rules! words {
    (
        $(#[$meta:meta])*
        pub enum $name:ident {
            $( $(#[$vmeta:meta])* $variant:ident = $word:literal ),+ $(,)?
        }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $( $(#[$vmeta])* $variant ),+
        }

        impl $name {
            /// Every value, in the order of its declaration.
            pub const ALL: &'static [Self] = &[ $( Self::$variant ),+ ];

            /// Every word, in the order of the values.
            pub const WORDS: &'static [&'static str] = &[ $( $word ),+ ];

            /// The word that stands for this value in files, on the command line and in JSON.
            #[must_use]
            pub const fn as_word(self) -> &'static str {
                match self { $( Self::$variant => $word ),+ }
            }

            /// The value a contract word stands for; `None` for an unknown word.
            #[must_use]
            pub fn from_word(word: &str) -> Option<Self> {
                match word { $( $word => Some(Self::$variant), )+ _ => None }
            }
        }

        impl $crate::domain::words::Word for $name {
            const WORDS: &'static [&'static str] = Self::WORDS;
            fn word(self) -> &'static str {
                self.as_word()
            }
            fn of_word(word: &str) -> Option<Self> {
                Self::from_word(word)
            }
        }
    };
}

pub(crate) use words;
