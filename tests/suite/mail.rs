//! Mail to a school: what a message says, what stops it, the ways out, and what is kept of it.

use std::collections::BTreeMap;

use mail_parser::{MessageParser, MimeHeaders};
use mentormap_app::{
    Binder, ErrorCode, FixedClock, SecretText,
    wire::{
        directory::{SchoolDraft, SiteDraft, SupervisorDraft},
        dossier::EntryDraft,
        mail::{
            MailAccountDraft, MailCheckCode, MailChoice, MailDraft, MailField, MailPreview,
            MailReceiver, MailRole, MailSecurity, MailSeverity, MailStart, MailState,
            MailTemplateDraft, MailWay, MailWhat,
        },
        observation::ObservationDraft,
        personal::{EraseDraft, PersonKind, PersonRef},
        programme::ArrangementDraft,
        report::ReportChoice,
    },
};
use mentormap_domain::{
    arrangement::Contact,
    dossier::{Body, FeedbackSheet},
    evaluation::Moment,
    form::Role,
    ids::PlacementId,
    mail::MailKind,
    observation::Visibility,
    text::Lang,
};
use sha2::{Digest, Sha256};

use crate::support::{card, day, empty, new_observation, now, setup};

/// The sample, in which nobody reads along first.
fn sample() -> Binder {
    let mut binder = crate::support::sample();
    ask_review(&mut binder, false);
    binder
}

/// Gives what Ctrl+Z would take back then.
fn ask_review(binder: &mut Binder, review: bool) -> Option<String> {
    let site = binder.directory(()).expect("a directory").site.expect("a site");
    let (name, address, phone, email) = (site.name, site.address, site.phone, site.email);
    binder.site_save(SiteDraft { name, address, phone, email, review }).expect("kept").undo
}

fn report() -> MailWhat {
    MailWhat::Report { moment: Moment::Final, form: None }
}

fn thuy(binder: &mut Binder) -> PlacementId {
    card(binder, "Thúy").placement
}

pub fn start(binder: &mut Binder, placement: PlacementId, about: MailWhat) -> MailStart {
    binder.mail_start(MailChoice { placement, about, language: None }).expect("a message")
}

/// What the page would hand back unchanged.
pub fn draft(start: &MailStart) -> MailDraft {
    let chosen = start.attachments.iter().filter(|attachment| attachment.chosen);
    MailDraft {
        placement: start.placement,
        about: start.about.clone(),
        language: start.language,
        to: start.to.clone(),
        cc: Vec::new(),
        subject: start.subject.clone(),
        text: start.text.clone(),
        attachments: chosen.map(|attachment| attachment.id.clone()).collect(),
        lock: None,
    }
}

fn receiver(address: &str) -> MailReceiver {
    MailReceiver { name: String::new(), address: address.into() }
}

pub fn account(port: u16, security: MailSecurity, password: &str) -> MailAccountDraft {
    MailAccountDraft {
        name: "De Regenboog".into(),
        address: "info@deregenboog.example.be".into(),
        host: "127.0.0.1".into(),
        port,
        security,
        user: "info@debij.be".into(),
        password: Some(SecretText::new(password.into())),
    }
}

fn preview(binder: &mut Binder, draft: &MailDraft) -> MailPreview {
    binder.mail_preview(draft.clone()).expect("checks")
}

/// The codes with what they stop.
fn codes(preview: &MailPreview) -> BTreeMap<MailCheckCode, Vec<MailWay>> {
    preview.checks.iter().map(|check| (check.code, check.stops.clone())).collect()
}

fn checks(binder: &mut Binder, draft: &MailDraft) -> BTreeMap<MailCheckCode, Vec<MailWay>> {
    codes(&preview(binder, draft))
}

fn refused(binder: &mut Binder, draft: &MailDraft) -> (ErrorCode, Option<String>) {
    let error = binder.mail_copy(draft.clone()).expect_err("stopped");
    assert_eq!(binder.mails(draft.placement).unwrap().len(), 0, "nothing is kept");
    (error.code, error.field)
}

