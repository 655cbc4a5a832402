//! The language of messages.

use std::env;

use chidao::Language;

/// The language asked for, else that of the environment, as `setlocale` looks for it.
pub(crate) fn language(asked: Option<Language>) -> Language {
    asked.unwrap_or_else(|| {
        let set = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(env::var_os);
        let first = set.into_iter().find(|value| !value.is_empty());
        first.and_then(|value| value.to_str()?.parse().ok()).unwrap_or_default()
    })
}
