//! Where the closing sentences of the body begin.

use nom::Parser;
use nom::branch::alt;
use nom::bytes::complete::tag;
use nom::combinator::{opt, value};

use super::Para;
use crate::block::Reading;
use crate::grammar::{PResult, any, few};
use crate::letter;
use crate::lexicon::phrases::Phrases;
use crate::text::{places, tail};

/// `para` in two where a line inside it begins with a formula behind a full stop, or where it goes on
/// behind "có ý kiến như sau:".
pub(super) fn split(reading: &Reading<'_>, para: Para) -> impl Iterator<Item = Para> {
    let cut = reading.joints_in(&para.at).iter().copied().find(|&joint| {
        reading.text(para.at.start..joint).ends_with(['.', ';'])
            && begins_with_formula(reading.text(joint + 1..para.at.end))
    });
    let text = reading.text(para.at.clone());
    let opening = call_end(text).filter(|_| para.marker.is_none() && !quotes(text));
    let cut = cut.or(opening.map(|end| para.at.start + end));
    let behind = cut.map(|joint| Para {
        whole: joint + 1..para.whole.end,
        at: joint + 1..para.at.end,
        marker: None,
        emphasised: false,
        gap: false,
        cell: para.cell,
    });
    let end = cut.unwrap_or(para.whole.end);
    let before = Para { whole: para.whole.start..end, at: para.at.start..end.min(para.at.end), ..para };
    std::iter::once(before).chain(behind)
}

/// Whether `text` begins with what a paragraph of its own begins with, though a wrap may hide where it
/// begins.
fn begins_with_formula(text: &str) -> bool {
    static FORMULAS: Phrases = Phrases::new(&[
        "Nơi nhận",
        "Trân trọng ",
        "Trên đây là ",
        "Yêu cầu Chủ tịch",
        "Yêu cầu Thủ trưởng",
        "Yêu cầu các",
        "Đề nghị Thủ trưởng",
        "Đề nghị các",
    ]);
    FORMULAS.begin(text) || office_speaks(text).is_ok()
}

/// The sentence of the office that sends the notice: "Văn phòng Ủy ban nhân dân tỉnh thông báo …".
///
/// ```text
/// office_speaks = ( "Văn phòng " / "VĂN PHÒNG " ) *70any ( "thông báo" / "xin" / "trân trọng" )
/// ```
fn office_speaks(input: &str) -> PResult<'_, ()> {
    let says = alt((tag("thông báo"), tag("xin"), tag("trân trọng")));
    value((), (alt((tag("Văn phòng "), tag("VĂN PHÒNG "))), few(0..=70, any, says))).parse(input)
}

/// Where the opening sentence ends behind which the first task stands, the colon in it: "… có ý kiến chỉ
/// đạo như sau: …".
fn call_end(text: &str) -> Option<usize> {
    let like_so = " như sau:";
    places(text, " như sau: ")
        .find(|&at| text.get(..at).is_some_and(ends_with_call))
        .map(|at| at + like_so.len())
}

/// Whether `words` end with words for what a leader says, and no more than three others behind them:
/// "… kết luận chỉ đạo cuộc họp".
fn ends_with_call(words: &str) -> bool {
    const CALLS: [&str; 4] = ["kết luận", "ý kiến", "chỉ đạo", "yêu cầu"];
    const MOST_OTHERS: usize = 3;
    let mut words = words;
    for _ in 0..=MOST_OTHERS {
        if CALLS.iter().any(|call| words.ends_with(call)) {
            return true;
        }
        let Some((before, other)) = words.rsplit_once(' ') else { return false };
        if other.is_empty() || !other.chars().all(letter::is_letter) {
            return false;
        }
        words = before;
    }
    false
}

/// Whether a paragraph tells of another's opinion: "Tại Báo cáo số …, Sở Y tế có ý kiến …".
fn quotes(text: &str) -> bool {
    static QUOTED: Phrases = Phrases::new(&[
        "Theo Báo cáo",
        "Theo Công văn",
        "Theo Công điện",
        "Theo Thông báo",
        "Theo Tờ trình",
        "Theo Văn bản",
        "Tại Báo cáo",
        "Tại Công văn",
        "Tại Công điện",
        "Tại Thông báo",
        "Tại Tờ trình",
        "Tại Văn bản",
    ]);
    QUOTED.prefixes(text).any(|(_, behind)| !behind.starts_with(letter::goes_on_word))
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
        let closes = is_closing(text)
            || last_item.is_some_and(|item| item < index)
                && (is_general(text) || is_last_word(text, index, body));
        if closes {
            start = index;
        } else if body.len() - index > 4 {
            break;
        }
    }
    let start = start.min(behind_last_item(reading, body));
    if start == 0 { body.len() } else { start }
}

/// Whether `text` is a closing sentence, as its first words say or the announcement near its beginning.
fn is_closing(text: &str) -> bool {
    static CLOSINGS: Phrases = Phrases::new(&[
        "Mọi chi tiết",
        "Mọi thông tin",
        "Nay thông báo",
        "Nơi nhận",
        "Trân trọng",
        "Trên đây là",
        "Xin trân trọng",
    ]);
    CLOSINGS.begin(text) || request(text).is_ok() || announcement(text).is_ok()
}