const ALL: [MailWay; 3] = [MailWay::Draft, MailWay::Copy, MailWay::Send];

#[test]
fn a_report_goes_to_the_supervisor_in_the_language_of_the_school() {
    let mut binder = sample();
    let placement = thuy(&mut binder);
    let first = start(&mut binder, placement, report());
    let supervisor = first.people.iter().find(|one| one.role == MailRole::Supervisor).unwrap();
    assert_eq!(
        first.to,
        [MailReceiver { name: supervisor.name.clone(), address: supervisor.address.clone() }]
    );
    assert!(supervisor.chosen && first.languages[0] == first.language);
    assert!(first.subject.contains(&first.name), "{}", first.subject);
    assert!(first.text.contains(&supervisor.name) && !first.text.contains('{'), "{}", first.text);
    let attached: Vec<&str> =
        first.attachments.iter().filter(|a| a.chosen).map(|a| a.id.as_str()).collect();
    assert_eq!(attached[0], "report");
    let written = binder.report_file(&ReportChoice {
        placement,
        moment: Moment::Final,
        form: None,
        language: None,
    });
    let written = written.unwrap();
    assert_eq!(first.attachments[0].size, written.bytes.len() as u64);
    assert_eq!(first.attachments[0].name, written.name);
    // Only sending is stopped, for it is not set up.
    for check in &first.checks {
        let only = check.code == MailCheckCode::AccountMissing;
        assert_eq!(check.severity == MailSeverity::Stop, only, "{check:?}");
    }
    let english = MailChoice { placement, about: report(), language: Some(Lang::En) };
    let english = binder.mail_start(english).unwrap();
    assert!(english.text.starts_with("Dear "), "{}", english.text);
}

#[test]
fn a_note_that_is_only_for_the_mentor_never_leaves() {
    let mut binder = sample();
    let placement = thuy(&mut binder);
    let secret = "Ze vertelde me in vertrouwen dat het thuis heel moeilijk gaat.";
    let private =
        ObservationDraft { visibility: Visibility::Private, ..new_observation(placement, secret) };
    let private = binder.observation_save(private).unwrap().value.id;
    let about = MailWhat::Observation { observation: private };
    let choice = MailChoice { placement, about, language: None };
    assert_eq!(binder.mail_start(choice).unwrap_err().code, ErrorCode::MailPrivate);

    let shared = new_observation(placement, "Las voor met veel stemmetjes.");
    let shared = binder.observation_save(shared).unwrap().value.id;
    let first = start(&mut binder, placement, MailWhat::Observation { observation: shared });
    assert!(first.text.contains("Las voor met veel stemmetjes."), "{}", first.text);
    let mut mine = draft(&first);
    assert!(!checks(&mut binder, &mine).contains_key(&MailCheckCode::PrivateInside));
    mine.text = format!(
        "{}\n\nTer info: ZE vertelde me  in vertrouwen\ndat het thuis heel moeilijk gaat",
        first.text
    );
    assert_eq!(checks(&mut binder, &mine)[&MailCheckCode::PrivateInside], ALL);
    assert_eq!(refused(&mut binder, &mine), (ErrorCode::MailStopped, Some("text".into())));
    // Of another placement it is not to be had.
    let other = card(&mut binder, "Zoë").placement;
    let about = MailWhat::Observation { observation: shared };
    let choice = MailChoice { placement: other, about, language: None };
    assert_eq!(binder.mail_start(choice).unwrap_err().code, ErrorCode::NotFound);
}

#[test]
fn what_waits_for_review_is_stopped() {
    let mut binder = sample();
    let placement = thuy(&mut binder);
    let mine = draft(&start(&mut binder, placement, report()));
    assert!(!checks(&mut binder, &mine).contains_key(&MailCheckCode::ReviewFirst));
    ask_review(&mut binder, true);
    assert_eq!(checks(&mut binder, &mine)[&MailCheckCode::ReviewFirst], ALL);
    assert_eq!(refused(&mut binder, &mine), (ErrorCode::MailStopped, Some("message".into())));
    assert!(binder.mail_attachment(&mine, "report").is_err());
}

