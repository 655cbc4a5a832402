//! What holds for every text, a notice or not.
//!
//! Texts come from three springs: any characters, the words and marks that notices are made of,
//! and the notices of the corpus after an accident. The springs flow the same way every time;
//! `LAWS_SEED=7 LAWS_CASES=5000 cargo test --release --test it laws` looks further afield. A text
//! that breaks a law is cut down before it is shown.

use std::collections::{BTreeMap, BTreeSet};
use std::panic::catch_unwind;

use chidao::model::{Directive, Offsets};
use chidao::{Notice, Parsed, Span};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::strategy::ValueTree as _;
use proptest::test_runner::{Config, RngSeed, TestRunner};
use serde_json::Value;
use unicode_normalization::UnicodeNormalization as _;

use crate::corpus::samples;

/// A law: says how the notice of a text breaks it.
type Law = fn(&Parsed) -> Result<(), String>;

const LAWS: &[(&str, Law)] = &[
    ("spans fit the source", spans_fit),
    ("parts tile the source", parts_tile),
    ("spans in other units cover the same", units_cover_the_same),
    ("a text is a clean reading of its span", texts_are_readings),
    ("composed and decomposed letters read the same", composition_is_nothing),
    ("line ends read the same", line_ends_are_nothing),
    ("the same text gives the same JSON", json_is_the_same_again),
    ("a notice comes back from its JSON", json_comes_back),
    ("directives have an id of their own and words", directives_are_told_apart),
    ("citations and directives point at each other", citations_lead_home),
    ("a key is of one document", keys_are_of_one_document),
];

#[test]
fn hold_for_any_characters() {
    let any = vec(any::<char>(), 0..120).prop_map(String::from_iter);
    let plain = "\\PC{0,80}";
    hold_for(250, prop_oneof![any, plain.boxed()]);
}

#[test]
fn hold_for_words_of_notices() {
    hold_for(250, vec(select(WORDS), 0..60).prop_map(|words| words.concat()));
}

#[test]
fn hold_for_lines_of_notices() {
    let line = vec(select(WORDS), 0..9).prop_map(|words| words.concat());
    let opening = select(OPENINGS);
    let lines = vec((opening, line).prop_map(|(opening, line)| format!("{opening}{line}")), 0..14);
    hold_for(200, lines.prop_map(|lines| lines.join("\n")));
}

/// What broke a law once.
#[test]
fn hold_for_what_broke_them() {
    for text in ["1. Giao G*\u{30C} Sở", "A*\u{323}"] {
        check(text);
    }
}

#[test]
fn hold_for_the_corpus() {
    for sample in samples() {
        check(&sample.text);
    }
}

/// `LAWS_NOTICES=folder` names more notices to check.
#[test]
fn hold_for_other_notices() {
    let Some(folder) = std::env::var_os("LAWS_NOTICES") else { return };
    for entry in std::fs::read_dir(folder).expect("the folder can be listed") {
        let path = entry.expect("the folder can be listed").path();
        let bytes = std::fs::read(&path).expect("the notice can be read");
        check(&String::from_utf8_lossy(&bytes));
    }
}

#[test]
fn hold_for_the_corpus_after_an_accident() {
    let texts: Vec<String> = samples().into_iter().map(|sample| sample.text).collect();
    let accident = (0..ACCIDENTS.len(), any::<Index>(), any::<Index>());
    let damaged = (select(texts), vec(accident, 1..5)).prop_map(|(text, accidents)| {
        accidents.into_iter().fold(text, |text, (which, one, other)| ACCIDENTS[which](&text, &one, &other))
    });
    hold_for(120, damaged);
}