/// "Kính đề nghị các đồng chí quan tâm".
///
/// ```text
/// request = "Kính đề nghị " *80any " quan tâm"
/// ```
fn request(input: &str) -> PResult<'_, ()> {
    value((), (tag("Kính đề nghị "), few(0..=80, any, tag(" quan tâm")))).parse(input)
}

/// "Văn phòng Ủy ban nhân dân tỉnh thông báo để các cơ quan biết, thực hiện".
///
/// ```text
/// announcement = *90any [ "xin " / "trân trọng " ] "thông báo " matter *300any ( "biết" / "thực hiện" )
/// matter       = "ý kiến " / "kết luận " / "đến " / "tới " / "và " / "để "
/// ```
fn announcement(input: &str) -> PResult<'_, ()> {
    let manner = || opt(alt((tag("xin "), tag("trân trọng "))));
    let matter = || alt((tag("ý kiến "), tag("kết luận "), tag("đến "), tag("tới "), tag("và "), tag("để ")));
    let aim = || few(0..=300, any, alt((tag("biết"), tag("thực hiện"))));
    value((), few(0..=90, any, (manner(), tag("thông báo "), matter(), aim()))).parse(input)
}

/// Whether `text` speaks to everybody at the end, though it may still tell somebody to do something.
fn is_general(text: &str) -> bool {
    static GENERAL: Phrases = Phrases::new(&[
        "Căn cứ nội dung",
        "Nhận được Chỉ thị",
        "Nhận được Công văn",
        "Nhận được Kế hoạch",
        "Nhận được Thông báo",
        "Nhận được văn bản",
        "Trong quá trình thực hiện",
        "Trong quá trình triển khai thực hiện",
        "Trong quá trình tổ chức thực hiện",
        "Yêu cầu ",
        "Đề nghị ",
    ]);
    GENERAL.begin(text) || committee_speaks(text).is_ok() || somebody_asks(text).is_ok()
}

/// "Chủ tịch UBND tỉnh yêu cầu".
///
/// ```text
/// committee_speaks = [ "Chủ tịch " ] committee *30any ( " yêu cầu" / " đề nghị" / " giao" )
/// committee        = "UBND" / "Ủy ban nhân dân" / "Uỷ ban nhân dân"
/// ```
fn committee_speaks(input: &str) -> PResult<'_, ()> {
    let committee = alt((tag("UBND"), tag("Ủy ban nhân dân"), tag("Uỷ ban nhân dân")));
    let says = alt((tag(" yêu cầu"), tag(" đề nghị"), tag(" giao")));
    value((), (opt(tag("Chủ tịch ")), committee, few(0..=30, any, says))).parse(input)
}

/// "Văn phòng Chính phủ trân trọng đề nghị".
///
/// ```text
/// somebody_asks = 3*40( !"." !";" !":" ) ( " đề nghị " / " yêu cầu " / " trân trọng đề nghị " )
/// ```
fn somebody_asks(input: &str) -> PResult<'_, ()> {
    let asks = alt((tag(" đề nghị "), tag(" yêu cầu "), tag(" trân trọng đề nghị ")));
    value((), few(3..=40, |c| !matches!(c, '.' | ';' | ':'), asks)).parse(input)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_closing_sentences() {
        for text in [
            "Nơi nhận:",
            "Mọi chi tiết xin liên hệ",
            "Kính đề nghị các đồng chí quan tâm",
            "Văn phòng UBND tỉnh xin thông báo để các đơn vị biết",
            "Văn phòng thông báo ý kiến trên tới các sở thực hiện",
        ] {
            assert!(is_closing(text), "{text}");
        }
        for text in ["Mọi người", "Kính đề nghị quan tâm", "Sở Y tế thông báo cho các đơn vị biết"]
        {
            assert!(!is_closing(text), "{text}");
        }
    }

    #[test]
    fn knows_what_speaks_to_everybody() {
        for text in
            ["Trong quá trình thực hiện", "Yêu cầu các", "Chủ tịch UBND tỉnh giao", "Sở Y tế đề nghị các"]
        {
            assert!(is_general(text), "{text}");
        }
        for text in ["Yêu cầu", "Sở: đề nghị các", "Sở đề nghị", "Ban đề nghịa các"] {
            assert!(!is_general(text), "{text}");
        }
    }

    #[test]
    fn formulas_begin_paragraphs() {
        assert!(begins_with_formula("VĂN PHÒNG UBND tỉnh trân trọng"));
        assert!(begins_with_formula("Đề nghị các sở"));
        assert!(!begins_with_formula("Đề nghị Sở Y tế"));
    }

    #[test]
    fn a_call_ends_the_opening_sentence() {
        for (text, end) in [
            ("có ý kiến như sau:| Giao", true),
            ("kết luận chỉ đạo cuộc họp như sau:| Giao", true),
            ("ghi: yêu cầu tại một việc như sau:| a", true),
            ("yêu cầu tại bốn việc này như sau: a", false),
            ("yêu cầu, cụ thể như sau: a", false),
            ("có ý kiến như sau:", false),
        ] {
            let at = text.find('|').filter(|_| end);
            assert_eq!(call_end(&text.replace('|', "")), at, "{text}");
        }
    }

    #[test]
    fn quotes_name_a_document() {
        assert!(quotes("Theo Báo cáo¹ của") && quotes("Tại Công văn số"));
        assert!(!quotes("Theo Báo cáoa") && !quotes("Xét Báo cáo"));
    }
}
