//! Tasks in tables.

use super::grow::Grower;
use super::{Directive, Section, roles};
use crate::entity::body;
use crate::lexicon::fold;
use crate::model::Force;
use crate::outline::Para;

/// What a column of a task table holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Column {
    Number,
    Task,
    Lead,
    Coordinating,
    Deadline,
    Other,
}

/// A row: each cell's column and paragraphs.
type Row<'p> = Vec<(usize, Vec<&'p Para>)>;

/// The section that an appendix gives, if it has a table of tasks.
pub(super) fn read(grower: &Grower<'_, '_>, paras: &[Para]) -> Option<Section> {
    let title = paras.first()?;
    let mut section = Section {
        heading: Some(title.at.clone()),
        at: title.whole.start..paras.iter().map(|para| para.whole.end).max()?,
        ..Section::default()
    };
    let cells: Vec<&Para> = paras.iter().skip(1).collect();
    let mut heads: Vec<usize> = Vec::new();
    let mut at = 0;
    while at < cells.len() {
        match head(grower, &cells[at..]) {
            Some((_, width, _)) => {
                heads.push(at);
                at += width;
            }
            None => at += 1,
        }
    }
    let first = heads.first().copied().unwrap_or(cells.len());
    section.remarks.extend(cells[..first].iter().map(|para| para.at.clone()));
    for (nth, &from) in heads.iter().enumerate() {
        let to = heads.get(nth + 1).copied().unwrap_or(cells.len());
        tasks(grower, &cells[from..to], &mut section);
    }
    (!section.directives.is_empty()).then_some(section)
}

/// Whether the cells are those of a table of tasks.
pub(super) fn is_of_tasks(grower: &Grower<'_, '_>, cells: &[&Para]) -> bool {
    head(grower, cells).is_some()
}

/// Reads the rows of one table of tasks, what stands behind it as remarks.
pub(super) fn tasks(grower: &Grower<'_, '_>, cells: &[&Para], section: &mut Section) {
    let Some((columns, width, body)) = head(grower, cells) else { return };
    let table = cells.first().and_then(|para| para.cell).map(|cell| cell.table);
    let end = body.iter().position(|para| para.cell.map(|cell| cell.table) != table).unwrap_or(body.len());
    let (body, behind) = body.split_at(end);
    for row in rows(grower, body, width, columns.first() == Some(&Column::Number)) {
        match task(grower, &row, &columns) {
            Some(directive) => section.directives.push(directive),
            None => {
                section
                    .remarks
                    .extend(row.iter().flat_map(|(_, paras)| paras).map(|para| para.whole.clone()));
            }
        }
    }
    section.remarks.extend(behind.iter().map(|para| para.at.clone()));
}