/// What notices are made of, with what goes wrong in them.
#[rustfmt::skip]
const WORDS: &[&str] = &[
    " ", " ", " ", " ", "\n", "\n\n", "\n- ", "\n+ ", "\n• ", "\n1. ", "\n2.1. ", "\nII. ", "\na) ",
    "\n(1) ", "\n1.", ".", ",", ", ", "; ", ": ", "./.", ".\n", "(", ")", "“", "”", "\"", "/", "-", " - ",
    "–", "…", "*", "**", "***", "_", "~~", "`", "\\", "\\.", "# ", "> ", "|", " | ", "| --- | --- |\n",
    "<br>", "&amp;", "\t", "\r\n", "\r", "\u{A0}", "\u{200B}", "\u{AD}", "\u{FEFF}", "\u{301}", "\u{323}",
    "e\u{302}\u{323}", "\u{F0B7} ", "\u{2028}", "\u{0B}", "\u{0C}", "\u{85}", "Đ", "đ", "ð", "А", "ο", "з", "𝐍", "ﬁ", "Ⅲ", "１", "é\u{302}", "\u{F02D} ", "0", "7", "12",
    "2018", "30/02", "một", "Sở Y tế", "Sở Tài chính", "các sở, ban, ngành", "UBND tỉnh",
    "UBND các huyện, thành phố", "ỦY BAN NHÂN DÂN", "TỈNH KON TUM", "Bộ trưởng các Bộ: Quốc phòng, Công an",
    "Ban Chỉ đạo", "đồng chí Nguyễn Văn A", "Chủ tịch", "Giao ", "giao ", "Đề nghị ", "yêu cầu ", "Đồng ý ",
    "chủ trì", ", phối hợp với ", "báo cáo ", "tham mưu ", "rà soát ", "hoàn thành ", "thực hiện", "và ",
    "theo ", "của ", "về việc ", "trước ", "trước ngày 10/02/2018", "chậm nhất ", "đến ", "từ ngày ",
    "ngày ", "tháng ", "năm ", "Quý I/2018", "quý IV", "trong ", "trong vòng 05 ngày làm việc kể từ ngày ",
    "hằng tháng", "định kỳ hằng quý", "trước 17 giờ 00 ", "thứ Sáu hằng tuần", "giai đoạn 2021-2025",
    "cuối tháng 3", "Số: 15/TB-VP", "số ", "Số ", "12/2019/NĐ-CP", "156/HD-UBQG", "35-CTr/TU",
    "Công văn số ", "Nghị định số 105", "Kế hoạch ", "Luật Đất đai năm 2013", "khoản 1, 2 Điều 3 ",
    "điểm a ", "các Công điện số 217/CĐ-TTg, 218/CĐ-TTg và ", "Căn cứ ", "Thông báo này ",
    "(sau đây gọi tắt là Ban)", "(gọi tắt là ", "(KHĐT)", "THÔNG BÁO", "Kết luận", "CÔNG ĐIỆN",
    "Kính gửi: ", "V/v ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc",
    "Kon Tum, ngày 25 tháng 01 năm 2018", "Nơi nhận:", "- Như trên;", "- Lưu: VT", "KT. CHỦ TỊCH", "TL.",
    "PHÓ CHỦ TỊCH", "PHỤ LỤC I", "HỎA TỐC", "MẬT",
];

/// How lines of a notice begin.
#[rustfmt::skip]
const OPENINGS: &[&str] = &[
    "", "", "- ", "+ ", "• ", "* ", "1. ", "2. ", "1.1. ", "I. ", "II- ", "a) ", "b. ", "(1) ", "**3. ",
    "# ", "**1. Sở Y tế**\n", "| ", "|", "> ", "    ", "\t", "\n", "Điều 1. ", "Thứ nhất, ", "Một là, ",
    "Sở Y tế: ", "Cơ quan chủ trì: ", "Thời gian: ", "Nội dung: ", "Về kinh phí: ", "Nơi nhận:\n- ",
    "PHỤ LỤC\n", "[^1]: ", "1 ",
];

type Accident = fn(&str, &Index, &Index) -> String;

