//! How the site names the files of its reports.

use mentormap_domain::{
    file_name::{FIELDS, FileFacts, Pattern, PatternFault, USUAL_PATTERN},
    site::Site,
};

use crate::{
    binder::Binder,
    error::{AppError, ErrorCode},
    operation::Operation,
    wire::{Saved, many::FilePatternView, report::ReportChoice},
};

impl Binder {
    /// What a pattern gives, on a report of this binder; empty is the usual pattern.
    ///
    /// # Errors
    /// `pattern-unknown` for a field that there is not, `text-too-long`.
    pub fn file_pattern_try(&mut self, pattern: String) -> Result<FilePatternView, AppError> {
        let pattern = read(&pattern)?;
        Ok(FilePatternView {
            example: pattern.name(&self.example()?, "pdf"),
            fields: FIELDS.iter().map(|field| (*field).to_owned()).collect(),
            usual: USUAL_PATTERN.to_owned(),
        })
    }

    /// Keeps the pattern of the site; empty goes back to the usual one.
    ///
    /// # Errors
    /// As [`Binder::file_pattern_try`].
    pub fn file_pattern_save(&mut self, pattern: String) -> Result<Saved<Site>, AppError> {
        read(&pattern)?;
        let pattern = pattern.trim();
        let known = self.store.read().site()?;
        let mut site = known.unwrap_or_else(|| Site {
            id: self.new_id(),
            name: String::new(),
            address: String::new(),
            phone: String::new(),
            email: String::new(),
            review: false,
            file_pattern: None,
            privacy: Default::default(),
        });
        site.file_pattern =
            (!pattern.is_empty() && pattern != USUAL_PATTERN).then(|| pattern.to_owned());
        self.transact(Operation::FilePatternSave, |tx| {
            tx.put(&site)?;
            Ok(site)
        })
    }

    /// A report to show a name of: of the first placement, or of nobody.
    fn example(&mut self) -> Result<FileFacts, AppError> {
        let first = self.interns(())?.into_iter().next();
        if let Some(card) = first {
            let (placement, moment) = (card.placement, card.moment);
            let choice = ReportChoice { placement, moment, form: None, language: None };
            if let Ok(input) = self.report_input(&choice) {
                return self.file_facts(&input);
            }
        }
        Ok(FileFacts {
            intern: "Amina El Amrani".into(),
            school: "Thomas More".into(),
            form: "thomas-more-keuzestage".into(),
            moment: self.moment_word(mentormap_domain::evaluation::Moment::Final)?.to_lowercase(),
            date: self.clock.today(),
            group: "Zonnetjes".into(),
            id: "1a2b".into(),
        })
    }
}

fn read(pattern: &str) -> Result<Pattern, AppError> {
    Pattern::read(pattern).map_err(|fault| match fault {
        PatternFault::Field(name) => {
            AppError::new(ErrorCode::PatternUnknown).at("pattern").with("name", name)
        }
        PatternFault::Long => AppError::new(ErrorCode::TextTooLong)
            .at("pattern")
            .with("max", mentormap_domain::file_name::LONGEST_PATTERN),
    })
}
