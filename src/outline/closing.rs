//! Where the closing sentences of the body begin.

use std::sync::LazyLock;

use regex::Regex;

use super::Para;
use crate::block::Reading;
use crate::text::tail;

/// What closing sentences begin with, or say near their beginning.
static CLOSING: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"^(?:Trên đây là|Nay thông báo|Trân trọng|Kính đề nghị .{0,80} quan tâm|Mọi (?:thông tin|chi tiết)|Xin trân trọng|Nơi nhận)|^.{0,90}?(?:xin |trân trọng )?thông báo (?:ý kiến |kết luận |đến |tới |và |để ).{0,300}?(?:biết|thực hiện)",
    )
    .expect("CLOSING is valid")
});

/// What speaks to everybody at the end, though it may still tell somebody to do something.
static GENERAL: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"^(?:Trong quá trình (?:tổ chức |triển khai )?thực hiện|Nhận được (?:Chỉ thị|văn bản|Công văn|Thông báo|Kế hoạch)|Căn cứ nội dung|Yêu cầu |Đề nghị |(?:Chủ tịch )?(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân).{0,30}? (?:yêu cầu|đề nghị|giao)|[^.;:]{3,40}? (?:đề nghị|yêu cầu|trân trọng đề nghị) )",
    )
    .expect("GENERAL is valid")
});

/// What a paragraph of its own begins with, though a wrap may hide where it begins.
static FORMULA: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"^(?:Trên đây là |Nơi nhận|(?:Văn phòng|VĂN PHÒNG) .{0,70}?(?:thông báo|xin|trân trọng)|Yêu cầu (?:các|Thủ trưởng|Chủ tịch)|Đề nghị (?:các|Thủ trưởng)|Trân trọng )")
        .expect("FORMULA is valid")
});

/// What the opening sentence ends with, where the first task stands behind it.
static CALL: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?:kết luận|ý kiến|chỉ đạo|yêu cầu)(?: \p{L}+){0,3} như sau: ").expect("CALL is valid")
});

/// What a paragraph begins with that tells of another's opinion.
static QUOTES: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"^(?:Tại|Theo) (?:Công văn|Văn bản|Tờ trình|Báo cáo|Công điện|Thông báo)\b")
        .expect("QUOTES is valid")
});

/// `para` in two where a line inside it begins with a formula behind a full stop, or where it goes on
/// behind "có ý kiến như sau:".
pub(super) fn split(reading: &Reading<'_>, para: Para) -> Vec<Para> {
    let cut = reading.joints_in(&para.at).iter().copied().find(|&joint| {
        reading.text(para.at.start..joint).ends_with(['.', ';'])
            && FORMULA.is_match(reading.text(joint + 1..para.at.end))
    });
    let text = reading.text(para.at.clone());
    let opening = CALL.find(text).filter(|_| para.marker.is_none() && !QUOTES.is_match(text));
    let cut = cut.or(opening.map(|call| para.at.start + call.end() - 1));
    let Some(joint) = cut else { return vec![para] };
    let behind = Para {
        whole: joint + 1..para.whole.end,
        at: joint + 1..para.at.end,
        marker: None,
        emphasised: false,
        gap: false,
        cell: para.cell,
    };
    let before = Para { whole: para.whole.start..joint, at: para.at.start..joint, ..para };
    vec![before, behind]
}

/// The index of the first closing paragraph; the length of `body` where there is none.
pub(super) fn start(reading: &Reading<'_>, body: &[Para]) -> usize {
    let mut start = body.len();
    let last_item = body.iter().rposition(|para| para.marker.is_some());
    for (index, para) in body.iter().enumerate().rev() {
        if para.marker.is_some() || para.cell.is_some() && para.emphasised {
            break;
        }
        let text = reading.text(para.at.clone());
        let closes = CLOSING.is_match(text)
            || last_item.is_some_and(|item| item < index)
                && (GENERAL.is_match(text) || is_last_word(text, index, body));
        if closes {
            start = index;
        } else if body.len() - index > 4 {
            break;
        }
    }
    let start = start.min(behind_last_item(reading, body));
    if start == 0 { body.len() } else { start }
}

/// Where the plain paragraphs begin behind a last item that is one instruction by itself, as all
/// before it are.
fn behind_last_item(reading: &Reading<'_>, body: &[Para]) -> usize {
    /// A label before a colon takes no more bytes.
    const LONGEST_LABEL: usize = 48;
    let kind = |para: &Para| para.marker.as_ref().map(|m| m.kind);
    let Some(last) = body.iter().rposition(|para| para.marker.is_some()) else { return body.len() };
    let top = body.iter().find_map(kind);
    let alone = |index: usize| {
        kind(&body[index]) == top && reading.text(body[index].at.clone()).trim_end().ends_with(['.', ';'])
    };
    let first = body.iter().position(|para| para.marker.is_some()).unwrap_or(last);
    let all = (first..last).all(&alone);
    // "Thời gian hoàn thành: …" belongs to the item before it.
    let is_field = |para: &Para| {
        let text = reading.text(para.at.clone());
        text.find(": ")
            .is_some_and(|colon| !text[..colon].contains(['.', ',', ';']) && colon <= LONGEST_LABEL)
    };
    let goes_on = body.get(last + 1).is_some_and(is_field);
    if all && alone(last) && last > first && !goes_on { last + 1 } else { body.len() }
}

/// Whether a paragraph ends the body and carries its end mark.
fn is_last_word(text: &str, index: usize, body: &[Para]) -> bool {
    /// The end mark, as a scan may have read it, with blanks in it.
    const LONGEST_MARK: usize = 8;
    let tail: String = tail(text, LONGEST_MARK).chars().filter(|c| !c.is_whitespace()).collect();
    let ends = ["./.", ".I.", ".l.", ".⁄.", "./"].iter().any(|mark| tail.ends_with(mark));
    let under_item = body.get(index.wrapping_sub(1)).is_some_and(|before| {
        before.marker.as_ref().is_some_and(|m| m.kind.is_labelled()) && before.at.len() < 160
    });
    ends && !under_item
}