#[test]
fn addresses_are_looked_at() {
    let mut binder = sample();
    let placement = thuy(&mut binder);
    let mut mine = draft(&start(&mut binder, placement, report()));
    assert!(!checks(&mut binder, &mine).contains_key(&MailCheckCode::AddressElsewhere));
    mine.to[0].address = "iemand@gmail.com".into();
    let found = preview(&mut binder, &mine);
    let elsewhere =
        found.checks.iter().find(|c| c.code == MailCheckCode::AddressElsewhere).unwrap();
    assert!(elsewhere.stops.is_empty() && elsewhere.severity == MailSeverity::Warn);
    assert_eq!(elsewhere.args["address"], "iemand@gmail.com");
    mine.to[0].address = "iemand@@school".into();
    assert_eq!(checks(&mut binder, &mine)[&MailCheckCode::AddressInvalid], ALL);
    assert_eq!(refused(&mut binder, &mine), (ErrorCode::MailStopped, Some("to".into())));
    mine.to[0].address = " ".into();
    let missing = checks(&mut binder, &mine);
    assert_eq!(missing[&MailCheckCode::ReceiverMissing], [MailWay::Copy, MailWay::Send]);
    assert!(!missing.contains_key(&MailCheckCode::AddressInvalid));
    // A draft may still get its receiver in the mail program.
    binder.mail_draft(&mine).unwrap();
}

#[test]
fn whoever_is_known_of_the_placement_is_offered_with_name_and_role() {
    let mut binder = sample();
    let placement = thuy(&mut binder);
    let contact = |name: &str, role: &str, email: &str| Contact {
        name: name.into(),
        role: role.into(),
        phone: "0470 00 00 00".into(),
        email: email.into(),
    };
    let arrangement = binder.arrangement(placement).unwrap().arrangement;
    let draft_of = ArrangementDraft {
        placement,
        semester: arrangement.semester,
        timetable: arrangement.timetable,
        target: arrangement.target,
        full_weeks: arrangement.full_weeks,
        contacts: vec![
            contact("Mia Rosé", "coördinator", "mia@gmail.com"),
            contact("Vader", "vader", ""),
        ],
        remark: arrangement.remark,
    };
    binder.arrangement_save(draft_of).unwrap();
    let view = binder.placement(placement).unwrap();
    let schools = binder.directory(()).unwrap().schools;
    let school = schools.into_iter().find(|one| one.id == view.school).unwrap();
    let domain = "demeander.example.be";
    let with_address = SchoolDraft {
        id: Some(school.id),
        name: school.name.clone(),
        address: school.address,
        email: format!("stage@{domain}"),
    };
    binder.school_save(with_address).unwrap();
    let colleague = SupervisorDraft {
        id: None,
        school: school.id,
        name: "Jo Collega".into(),
        email: format!("jo@{domain}"),
        phone: String::new(),
    };
    binder.supervisor_save(colleague).unwrap();

    let first = start(&mut binder, placement, report());
    let offered = |role: MailRole| first.people.iter().find(|one| one.role == role).unwrap();
    let said = |role| (offered(role).name.as_str(), offered(role).address.as_str());
    assert!(offered(MailRole::Supervisor).chosen);
    assert!(
        first.people.iter().any(|one| one.role == MailRole::Colleague && one.name == "Jo Collega")
    );
    assert_eq!(said(MailRole::School), (school.name.as_str(), "stage@demeander.example.be"));
    assert_eq!(said(MailRole::Contact), ("Mia Rosé", "mia@gmail.com"));
    assert_eq!(offered(MailRole::Contact).position, "coördinator");
    assert!(!first.people.iter().any(|one| one.name == "Vader"), "reached by telephone");
    assert_eq!(first.people.iter().filter(|one| one.chosen).count(), 1);

    // Of each address, wherever it stands, it is said when it does not belong to the school.
    let mut mine = draft(&first);
    mine.to.push(receiver("mia@gmail.com"));
    mine.cc = vec![receiver("jo@demeander.example.be"), receiver("oma@telenet.be")];
    let found = preview(&mut binder, &mine).checks;
    let elsewhere: Vec<(MailField, &str)> = found
        .iter()
        .filter(|check| check.code == MailCheckCode::AddressElsewhere)
        .map(|check| (check.field, check.args["address"].as_str()))
        .collect();
    assert_eq!(elsewhere, [(MailField::To, "mia@gmail.com"), (MailField::Cc, "oma@telenet.be")]);
    mine.cc = vec![receiver("geen adres")];
    assert_eq!(refused(&mut binder, &mine), (ErrorCode::MailStopped, Some("cc".into())));

    // Who gets the message gets no copy of it too.
    mine.cc =
        vec![receiver(&mine.to[0].address.to_uppercase()), receiver("JO@demeander.example.be")];
    let copied = binder.mail_copy(mine.clone()).unwrap().value;
    assert_eq!(copied.cc, "JO@demeander.example.be");
    assert_eq!(copied.row.cc.len(), 1);
    mine.to = vec![receiver("jo@demeander.example.be")];
    mine.cc.clear();
    assert!(checks(&mut binder, &mine).contains_key(&MailCheckCode::SentBefore), "as a copy");
}

