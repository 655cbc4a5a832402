//! The help of the program, in English as it stands beside the arguments, or in Vietnamese.

use std::ffi::OsString;

use chidao::Language;
use clap::{Arg, ArgAction, Command, CommandFactory as _};

use crate::arguments::Arguments;
use crate::lang;

/// The command line, whose help is in the language that `arguments` or the environment ask for.
pub(crate) fn command(arguments: &[OsString]) -> Command {
    let command = Arguments::command();
    match lang::language(asked(arguments)) {
        Language::Vietnamese => vietnamese(command),
        _ => command,
    }
}

/// The language of `--lang`, before the arguments are read.
fn asked(arguments: &[OsString]) -> Option<Language> {
    let mut arguments = arguments.iter().filter_map(|argument| argument.to_str());
    arguments
        .find_map(|argument| argument.strip_prefix("--lang").map(|rest| rest.strip_prefix('=')))?
        .map_or_else(
            || arguments.next().and_then(|language| language.parse().ok()),
            |language| language.parse().ok(),
        )
}

/// The same command with its help in Vietnamese.
fn vietnamese(command: Command) -> Command {
    let usage = "{about}\n\nCách dùng: {usage}\n\n{all-args}{after-help}";
    let about = about(command.get_name());
    let examples = after(command.get_name());
    let ids: Vec<_> = command.get_arguments().map(|argument| argument.get_id().clone()).collect();
    let mut command = command
        .help_template(usage)
        .subcommand_help_heading("Lệnh")
        .disable_help_flag(true)
        .disable_version_flag(true)
        .mut_subcommands(vietnamese);
    for id in ids {
        let text = option(command.get_name(), id.as_str()).unwrap_or_default();
        command = command.mut_arg(id, |argument| {
            let heading = if argument.is_positional() { "Đối số" } else { "Tùy chọn" };
            let has_values = argument.get_action().takes_values();
            argument.help(text).long_help(text).help_heading(heading).hide_possible_values(has_values)
        });
    }
    let help = Arg::new("help").short('h').long("help").action(ArgAction::Help).help("In hướng dẫn này");
    command = command.arg(help.help_heading("Tùy chọn"));
    if command.get_version().is_some() {
        let version = Arg::new("version").short('V').long("version").action(ArgAction::Version);
        command = command.arg(version.help("In phiên bản").help_heading("Tùy chọn"));
    }
    if let Some(examples) = examples {
        command = command.after_help(examples);
    }
    command.about(about.unwrap_or_default())
}

/// What a command does.
fn about(command: &str) -> Option<&'static str> {
    Some(match command {
        "chidao" => {
            "Đọc văn bản hành chính (thông báo kết luận, công điện, chỉ thị, công văn, kế hoạch) và cho biết văn bản giao ai làm việc gì, đến bao giờ"
        }
        "extract" => "Đọc văn bản và xuất các nhiệm vụ (như `chidao ĐƯỜNG_DẪN`)",
        "check" => {
            "Cho biết dự thảo còn thiếu gì: \"6 rõ\" của từng nhiệm vụ, thời hạn đã qua, số thứ tự nhảy cóc, …"
        }
        "explain" => "Xem văn bản trên màn hình cùng những gì tìm được",
        "schema" => "In JSON Schema của kết quả",
        "completions" => "In tệp gợi ý lệnh cho một trình lệnh (shell)",
        "man" => "In trang hướng dẫn, hoặc ghi tất cả các trang vào một thư mục",
        _ => return None,
    })
}

/// What stands behind the help of a command.
fn after(command: &str) -> Option<&'static str> {
    match command {
        "chidao" => Some(EXAMPLES),
        "check" => Some(
            "Mã kết thúc: 0 không có gì ở mức --fail-on, 1 có điều cần xem lại, 2 có tệp không đọc được.",
        ),
        _ => None,
    }
}

