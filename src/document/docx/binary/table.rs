//! Tables of a .doc, whose cells are paragraphs that end with another mark.

use super::super::too_large;
use super::property::Paragraph;
use crate::document::{Block, Cell, Limits, ReadError, Table};

/// Edges of cells that are nearer to each other than this are one, in twentieths of a point.
const SAME_EDGE: i16 = 20;

/// The tables that are open, one inside of the other.
pub(super) struct Tables {
    blocks: Vec<Block>,
    open: Vec<Open>,
    deepest: usize,
    /// How many cells there may be yet.
    cells: usize,
}

#[derive(Default)]
struct Open {
    rows: Vec<Row>,
    cells: Vec<Cell>,
    blocks: Vec<Block>,
}

#[derive(Default)]
struct Row {
    cells: Vec<Cell>,
    edges: Vec<i16>,
}

impl Tables {
    pub(super) fn new(limits: &Limits) -> Self {
        let cells = usize::try_from(limits.unpacked_bytes).unwrap_or(usize::MAX) / size_of::<Cell>();
        Self { blocks: Vec::new(), open: Vec::new(), deepest: limits.depth, cells }
    }

    /// Goes on inside of `depth` tables.
    pub(super) fn enter(&mut self, depth: usize) -> Result<(), ReadError> {
        if depth > self.deepest {
            return Err(too_large("tables inside of tables"));
        }
        while self.open.len() > depth {
            self.leave()?;
        }
        self.open.resize_with(depth, Open::default);
        Ok(())
    }

    pub(super) fn extend(&mut self, blocks: impl IntoIterator<Item = Block>) {
        self.here().extend(blocks);
    }

    pub(super) fn end_cell(&mut self) {
        if let Some(open) = self.open.last_mut() {
            let blocks = std::mem::take(&mut open.blocks);
            open.cells.push(Cell { blocks });
        }
    }

    pub(super) fn end_row(&mut self, paragraph: &Paragraph<'_>) -> Result<(), ReadError> {
        if let Some(open) = self.open.last_mut() {
            let (edges, is_continued) = paragraph.cells();
            let mut cells = std::mem::take(&mut open.cells);
            self.cells = self.cells.checked_sub(cells.len()).ok_or_else(|| too_large("cells of tables"))?;
            for (cell, _) in cells.iter_mut().zip(is_continued).filter(|(_, is_continued)| *is_continued) {
                cell.blocks.clear();
            }
            open.rows.push(Row { cells, edges });
        }
        Ok(())
    }

    /// All blocks, once nothing more comes.
    pub(super) fn close(mut self) -> Result<Vec<Block>, ReadError> {
        self.enter(0)?;
        Ok(self.blocks)
    }

    fn here(&mut self) -> &mut Vec<Block> {
        self.open.last_mut().map_or(&mut self.blocks, |open| &mut open.blocks)
    }

    /// Ends the innermost table.
    fn leave(&mut self) -> Result<(), ReadError> {
        let Some(Open { mut rows, mut cells, blocks }) = self.open.pop() else { return Ok(()) };
        if !blocks.is_empty() {
            cells.push(Cell { blocks });
        }
        if !cells.is_empty() {
            rows.push(Row { cells, edges: Vec::new() });
        }
        let grid = grid(&rows);
        let mut table = Table::default();
        for Row { cells, edges } in rows {
            let mut row = Vec::with_capacity(cells.len());
            for (index, cell) in cells.into_iter().enumerate() {
                row.push(cell);
                let column =
                    |edge: &i16| grid.partition_point(|line| *line <= edge.saturating_sub(SAME_EDGE));
                let span = edges.get(index).zip(edges.get(index + 1));
                let span = span.map_or(1, |(left, right)| column(right).saturating_sub(column(left)));
                let empty = span.saturating_sub(1);
                self.cells = self.cells.checked_sub(empty).ok_or_else(|| too_large("cells of tables"))?;
                row.extend((0..empty).map(|_| Cell::default()));
            }
            table.rows.push(row);
        }
        self.extend([Block::Table(table)]);
        Ok(())
    }
}

/// The edges of all cells of a table, those that are meant as one only once.
fn grid(rows: &[Row]) -> Vec<i16> {
    let mut edges: Vec<_> = rows.iter().flat_map(|row| row.edges.iter().copied()).collect();
    edges.sort_unstable();
    edges.dedup_by(|edge, before| edge.saturating_sub(*before) < SAME_EDGE);
    edges
}

#[cfg(test)]
mod tests {
    use super::{Row, grid};

    #[test]
    fn takes_edges_that_nearly_meet_as_one() {
        let row = |edges: &[i16]| Row { cells: Vec::new(), edges: edges.to_vec() };
        assert_eq!(grid(&[row(&[-108, 2000, 4000]), row(&[-100, 4010])]), [-108, 2000, 4000]);
    }
}