#[test]
fn other_interns_children_and_earlier_messages_are_told() {
    let mut binder = sample();
    let placement = thuy(&mut binder);
    let other = card(&mut binder, "Zoë").name;
    let mut mine = draft(&start(&mut binder, placement, report()));
    assert!(!checks(&mut binder, &mine).contains_key(&MailCheckCode::OtherIntern));
    mine.subject = format!("Over {} en meer", other.to_uppercase());
    let found = checks(&mut binder, &mine);
    assert_eq!(found.get(&MailCheckCode::OtherIntern), Some(&Vec::new()), "it only warns");
    assert!(!found.contains_key(&MailCheckCode::SentBefore));
    binder.mail_copy(mine.clone()).unwrap();
    assert!(checks(&mut binder, &mine).contains_key(&MailCheckCode::SentBefore));
    mine.to = vec![receiver("somebody@thomasmore.example.be")];
    assert!(!checks(&mut binder, &mine).contains_key(&MailCheckCode::SentBefore));
    mine.attachments = vec!["file/018f2b7e-0000-7000-8000-000000000001".into()];
    let found = checks(&mut binder, &mine);
    assert_eq!(found[&MailCheckCode::AttachmentGone], ALL);
    assert!(found.contains_key(&MailCheckCode::NothingAttached));
}

