//! How much a file may unfold to.

/// What a compressed or nested file may become before it is refused.
///
/// A Word file is a compressed archive: a few kilobytes can be made to unfold to gigabytes. The
/// default holds every notice that an office ever wrote and a file of some thousand pages.
///
/// # Examples
///
/// ```
/// use chidao::{Limits, Parser};
///
/// let mut limits = Limits::default();
/// limits.unpacked_bytes = 4 << 20;
/// let parser = Parser::new().limits(limits);
/// # let _ = parser;
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// Bytes of the file itself.
    pub bytes: usize,
    /// Bytes that all its parts unfold to together, and bytes of its text.
    pub unpacked_bytes: u64,
    /// How many times its own size a part may unfold to.
    pub inflate_ratio: u64,
    /// Parts of a compressed file.
    pub entries: usize,
    /// Elements inside elements, tables inside tables.
    pub depth: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { bytes: 64 << 20, unpacked_bytes: 128 << 20, inflate_ratio: 200, entries: 4096, depth: 256 }
    }
}
