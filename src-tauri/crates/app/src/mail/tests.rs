//! The wording that comes with the program, and the names of codes in the catalogues.

use std::collections::BTreeSet;

use mentormap_domain::{mail::MailKind, text::Lang};
use mentormap_i18n::{LANGUAGES, MAIN_LANGUAGE, Messages};
use mentormap_mail::{
    address::AddressError,
    provider::presets,
    template::{Field, Template},
    transport::{Later, Never, Refused},
};
use serde::de::DeserializeOwned;

use super::{template::shipped_one, words::messages};

#[test]
fn the_wording_of_the_program_is_sound_in_every_language() {
    for kind in MailKind::ALL {
        for lang in Lang::ALL {
            let own = shipped_one(kind, lang);
            for text in [&own.subject, &own.text] {
                let template = Template::parse(text).unwrap_or_else(|e| panic!("{text}: {e}"));
                assert!(!template.fields().is_empty(), "{text}");
            }
            let names_note = Template::parse(&own.text).unwrap().fields().contains(&Field::Note);
            assert_eq!(names_note, kind == MailKind::Observation, "{kind:?}");
        }
    }
}

#[test]
fn every_language_that_the_program_speaks_writes_its_own_messages() {
    for lang in Lang::ALL {
        let spoken = LANGUAGES.iter().any(|catalogue| catalogue.language == lang.code());
        let fallback = if spoken { lang.code() } else { MAIN_LANGUAGE };
        assert_eq!(messages(lang).language(), fallback);
    }
    // Two that are spoken never say the same.
    for kind in MailKind::ALL {
        let texts: BTreeSet<String> = LANGUAGES
            .iter()
            .filter_map(|catalogue| Lang::from_code(catalogue.language))
            .map(|lang| shipped_one(kind, lang).text)
            .collect();
        assert_eq!(texts.len(), LANGUAGES.len(), "{kind:?}");
    }
}

fn has(id: &str) {
    for catalogue in LANGUAGES {
        let messages = Messages::new(catalogue.language);
        assert!(messages.has(id), "{id} in {}", catalogue.language);
    }
}

fn variants<T: DeserializeOwned + Copy>(names: &[&str]) -> Vec<T> {
    names.iter().map(|name| serde_json::from_value((*name).into()).unwrap()).collect()
}

#[test]
fn every_reason_is_said_in_words() {
    for field in Field::ALL {
        let name = field.name().replace('_', "-");
        has(&format!("mail-field-{name}"));
        has(&format!("mail-example-{name}"));
    }
    presets().iter().for_each(|preset| has(preset.hint()));
    let refused: Vec<Refused> = variants(&[
        "wrong_password",
        "app_password_needed",
        "sign_in_not_possible",
        "unknown_receiver",
        "mailbox_full",
        "too_large",
        "sender_refused",
        "content",
        "copy_lost",
        "other",
    ]);
    refused.iter().for_each(|reason| has(reason.code()));
    let later: Vec<Later> = variants(&["offline", "busy", "no_answer", "dropped", "halted"]);
    later.iter().for_each(|reason| has(reason.code()));
    let never: Vec<Never> = variants(&[
        "certificate_untrusted",
        "certificate_wrong_name",
        "certificate_date",
        "no_tls",
        "not_mail_server",
    ]);
    never.iter().for_each(|reason| has(reason.code()));
    for error in [
        AddressError::Empty,
        AddressError::Control,
        AddressError::NoAt,
        AddressError::ManyAt,
        AddressError::LocalEmpty,
        AddressError::LocalTooLong,
        AddressError::LocalDots,
        AddressError::LocalNotAscii,
        AddressError::LocalCharacter('('),
        AddressError::DomainEmpty,
        AddressError::DomainNoDot,
        AddressError::Domain,
        AddressError::DomainTooLong,
        AddressError::TooLong,
    ] {
        has(error.code());
    }
    let told = [
        "mail-host",
        "mail-sign-in-control",
        "mail-tls-unavailable",
        "mail-account-works",
        "mail-account-missing",
        "mail-perhaps-no-answer",
        "mail-perhaps-crash",
        "mail-perhaps-restored",
        "mail-not-opened",
        "mail-no-receiver",
        "mail-subject-control",
        "mail-subject-too-long",
        "mail-name-control",
        "mail-kind",
        "mail-file-name-control",
        "mail-date",
        "mail-build",
    ];
    told.into_iter().for_each(has);
    let states = [
        "prepared",
        "drafted",
        "copied",
        "queued",
        "sending",
        "sent",
        "perhaps-sent",
        "refused",
        "held",
        "given-up",
    ];
    states.iter().for_each(|state| has(&format!("mail-state-{state}")));
    ["draft", "copy", "send"].iter().for_each(|way| has(&format!("mail-way-{way}")));
}
