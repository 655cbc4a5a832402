//! JSON Lines: one object a line, one field of which holds a notice.

use std::io::{self, BufRead, BufReader, Read};
use std::ops::ControlFlow;

use super::{Input, Inputs, Sink, damage, fail};
use crate::form::Fields;
use crate::trouble::Trouble;

impl Inputs {
    /// Each line that is not blank, named by its file and number.
    pub(super) fn lines(
        &self,
        name: Option<&str>,
        reader: &mut dyn Read,
        depth: usize,
        sink: &mut dyn Sink,
    ) -> ControlFlow<()> {
        let mut reader = BufReader::with_capacity(1 << 16, reader);
        for number in 1_u64.. {
            let line = match self.line(&mut reader) {
                Ok(None) => break,
                Ok(Some(line)) => line,
                Err(error) => return fail(name, damage(error, depth), sink),
            };
            if line.trim_ascii().is_empty() {
                continue;
            }
            let name = format!("{}:{number}", name.unwrap_or("-"));
            if sink.wants(Some(&name)) {
                let (content, fields) = match self.text(&line) {
                    Ok((text, fields)) => (Ok(text.into_bytes()), Some(fields)),
                    Err(trouble) => (Err(trouble), None),
                };
                sink.take(Input { name: Some(name), content, fields })?;
            }
        }
        ControlFlow::Continue(())
    }

    /// The next line, of which no more is kept than shows that it is too long.
    fn line(&self, reader: &mut dyn BufRead) -> io::Result<Option<Vec<u8>>> {
        let mut line = Vec::new();
        let most = self.largest.saturating_add(1);
        let read = reader.take(most).read_until(b'\n', &mut line)?;
        if read as u64 == most && line.last() != Some(&b'\n') {
            reader.skip_until(b'\n')?;
        }
        Ok((read > 0).then_some(line))
    }

    /// The text and the other fields of a line.
    fn text(&self, line: &[u8]) -> Result<(String, Fields), Trouble> {
        if line.len() as u64 > self.largest {
            return Err(Trouble::TooLarge(self.largest >> 20));
        }
        let mut fields: Fields =
            serde_json::from_slice(line).map_err(|error| Trouble::Line(error.to_string()))?;
        let text = fields.remove(&self.text_field).and_then(|text| serde_json::from_str(text.get()).ok());
        text.map(|text| (text, fields)).ok_or_else(|| Trouble::NoText(self.text_field.clone()))
    }
}
