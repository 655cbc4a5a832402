//! Whether a time phrase is a deadline, by the words around it.

use super::Due;
use super::context::Context;
use super::phrase::{Cue, Phrase, When};
use super::resolve::SLACK;
use super::words::Kind;
use crate::grammar::Found;
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
    if due.relation == Relation::Recurring && read.value.cue != Cue::BareCycle {
        return !matches!(read.value.when, When::OfCycle(_)) && is_cycle(context, read);
    }
    match read.value.cue {
        Cue::Before => !matches!(read.value.when, When::OfCycle(_)) && is_before(context, read, long_past),
        Cue::Latest => !matches!(read.value.when, When::OfCycle(_)),
        Cue::Until => !is_past(due, notice, -1) && is_until(context, read),
        Cue::In if continues(context, at.end) => false,
        Cue::In if is_long(read) => !past && is_year_of_work(context, read),
        Cue::In if is_day(read) => !past && kind(works_or_not).is_some_and(works),
        Cue::In => is_month_of_work(context, at.start) && !long_past && !(past && context.opens(at.start)),
        Cue::On if is_long(read) => !past && is_year_of_goal(context, read),
        Cue::On if matches!(read.value.when, When::OfCycle(_)) => false,
        Cue::On => !past && !continues(context, at.end) && kind(works_or_not).is_some_and(works),
        Cue::End => ends_with_any(context.before(at.start), &["hoàn thành", "xong", "hoàn tất", "chậm nhất"]),
        Cue::Range => !past && is_range_of_work(context, read),
        Cue::Open => context.opens(at.start) || kind(works_or_not).is_some_and(works) && context.ends(at.end),
        Cue::Cycle => is_cycle(context, read),
        Cue::BareCycle => is_cycle(context, read) && is_bare_cycle(context, read, due, last),
        Cue::Limit => is_limit(context, read),
        Cue::BareLimit => kind(works_or_not).is_some_and(works) && context.closes(at.end),
        Cue::Bare => true,
    }
}

/// A day that lies so many days before the notice tells of something that was.
fn is_past(due: &Due, notice: Option<Date>, days: i64) -> bool {
    let Some(notice) = notice else { return false };
    due.until.is_some_and(|until| notice.ordinal() - until.ordinal() > days)
}

/// Whether the phrase stands right behind "hoàn thành", "gửi" or the like.
fn follows_finish(context: &Context<'_>, at: usize) -> bool {
    context.nearest(at, works).is_some_and(|near| near.end == context.before(at).len())
}

/// Whether the phrase is only the left end of a range, or the day of a feast: "nhân kỷ niệm 79 năm …".
fn continues(context: &Context<'_>, end: usize) -> bool {
    starts_with_any(context.after(end), &["đến ", "tới ", "- ", "– ", "nhân "])
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
    !matches!(kind, Kind::Cycle(_))
}

/// "trước": a deadline unless it says when something was.
fn is_before(context: &Context<'_>, read: &Found<Phrase>, past: bool) -> bool {
    let near = context.nearest(read.at.start, works_or_data);
    let told = near.is_some_and(|near| near.kind == Kind::Past && !near.apart);
    !past && !told && !context.after(read.at.end).starts_with("là ")
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
    if ends_with_any(
        before,
        &["tính", "tầm nhìn", "định hướng", "kéo dài", "từ", "số liệu", "lũy kế", "luỹ kế", "cộng dồn"],
    ) || starts_with_any(
        after,
        &["chỉ còn", "còn ", "đã ", "mới ", "có hiệu lực", "chưa", "theo số liệu", "của kỳ báo cáo"],
    ) || starts_with_any(
        after.trim_start_matches(',').trim_start(),
        &["tầm nhìn", "và tầm nhìn", "định hướng", "và định hướng"],
    ) {
        return false;
    }
    let near = context.nearest(read.at.start, any_noun_or_verb);
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
        return starts_with_any(after, GOALS);
    }
    match near {
        Some(near) if near.kind == Kind::Finish => true,
        Some(near) if matches!(near.kind, Kind::Act | Kind::Report) => !is_long(read),
        _ => false,
    }
}

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
fn is_range_of_work(context: &Context<'_>, read: &Found<Phrase>) -> bool {
    let before = context.before(read.at.start);
    let named = ends_with_any(before, &["thời gian", "thời hạn", "hoàn thành", "thực hiện", "triển khai"]);
    if named || (context.opens(read.at.start) && !is_long(read)) {
        return true;
    }
    let near = context.nearest(read.at.start, any_noun_or_verb);
    let close = near.is_some_and(|near| works(near.kind) && !near.apart && read.at.start - near.end <= CLOSE);
    close && !before.ends_with("tính") && !is_long(read)
}

