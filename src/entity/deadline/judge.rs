//! Whether a time phrase is a deadline, by the words around it.

use std::ops::Range;

use super::Due;
use super::context::Context;
use super::phrase::{Cue, Phrase, When};
use super::resolve::SLACK;
use super::words::Kind;
use crate::grammar::Found;
use crate::letter;
use crate::model::{Date, Relation, Unit};

/// Whether the work must be done by the time that `read` names.
///
/// `notice` is the day of the notice and `last` where the deadline before this one ends.
pub(super) fn is_deadline(
    context: &Context<'_>,
    read: &Found<Phrase>,
    due: &Due,
    notice: Option<Date>,
    last: usize,
) -> bool {
    let at = &read.at;
    let past = is_past(due, notice, 0);
    let told = || context.nearest(at.start, |kind| kind == Kind::Past).is_some();
    let long_past = past && told() || is_past(due, notice, SLACK) && !follows_finish(context, at.start);
    let kind = |counts: fn(Kind) -> bool| context.nearest(at.start, counts).map(|near| near.kind);
    if matches!(read.value.cue, Cue::Before | Cue::Until | Cue::In | Cue::Range)
        && is_told_behind(context, at)
    {
        return false;
    }
    if due.relation == Relation::Recurring && read.value.cue != Cue::BareCycle {
        return !matches!(read.value.when, When::OfCycle(_)) && is_cycle(context, read);
    }
    match read.value.cue {
        Cue::Before => !matches!(read.value.when, When::OfCycle(_)) && is_before(context, read, long_past),
        Cue::In if is_bare_unit(context, read) => {
            context.words(at).starts_with("ngay") || follows_finish(context, at.start)
        }
        Cue::Latest => !matches!(read.value.when, When::OfCycle(_)),
        Cue::Until => !is_past(due, notice, -1) && is_until(context, read),
        Cue::In if continues(context, at.end) => false,
        Cue::In if is_long(read) => !past && is_year_of_work(context, read),
        Cue::In if is_day(read) => !past && kind(works_or_not).is_none_or(works),
        Cue::In => is_month_of_work(context, at.start) && !long_past && !(past && context.opens(at.start)),
        Cue::On if is_long(read) => !past && is_year_of_goal(context, read),
        Cue::On if matches!(read.value.when, When::OfCycle(_)) => false,
        Cue::On => {
            let held = matches!(read.value.when, When::Vague);
            let holds = |kind| works(kind) || held && kind == Kind::Event;
            !past && !continues(context, at.end) && kind(works_or_not).is_none_or(holds)
        }
        Cue::End => {
            let near = context.nearest(at.start, works_or_not).filter(|near| near.kind == Kind::Finish);
            near.is_some_and(|near| context.ends(at.end) || near.end == context.before(at.start).len())
        }
        Cue::Range => !past && is_range_of_work(context, read, due, notice),
        Cue::Open => context.opens(at.start) || kind(works_or_not).is_some_and(works) && context.ends(at.end),
        Cue::Cycle => is_cycle(context, read),
        Cue::BareCycle => is_cycle(context, read) && is_bare_cycle(context, read, due, last),
        Cue::Limit => is_limit(context, read),
        Cue::BareLimit => {
            let ends = context.ends(at.end) || context.closes(at.end) && !context.words(at).ends_with("tới");
            ends && kind(works_or_not).is_some_and(works)
        }
        Cue::MostLimit => {
            let finish = context.closes(at.end) && kind(works_or_not) == Some(Kind::Finish);
            finish || ends_with_any(context.before(at.start), &["thời gian", "thời hạn"])
        }
        Cue::Bare => true,
    }
}

/// A day that lies so many days before the notice tells of something that was.
fn is_past(due: &Due, notice: Option<Date>, days: i64) -> bool {
    let Some(notice) = notice else { return false };
    due.until.is_some_and(|until| notice.ordinal() - until.ordinal() > days)
}

/// Whether what opens with the phrase tells what was: "Trong 9 tháng đầu năm 2025, tỉnh đã …".
fn is_told_behind(context: &Context<'_>, at: &Range<usize>) -> bool {
    let next = || context.next(at.end, |kind| works(kind) || kind == Kind::Past);
    context.opens(at.start) && next() == Some(Kind::Past)
}

/// "trong tuần", which is that of the notice only where the work must end in it.
fn is_bare_unit(context: &Context<'_>, read: &Found<Phrase>) -> bool {
    let near = matches!(read.value.when, When::Near { .. });
    near && !["này", "nay", "tới", "sau", "mai"].iter().any(|end| context.words(&read.at).ends_with(end))
}

