//! The charset that a page declares.

use super::build::charset;

/// A declaration stands no further down than this. The standard says 1024; Word puts more before it.
const FURTHEST: usize = 4096;

/// The charset that a page says it is written in, as it says it: "windows-1258".
///
/// ```text
/// declared = xml-declaration / "<meta" charset / "<meta" http-equiv content
/// ```
pub(crate) fn declared_charset(bytes: &[u8]) -> Option<String> {
    let head = String::from_utf8_lossy(bytes.get(..FURTHEST).unwrap_or(bytes));
    of_xml(&head).map(str::to_owned).or_else(|| charset(&head))
}

/// The label behind "encoding=" of an XML declaration.
fn of_xml(page: &str) -> Option<&str> {
    let (declaration, _) = page.trim_start().strip_prefix("<?xml")?.split_once('>')?;
    let label = declaration.split_once("encoding")?.1.trim_start().strip_prefix('=')?;
    label.split(['"', '\'']).nth(1)
}

#[cfg(test)]
mod tests {
    use super::declared_charset;

    #[track_caller]
    fn check(page: &str, expected: Option<&str>) {
        assert_eq!(declared_charset(page.as_bytes()).as_deref(), expected, "{page}");
    }

    #[test]
    fn reads_every_form() {
        check("<meta charset=utf-8>", Some("utf-8"));
        check("<html><head><META CharSet=\"UTF-8\" />", Some("UTF-8"));
        check(
            "<meta http-equiv=Content-Type content=\"text/html; charset=windows-1258\">",
            Some("windows-1258"),
        );
        check(
            "<meta content='text/html;charset = \"x-viet-tcvn5712\"' http-equiv='content-type'>",
            Some("x-viet-tcvn5712"),
        );
        check("<?xml version=\"1.0\" encoding='utf-8'?><html>", Some("utf-8"));
    }

    #[test]
    fn passes_over_what_is_none() {
        check("<!-- <meta charset=a> --><p title='<meta charset=b>'>charset=c", None);
        check("<meta name=description content='charset=a'><meta charset=''>", None);
        check(&format!("{}<meta charset=utf-8>", " ".repeat(5000)), None);
    }
}
