//! stub
use super::Text;
impl Text {
    /// stub
    #[must_use]
    pub fn problem(&self, problem: &crate::file::Problem) -> String {
        format!("{problem:?}")
    }
    /// stub
    #[must_use]
    pub fn file_error(&self, path: &str, error: &crate::file::FileError) -> String {
        format!("{path}: {error:?}")
    }
}
