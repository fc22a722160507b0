//! How a refusal is told: one clear sentence on stderr.

use std::path::Path;

use mentormap_app::{AppError, ErrorCode};
use mentormap_domain::text::Lang;
use mentormap_i18n::{Messages, Value};
use serde_json::json;

/// A refusal and the language it is told in.
#[derive(Debug)]
pub struct Failure {
    error: AppError,
    lang: Lang,
}

impl Failure {
    /// Tells it: the sentence, and as JSON with its code when asked.
    pub fn show(&self, as_json: bool) {
        let text = self.sentence();
        if as_json {
            let code = self.error.code.name();
            eprintln!("{}", json!({ "code": code, "message": text, "args": self.error.args }));
        } else {
            eprintln!("{text}");
        }
    }

    /// The sentence, with place and reason where the file is to blame.
    fn sentence(&self) -> String {
        let messages = Messages::new(self.lang.code());
        let args: Vec<(&str, Value<'_>)> = self
            .error
            .args
            .iter()
            .map(|(name, value)| (name.as_str(), Value::from(value.as_str())))
            .collect();
        let text = messages.text(&format!("error-{}", self.error.code.name()), &args);
        let about = |name: &str| self.error.args.get(name).filter(|value| !value.is_empty());
        // A reason that the sentence says itself is not said twice.
        let reason = about("reason").filter(|reason| !text.contains(reason.as_str()));
        let details = [about("place"), reason, about("id")].into_iter().flatten();
        let mut details: Vec<&str> = details.map(String::as_str).collect();
        details.dedup();
        if details.is_empty() { text } else { format!("{text} ({})", details.join(": ")) }
    }
}

/// Tells every error in one language.
#[derive(Debug, Clone, Copy)]
pub struct Teller(pub Lang);

impl Teller {
    /// The fixed words.
    pub fn messages(self) -> Messages {
        Messages::new(self.0.code())
    }

    /// A use case's refusal.
    pub fn told(self, error: AppError) -> Failure {
        Failure { error, lang: self.0 }
    }

    /// The sentence for an error that does not end the command.
    pub fn sentence(self, error: &AppError) -> String {
        self.told(error.clone()).sentence()
    }

    /// A file that cannot be read or written, by name.
    pub fn file(self, code: ErrorCode, file: &Path) -> Failure {
        let name = file.file_name().unwrap_or(file.as_os_str()).to_string_lossy();
        self.told(AppError::new(code).with("place", name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_is_said_once() {
        let reason = "De mailserver weigert het bericht.";
        let error = AppError::new(ErrorCode::MailStopped).with("reason", reason);
        let told = Teller(Lang::Nl).sentence(&error);
        assert_eq!(told.matches(reason).count(), 1, "{told}");
        assert!(!told.contains('('), "{told}");
        let error =
            AppError::new(ErrorCode::WriteFailed).with("place", "x.pdf").with("reason", "y");
        assert!(Teller(Lang::Nl).sentence(&error).ends_with("(x.pdf: y)"));
    }
}
