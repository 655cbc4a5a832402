//! Why something that was to be read gives no notice.

use std::io;

use chidao::{Language, ReadError};

/// What is wrong with an input.
#[derive(Debug)]
pub(crate) enum Trouble {
    /// It cannot be opened or read.
    Io(io::Error),
    /// It is a pipe, a socket or a device, and was met in a folder.
    NoFile,
    /// It is larger than so many megabytes, the most that is allowed.
    TooLarge(u64),
    /// The library says why.
    Read(ReadError),
    /// The library failed where it must not.
    Defect,
    /// An archive is damaged; what is behind the damage is lost.
    Archive(String),
    /// An archive has so many files whose names others have too.
    SameName(u64),
    /// A file in an archive, or a compressed one, is damaged.
    Damaged(String),
    /// A file in an archive is closed by a password.
    Encrypted,
    /// Archives in archives in archives.
    Nested,
    /// A line is no object of JSON; the words say why.
    Line(String),
    /// A line of JSON has no field of this name that holds text.
    NoText(String),
    /// There is nothing in it to read.
    Nothing,
}

impl Trouble {
    /// The end of a sentence that begins with the name of the input.
    pub(crate) fn sentence(&self, language: Language) -> String {
        let (english, vietnamese) = match self {
            Self::Read(error) => return error.sentence(language),
            Self::Io(error) => match error.kind() {
                io::ErrorKind::NotFound => ("there is no such file".into(), "không có tệp này".into()),
                io::ErrorKind::PermissionDenied => ("may not be read".into(), "không được phép đọc".into()),
                _ => (format!("cannot be read: {error}"), format!("không đọc được: {error}")),
            },
            Self::NoFile => {
                ("is a pipe, a socket or a device".into(), "không phải là tệp thông thường".into())
            }
            Self::TooLarge(megabytes) => (
                format!("is larger than {megabytes} MB, the most that --largest allows"),
                format!("lớn hơn {megabytes} MB, mức tối đa mà --largest cho phép"),
            ),
            Self::Defect => (
                "made the program fail; this is a defect of chidao, please report it".into(),
                "làm chương trình gặp lỗi; đây là lỗi của chidao, xin báo lại".into(),
            ),
            Self::Archive(how) => (
                format!("is damaged, what follows in it cannot be read: {how}"),
                format!("bị hỏng, không đọc được phần còn lại: {how}"),
            ),
            Self::SameName(count) => (
                format!(
                    "has {count} files with the name of another one; only the last of each name was read"
                ),
                format!("có {count} tệp trùng tên; chỉ đọc được tệp cuối cùng của mỗi tên"),
            ),
            Self::Damaged(how) => return ReadError::Damaged(how.clone()).sentence(language),
            Self::Encrypted => return ReadError::Encrypted.sentence(language),
            Self::Nested => (
                "lies in too many archives inside each other".into(),
                "nằm trong quá nhiều lớp tệp nén lồng nhau".into(),
            ),
            Self::Line(how) => {
                (format!("is no object of JSON: {how}"), format!("không phải đối tượng JSON: {how}"))
            }
            Self::NoText(field) => (
                format!("has no text in the field {field:?}; --text-field names another"),
                format!("không có văn bản trong trường {field:?}; chọn trường khác bằng --text-field"),
            ),
            Self::Nothing => ("holds nothing to read".into(), "không có gì để đọc".into()),
        };
        match language {
            Language::Vietnamese => vietnamese,
            _ => english,
        }
    }
}