/// What befalls notices on their way.
const ACCIDENTS: &[Accident] = &[
    |text, one, _| lines(text, |lines| _ = lines.remove(one.index(lines.len()))),
    |text, one, other| {
        lines(text, |lines| {
            let last = lines.len();
            lines.swap(one.index(last), other.index(last));
        })
    },
    |text, one, other| {
        lines(text, |lines| {
            let last = lines.len();
            lines.insert(one.index(last), lines[other.index(last)]);
        })
    },
    |text, one, other| lines(text, |lines| lines.drain(ordered(*one, *other, lines.len())).for_each(drop)),
    |text, one, _| chars(text, |chars| _ = chars.remove(one.index(chars.len()))),
    |text, one, other| chars(text, |chars| chars.insert(one.index(chars.len()), *other.get(STRAY))),
    |text, one, other| chars(text, |chars| chars.drain(ordered(*one, *other, chars.len())).for_each(drop)),
    |text, one, _| wrapped(text, 10 + one.index(100)),
    |text, _, _| text.to_uppercase(),
    |text, _, _| text.nfd().collect(),
    |text, _, _| text.replace("**", ""),
    |text, _, _| text.replace("\n\n", "\n"),
    |text, _, _| text.replace('\n', " "),
    |text, _, _| text.replace('\n', "\n\n"),
];

/// Characters that get where they should not be.
const STRAY: &[char] =
    &['*', '|', '\\', '(', ')', '“', '"', '\n', ' ', '\u{A0}', '\u{301}', '\u{200B}', '/', '.', ':', '0'];

fn lines(text: &str, damage: impl FnOnce(&mut Vec<&str>)) -> String {
    let mut lines: Vec<&str> = text.split('\n').collect();
    damage(&mut lines);
    lines.join("\n")
}

fn chars(text: &str, damage: impl FnOnce(&mut Vec<char>)) -> String {
    let mut chars: Vec<char> = text.chars().chain(['\n']).collect();
    damage(&mut chars);
    chars.into_iter().collect()
}

fn ordered(one: Index, other: Index, len: usize) -> std::ops::Range<usize> {
    let (one, other) = (one.index(len), other.index(len));
    one.min(other)..one.max(other)
}

/// Each line of `text` broken where it gets longer than `width`.
fn wrapped(text: &str, width: usize) -> String {
    let mut out = String::new();
    for line in text.split('\n') {
        let mut used = 0;
        for word in line.split(' ') {
            out.push(if used > 0 && used + word.len() > width { '\n' } else { ' ' });
            used = if out.ends_with('\n') { 0 } else { used } + word.len() + 1;
            out.push_str(word);
        }
        out.push('\n');
    }
    out
}

/// Draws `cases` texts and checks each.
fn hold_for(cases: u32, texts: impl Strategy<Value = String>) {
    let given = |name| std::env::var(name).ok().and_then(|value| value.parse().ok());
    let seed = given("LAWS_SEED").unwrap_or(2018);
    let config = Config { rng_seed: RngSeed::Fixed(seed), failure_persistence: None, ..Config::default() };
    let mut runner = TestRunner::new(config);
    for _ in 0..given("LAWS_CASES").unwrap_or(u64::from(cases)) {
        check(&texts.new_tree(&mut runner).expect("every draw gives a text").current());
    }
}

/// Checks every law, and cuts a text that breaks one down to what is needed to break it.
#[track_caller]
fn check(text: &str) {
    let Err((name, _)) = keeps(text, LAWS) else { return };
    let law: Vec<(&str, Law)> = LAWS.iter().copied().filter(|law| law.0 == name).collect();
    let law = if law.is_empty() { LAWS } else { &law };
    let text = cut_down(text, |shorter| keeps(shorter, law).is_err_and(|broken| broken.0 == name));
    let how = keeps(&text, law).map_or_else(|(_, how)| how, |()| "not every time".to_owned());
    panic!("{name}, but {text:?} breaks it: {how}");
}

