//! Days and times of day.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::Weekday;

/// A day of the Gregorian calendar that exists.
///
/// Written and read as ISO 8601, "2018-02-10".
///
/// # Examples
///
/// ```
/// use chidao::model::Date;
///
/// assert_eq!(Date::new(2018, 2, 10).unwrap().to_string(), "2018-02-10");
/// assert_eq!(Date::new(2018, 2, 31), None);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(extend("format" = "date")))]
#[serde(try_from = "String", into = "String")]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// The day, or `None` where the calendar has no such day or the year is not in 1..=9999.
    #[must_use]
    pub const fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        if year == 0 || year > 9999 || month == 0 || month > 12 || day == 0 || day > days_in(year, month) {
            return None;
        }
        Some(Self { year, month, day })
    }

    /// The year.
    #[must_use]
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12.
    #[must_use]
    pub const fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, from 1.
    #[must_use]
    pub const fn day(self) -> u8 {
        self.day
    }

    /// The first day of a month; `None` where there is no such month.
    #[must_use]
    pub const fn first_of(year: u16, month: u8) -> Option<Self> {
        Self::new(year, month, 1)
    }

    /// The last day of a month; `None` where there is no such month.
    #[must_use]
    pub const fn last_of(year: u16, month: u8) -> Option<Self> {
        Self::new(year, month, days_in(year, month))
    }

    /// The day before, or `None` before the first day of year 1.
    #[must_use]
    pub const fn previous(self) -> Option<Self> {
        match (self.month, self.day) {
            (1, 1) => Self::new(self.year - 1, 12, 31),
            (_, 1) => Self::last_of(self.year, self.month - 1),
            _ => Self::new(self.year, self.month, self.day - 1),
        }
    }

    /// The day after, or `None` after the last day of year 9999.
    #[must_use]
    pub const fn following(self) -> Option<Self> {
        match (self.month, self.day) {
            (12, 31) => Self::new(self.year + 1, 1, 1),
            (_, last) if last == days_in(self.year, self.month) => Self::first_of(self.year, self.month + 1),
            _ => Self::new(self.year, self.month, self.day + 1),
        }
    }

    /// The day of the week.
    ///
    /// # Examples
    ///
    /// ```
    /// use chidao::model::{Date, Weekday};
    ///
    /// assert_eq!(Date::new(2018, 2, 10).unwrap().weekday(), Weekday::Sat);
    /// ```
    #[must_use]
    pub fn weekday(self) -> Weekday {
        match self.days_since_monday() {
            0 => Weekday::Mon,
            1 => Weekday::Tue,
            2 => Weekday::Wed,
            3 => Weekday::Thu,
            4 => Weekday::Fri,
            5 => Weekday::Sat,
            _ => Weekday::Sun,
        }
    }

    /// Days since the last Monday.
    pub(crate) fn days_since_monday(self) -> u8 {
        u8::try_from((self.ordinal() - 1).rem_euclid(7)).unwrap_or_default()
    }

    /// Days since the first day of year 1, a Monday, for differences.
    pub(crate) fn ordinal(self) -> i64 {
        let before = i64::from(self.year) - 1;
        let years = before * 365 + before / 4 - before / 100 + before / 400;
        let months: i64 = (1..self.month).map(|m| i64::from(days_in(self.year, m))).sum();
        years + months + i64::from(self.day)
    }
}

const fn days_in(year: u16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        _ => 31,
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// A text that is no day in the form "2018-02-10".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ParseDateError;

impl fmt::Display for ParseDateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a day of the calendar in the form YYYY-MM-DD")
    }
}

impl std::error::Error for ParseDateError {}

impl FromStr for Date {
    type Err = ParseDateError;

    fn from_str(text: &str) -> Result<Self, ParseDateError> {
        let mut parts = text.split('-');
        let (Some(y), Some(m), Some(d), None) = (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(ParseDateError);
        };
        let digits = |text: &str, count| text.len() == count && text.bytes().all(|b| b.is_ascii_digit());
        if !(digits(y, 4) && digits(m, 2) && digits(d, 2)) {
            return Err(ParseDateError);
        }
        match (y.parse(), m.parse(), d.parse()) {
            (Ok(y), Ok(m), Ok(d)) => Self::new(y, m, d).ok_or(ParseDateError),
            _ => Err(ParseDateError),
        }
    }
}

impl TryFrom<String> for Date {
    type Error = ParseDateError;

    fn try_from(text: String) -> Result<Self, ParseDateError> {
        text.parse()
    }
}

impl From<Date> for String {
    fn from(date: Date) -> Self {
        date.to_string()
    }
}

/// A time of day to the minute, written "17:00".
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(extend("pattern" = "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"))
)]
#[serde(try_from = "String", into = "String")]
pub struct Time {
    hour: u8,
    minute: u8,
}

impl Time {
    /// The time, or `None` past 24:00 ("24 giờ" is the end of a day).
    #[must_use]
    pub const fn new(hour: u8, minute: u8) -> Option<Self> {
        if minute > 59 || hour > 24 || (hour == 24 && minute > 0) {
            return None;
        }
        Some(Self { hour, minute })
    }

    /// The hour, 0 to 24.
    #[must_use]
    pub const fn hour(self) -> u8 {
        self.hour
    }

    /// The minute, 0 to 59.
    #[must_use]
    pub const fn minute(self) -> u8 {
        self.minute
    }
}

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.hour, self.minute)
    }
}

impl TryFrom<String> for Time {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.split_once(':')
            .filter(|(h, m)| h.len() == 2 && m.len() == 2)
            .and_then(|(h, m)| Self::new(h.parse().ok()?, m.parse().ok()?))
            .ok_or("not a time of day in the form HH:MM")
    }
}

impl From<Time> for String {
    fn from(time: Time) -> Self {
        time.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::Date;

    #[test]
    fn knows_leap_years() {
        assert!(Date::new(2024, 2, 29).is_some());
        assert!(Date::new(2023, 2, 29).is_none());
        assert!(Date::new(1900, 2, 29).is_none());
        assert!(Date::new(2000, 2, 29).is_some());
    }

    #[test]
    fn goes_back_over_months_and_years() {
        let before = |y, m, d| Date::new(y, m, d).and_then(Date::previous).map(|x| x.to_string());
        assert_eq!(before(2018, 3, 1).as_deref(), Some("2018-02-28"));
        assert_eq!(before(2018, 1, 1).as_deref(), Some("2017-12-31"));
    }

    #[test]
    fn goes_on_over_months_and_years() {
        let after = |y, m, d| Date::new(y, m, d).and_then(Date::following).map(|x| x.to_string());
        assert_eq!(after(2024, 2, 28).as_deref(), Some("2024-02-29"));
        assert_eq!(after(2025, 12, 31).as_deref(), Some("2026-01-01"));
        assert_eq!(after(9999, 12, 31), None);
    }

    #[test]
    fn knows_the_days_of_the_week() {
        assert_eq!(Date::new(2026, 6, 12).map(Date::weekday), Some(super::Weekday::Fri));
        assert_eq!(Date::new(2018, 1, 1).map(Date::weekday), Some(super::Weekday::Mon));
    }

    #[test]
    fn counts_days() {
        let day = |y, m, d| Date::new(y, m, d).map(Date::ordinal);
        assert_eq!(day(2026, 1, 1).zip(day(2025, 1, 1)).map(|(a, b)| a - b), Some(365));
        assert_eq!(day(2024, 3, 1).zip(day(2024, 2, 1)).map(|(a, b)| a - b), Some(29));
    }
}