#[test]
fn a_draft_is_what_was_written_and_its_copy_is_kept() {
    let mut binder = sample();
    let placement = thuy(&mut binder);
    let label = ask_review(&mut binder, false);
    let mut mine = draft(&start(&mut binder, placement, report()));
    mine.subject = "Eindevaluatie – Thúy 🙂".into();
    mine.text = "Beste,\n.\nmet accenten: é ü ß\n".into();
    mine.cc = vec![receiver("stage@thomasmore.example.be")];
    let saved = binder.mail_draft(&mine).unwrap();
    assert_eq!(saved.undo, label, "sending can't be undone");
    let file = saved.value;
    assert!(file.name.is_ascii() && file.name.ends_with(".eml"));
    let parsed = MessageParser::default().parse(&file.bytes).unwrap();
    assert_eq!(parsed.header_raw("X-Unsent").map(str::trim), Some("1"));
    assert!(parsed.from().is_none() && parsed.message_id().is_none());
    assert_eq!(parsed.subject(), Some("Eindevaluatie – Thúy 🙂"));
    assert_eq!(parsed.to().unwrap().first().unwrap().address(), Some(mine.to[0].address.as_str()));
    assert_eq!(parsed.cc().unwrap().first().unwrap().address(), Some(mine.cc[0].address.as_str()));
    assert_eq!(parsed.body_text(0).unwrap().replace("\r\n", "\n"), mine.text);
    let pdf = binder.mail_attachment(&mine, "report").unwrap();
    let attached = parsed.attachment(0).unwrap();
    assert!(attached.contents() == pdf.bytes, "the PDF byte by byte");
    assert!(attached.attachment_name().unwrap().is_ascii());

    // Until a mail program was started with it, it is only ready.
    let row = binder.mails(placement).unwrap().remove(0);
    assert_eq!((row.state, row.way, row.locked), (MailState::Prepared, MailWay::Draft, false));
    assert_eq!((row.left, row.reason.as_deref()), (None, Some("mail-not-opened")));
    assert_eq!(row.cc, mine.cc);
    let opened = binder.mail_opened(row.id).unwrap();
    assert_eq!(opened.state, MailState::Drafted);
    let row = binder.mails(placement).unwrap().remove(0);
    assert_eq!((row.state, row.reason), (MailState::Drafted, None));
    assert!(row.left.is_some() && row.actions.is_empty());
    let view = binder.mail(row.id).unwrap();
    assert!(view.whole && view.message_id.is_none());
    let hex = |bytes: &[u8]| -> String {
        Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
    };
    assert_eq!(view.hash, hex(&file.bytes));
    assert_eq!(view.report_hash, Some(hex(&pdf.bytes)));
    assert!(binder.mail_bytes(row.id).unwrap().bytes == file.bytes);
    assert!(!binder.export().unwrap().contains("met accenten"), "messages stay in their binder");
    assert_eq!(binder.integrity().unwrap(), [""; 0]);
}

#[test]
fn a_password_locks_what_the_program_made_and_stays_out_of_the_message() {
    let mut binder = sample();
    let placement = thuy(&mut binder);
    let first = start(&mut binder, placement, report());
    let mut mine = draft(&first);
    let open = binder.mail_attachment(&mine, "report").unwrap().bytes;
    mine.lock = Some(SecretText::new("kort".into()));
    assert_eq!(checks(&mut binder, &mine)[&MailCheckCode::PasswordShort], ALL);
    mine.lock = Some(SecretText::new(first.password.clone()));
    mine.text = format!("Het wachtwoord is {}.", first.password);
    assert_eq!(checks(&mut binder, &mine)[&MailCheckCode::PasswordInside], ALL);
    assert_eq!(refused(&mut binder, &mine).0, ErrorCode::MailStopped);
    mine.text = "Ik bel je het wachtwoord.".into();
    let file = binder.mail_draft(&mine).unwrap().value;
    let parsed = MessageParser::default().parse(&file.bytes).unwrap();
    let attached = parsed.attachment(0).unwrap().contents().to_vec();
    assert!(attached != open && holds(&attached, b"/Encrypt") && !holds(&open, b"/Encrypt"));
    assert!(!holds(&file.bytes, first.password.as_bytes()));
    let view = binder.mail(file.row.id).unwrap();
    assert!(view.row.locked);
    let hash: String = Sha256::digest(&open).iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(view.report_hash, Some(hash), "of the report as it was read");
    assert!(binder.mail_password(()).unwrap() != first.password);
}

fn holds(bytes: &[u8], word: &[u8]) -> bool {
    bytes.windows(word.len()).any(|window| window == word)
}

