//! The wording of messages: the site's own where it has one, else the program's.

use mentormap_domain::{
    mail::{MailKind, MailTemplate},
    text::Lang,
};
use mentormap_i18n::{Messages, Value};
use mentormap_mail::template::{Fault, Field, Template, TemplateError, Values};

use super::{About, words::messages};
use crate::{
    binder::Binder,
    check,
    error::{AppError, ErrorCode},
    operation::Operation,
    wire::{
        Saved,
        mail::{MailTemplateDraft, MailTemplateField, MailTemplateView, MailTemplates},
    },
};

/// The longest subject of a template, in characters: filled in it must still be a subject.
const SUBJECT: usize = 200;

/// A message as the templates make it.
pub(super) struct Worded {
    pub subject: String,
    pub text: String,
    /// Whether the site's own wording could not be used.
    pub broken: bool,
}

impl Binder {
    /// The wording of every kind in every language, and the fields that can stand in it.
    ///
    /// # Errors
    /// When the store could not read.
    pub fn mail_templates(&mut self, (): ()) -> Result<MailTemplates, AppError> {
        let own = self.store.read().all::<MailTemplate>()?;
        let mut templates = Vec::new();
        for kind in MailKind::ALL {
            for language in Lang::ALL {
                let known = own.iter().find(|one| one.kind == kind && one.language == language);
                let shipped = known.is_none();
                let MailTemplate { subject, text, .. } =
                    known.cloned().unwrap_or_else(|| shipped_one(kind, language));
                templates.push(MailTemplateView { kind, language, subject, text, shipped });
            }
        }
        let lang = self.lang()?;
        let messages = messages(lang);
        let fields = Field::ALL
            .iter()
            .map(|field| MailTemplateField {
                name: field.name().to_owned(),
                example: example(&messages, *field),
            })
            .collect();
        Ok(MailTemplates { templates, fields })
    }

    /// Keeps the site's wording of one kind in one language; empty, or the same as the program's,
    /// goes back to that.
    ///
    /// # Errors
    /// `text-missing` when one of both is empty, `text-too-long`; `template-unknown-field`,
    /// `template-not-closed`, `template-not-opened`, `template-empty-field` beside `subject` or
    /// `text`, with `line` and `column` counted from 1, and `name` of the field.
    pub fn mail_template_save(
        &mut self,
        draft: MailTemplateDraft,
    ) -> Result<Saved<MailTemplates>, AppError> {
        let subject = check::text("subject", &draft.subject, SUBJECT)?;
        let text = check::text("text", &draft.text, check::LONG)?;
        let (kind, language) = (draft.kind, draft.language);
        let own = MailTemplate { kind, language, subject, text };
        let is_gone = own.subject.is_empty() && own.text.is_empty();
        if !is_gone {
            for (field, words) in [("subject", &own.subject), ("text", &own.text)] {
                if words.is_empty() {
                    return Err(AppError::new(ErrorCode::TextMissing).at(field));
                }
                Template::parse(words).map_err(|error| refused(field, &error))?;
            }
        }
        let same = is_gone || own == shipped_one(kind, language);
        let saved = self.transact(Operation::MailTemplateSave, |tx| {
            if same { Ok(tx.remove::<MailTemplate>(&(kind, language))?) } else { Ok(tx.put(&own)?) }
        })?;
        let all = self.mail_templates(())?;
        Ok(saved.with(all))
    }

    /// Subject and text of a message, filled in.
    pub(super) fn mail_worded(&mut self, about: &About) -> Result<Worded, AppError> {
        let key = (about.what.kind(), about.lang);
        let values = self.mail_values(about)?;
        let own = self.store.read().get::<MailTemplate>(&key)?;
        if let Some(worded) = own.as_ref().and_then(|own| filled(own, &values)) {
            return Ok(Worded { subject: worded.0, text: worded.1, broken: false });
        }
        let shipped = shipped_one(key.0, key.1);
        let (subject, text) = filled(&shipped, &values).unwrap_or_default();
        Ok(Worded { subject, text, broken: own.is_some() })
    }
}

/// What stands for a field where there is nobody to name.
pub(super) fn example(messages: &Messages, field: Field) -> String {
    messages.text(&format!("mail-example-{}", field.name().replace('_', "-")), &[])
}

/// None when it does not parse, as one that a newer program wrote.
pub(super) fn filled(template: &MailTemplate, values: &Values) -> Option<(String, String)> {
    let subject = Template::parse(&template.subject).ok()?.render_line(values).ok()?;
    let text = Template::parse(&template.text).ok()?.render(values).ok()?;
    // A field without a value leaves no hole behind.
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    let mut kept: Vec<&str> = Vec::new();
    for line in lines {
        if !(line.is_empty() && kept.last().is_none_or(|last| last.is_empty())) {
            kept.push(line);
        }
    }
    Some((subject, kept.join("\n").trim_end().to_owned()))
}

/// The wording that comes with the program: a message of the catalogue in which each field is
/// filled with itself, between braces.
pub(super) fn shipped_one(kind: MailKind, language: Lang) -> MailTemplate {
    let braced: Vec<(&str, String)> =
        Field::ALL.iter().map(|field| (field.name(), format!("{{{}}}", field.name()))).collect();
    let args: Vec<(&str, Value<'_>)> =
        braced.iter().map(|(name, text)| (*name, text.as_str().into())).collect();
    let say = |part: &str| {
        messages(language).text(&format!("mail-template-{}-{part}", kind.name()), &args)
    };
    MailTemplate { kind, language, subject: say("subject"), text: say("text") }
}

fn refused(field: &str, error: &TemplateError) -> AppError {
    let (code, name) = match &error.fault {
        Fault::UnknownField(name) => (ErrorCode::TemplateUnknownField, name.as_str()),
        Fault::NotClosed => (ErrorCode::TemplateNotClosed, ""),
        Fault::NotOpened => (ErrorCode::TemplateNotOpened, ""),
        Fault::EmptyField => (ErrorCode::TemplateEmptyField, ""),
    };
    AppError::new(code)
        .at(field)
        .with("name", name)
        .with("line", error.place.line)
        .with("column", error.place.column)
}