/// Whether `text` keeps `laws`, or which it breaks and how.
fn keeps<'l>(text: &str, laws: &[(&'l str, Law)]) -> Result<(), (&'l str, String)> {
    let judged = catch_unwind(|| {
        let parsed = chidao::parse(text);
        laws.iter().try_for_each(|(name, law)| law(&parsed).map_err(|how| (*name, how)))
    });
    judged.unwrap_or_else(|_| Err(("parsing never panics", "it does".to_owned())))
}

/// `text` without all that can be left out while it stays `broken`.
fn cut_down(text: &str, broken: impl Fn(&str) -> bool) -> String {
    let mut chars: Vec<char> = text.chars().collect();
    let mut size = chars.len();
    while size > 0 {
        let mut at = 0;
        let before = chars.len();
        while at < chars.len() {
            let end = (at + size).min(chars.len());
            let shorter: String = chars[..at].iter().chain(&chars[end..]).collect();
            if broken(&shorter) {
                chars.drain(at..end);
            } else {
                at = end;
            }
        }
        if size > 1 || chars.len() == before {
            size /= 2;
        }
    }
    chars.into_iter().collect()
}

fn spans_fit(parsed: &Parsed) -> Result<(), String> {
    let text = parsed.source_text();
    for (path, span) in spans(&json(parsed)) {
        if span.of(text).is_none() {
            return Err(format!("{path} is {span:?} of {} bytes", text.len()));
        }
    }
    Ok(())
}

fn units_cover_the_same(parsed: &Parsed) -> Result<(), String> {
    let text = parsed.source_text();
    let (chars, units) = (text.chars().collect::<Vec<_>>(), text.encode_utf16().collect::<Vec<_>>());
    let as_json = |offsets| serde_json::to_value(parsed.notice_in(offsets)).expect("a notice is plain data");
    let (in_chars, in_units) = (spans(&as_json(Offsets::Chars)), spans(&as_json(Offsets::Utf16)));
    for (path, span) in spans(&json(parsed)) {
        let covered = span.of(text).unwrap_or_default();
        let of_chars = in_chars.get(&path).and_then(|span| chars.get(span.range()));
        let of_units = in_units.get(&path).and_then(|span| units.get(span.range()));
        if !of_chars.is_some_and(|chars| covered.chars().eq(chars.iter().copied()))
            || !of_units.is_some_and(|units| covered.encode_utf16().eq(units.iter().copied()))
        {
            return Err(format!("{path} covers something else"));
        }
    }
    Ok(())
}

fn parts_tile(parsed: &Parsed) -> Result<(), String> {
    let len = parsed.source_text().len();
    let mut at = 0;
    for part in &parsed.notice().parts {
        if part.span.start() != at || part.span.is_empty() {
            return Err(format!("a part is {:?} where {at} was reached", part.span));
        }
        at = part.span.end();
    }
    if at == len { Ok(()) } else { Err(format!("the parts end at {at} of {len}")) }
}

fn texts_are_readings(parsed: &Parsed) -> Result<(), String> {
    let text = parsed.source_text();
    let mut found = Ok(());
    walk(&json(parsed), "", &mut |path, node| {
        let Some(span) = node.get("span").and_then(span) else { return };
        let written = span.of(text).unwrap_or_default();
        for reading in ["text", "short"].iter().filter_map(|key| node.get(*key)?.as_str()) {
            if found.is_ok() && !stands_in(reading, written) {
                found = Err(format!("{path} reads {reading:?} where {written:?} is written"));
            }
            if found.is_ok() && reading.nfc().ne(reading.chars()) {
                found = Err(format!("{path} reads {reading:?}, which is not NFC"));
            }
        }
    });
    found
}

fn composition_is_nothing(parsed: &Parsed) -> Result<(), String> {
    let text = parsed.source_text();
    read_the_same(parsed, &text.nfc().collect::<String>(), &text.nfd().collect::<String>(), |written| {
        written.nfc().collect()
    })
}

fn line_ends_are_nothing(parsed: &Parsed) -> Result<(), String> {
    let short = parsed.source_text().replace("\r\n", "\n").replace('\r', "\n");
    let long = short.replace('\n', "\r\n");
    read_the_same(parsed, &short, &long, |written| written.replace("\r\n", "\n"))
}

