//! The register of processing activities and the privacy notices: proposed texts, which the site
//! words as it likes, and prints.
//!
//! A field is a heading and a text; the proposal stands in the catalogues, in the language of the
//! program, and what the site writes instead is kept per language.

use mentormap_domain::{personal::Privacy, site::Site};
use mentormap_i18n::Messages;
use mentormap_report::{ListingPart, Report, listing_paper};

use crate::{
    binder::Binder,
    check,
    error::{AppError, ErrorCode},
    operation::Operation,
    wire::{
        Saved,
        personal::{PrivacyDoc, PrivacyDocView, PrivacyField, PrivacyTextDraft},
    },
};

impl PrivacyDoc {
    /// Every document, in the order in which they are offered.
    pub const ALL: [PrivacyDoc; 4] =
        [PrivacyDoc::Register, PrivacyDoc::Interns, PrivacyDoc::Parents, PrivacyDoc::Schools];

    /// Its name in keys.
    fn name(self) -> &'static str {
        match self {
            PrivacyDoc::Register => "register",
            PrivacyDoc::Interns => "interns",
            PrivacyDoc::Parents => "parents",
            PrivacyDoc::Schools => "schools",
        }
    }

    /// Its fields: what article 30 asks of a register, articles 13 and 14 of a notice.
    fn fields(self) -> &'static [&'static str] {
        match self {
            PrivacyDoc::Register => &[
                "controller",
                "contact",
                "purpose",
                "ground",
                "people",
                "data",
                "receivers",
                "transfers",
                "retention",
                "security",
                "processors",
            ],
            _ => &["who", "what", "why", "receivers", "retention", "security", "rights"],
        }
    }
}

impl Binder {
    /// A document with its texts.
    ///
    /// # Errors
    /// When the store could not read.
    pub fn privacy_doc(&mut self, doc: PrivacyDoc) -> Result<PrivacyDocView, AppError> {
        let site = self.store.read().site()?;
        let words = Proposal::new(self, site.as_ref())?;
        let fields = doc.fields().iter().map(|key| words.field(doc, key)).collect();
        Ok(PrivacyDocView { doc, fields })
    }

    /// Keeps a part as the site words it; left empty, or as proposed, the proposal stands.
    ///
    /// # Errors
    /// `director-only`; `not-found` for a part that the document does not have; `text-too-long`.
    pub fn privacy_save(
        &mut self,
        draft: PrivacyTextDraft,
    ) -> Result<Saved<PrivacyDocView>, AppError> {
        self.must_decide()?;
        let PrivacyTextDraft { doc, key, text } = draft;
        if !doc.fields().contains(&key.as_str()) {
            return Err(AppError::new(ErrorCode::NotFound).with("what", "field"));
        }
        let text = check::text("text", &text, check::LONG)?;
        let mut site = self.site_or_new()?;
        let words = Proposal::new(self, Some(&site))?;
        let place = words.place(doc, &key);
        let proposed = words.proposed(doc, &key);
        if text.trim().is_empty() || text.trim() == proposed.trim() {
            site.privacy.texts.remove(&place);
        } else {
            site.privacy.texts.insert(place, text);
        }
        let saved = self.transact(Operation::PrivacySave, |tx| Ok(tx.put(&site)?))?;
        let view = self.privacy_doc(doc)?;
        Ok(saved.with(view))
    }

    /// A document as a paper.
    pub(crate) fn privacy_paper(&mut self, doc: PrivacyDoc) -> Result<Report, AppError> {
        let view = self.privacy_doc(doc)?;
        let messages = self.messages()?;
        let say = |end: &str| messages.text(&format!("privacy-{}-{end}", doc.name()), &[]);
        let parts: Vec<ListingPart> = match doc {
            PrivacyDoc::Register => vec![ListingPart::Facts {
                title: messages.text("privacy-register-activity", &[]),
                facts: view.fields.into_iter().map(|field| (field.title, field.text)).collect(),
                note: messages.text("privacy-register-note", &[]),
            }],
            _ => view
                .fields
                .into_iter()
                .map(|PrivacyField { title, text, .. }| ListingPart::Text { title, text })
                .collect(),
        };
        let input = self.paper_plain()?;
        Ok(listing_paper(&input, &say("title"), &say("subtitle"), &parts, &messages))
    }
}

/// The proposed texts, with what is known of the site.
struct Proposal {
    messages: Messages,
    privacy: Privacy,
    site: String,
    address: String,
    contact: String,
}

impl Proposal {
    fn new(binder: &Binder, site: Option<&Site>) -> Result<Proposal, AppError> {
        let messages = binder.messages()?;
        let known = |text: Option<&str>, missing: &str| {
            let text = text.map(str::trim).filter(|text| !text.is_empty());
            text.map_or_else(|| messages.text(missing, &[]), str::to_owned)
        };
        let reach = site.map(|site| [site.phone.as_str(), site.email.as_str()]);
        let reach = reach.map(|both| {
            both.into_iter().filter(|one| !one.trim().is_empty()).collect::<Vec<_>>().join(", ")
        });
        Ok(Proposal {
            site: known(site.map(|site| site.name.as_str()), "privacy-site-unnamed"),
            address: known(site.map(|site| site.address.as_str()), "privacy-address-unknown"),
            contact: known(reach.as_deref(), "privacy-contact-unknown"),
            privacy: site.map(|site| site.privacy.clone()).unwrap_or_default(),
            messages,
        })
    }

    fn field(&self, doc: PrivacyDoc, key: &str) -> PrivacyField {
        let own = self.privacy.texts.get(&self.place(doc, key));
        let scope = if doc == PrivacyDoc::Register { "register" } else { "notice" };
        PrivacyField {
            key: key.to_owned(),
            title: self.messages.text(&format!("privacy-{scope}-{key}-label"), &[]),
            text: own.cloned().unwrap_or_else(|| self.proposed(doc, key)),
            own: own.is_some(),
        }
    }

    /// The proposal of a field; notices share what they say alike.
    fn proposed(&self, doc: PrivacyDoc, key: &str) -> String {
        let own = format!("privacy-{}-{key}", doc.name());
        let shared = format!("privacy-notice-{key}");
        let id = if self.messages.has(&own) { own } else { shared };
        let args = [
            ("site", self.site.as_str().into()),
            ("address", self.address.as_str().into()),
            ("contact", self.contact.as_str().into()),
            ("years", self.privacy.years().to_string().into()),
        ];
        self.messages.text(&id, &args)
    }

    /// Where the site's own wording is kept.
    fn place(&self, doc: PrivacyDoc, key: &str) -> String {
        format!("{}/{}/{key}", self.messages.language(), doc.name())
    }
}