/// What an argument of a command means.
fn option(command: &str, id: &str) -> Option<&'static str> {
    Some(match id {
        "paths" => {
            "Tệp, thư mục, tệp nén (.tar, .tar.gz, .tar.zst, .zip), tệp JSON từng dòng (.jsonl); \"-\" đọc từ đầu vào chuẩn"
        }
        "format" if command == "check" => "Dạng báo cáo: text, json hoặc sarif",
        "format" => {
            "Dạng kết quả: json, jsonl (mỗi văn bản một dòng), csv (bảng nhiệm vụ), ics (lịch), akn (Akoma Ntoso 3), webannotation, html (trang để xem), text; nếu không chọn: json khi xem trên màn hình, jsonl trong các trường hợp khác"
        }
        "output" => "Ghi vào tệp này; nếu tên kết thúc bằng dấu / thì ghi vào thư mục, mỗi văn bản một tệp",
        "resume" => "Chạy tiếp kết quả --output còn dở dang; nếu chưa có thì bắt đầu",
        "overwrite" => "Làm lại từ đầu kết quả --output đã có",
        "failed" => {
            "Ghi danh sách những gì không đọc được vào tệp này, mỗi dòng một JSON; nếu tên kết thúc bằng dấu / thì ghi vào thư mục, kèm bản sao"
        }
        "include" => {
            "Trong thư mục và tệp nén, chỉ đọc các tệp khớp mẫu, như \"*.md\" hay \"2018/**\"; có thể dùng nhiều lần"
        }
        "exclude" => "Trong thư mục và tệp nén, bỏ qua những gì khớp mẫu; có thể dùng nhiều lần",
        "text_field" => {
            "Trường chứa văn bản trong JSON từng dòng, mặc định là \"text\"; các trường khác được giữ nguyên. Khi dùng tùy chọn này, đầu vào chuẩn là JSON từng dòng"
        }
        "jobs" => "Số luồng đọc văn bản, thay cho mỗi nhân một luồng",
        "quiet" => "Chỉ báo những gì bị lỗi",
        "offsets" => "Đơn vị đếm vị trí: bytes, chars (ký tự) hoặc utf16",
        "lang" => "Ngôn ngữ của thông báo và của những gì viết cho người đọc: en hoặc vi",
        "encoding" => "Bảng mã của văn bản và trang web, như tcvn3 hay vni, thay vì tự nhận biết",
        "largest" => "Không đọc văn bản lớn hơn số megabyte này",
        "date" => "Ngày của văn bản, như 2018-01-25, khi văn bản không ghi ngày",
        "year" => "Năm của những ngày không ghi năm, khi không biết ngày của văn bản",
        "ro" => "Kiểm tra theo \"6 rõ\", hoặc \"5 rõ\" trước đây (không có rõ thẩm quyền)",
        "ignore" => "Bỏ qua quy tắc này, như \"ro-san-pham\"; có thể dùng nhiều lần",
        "fail_on" => {
            "Mức làm cho mã kết thúc bằng 1: error (lỗi), warning (cảnh báo), note (gợi ý) hoặc never (không bao giờ)"
        }
        "color" => "Dùng màu: auto (khi xem trên màn hình), always (luôn luôn) hoặc never (không)",
        "shell" => "Trình lệnh: bash, elvish, fish, powershell hoặc zsh",
        "folder" => "Ghi mỗi lệnh một trang vào thư mục này",
        _ => return None,
    })
}

const EXAMPLES: &str = "Ví dụ:
  chidao thong-bao.docx                    một văn bản, xem trên màn hình
  chidao --format html tb.md > tb.html     một trang để xem
  chidao --format csv nam-2018/ > 2018.csv bảng nhiệm vụ của mọi văn bản trong thư mục
  chidao kho.tar.zst -o kho.jsonl --resume --failed loi/
                                           cả kho lưu trữ qua đêm; nếu bị ngắt, chạy lại đúng lệnh này để làm tiếp
  pdftotext -layout tb.pdf - | chidao -    một văn bản từ tệp PDF

Mã kết thúc: 0 đọc được tất cả, 1 có đầu vào không đọc được nhưng phần còn lại đã xong, 2 dùng sai, 3 dừng vì không
ghi được kết quả.";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_is_said_in_vietnamese() {
        let mut commands = vec![Arguments::command()];
        while let Some(command) = commands.pop() {
            assert!(about(command.get_name()).is_some(), "{}", command.get_name());
            for argument in command.get_arguments() {
                assert!(
                    option(command.get_name(), argument.get_id().as_str()).is_some(),
                    "{}",
                    argument.get_id()
                );
            }
            commands.extend(command.get_subcommands().cloned());
        }
    }

    #[test]
    fn commands_hold_together() {
        Arguments::command().debug_assert();
        vietnamese(Arguments::command()).debug_assert();
    }

    #[test]
    fn finds_the_language_among_the_arguments() {
        for (arguments, expected) in [
            (&["chidao", "--lang", "vi"][..], Some(Language::Vietnamese)),
            (&["chidao", "--lang=en", "a.md"], Some(Language::English)),
            (&["chidao", "--lang"], None),
            (&["chidao", "a.md"], None),
        ] {
            let arguments: Vec<OsString> = arguments.iter().map(OsString::from).collect();
            assert_eq!(asked(&arguments), expected, "{arguments:?}");
        }
    }
}