/// The columns of a table by the words of its first row, their number, and the cells below.
fn head<'p>(grower: &Grower<'_, '_>, cells: &'p [&'p Para]) -> Option<(Vec<Column>, usize, &'p [&'p Para])> {
    let para = cells.first()?;
    let first = para.cell?.bar;
    if !matches!(column(grower.flow(&para.at).text), Column::Number | Column::Task) {
        return None;
    }
    let mut columns = Vec::new();
    let mut last = first;
    let mut end = 0;
    for (index, para) in cells.iter().enumerate() {
        let bar = para.cell?.bar;
        // Two bars between two cells: the row has ended.
        if bar > last + 1 {
            break;
        }
        let kind = column(grower.flow(&para.at).text);
        if bar == last && index > 0 {
            // A second line of the same cell.
            if let Some(open) = columns.last_mut().filter(|open| **open == Column::Other) {
                *open = kind;
            }
        } else {
            columns.push(kind);
        }
        last = bar;
        end = index + 1;
    }
    let has = |kind| columns.contains(&kind);
    let is_plan = has(Column::Task) && (has(Column::Lead) || has(Column::Deadline));
    let width = columns.len();
    (is_plan && width >= 2).then(|| (columns, width, cells.get(end..).unwrap_or_default()))
}

fn column(text: &str) -> Column {
    /// A longer cell is none of a head.
    const LONGEST_HEAD: usize = 240;
    if text.len() > LONGEST_HEAD {
        return Column::Other;
    }
    let key = fold::key(text);
    if matches!(key.as_str(), "stt" | "tt" | "so tt") {
        Column::Number
    } else if key.contains("phoi hop") {
        Column::Coordinating
    } else if key.contains("chu tri")
        || key.contains("don vi thuc hien")
        || key.contains("co quan thuc hien")
        || key.contains("trach nhiem")
    {
        Column::Lead
    } else if key.contains("thoi gian")
        || key.contains("thoi han")
        || key.contains("han hoan thanh")
        || key.contains("tien do")
    {
        Column::Deadline
    } else if key.starts_with("nhiem vu")
        || key.starts_with("noi dung")
        || key.contains("ten nhiem vu")
        || key.contains("cong viec")
        || key.contains("noi dung cong viec")
    {
        Column::Task
    } else {
        Column::Other
    }
}

/// Cells to rows.
///
/// A row of `width` cells has one bar more than that, but rows that span columns have fewer; so
/// where rows are numbered, a number behind the end of a row begins the next.
fn rows<'p>(grower: &Grower<'_, '_>, cells: &[&'p Para], width: usize, numbered: bool) -> Vec<Row<'p>> {
    let mut found: Vec<Row<'p>> = Vec::new();
    let (mut start, mut last) = (0, 0);
    for &para in cells {
        let Some(cell) = para.cell else { continue };
        let number = numbered && cell.bar > last + 1 && is_ordinal(grower.flow(&para.whole).text);
        let past = cell.bar > start + width;
        if found.is_empty() || number || (past && (!numbered || cell.bar > last + 1)) {
            found.push(Vec::new());
            start = cell.bar;
        }
        last = cell.bar;
        let column = cell.bar - start;
        if let Some(row) = found.last_mut() {
            match row.last_mut() {
                Some((open, paras)) if *open == column => paras.push(para),
                _ => row.push((column, vec![para])),
            }
        }
    }
    found
}

/// Whether a cell holds the number of a row: "1", "2.", "1.3", "IV".
fn is_ordinal(text: &str) -> bool {
    let text = text.trim().trim_end_matches(['.', ')']);
    !text.is_empty()
        && text.len() <= 6
        && (text.bytes().all(|b| b.is_ascii_digit() || b == b'.')
            || text.bytes().all(|b| matches!(b, b'I' | b'V' | b'X')))
}

/// The directive of a row that names a task.
fn task(grower: &Grower<'_, '_>, row: &Row<'_>, columns: &[Column]) -> Option<Directive> {
    let cell = |kind| {
        let column = columns.iter().position(|column| *column == kind)?;
        row.iter().find(|(at, _)| *at == column).map(|(_, paras)| paras)
    };
    let words = cell(Column::Task)?;
    let at = grower.reading.trim(words.first()?.at.start..words.last()?.at.end);
    if at.is_empty() {
        return None;
    }
    let read = grower.said(&at);
    let named = |kind| -> Vec<_> {
        cell(kind)
            .into_iter()
            .flatten()
            .filter_map(|para| Some((para, body::list_at(grower.flow(&para.at), 0)?)))
            .flat_map(|(para, list)| roles(&list.parties, para.at.start))
            .collect()
    };
    let mut lead = named(Column::Lead);
    if lead.is_empty() {
        lead = roles(&read.lead, at.start);
    }
    let mut coordinating = named(Column::Coordinating);
    coordinating.extend(roles(&read.coordinating, at.start));
    let mut terms = grower.terms(&at, false);
    terms.extend(cell(Column::Deadline).into_iter().flatten().flat_map(|para| grower.terms(&para.at, true)));
    if lead.is_empty() && terms.is_empty() {
        return None;
    }
    let number = cell(Column::Number)
        .and_then(|paras| paras.first())
        .map(|para| grower.flow(&para.whole).text.to_owned());
    let end = row.iter().flat_map(|(_, paras)| paras).map(|para| para.whole.end).max()?;
    Some(Directive {
        marker: number,
        topic: None,
        end,
        at: at.clone(),
        force: read.force.unwrap_or(Force::Order),
        lead,
        coordinating,
        report_to: roles(&read.report_to, at.start),
        terms,
        directives: Vec::new(),
    })
}