/// Checks that two spellings of a text give the same values at the same places; `plain` turns
/// the other spelling into the one.
fn read_the_same(parsed: &Parsed, one: &str, other: &str, plain: fn(&str) -> String) -> Result<(), String> {
    if one == other {
        return Ok(());
    }
    let parse = |text: &str| if text == parsed.source_text() { parsed.clone() } else { chidao::parse(text) };
    let (first, second) = (parse(one), parse(other));
    let (values, others) = (values(&first), values(&second));
    for (path, value) in &values {
        if others.get(path) != Some(value) {
            return Err(format!("{path} is {value} or {:?}", others.get(path)));
        }
    }
    if let Some((path, value)) = others.iter().find(|(path, _)| !values.contains_key(*path)) {
        return Err(format!("{path} is nothing or {value}"));
    }
    for ((path, span), (_, other_span)) in spans(&json(&first)).into_iter().zip(spans(&json(&second))) {
        let (written, otherwise) = (span.of(one).map(plain), other_span.of(other).map(plain));
        if written != otherwise {
            return Err(format!("{path} covers {written:?} or {otherwise:?}"));
        }
    }
    Ok(())
}

fn json_is_the_same_again(parsed: &Parsed) -> Result<(), String> {
    let again = chidao::parse(parsed.source_text());
    if json_text(parsed) == json_text(&again) { Ok(()) } else { Err("two parses differ".to_owned()) }
}

fn json_comes_back(parsed: &Parsed) -> Result<(), String> {
    let back: Notice = serde_json::from_str(&json_text(parsed)).map_err(|error| error.to_string())?;
    if &back == parsed.notice() { Ok(()) } else { Err("something is lost".to_owned()) }
}

fn directives_are_told_apart(parsed: &Parsed) -> Result<(), String> {
    let mut ids = BTreeSet::new();
    for directive in parsed.notice().directives() {
        if !ids.insert(&directive.id) {
            return Err(format!("two have the id {}", directive.id));
        }
        if directive.text.trim().is_empty() {
            return Err(format!("{} has no words", directive.id));
        }
    }
    Ok(())
}

fn citations_lead_home(parsed: &Parsed) -> Result<(), String> {
    let notice = parsed.notice();
    let directives: BTreeMap<&str, &Directive> =
        notice.directives().map(|directive| (directive.id.as_str(), directive)).collect();
    for directive in directives.values() {
        for &index in &directive.citations {
            let home = notice.citations.get(index).and_then(|cited| cited.directive.as_deref());
            if home != Some(&directive.id) {
                return Err(format!("{} has citation {index}, which stands in {home:?}", directive.id));
            }
        }
    }
    for (index, cited) in notice.citations.iter().enumerate() {
        if let Some(id) = &cited.directive
            && directives.get(id.as_str()).is_none_or(|directive| !directive.citations.contains(&index))
        {
            return Err(format!("citation {index} stands in {id}, which does not know it"));
        }
        if cited.resolved_from.is_some_and(|first| first >= index) {
            return Err(format!("citation {index} points back at {:?}", cited.resolved_from));
        }
    }
    Ok(())
}

/// Two mentions of one symbol with the same day have the same key, and no key is of two symbols.
fn keys_are_of_one_document(parsed: &Parsed) -> Result<(), String> {
    let (mut keys, mut symbols) = (BTreeMap::new(), BTreeMap::new());
    for cited in &parsed.notice().citations {
        let Some(symbol) = cited.symbol.as_deref() else { continue };
        if let Some(day) = cited.issued {
            let key = *keys.entry((symbol, day)).or_insert(&cited.key);
            if *key != cited.key {
                return Err(format!("{symbol} of {day} has the keys {key} and {}", cited.key));
            }
        }
        let letters: String = symbol.chars().filter(|c| c.is_alphanumeric()).collect();
        let first = symbols.entry(cited.key.as_str()).or_insert(letters.clone());
        if *first != letters {
            return Err(format!("{} is of {first} and {letters}", cited.key));
        }
    }
    Ok(())
}

