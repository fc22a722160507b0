//! A report as a PDF file, with the name it is offered under.

use mentormap_domain::{evaluation::Moment, placement::Placement};
use mentormap_i18n::Messages;
use mentormap_report::{ReportInput, render};

use super::fonts::fonts;
use crate::{binder::Binder, error::AppError, wire::report::ReportChoice};

/// A PDF and the name it is offered under.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportFile {
    /// Safe on every system: intern, school form, moment and day in plain letters.
    pub name: String,
    pub bytes: Vec<u8>,
}

impl Binder {
    /// The chosen report as a PDF.
    ///
    /// # Errors
    /// As [`Binder::report`].
    pub fn report_file(&mut self, choice: &ReportChoice) -> Result<ReportFile, AppError> {
        let input = self.report_input(choice)?;
        let bytes = render(&input, &Messages::new(input.lang.code()), fonts())?;
        Ok(ReportFile { name: file_name(&input), bytes })
    }

    /// Every placement that is not in the bin: what 'all reports' goes through.
    ///
    /// # Errors
    /// When the store could not read.
    pub fn placement_choices_all(&self) -> Result<Vec<Placement>, AppError> {
        Ok(self.store.read().placements()?)
    }
}

fn file_name(input: &ReportInput) -> String {
    let moment = match input.moment {
        Moment::Interim => "interim",
        Moment::Final => "final",
    };
    // The id keeps two interns of the same name apart.
    let id = input.placement.id.to_string();
    let short = &id[id.len() - 4..];
    let name = plain(&input.intern.name);
    format!("{name}_{}_{moment}_{}_{short}.pdf", input.school_form.id, input.date)
}

/// Letters, digits and hyphens only: other scripts as they sound in Latin letters.
pub(crate) fn plain(name: &str) -> String {
    let latin = deunicode::deunicode(name);
    let words = latin.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let joined = words.collect::<Vec<_>>().join("-");
    // Everything is ASCII here, so a cut falls between letters.
    let cut = joined.get(..60).unwrap_or(&joined).trim_end_matches('-');
    if cut.is_empty() { "intern".into() } else { cut.into() }
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn names_become_safe_file_names() {
        assert_eq!(plain("Zoë Çelik"), "Zoe-Celik");
        assert_eq!(plain("Łukasz/../x"), "Lukasz-x");
        assert_eq!(plain("Ελένη Παππά"), "Elene-Pappa");
        assert_eq!(plain("王小明"), "Wang-Xiao-Ming");
        assert_eq!(plain("…"), "intern");
        assert_eq!(plain(&"a ".repeat(99)).len(), 59);
    }
}