/// Whether the phrase stands right behind "hoàn thành", "gửi" or the like.
fn follows_finish(context: &Context<'_>, at: usize) -> bool {
    context.nearest(at, works).is_some_and(|near| near.end == context.before(at).len())
}

/// Whether the phrase is only the left end of a range, or the day of a feast: "nhân kỷ niệm 79 năm …".
fn continues(context: &Context<'_>, end: usize) -> bool {
    starts_with_any(context.after(end), &["đến ", "tới ", "- ", "– ", "nhân ", "chưa "])
}

fn works(kind: Kind) -> bool {
    matches!(kind, Kind::Finish | Kind::Act | Kind::Report)
}

/// Kinds that decide between work to do and what was or takes place.
fn works_or_not(kind: Kind) -> bool {
    works(kind) || matches!(kind, Kind::Event | Kind::Data | Kind::Past | Kind::Guess)
}

fn works_or_data(kind: Kind) -> bool {
    works(kind) || matches!(kind, Kind::Event | Kind::Data | Kind::Past)
}

fn any_noun_or_verb(kind: Kind) -> bool {
    !matches!(kind, Kind::Cycle(_) | Kind::Mere)
}

/// "trước": a deadline unless it says when something was.
fn is_before(context: &Context<'_>, read: &Found<Phrase>, past: bool) -> bool {
    let near = context.nearest(read.at.start, works_or_data);
    let told = near.is_some_and(|near| near.kind == Kind::Past && !near.apart);
    let aimed = |kind| matches!(kind, Kind::Finish | Kind::Data | Kind::Past | Kind::Event);
    // "phương tiện đóng trước năm 2010"
    let of_thing = is_long(read)
        && !context.opens(read.at.start)
        && context.nearest(read.at.start, aimed).is_none_or(|near| near.kind != Kind::Finish);
    !past && !told && !of_thing && !context.after(read.at.end).starts_with("là ")
}

/// A length of time, unless it is added, passed, or only told of.
fn is_limit(context: &Context<'_>, read: &Found<Phrase>) -> bool {
    const NOT: &[&str] =
        &["thêm", "quá", "hơn", "dưới", "trên", "kéo dài", "ít nhất", "tối thiểu", "sớm nhất", "nhưng"];
    !ends_with_any(context.before(read.at.start), NOT) && !context.after(read.at.end).starts_with("(từ ngày")
}

/// "đến", which also ends names and counts: "Chiến lược … đến năm 2030", "tính đến ngày …".
fn is_until(context: &Context<'_>, read: &Found<Phrase>) -> bool {
    let before = context.before(read.at.start);
    let after = context.after(read.at.end);
    // What is extended has its term, and is no work.
    let extended = context.lately(read.at.start, 2 * CLOSE).contains("gia hạn");
    if extended
        || ends_with_any(before, NO_UNTIL)
        || starts_with_any(
            after,
            &["chỉ còn", "còn ", "đã ", "mới ", "có hiệu lực", "chưa", "theo số liệu", "của kỳ báo cáo"],
        )
        || starts_with_any(
            after.trim_start_matches(',').trim_start(),
            &["tầm nhìn", "và tầm nhìn", "định hướng", "và định hướng"],
        )
    {
        return false;
    }
    // A name has its horizon, "đến năm 2030", but no end.
    let ends_then = ["hết", "cuối"].iter().any(|end| context.words(&read.at).contains(end));
    let near =
        context.nearest(read.at.start, |kind| any_noun_or_verb(kind) && !(ends_then && kind == Kind::Name));
    if near.is_some_and(|near| matches!(near.kind, Kind::Past | Kind::Data) && !near.apart) {
        return false;
    }
    let aim =
        before.ends_with("mục tiêu") && context.words(&read.at).contains("hết") && !context.ends(read.at.end);
    let named =
        ends_with_any(before, &["phấn đấu", "bảo đảm", "đảm bảo", "thời hạn", "thời gian", "yêu cầu"]);
    if aim || starts_with_any(after, &["đạt ", "phải "]) || named || context.opens(read.at.start) {
        return true;
    }
    if before.ends_with(',') || before.ends_with("và") {
        return starts_with_any(after, GOALS) || !is_long(read) && context.acts_next(read.at.end);
    }
    match near {
        Some(near) if near.kind == Kind::Finish => true,
        Some(near) if works(near.kind) => !is_long(read) || ends_then && context.ends(read.at.end),
        Some(_) => false,
        None => !is_long(read),
    }
}

