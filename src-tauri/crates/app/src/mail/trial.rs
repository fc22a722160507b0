//! A wording before it is kept: what it gives, or what is wrong with it.

use mentormap_domain::{
    evaluation::Moment,
    ids::PlacementId,
    mail::{MailKind, MailTemplate},
    text::Lang,
};
use mentormap_mail::template::{Fault, Field, Template, TemplateError, Values};

use super::{
    template::{example, filled},
    words::messages,
};
use crate::{
    binder::Binder,
    error::AppError,
    wire::mail::{
        MailChoice, MailTemplateDraft, MailTemplateFault, MailTemplateFaultCode, MailTemplatePart,
        MailTemplateTried, MailTemplateTry, MailWhat,
    },
};

impl Binder {
    /// What a wording gives for a placement, or for somebody made up; nothing is kept.
    ///
    /// # Errors
    /// `not-found` for a placement that is not there.
    pub fn mail_template_try(
        &mut self,
        draft: MailTemplateTry,
    ) -> Result<MailTemplateTried, AppError> {
        let MailTemplateTry { draft, placement } = draft;
        let faults = faults(&draft);
        let mut values = examples(draft.language);
        if let Some(placement) = placement {
            values.extend(self.mail_values_of(placement, draft.kind, draft.language)?);
        }
        let MailTemplateDraft { kind, language, subject, text } = draft;
        let own = MailTemplate { kind, language, subject, text };
        let (subject, text) = filled(&own, &values).unwrap_or_default();
        Ok(MailTemplateTried { subject, text, faults })
    }

    /// What is known of a placement; the rest stays as in the example.
    fn mail_values_of(
        &mut self,
        placement: PlacementId,
        kind: MailKind,
        language: Lang,
    ) -> Result<Values, AppError> {
        let about = match kind {
            MailKind::Report => MailWhat::Report { moment: Moment::Final, form: None },
            _ => MailWhat::General,
        };
        let about = MailChoice { placement, about, language: Some(language) };
        let about = self.mail_about(&about)?;
        let mut values = self.mail_values(&about)?;
        // The text of an observation is made up: this is about no one in particular.
        let made_up = kind == MailKind::Observation;
        values.retain(|field, value| !(made_up && *field == Field::Note && value.is_empty()));
        Ok(values)
    }
}

fn examples(language: Lang) -> Values {
    let messages = messages(language);
    Field::ALL.iter().map(|field| (*field, example(&messages, *field))).collect()
}

fn faults(draft: &MailTemplateDraft) -> Vec<MailTemplateFault> {
    let parts =
        [(MailTemplatePart::Subject, &draft.subject), (MailTemplatePart::Text, &draft.text)];
    let wrong = |(field, words): (MailTemplatePart, &String)| {
        Template::parse(words).err().map(|error| fault(field, &error))
    };
    parts.into_iter().filter_map(wrong).collect()
}

fn fault(field: MailTemplatePart, error: &TemplateError) -> MailTemplateFault {
    let (code, name) = match &error.fault {
        Fault::UnknownField(name) => (MailTemplateFaultCode::UnknownField, name.clone()),
        Fault::NotClosed => (MailTemplateFaultCode::NotClosed, String::new()),
        Fault::NotOpened => (MailTemplateFaultCode::NotOpened, String::new()),
        Fault::EmptyField => (MailTemplateFaultCode::EmptyField, String::new()),
    };
    let line = u32::try_from(error.place.line).unwrap_or(u32::MAX);
    MailTemplateFault { field, code, name, line }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_part_names_its_own_fault_and_line() {
        let draft = MailTemplateDraft {
            kind: MailKind::Report,
            language: Lang::Nl,
            subject: "Over {kind}".into(),
            text: "Beste,\n\n{intern".into(),
        };
        let found = faults(&draft);
        assert_eq!(found.len(), 2);
        assert_eq!(
            (found[0].code, found[0].name.as_str()),
            (MailTemplateFaultCode::UnknownField, "kind")
        );
        assert_eq!((found[1].field, found[1].line), (MailTemplatePart::Text, 3));
        assert_eq!(found[1].code, MailTemplateFaultCode::NotClosed);
    }
}