/// How many bytes may stand between a verb and the time that belongs to it.
const CLOSE: usize = 90;

/// A cycle with a day, a time or "định kỳ", unless it only says what a report covers.
fn is_cycle(context: &Context<'_>, read: &Found<Phrase>) -> bool {
    !starts_with_any(context.after(read.at.end), &["tính từ", "tính đến", "chưa", "mà "])
}

/// "hằng tháng" alone tells how often to do something, or which plan, budget or prize is meant.
fn is_bare_cycle(context: &Context<'_>, read: &Found<Phrase>, due: &Due, last: usize) -> bool {
    let (before, after) = (context.before(read.at.start), context.after(read.at.end));
    if starts_with_any(after, &["của ", "là ", "cho ", "đối với"])
        || after.starts_with(|c: char| c.is_ascii_digit())
    {
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
    let yearly = due.every.iter().all(|every| every.unit == Unit::Year);
    let near = context.nearest(read.at.start, |kind| kind != Kind::Event && any_noun_or_verb(kind));
    if next && !yearly && near.is_none_or(|near| near.apart || matches!(near.kind, Kind::Act | Kind::Finish))
    {
        return true;
    }
    is_done_so_often(context, read.at.start, yearly)
}

/// Whether the verb before "hằng tháng" is what is done so often, and no noun: "tại báo cáo hằng ngày".
fn is_done_so_often(context: &Context<'_>, at: usize, yearly: bool) -> bool {
    const NOUN: &[&str] =
        &["tại", "trong", "các", "theo", "kết quả", "nhiệm vụ", "kế hoạch", "lộ trình", "tiến độ"];
    let Some(near) = context.nearest(at, |kind| !matches!(kind, Kind::Event | Kind::Cycle(_))) else {
        return false;
    };
    let noun = |start| ends_with_any(context.before(start), NOUN);
    if works(near.kind) && near.end == context.before(at).len() && !noun(near.start) {
        return true;
    }
    let Some(report) = context.nearest(at, |kind| !matches!(kind, Kind::Event | Kind::Cycle(_) | Kind::Act))
    else {
        return false;
    };
    let between = context.before(at).get(report.end..).unwrap_or_default().trim();
    let close = if yearly {
        matches!(between, "" | "kết quả" | "kết quả thực hiện")
    } else {
        at - report.end <= CLOSE
    };
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
    matches!(&read.value.when, When::Stretch(stretch) if stretch.to.is_year())
}

/// A single day, month, quarter or year.
fn is_one(read: &Found<Phrase>) -> bool {
    matches!(&read.value.when, When::Stretch(stretch) if stretch.from == stretch.to)
}

fn is_day(read: &Found<Phrase>) -> bool {
    matches!(&read.value.when, When::Stretch(stretch) if stretch.to.is_day())
}

fn ends_with_any(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| {
        text.strip_suffix(word)
            .is_some_and(|rest| !rest.chars().next_back().is_some_and(char::is_alphanumeric))
    })
}

fn starts_with_any(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| text.starts_with(word))
}