#[test]
fn the_site_has_its_own_wording() {
    let mut binder = sample();
    let placement = thuy(&mut binder);
    let own = |subject: &str, text: &str| MailTemplateDraft {
        kind: MailKind::Report,
        language: Lang::Nl,
        subject: subject.into(),
        text: text.into(),
    };
    let wrong = [
        (own("{stagiair}", "x"), ErrorCode::TemplateUnknownField, "subject"),
        (own("x", "a\nbé {intern"), ErrorCode::TemplateNotClosed, "text"),
        (own("x", "}"), ErrorCode::TemplateNotOpened, "text"),
        (own("x", "{ }"), ErrorCode::TemplateEmptyField, "text"),
        (own("", "x"), ErrorCode::TextMissing, "subject"),
    ];
    for (draft, code, field) in wrong {
        let error = binder.mail_template_save(draft).unwrap_err();
        assert_eq!((error.code, error.field.as_deref()), (code, Some(field)));
    }
    let at = binder.mail_template_save(own("x", "a\nbé {intern")).unwrap_err().args;
    assert_eq!((at["line"].as_str(), at["column"].as_str()), ("2", "4"));

    let kept = own("Verslag {intern_first}", "Dag {supervisor},\n\n{phone}\n\n{mentor}");
    let saved = binder.mail_template_save(kept).unwrap();
    assert_eq!(saved.undo.as_deref(), Some("mail-template-save"));
    let first = start(&mut binder, placement, report());
    assert_eq!(first.subject, "Verslag Thúy");
    assert!(first.text.starts_with("Dag ") && !first.text.contains("\n\n\n"), "{}", first.text);

    let document = binder.export().unwrap();
    let mut other = empty();
    other.import(&document, false).unwrap();
    assert_eq!(other.export().unwrap(), document);
    let views = other.mail_templates(()).unwrap();
    let own_one = views.templates.iter().find(|one| !one.shipped).unwrap();
    assert_eq!(own_one.subject, "Verslag {intern_first}");
    assert_eq!(views.templates.len(), 16);
    assert!(views.fields.iter().any(|field| field.name == "intern" && !field.example.is_empty()));

    binder.undo(()).unwrap();
    assert!(binder.mail_templates(()).unwrap().templates.iter().all(|one| one.shipped));
    binder.redo(()).unwrap();
    binder.mail_template_save(own(" ", "")).unwrap();
    assert!(binder.mail_templates(()).unwrap().templates.iter().all(|one| one.shipped));
}

#[test]
fn a_feedback_sheet_goes_along_as_a_paper() {
    let mut binder = sample();
    let placement = thuy(&mut binder);
    let sheet = FeedbackSheet {
        from: day("2026-11-16"),
        to: day("2026-11-20"),
        author: None,
        well: "Rustig bij het slapen.".into(),
        next: "Meer vragen stellen.".into(),
        reply: String::new(),
        handed_over: None,
    };
    let entry = EntryDraft { id: None, placement, body: Body::Sheet(sheet) };
    let entry = binder.entry_save(entry).unwrap().value.id;
    let first = start(&mut binder, placement, MailWhat::Sheet { entry });
    assert_eq!(first.kind, MailKind::Sheet);
    assert!(first.attachments[0].id == "sheet" && first.attachments[0].chosen);
    assert!(first.text.contains("16 november 2026"), "{}", first.text);
    let copied = binder.mail_copy(draft(&first)).unwrap().value;
    assert!(copied.to.contains('<') && copied.row.state == MailState::Copied);
    assert_eq!(copied.row.attachments.len(), 1);
    let talk = MailWhat::Sheet { entry: uuid::Uuid::nil().into() };
    let choice = MailChoice { placement, about: talk, language: None };
    assert_eq!(binder.mail_start(choice).unwrap_err().code, ErrorCode::NotFound);
}

