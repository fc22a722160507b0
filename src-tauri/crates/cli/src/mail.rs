//! Mail from a terminal: a draft as a file, the outbox, sending what waits.

use std::cell::RefCell;

use mentormap_app::{
    AppError, AtDesk, Binder, Desk, ErrorCode, Post, send_due,
    wire::mail::{
        MailCheck, MailCheckCode, MailChoice, MailDraft, MailReceiver, MailRow, MailStart,
        MailState, MailWhat,
    },
    write_file,
};
use mentormap_domain::ids::PlacementId;
use mentormap_i18n::{Messages, Value};

use crate::{
    arguments::{Mail, Outbox, OutboxTask},
    failure::{Failure, Teller},
    out::say,
    run::{Told, print_json},
};

/// Writes a draft with the report, kept with the placement, and says on stderr what there is to
/// know about it.
pub fn mail(binder: &mut Binder, asked: &Mail, teller: Teller) -> Result<(), Failure> {
    let start = begun(binder, asked).told(teller)?;
    let broken = start.checks.iter().find(|check| check.code == MailCheckCode::TemplateBroken);
    let broken = broken.cloned();
    let draft = draft(start, asked);
    let found = binder.mail_preview(draft.clone()).told(teller)?.checks;
    for check in found.iter().chain(&broken) {
        tell(check, teller);
    }
    let file = binder.mail_draft(&draft).told(teller)?.value;
    write_file(&asked.out, &file.bytes).told(teller)?;
    say!("{}", file.row.id);
    Ok(())
}

/// Says what there is to know. What stops a draft is said by the refusal, and what stops only the
/// other ways does not matter here.
fn tell(check: &MailCheck, teller: Teller) {
    if !check.stops.is_empty() {
        return;
    }
    let args: Vec<(&str, Value<'_>)> =
        check.args.iter().map(|(name, value)| (name.as_str(), value.as_str().into())).collect();
    let code = serde_json::to_value(check.code).unwrap_or_default();
    let id = format!("mail-check-{}", code.as_str().unwrap_or_default());
    eprintln!("{}", teller.messages().text(&id, &args));
}

fn begun(binder: &mut Binder, asked: &Mail) -> Result<MailStart, AppError> {
    let missing = |_| AppError::new(ErrorCode::NotFound);
    let placement: PlacementId = asked.placement.parse().map_err(missing)?;
    let moment = match asked.moment {
        Some(moment) => moment.into(),
        None => binder.placement(placement)?.card.moment,
    };
    let about = MailWhat::Report { moment, form: asked.form.clone() };
    let language = asked.language.map(Into::into);
    binder.mail_start(MailChoice { placement, about, language })
}

fn draft(start: MailStart, asked: &Mail) -> MailDraft {
    let typed = |address: &String| MailReceiver { name: String::new(), address: address.clone() };
    let to = match asked.to.as_slice() {
        [] => start.to,
        typed_ones => typed_ones.iter().map(typed).collect(),
    };
    MailDraft {
        placement: start.placement,
        about: start.about,
        language: start.language,
        to,
        cc: asked.cc.iter().map(typed).collect(),
        subject: start.subject,
        text: start.text,
        attachments: start
            .attachments
            .iter()
            .filter(|attachment| attachment.chosen)
            .map(|attachment| attachment.id.clone())
            .collect(),
        lock: None,
    }
}

/// What waits, asks, or left in the last thirty days: id, state, day, intern, receivers, reason.
fn list(binder: &mut Binder, json: bool, teller: Teller) -> Result<(), AppError> {
    let outbox = binder.outbox(())?;
    if json {
        return print_json(&outbox);
    }
    let messages = Messages::new(teller.0.code());
    for row in &outbox.rows {
        say!("{}", line(row, &messages));
    }
    Ok(())
}

fn line(row: &MailRow, messages: &Messages) -> String {
    let state = serde_json::to_value(row.state).unwrap_or_default();
    let state = messages.text(&format!("mail-state-{}", state.as_str().unwrap_or_default()), &[]);
    let to: Vec<&str> = row.to.iter().chain(&row.cc).map(|one| one.address.as_str()).collect();
    let reason = row.reason.as_deref().map(|id| messages.text(id, &[])).unwrap_or_default();
    let day = row.created.format("%Y-%m-%d");
    format!("{}\t{state}\t{day}\t{}\t{}\t{reason}", row.id, row.name, to.join(", "))
}

/// The desk in one hand.
struct Alone<'a>(RefCell<&'a mut Desk>);

impl AtDesk for Alone<'_> {
    fn at_desk<T>(&self, work: impl FnOnce(&mut Desk) -> T) -> T {
        work(&mut self.0.borrow_mut())
    }
}

/// Sends what is due where that is asked, and says how the outbox stands then.
///
/// Refused when something now asks for the user: the reason of the first is said.
pub fn outbox(desk: &mut Desk, asked: &Outbox, teller: Teller) -> Result<(), Failure> {
    let sends = asked.task == Some(OutboxTask::Send);
    if sends {
        send_due(&Alone(RefCell::new(desk)), &Post::default());
    }
    desk.with(|binder| list(binder, asked.json, teller)).told(teller)?;
    let rows = desk.with(|binder| binder.outbox(())).told(teller)?.rows;
    let asks = |row: &&MailRow| {
        use MailState::{Held, PerhapsSent, Refused};
        matches!(row.state, Held | PerhapsSent | Refused)
    };
    match rows.iter().find(asks).filter(|_| sends) {
        Some(row) => {
            let reason = row.reason.clone().unwrap_or_default();
            let reason = Messages::new(teller.0.code()).text(&reason, &[]);
            Err(teller.told(AppError::new(ErrorCode::MailStopped).with("reason", reason)))
        }
        None => Ok(()),
    }
}