fn json_text(parsed: &Parsed) -> String {
    serde_json::to_string(parsed.notice()).expect("a notice is plain data")
}

fn json(parsed: &Parsed) -> Value {
    serde_json::to_value(parsed.notice()).expect("a notice is plain data")
}

/// Calls `see` with every node and its path.
fn walk(node: &Value, path: &str, see: &mut impl FnMut(&str, &Value)) {
    see(path, node);
    match node {
        Value::Object(fields) => {
            for (name, inner) in fields {
                walk(inner, &format!("{path}.{name}"), see);
            }
        }
        Value::Array(items) => {
            for (index, inner) in items.iter().enumerate() {
                walk(inner, &format!("{path}[{index}]"), see);
            }
        }
        _ => {}
    }
}

fn span(node: &Value) -> Option<Span> {
    serde_json::from_value(node.clone()).ok()
}

/// Every span by its path.
fn spans(json: &Value) -> BTreeMap<String, Span> {
    let mut found = BTreeMap::new();
    walk(json, "", &mut |path, node| {
        if path.rsplit('.').next() == Some("span") {
            found.extend(span(node).map(|span| (path.to_owned(), span)));
        }
    });
    found
}

/// Every value of the JSON by its path, places and lengths left out.
fn values(parsed: &Parsed) -> BTreeMap<String, Value> {
    let mut found = BTreeMap::new();
    walk(&json(parsed), "", &mut |path, node| {
        let place = path.contains(".span.") || path == ".source.bytes";
        if !place && (!node.is_object() && !node.is_array() || node == &Value::Array(Vec::new())) {
            found.insert(path.to_owned(), node.clone());
        }
    });
    found
}

/// Whether the letters of `reading` stand in `written` in order.
fn stands_in(reading: &str, written: &str) -> bool {
    let mut written = letters(written).into_iter();
    letters(reading).into_iter().all(|letter| written.any(|other| other == letter))
}

/// The letters of `text` in NFC, without white space, marks of markup and what cannot be seen;
/// composed last, for a mark of markup may stand inside a letter.
fn letters(text: &str) -> Vec<char> {
    let visible = |c: &char| !matches!(c, '\u{34F}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}');
    let one_spelling = |c| match c {
        '\u{2010}' | '\u{2011}' | '\u{2043}' | '\u{2212}' | '\u{FE63}' | '\u{F02D}' => '-',
        '\u{2012}' => '–',
        '\u{2015}' => '—',
        '\u{F02B}' => '+',
        '\u{E000}'..='\u{F8FF}' => '•',
        other => other,
    };
    let markup = |c: char| c.is_whitespace() || matches!(c, '*' | '_' | '|' | '\\' | '#' | '>' | '~' | '`');
    let mut letters: Vec<char> =
        text.nfd().filter(visible).map(one_spelling).filter(|c| !markup(*c)).collect();
    // A soft hyphen is a hyphen, or nothing: inside a letter it is nothing.
    let is_mark = |c: char| matches!(c, '\u{300}'..='\u{36F}');
    for at in 0..letters.len() {
        if letters[at] == '\u{AD}' {
            let next = letters[at..].iter().copied().find(|&c| c != '\u{AD}');
            letters[at] = if next.is_some_and(is_mark) { '\0' } else { '-' };
        }
    }
    letters.retain(|&c| c != '\0');
    // The mark of a letter comes before its tone.
    for at in 1..letters.len() {
        let is_tone = matches!(letters[at - 1], '\u{300}' | '\u{301}' | '\u{303}' | '\u{309}');
        if matches!(letters[at], '\u{302}' | '\u{306}') && is_tone {
            letters.swap(at - 1, at);
        }
    }
    letters.into_iter().nfc().collect()
}