/// Words in front of a time that only says how far something goes, sorted.
const NO_UNTIL: &[&str] = &[
    "có thời gian thực hiện",
    "có thời hạn",
    "công tác",
    "cộng dồn",
    "giải pháp",
    "kéo dài",
    "luỹ kế",
    "lũy kế",
    "nhiệm vụ",
    "nếu",
    "số liệu",
    "trọng tâm",
    "tính",
    "tầm nhìn",
    "từ",
    "định hướng",
];

/// Words that say what must be reached.
const GOALS: &[&str] = &[
    "bảo đảm",
    "cơ bản",
    "có ",
    "giảm",
    "hoàn thành",
    "không ",
    "phấn đấu",
    "phải",
    "toàn",
    "trở thành",
    "tăng",
    "tối thiểu",
    "tất cả",
    "ít nhất",
    "đưa",
    "đạt",
    "đảm bảo",
    "100%",
];

/// "trong năm 2025" is the term of work only where the work itself stands close.
fn is_year_of_work(context: &Context<'_>, read: &Found<Phrase>) -> bool {
    match context.nearest(read.at.start, works_or_not) {
        Some(near) if near.kind == Kind::Finish => true,
        // A span of years is mostly that of a plan.
        Some(near) if works(near.kind) && is_one(read) => {
            let passive =
                ends_with_any(context.before(near.start), &["được", "đã", "mới", "kết quả", "công tác"]);
            let finish = || {
                let no_act = |kind| kind == Kind::Finish || works_or_not(kind) && !works(kind);
                context.nearest(read.at.start, no_act).is_some_and(|near| near.kind == Kind::Finish)
            };
            context.ends(read.at.end) && (!passive || finish())
        }
        _ => false,
    }
}

/// "vào năm 2030": the year that work must come to its end in.
fn is_year_of_goal(context: &Context<'_>, read: &Found<Phrase>) -> bool {
    let near = context.nearest(read.at.start, works_or_not).filter(|near| near.kind == Kind::Finish);
    let noun =
        |start| ends_with_any(context.before(start), &["danh mục", "về", "lộ trình", "mức độ", "khối lượng"]);
    context.ends(read.at.end) && near.is_some_and(|near| !noun(near.start))
}

/// "từ ngày … đến ngày …": the time of the work, not of a flood, a plan or a meeting.
fn is_range_of_work(context: &Context<'_>, read: &Found<Phrase>, due: &Due, notice: Option<Date>) -> bool {
    let before = context.before(read.at.start);
    let named = ends_with_any(before, &["thời gian", "thời hạn", "hoàn thành", "thực hiện", "triển khai"])
        && !before.ends_with("khoảng thời gian");
    // "thời gian thực hiện giảm lãi suất từ ngày …"
    let labelled = context.lately(read.at.start, CLOSE).contains("thời gian thực hiện");
    if named || labelled || (context.opens(read.at.start) && !is_long(read)) {
        return true;
    }
    // Work does not begin long before it is ordered: "văn bản ban hành từ ngày … đến ngày …".
    let begun = |(from, notice): (Date, Date)| notice.ordinal() - from.ordinal() > SLACK;
    if due.from.zip(notice).is_some_and(begun) {
        return false;
    }
    let near = context.nearest(read.at.start, any_noun_or_verb);
    let close = near.is_none_or(|near| works(near.kind) && !near.apart && read.at.start - near.end <= CLOSE);
    close && !before.ends_with("tính") && !is_long(read)
}

/// How many bytes may stand between a verb and the time that belongs to it.
const CLOSE: usize = 90;

/// A cycle with a day, a time or "định kỳ", unless it only says what a report covers.
fn is_cycle(context: &Context<'_>, read: &Found<Phrase>) -> bool {
    const GOODS: &[&str] = &["bán", "cửa", "khách", "mặt", "ngân", "nhà"];
    let goods =
        context.words(&read.at).starts_with("hàng") && ends_with_any(context.before(read.at.start), GOODS);
    !goods && !starts_with_any(context.after(read.at.end), &["tính từ", "tính đến", "chưa", "mà "])
}

/// "hằng tháng" alone tells how often to do something, or which plan, budget or prize is meant.
fn is_bare_cycle(context: &Context<'_>, read: &Found<Phrase>, due: &Due, last: usize) -> bool {
    let (before, after) = (context.before(read.at.start), context.after(read.at.end));
    let counted = after.starts_with(|c: char| c.is_ascii_digit());
    let topic = starts_with_any(context.after(context.sentence(read.at.start)), &["trách nhiệm", "chế độ"]);
    if counted || topic || starts_with_any(after, &["của ", "là ", "đối với"]) {
        return false;
    }
    let joined = before
        .get(last..)
        .is_some_and(|between| last > 0 && matches!(between.trim(), "và" | "," | "và định kỳ"));
    if joined {
        return true;
    }
    let next = context.acts_next(read.at.end);
    if context.opens(read.at.start) {
        return next || after.starts_with(',');
    }
    if before.ends_with(',') || before.ends_with("và") {
        return next;
    }
    let yearly = due.every.iter().any(|every| every.unit == Unit::Year);
    if !yearly {
        return is_often(context, read);
    }
    is_done_yearly(context, read.at.start)
}

