//! What a paper must hold.

use mentormap_domain::{dossier::Document, placement::Placement};

use crate::{
    binder::Binder,
    check::{LINE, LONG, required, text},
    error::{AppError, ErrorCode},
};

impl Binder {
    /// The paper with its texts trimmed. One of the programme keeps title, who brings it, who
    /// signs and when from its rule.
    ///
    /// # Errors
    /// `reference-missing` for a rule that the programme does not have, `text-missing` for an own
    /// paper without a title, `text-too-long`, `date-in-future` for a paper received after today.
    pub(crate) fn document_checked(
        &mut self,
        placement: &Placement,
        document: Document,
    ) -> Result<Document, AppError> {
        if document.received.is_some_and(|day| day > self.clock.today()) {
            return Err(AppError::new(ErrorCode::DateInFuture).at("received"));
        }
        let remark = text("remark", &document.remark, LONG)?;
        let mut signed = document.signed;
        signed.sort();
        signed.dedup();
        if document.rule.is_empty() {
            let title = required("title", &document.title, LINE, ErrorCode::TextMissing)?;
            let mut signed_by = document.signed_by;
            signed_by.sort();
            signed_by.dedup();
            return Ok(Document { title, signed_by, signed, remark, ..document });
        }
        let programme = self.shelf.programme(&self.store.read(), &placement.programme)?;
        if !programme.documents.iter().any(|rule| rule.id == document.rule) {
            let error = AppError::new(ErrorCode::ReferenceMissing).at("rule");
            return Err(error.with("id", document.rule));
        }
        Ok(Document {
            title: String::new(),
            from: None,
            signed_by: Vec::new(),
            due: None,
            signed,
            remark,
            ..document
        })
    }
}
