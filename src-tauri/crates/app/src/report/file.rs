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

/// Letters, digits and hyphens only; accents folded where Latin letters have them.
fn plain(name: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    let letters: String = name
        .nfd()
        .filter(|c| !unicode_normalization::char::is_combining_mark(*c))
        .map(|c| match c {
            'ł' => 'l',
            'Ł' => 'L',
            'ø' => 'o',
            'Ø' => 'O',
            'đ' => 'd',
            'Đ' => 'D',
            c if c.is_ascii_alphanumeric() => c,
            _ => '-',
        })
        .take(60)
        .collect();
    let words: Vec<&str> = letters.split('-').filter(|word| !word.is_empty()).collect();
    if words.is_empty() { "intern".into() } else { words.join("-") }
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn names_become_safe_file_names() {
        assert_eq!(plain("Zoë Çelik"), "Zoe-Celik");
        assert_eq!(plain("Łukasz/../x"), "Lukasz-x");
        assert_eq!(plain("Ελένη"), "intern");
    }
}