/// "hằng tuần" behind the work is how often it is done, unless a noun takes it: "sinh hoạt hằng ngày".
fn is_often(context: &Context<'_>, read: &Found<Phrase>) -> bool {
    const NOUNS: &[&str] = &[
        "chương trình",
        "chương trình công tác",
        "cuộc sống",
        "công việc",
        "hoạt động",
        "kế hoạch",
        "lương",
        "lịch",
        "lịch công tác",
        "nhu cầu",
        "phụ cấp",
        "sinh hoạt",
        "trợ cấp",
        "đời sống",
    ];
    let before = context.before(read.at.start);
    let told = context.nearest(read.at.start, |kind| matches!(kind, Kind::Past | Kind::Guess)).is_some();
    let near = context.nearest(read.at.start, |kind| works(kind) || kind == Kind::Data);
    let of_noun = near.is_some_and(|near| near.kind == Kind::Data || is_noun(context, near.start));
    let ends = context.closes(read.at.end) || context.acts_next(read.at.end) || {
        let on = [
            "cho ",
            "có báo cáo",
            "gửi ",
            "phải ",
            "theo quy định",
            "trong ",
            "trên ",
            "tại ",
            "về ",
            "với ",
        ];
        starts_with_any(context.after(read.at.end), &on)
    };
    ends && !told && !of_noun && !ends_with_any(before, NOUNS)
}

/// Whether the word of work at `start` is a noun there: "tại báo cáo".
fn is_noun(context: &Context<'_>, start: usize) -> bool {
    ends_with_any(context.before(start), &["các", "theo", "trong", "tại", "vào"])
}

/// Whether the verb right before "hằng năm" is what is done so often.
fn is_done_yearly(context: &Context<'_>, at: usize) -> bool {
    let says = |kind| !matches!(kind, Kind::Event | Kind::Cycle(_) | Kind::Mere);
    let Some(near) = context.nearest(at, says) else { return false };
    let noun = |start| {
        is_noun(context, start)
            || ends_with_any(
                context.before(start),
                &["kế hoạch", "kết quả", "lộ trình", "nhiệm vụ", "tiến độ"],
            )
    };
    if works(near.kind) && near.end == context.before(at).len() && !noun(near.start) {
        return true;
    }
    let Some(report) = context.nearest(at, |kind| says(kind) && kind != Kind::Act) else { return false };
    let between = context.before(at).get(report.end..).unwrap_or_default().trim();
    let close = matches!(between, "" | "kết quả" | "kết quả thực hiện");
    report.kind == Kind::Report && !report.apart && close && !noun(report.start)
}

/// "trong tháng 6/2018": the time of work unless it is only expected, or of something that was.
fn is_month_of_work(context: &Context<'_>, at: usize) -> bool {
    let guess = context.nearest(at, |kind| matches!(kind, Kind::Guess | Kind::Finish));
    let told = context.nearest(at, works_or_data);
    guess.is_none_or(|near| near.kind == Kind::Finish)
        && told.is_none_or(|near| near.apart || !matches!(near.kind, Kind::Data | Kind::Past))
}

/// Years and parts of years.
fn is_long(read: &Found<Phrase>) -> bool {
    match &read.value.when {
        When::Stretch(stretch) => stretch.to.is_year(),
        When::Near { unit, .. } => *unit == Unit::Year,
        _ => false,
    }
}

/// A single day, month, quarter or year.
fn is_one(read: &Found<Phrase>) -> bool {
    match &read.value.when {
        When::Stretch(stretch) => stretch.from == stretch.to,
        When::Near { .. } => true,
        _ => false,
    }
}

fn is_day(read: &Found<Phrase>) -> bool {
    match &read.value.when {
        When::Stretch(stretch) => stretch.to.is_day(),
        When::Near { unit, .. } => *unit == Unit::Day,
        When::OfYear { .. } => true,
        _ => false,
    }
}

fn ends_with_any(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| {
        text.strip_suffix(word)
            .is_some_and(|rest| !rest.chars().next_back().is_some_and(letter::is_letter_or_digit))
    })
}

fn starts_with_any(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| text.starts_with(word))
}