#[test]
fn an_account_is_kept_and_its_password_never_comes_out() {
    let mut binder = sample();
    let secret = "geheim-wachtwoord-é-42";
    assert!(binder.mail_account(()).unwrap().is_none());
    let wrong = |change: fn(&mut MailAccountDraft)| {
        let mut draft = account(465, MailSecurity::Tls, "x");
        change(&mut draft);
        draft
    };
    for (draft, code, field) in [
        (wrong(|d| d.address = "geen adres".into()), ErrorCode::EmailInvalid, "address"),
        (wrong(|d| d.host = "geen server".into()), ErrorCode::MailHost, "host"),
        (wrong(|d| d.port = 0), ErrorCode::NumberInvalid, "port"),
        (wrong(|d| d.password = None), ErrorCode::MailPasswordMissing, "password"),
    ] {
        let error = binder.mail_account_save(draft).unwrap_err();
        assert_eq!((error.code, error.field.as_deref()), (code, Some(field)));
    }
    let saved = binder.mail_account_save(account(465, MailSecurity::Tls, secret)).unwrap();
    assert!(saved.value.has_password && saved.undo.as_deref() != Some("mail-account-save"));
    // The password stays with its door.
    let mut again = account(465, MailSecurity::Tls, "");
    again.name = "Anders".into();
    assert!(binder.mail_account_save(again.clone()).unwrap().value.has_password);
    again.host = "elsewhere.example".into();
    let error = binder.mail_account_save(again).unwrap_err();
    assert_eq!(error.code, ErrorCode::MailPasswordMissing, "not handed to another server");
    let out = [
        serde_json::to_string(&binder.mail_account(()).unwrap()).unwrap(),
        binder.export().unwrap(),
        format!("{:?}", account(1, MailSecurity::Tls, secret)),
    ];
    assert!(out.iter().all(|text| !text.contains("geheim")), "{}", out[0]);
    assert!(
        format!("{:?}", binder.mail_account_try(&account(1, MailSecurity::Tls, secret)))
            .contains("MailTry(..)")
    );
    let guess = binder.mail_provider("wie@telenet.be".into()).unwrap().unwrap();
    assert_eq!((guess.host.as_str(), guess.port), ("smtp.telenet.be", 587));
    assert!(binder.mail_provider("wie@deregenboog.be".into()).unwrap().is_none());
    assert!(binder.mail_providers(()).unwrap().len() > 8);
    binder.mail_account_remove(()).unwrap();
    assert!(binder.mail_account(()).unwrap().is_none());
}

#[test]
fn what_waits_can_be_given_up_and_asked_again() {
    let mut binder = sample();
    let placement = thuy(&mut binder);
    let first = start(&mut binder, placement, report());
    let error = binder.mail_queue(draft(&first)).unwrap_err();
    assert_eq!(error.code, ErrorCode::MailStopped, "{error:?}");
    binder.mail_account_save(account(465, MailSecurity::Tls, "x")).unwrap();
    let row = binder.mail_queue(draft(&first)).unwrap().value;
    assert_eq!((row.state, row.next.is_some(), row.left), (MailState::Queued, true, None));
    let waiting = binder.mail_waiting(()).unwrap();
    assert_eq!((waiting.queued, waiting.ask), (1, 0));
    assert_eq!(binder.mail_confirm_sent(row.id).unwrap_err().code, ErrorCode::MailState);
    let given_up = binder.mail_give_up(row.id).unwrap().value;
    assert_eq!(given_up.state, MailState::GivenUp);
    assert_eq!(binder.mail_give_up(row.id).unwrap_err().code, ErrorCode::MailState);
    assert_eq!(binder.mail_waiting(()).unwrap().queued, 0);
    assert_eq!(binder.mail_retry(row.id).unwrap().value.state, MailState::Queued);
    let view = binder.mail(row.id).unwrap();
    let id = view.message_id.unwrap();
    assert!(id.contains(&row.id.to_string()) && id.ends_with("@deregenboog.example.be>"), "{id}");
    binder.mail_account_remove(()).unwrap();
    let outbox = binder.outbox(()).unwrap();
    assert_eq!(outbox.rows[0].reason.as_deref(), Some("mail-account-missing"));
    assert!(!outbox.account && !outbox.moving);
    let copied = binder.mail_copy(draft(&first)).unwrap().value.row;
    assert_eq!(binder.mail_retry(copied.id).unwrap_err().code, ErrorCode::MailState);
    // Undo goes past what left, to what can be taken back.
    binder.undo(()).unwrap();
    assert_eq!(binder.mails(placement).unwrap().len(), 2);
}

