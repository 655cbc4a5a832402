//! Rows and columns of a table.

use super::super::{Cell, Table};

/// A table that is open.
#[derive(Debug, Default)]
pub(super) struct Grid {
    rows: Vec<Vec<Cell>>,
    /// How many more rows each column is taken by a cell above.
    taken: Vec<usize>,
    /// Whether a cell starts in each column.
    starts: Vec<bool>,
    pub(super) caption: Vec<super::super::Block>,
}

/// A cell goes over no more columns or rows than this.
const WIDEST_CELL: usize = 100;
const TALLEST_CELL: usize = 65_534;
/// Columns of a table.
const MOST_COLUMNS: usize = 500;

impl Grid {
    pub(super) fn begin_row(&mut self) {
        self.rows.push(Vec::new());
    }

    /// Ends the row that is open: columns that cells above take are empty.
    pub(super) fn end_row(&mut self) {
        let Some(row) = self.rows.last_mut() else { return };
        let end = self.taken.iter().rposition(|&taken| taken > 0).map_or(0, |last| last + 1);
        for taken in self.taken.iter_mut().take(end).skip(row.len()) {
            *taken = taken.saturating_sub(1);
            row.push(Cell::default());
        }
        if row.is_empty() {
            self.rows.pop();
        }
    }

    /// Ends a group of rows, over which no cell reaches.
    pub(super) fn end_group(&mut self) {
        self.taken.clear();
    }

    /// Adds a cell to the row that is open; zero rows are all that come.
    pub(super) fn add(&mut self, cell: Cell, columns: usize, rows: usize) {
        if self.rows.is_empty() {
            self.begin_row();
        }
        let Some(row) = self.rows.last_mut() else { return };
        while let Some(taken) = self.taken.get_mut(row.len()).filter(|taken| **taken > 0) {
            *taken -= 1;
            row.push(Cell::default());
        }
        let start = row.len();
        if start >= MOST_COLUMNS {
            if let Some(last) = row.last_mut() {
                last.blocks.extend(cell.blocks);
            }
            return;
        }
        let end = start + columns.clamp(1, WIDEST_CELL);
        let rows = if rows == 0 { TALLEST_CELL } else { rows.min(TALLEST_CELL) };
        row.push(cell);
        row.resize_with(end, Cell::default);
        self.taken.resize(self.taken.len().max(end), 0);
        self.starts.resize(self.starts.len().max(end), false);
        self.taken[start..end].fill(rows - 1);
        self.starts[start] = true;
    }

    /// The number of cells, the empty ones too.
    pub(super) fn area(&self) -> usize {
        self.rows.len() * self.starts.len()
    }

    /// The table without columns in which no cell starts; `None` where nothing stands in it.
    pub(super) fn into_table(self) -> Option<Table> {
        if self.rows.iter().flatten().all(|cell| cell.blocks.is_empty()) {
            return None;
        }
        let starts = self.starts;
        let keep = |row: Vec<Cell>| {
            let cells = row.into_iter().zip(&starts);
            cells.filter_map(|(cell, &starts)| starts.then_some(cell)).collect()
        };
        Some(Table { rows: self.rows.into_iter().map(keep).collect() })
    }
}
