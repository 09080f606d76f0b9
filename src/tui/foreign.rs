//! Files of other programs, as the dashboard asks for them.

use crate::exchange::import::{Column, Fault, LARGEST, Named, Read, Wanted, encoding_named, read as rows_of};
use crate::file::{FileError, from_home, guarded};
use crate::text::Text;

/// What was typed for an import: a path and, behind it, options as the command line has them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Typed<'t> {
    /// The path.
    pub path: &'t str,
    /// Which columns of a table hold what.
    pub columns: Option<&'t str>,
    /// The product of keys beside which none stands.
    pub product: Option<&'t str>,
    /// How the text is written.
    pub encoding: Option<&'t str>,
    /// What the people of the file are given.
    pub assign: Option<&'t str>,
}

impl<'t> Typed<'t> {
    /// Reads it. What follows no known option is a part of the path.
    #[must_use]
    pub fn of(typed: &'t str) -> Self {
        let mut all = Self { path: typed, ..Self::default() };
        while let Some((before, option)) = all.path.rsplit_once(" --") {
            let (name, value) = option.split_once([' ', '=']).unwrap_or((option, ""));
            let value = Some(value.trim());
            match name {
                "columns" => all.columns = value,
                "product" => all.product = value,
                "encoding" => all.encoding = value,
                "assign" => all.assign = value,
                _ => break,
            }
            all.path = before.trim_end();
        }
        all
    }

    fn wanted(self) -> Result<Wanted, Unread> {
        let columns = self.columns.map(|words| Named::parse(words).map_err(Unread::Columns)).transpose()?;
        let encoding = self.encoding.map(|name| encoding_named(name).ok_or_else(|| Unread::Encoding(name.to_owned())));
        let product = self.product.filter(|product| !product.is_empty()).map(str::to_owned);
        Ok(Wanted { format: None, columns: columns.unwrap_or_default(), product, encoding: encoding.transpose()? })
    }
}

/// Why a file was not read.
#[derive(Debug)]
pub enum Unread {
    /// The system does not give it.
    File(FileError),
    /// Something in it stands against it.
    Fault(Fault),
    /// This is no column of a table.
    Columns(String),
    /// This is no encoding.
    Encoding(String),
}

impl Unread {
    /// In a sentence.
    #[must_use]
    pub fn sentence(&self, typed: &str, text: &Text) -> String {
        let path = Typed::of(typed).path;
        match self {
            Self::File(error) => text.import_file_error(path, error),
            Self::Fault(fault) => text.import_unreadable(path, fault.line, fault.column, &fault.sentence(text)),
            Self::Columns(part) => text.import_no_such_columns(part, &text.list(Column::WORDS)),
            Self::Encoding(name) => text.import_no_such_encoding(name),
        }
    }
}

/// Reads a file of another program.
///
/// # Errors
/// [`Unread`]
pub fn read(typed: &str) -> Result<Read, Unread> {
    let typed = Typed::of(typed);
    let wanted = typed.wanted()?;
    let bytes = guarded::read(&from_home(typed.path), LARGEST).map_err(Unread::File)?;
    rows_of(bytes, &wanted).map_err(Unread::Fault)
}