fn director(binder: &mut Binder) {
    let people = binder.directory(()).unwrap().people;
    let found = people.iter().find(|one| one.roles.contains(&Role::Director)).unwrap();
    binder.me_choose(found.id).unwrap();
}

#[test]
fn who_is_erased_is_in_no_message_and_an_intern_gets_all_of_them() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("binder");
    let mut binder = Binder::create(&path, Box::new(FixedClock(now()))).unwrap();
    binder.setup(setup(true)).unwrap();
    ask_review(&mut binder, false);
    director(&mut binder);
    let card = card(&mut binder, "Thúy");
    let first = start(&mut binder, card.placement, report());
    let mut mine = draft(&first);
    mine.text = "Onmiskenbare woorden in dit bericht.".into();
    binder.mail_copy(mine.clone()).unwrap();
    binder.mail_account_save(account(465, MailSecurity::Tls, "x")).unwrap();
    binder.mail_queue(mine.clone()).unwrap();
    let person = PersonRef { kind: PersonKind::Intern, id: card.intern.to_string() };
    let out = folder.path().join("out");
    std::fs::create_dir(&out).unwrap();
    let written = binder.person_export(&person, &out).unwrap();
    let json = written.files.iter().find(|name| name.ends_with(".json")).unwrap();
    let json = std::fs::read_to_string(out.join(&written.folder).join(json)).unwrap();
    assert!(json.contains("Onmiskenbare woorden") && json.contains(&first.to[0].address));

    let supervisor = first.to[0].clone();
    let found = binder.directory(()).unwrap().supervisors;
    let id = found.iter().find(|one| one.name == supervisor.name).unwrap().id.to_string();
    let other = PersonRef { kind: PersonKind::Supervisor, id };
    // What is kept and what waits is said before.
    for whom in [&other, &person] {
        let kept = binder.erase_preview(whom.clone()).unwrap().kept;
        assert_eq!((kept.mails, kept.mails_open), (1, 1), "{whom:?}");
    }
    let erase = EraseDraft { person: other, confirm: supervisor.name.clone() };
    binder.person_erase(erase).unwrap();
    assert_eq!(binder.mail_waiting(()).unwrap().queued, 0, "nothing is sent to them any more");
    let row = binder.mails(card.placement).unwrap().remove(0);
    let text = serde_json::to_string(&row).unwrap();
    assert!(!text.contains(&supervisor.address) && !text.contains(&supervisor.name), "{text}");
    assert!(!binder.mail(row.id).unwrap().whole, "that it left stays, its words do not");
    assert!(binder.mail_bytes(row.id).is_err());

    binder.mail_copy(MailDraft { to: vec![receiver("a@thomasmore.example.be")], ..mine }).unwrap();
    let erase = EraseDraft { person, confirm: card.name };
    binder.person_erase(erase).unwrap();
    assert!(binder.mails(card.placement).unwrap().is_empty());
    assert!(binder.outbox(()).unwrap().rows.is_empty());
    assert_eq!(binder.integrity().unwrap(), [""; 0]);
}

#[test]
fn a_school_without_addresses_is_told_and_stops_no_draft() {
    let mut binder = sample();
    let placement = card(&mut binder, "Noémie").placement;
    let view = binder.placement(placement).unwrap();
    let schools = binder.directory(()).unwrap().schools;
    let school = schools.iter().find(|one| one.id == view.school).unwrap().clone();
    let plain = SchoolDraft {
        id: Some(school.id),
        name: school.name,
        address: school.address,
        email: String::new(),
    };
    binder.school_save(plain).unwrap();
    let mut mine = draft(&start(&mut binder, placement, MailWhat::General));
    mine.to = vec![receiver("juf@ergens.example")];
    let found = preview(&mut binder, &mine);
    let stops = found.checks.iter().filter(|check| check.stops.contains(&MailWay::Draft));
    assert_eq!(stops.count(), 0, "{:?}", found.checks);
    binder.mail_draft(&mine).unwrap();
}
