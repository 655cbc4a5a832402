//! Form lines: "Đơn vị chủ trì: …", "Thời gian hoàn thành: …".

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::{action, heading};
use crate::text::Flow;

/// What a field of a form is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Field {
    Content,
    Lead,
    Coordinating,
    Deadline,
    /// The product, the money and the like, which fill no field of a directive.
    Other,
}

static LABEL: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"(?x)
        (?P<lead>(?:đơn\ vị|cơ\ quan|bộ\ phận|phòng)\ (?:đầu\ mối\ |chịu\ trách\ nhiệm\ )?(?:chủ\ trì|thực\ hiện|tham\ mưu)[^:.;]{0,40}|chủ\ trì|đơn\ vị\ chủ\ trì)\s*:
        |(?P<duty>trách\ nhiệm(?:\ chỉ\ đạo)?(?:\ thực\ hiện)?)\s*:
        |(?P<help>(?:đơn\ vị|cơ\ quan|bộ\ phận|phòng)?\ ?phối\ hợp(?:\ thực\ hiện)?)\s*:
        |(?P<time>(?:thời\ gian|thời\ hạn|tiến\ độ)(?:\ (?:hoàn\ thành|thực\ hiện|báo\ cáo|gửi|trình|ban\ hành|triển\ khai)){0,3}|hạn\ hoàn\ thành)\s*:
        |(?P<content>nội\ dung(?:\ công\ việc|\ thực\ hiện|\ nhiệm\ vụ)?|nhiệm\ vụ|tên\ nhiệm\ vụ)\s*:
        |(?P<other>sản\ phẩm(?:\ [^:.;]{0,30})?|kết\ quả(?:\ đầu\ ra|\ thực\ hiện)?|kinh\ phí(?:\ thực\ hiện)?|nguồn\ kinh\ phí|địa\ điểm|hình\ thức|ghi\ chú|đơn\ vị\ tính)\s*:",
    )
    .expect("LABEL is valid")
});

/// The fields of a line, if it begins with one: what each is for and where its words stand.
pub(super) fn fields(line: Flow<'_>) -> Vec<(Field, Range<usize>)> {
    labelled(line, str::is_empty)
}

/// The fields behind the sentences of an item: "… . Trách nhiệm thực hiện: Sở Y tế."
pub(super) fn trailing(line: Flow<'_>) -> Vec<(Field, Range<usize>)> {
    let mut found = labelled(line, |before| before.ends_with('.'));
    found.retain(|(field, _)| matches!(field, Field::Lead | Field::Coordinating));
    found
}

/// The fields of a line from the first label on that `begins` accepts for the words before it.
fn labelled(line: Flow<'_>, begins: impl Fn(&str) -> bool) -> Vec<(Field, Range<usize>)> {
    let mut found: Vec<(Field, Range<usize>)> = Vec::new();
    if !line.text.contains(':') {
        return found;
    }
    for label in LABEL.captures_iter(line.lower) {
        let Some(whole) = label.get(0) else { continue };
        let before = line.lower.get(..whole.start()).unwrap_or_default().trim_end();
        let starts = begins(before) || (!found.is_empty() && before.ends_with([';', '.', ',']));
        // "Trách nhiệm: các cơ quan phải …" is no field, but says what they have to do.
        let names = || {
            let words = line.slice(whole.end()..line.text.len());
            heading::named(words, &action::read(words))
        };
        if !starts || label.name("duty").is_some() && !names().is_all {
            continue;
        }
        if let Some((_, last)) = found.last_mut() {
            last.end = whole.start();
        }
        let field = if label.name("lead").or(label.name("duty")).is_some() {
            Field::Lead
        } else if label.name("help").is_some() {
            Field::Coordinating
        } else if label.name("time").is_some() {
            Field::Deadline
        } else if label.name("content").is_some() {
            Field::Content
        } else {
            Field::Other
        };
        found.push((field, whole.end()..line.text.len()));
    }
    found
}
