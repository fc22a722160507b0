//! Looking a message up and filling it in.

use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::catalogue::{Catalogue, LANGUAGES, MAIN_LANGUAGE};

/// What fills a variable: a text or a number. Made with `From` out of `&str`, `String`
/// and the number types. Years and codes go in as text: numbers may be written with the
/// decimal comma of the language.
pub type Value<'a> = FluentValue<'a>;

type Bundle = FluentBundle<FluentResource>;

/// Order as in [`LANGUAGES`]; each is parsed once for the whole process, when it is first needed.
static BUNDLES: [OnceLock<Bundle>; LANGUAGES.len()] = [const { OnceLock::new() }; LANGUAGES.len()];

/// The texts of one language. Free to make, copy and share between threads.
#[derive(Clone, Copy)]
pub struct Messages {
    language: &'static str,
    /// Where it stands in [`LANGUAGES`].
    own: usize,
}

impl Messages {
    /// The texts for a language tag such as `nl`, `en` or `fr-BE`; only its first part counts.
    /// A language that the program does not have gives the main one.
    pub fn new(lang: &str) -> Messages {
        let code = lang.split(['-', '_']).next().unwrap_or_default();
        let index = position(code).or_else(|| position(MAIN_LANGUAGE)).unwrap_or_default();
        let language = LANGUAGES.get(index).map_or(MAIN_LANGUAGE, |c| c.language);
        Messages { language, own: index }
    }

    /// The two-letter code of the language in use.
    pub fn language(&self) -> &'static str {
        self.language
    }

    /// Whether the message exists in this language or in the main one.
    pub fn has(&self, id: &str) -> bool {
        self.bundles().any(|bundle| bundle.has_message(id))
    }

    /// The message `id` with its variables filled in.
    ///
    /// A message that this language misses comes in the main language. One that exists
    /// nowhere comes back as its id, so that a slip shows itself instead of failing a report.
    pub fn text(&self, id: &str, args: &[(&str, Value<'_>)]) -> String {
        let args: FluentArgs = args.iter().map(|(name, value)| (*name, value.clone())).collect();
        self.bundles().find_map(|bundle| format(bundle, id, &args)).unwrap_or_else(|| id.to_owned())
    }

    /// Its own texts, then those of the main language; the latter only if they are asked for.
    fn bundles(&self) -> impl Iterator<Item = &'static Bundle> {
        [Some(self.own), position(MAIN_LANGUAGE)].into_iter().flatten().filter_map(bundle_at)
    }
}

fn bundle_at(index: usize) -> Option<&'static Bundle> {
    let catalogue = LANGUAGES.get(index)?;
    Some(BUNDLES.get(index)?.get_or_init(|| bundle(catalogue)))
}

fn position(code: &str) -> Option<usize> {
    LANGUAGES.iter().position(|catalogue| catalogue.language.eq_ignore_ascii_case(code))
}

fn format(bundle: &Bundle, id: &str, args: &FluentArgs) -> Option<String> {
    let pattern = bundle.get_message(id)?.value()?;
    // A missing variable is written as its name; there is nobody here to tell.
    let mut errors = Vec::new();
    Some(bundle.format_pattern(pattern, Some(args), &mut errors).into_owned())
}

fn bundle(catalogue: &Catalogue) -> Bundle {
    let language: LanguageIdentifier = catalogue.language.parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![language]);
    // The marks around variables show up as boxes in a PDF.
    bundle.set_use_isolating(false);
    if catalogue.language != "en" {
        bundle.set_formatter(Some(decimal_comma));
    }
    for (_, source) in catalogue.files {
        let resource = FluentResource::try_new(source.to_owned());
        // Lines that do not parse and double ids fail a test; here the rest must still work.
        bundle.add_resource_overriding(resource.unwrap_or_else(|(partial, _)| partial));
    }
    bundle
}

/// Dutch, French and German write 1,5.
fn decimal_comma<M>(value: &FluentValue<'_>, _memoizer: &M) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(number.as_string().replace('.', ",")),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_is_filled_in_without_invisible_marks() {
        let text = Messages::new("nl").text("app-window-title", &[("place", "Amina".into())]);
        assert_eq!(text, "Amina – Mentormap");
    }

    #[test]
    fn an_unknown_language_gives_the_main_one() {
        assert_eq!(Messages::new("xx").language(), "nl");
        assert_eq!(Messages::new("").language(), "nl");
        assert_eq!(Messages::new("en-GB").language(), "en");
    }

    #[test]
    fn an_unknown_message_shows_its_id() {
        assert_eq!(Messages::new("en").text("no-such-message", &[]), "no-such-message");
        assert!(!Messages::new("en").has("no-such-message"));
    }

    #[test]
    fn plural_forms_follow_the_number() {
        let days = |n: u32| Messages::new("en").text("app-days", &[("count", n.into())]);
        assert_eq!(days(1), "1 day");
        assert_eq!(days(3), "3 days");
    }

    #[test]
    fn numbers_are_written_as_in_the_language() {
        let days = |lang| Messages::new(lang).text("app-days", &[("count", Value::from(1.5))]);
        assert_eq!(days("nl"), "1,5 dagen");
        assert_eq!(days("en"), "1.5 days");
    }
}
