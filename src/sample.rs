//! The built-in sample data, and what it names.

/// The sample as a state file.
pub const SAMPLE: &str = include_str!("../assets/demo/contoso.toml");

/// The names of products in the sample; some come twice.
pub fn products() -> impl Iterator<Item = &'static str> {
    let named = SAMPLE.split("product = \"").skip(1);
    named.filter_map(|rest| rest.split_once('"')).map(|(name, _)| name)
}
