//! From a reply at some step to an outcome.

use super::outcome::{Later, Outcome, Refusal, Refused};
use super::reply::Reply;

/// The step at which a reply came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    Greeting,
    SignIn,
    Sender,
    Receiver,
    Message,
}

/// What a negative reply means. A code that fits no step counts as a refusal: asking the user is
/// better than trying for days.
pub(super) fn verdict(step: Step, reply: &Reply, receiver: Option<&str>) -> Outcome {
    if reply.is(4) {
        return Outcome::Later { reason: Later::Busy, answer: Some(reply.answer()) };
    }
    Outcome::Refused(Refusal {
        reason: reason(step, reply),
        receiver: receiver.map(str::to_owned),
        answer: Some(reply.answer()),
    })
}

fn reason(step: Step, reply: &Reply) -> Refused {
    let general = match (reply.code, reply.enhanced()) {
        // 5.2.3 and 5.3.4: longer than the receiver's or the server's limit.
        (_, Some((5, 2, 3) | (5, 3, 4))) => Some(Refused::TooLarge),
        (_, Some((5, 2, 2))) => Some(Refused::MailboxFull),
        (530, _) => Some(Refused::SignInNotPossible),
        _ => None,
    };
    if let Some(reason) = general {
        return reason;
    }
    match step {
        Step::Greeting => Refused::Other,
        Step::SignIn => sign_in(reply),
        Step::Sender => sender(reply),
        Step::Receiver => receiver(reply),
        Step::Message => message(reply),
    }
}

fn sign_in(reply: &Reply) -> Refused {
    match (reply.code, reply.enhanced()) {
        // Gmail: "534-5.7.9 Application-specific password required".
        (_, Some((5, 7, 9))) => Refused::AppPasswordNeeded,
        // Microsoft: "535 5.7.139 … basic authentication is disabled".
        (_, Some((5, 7, 139))) | (500 | 502 | 503 | 504, _) => Refused::SignInNotPossible,
        (534 | 535, _) | (_, Some((5, 7, 8))) => Refused::WrongPassword,
        _ => Refused::WrongPassword,
    }
}

fn sender(reply: &Reply) -> Refused {
    match (reply.code, reply.enhanced()) {
        (552, _) => Refused::TooLarge,
        (550 | 551 | 553 | 554, _) | (_, Some((5, 1, 7 | 8) | (5, 7, _))) => Refused::SenderRefused,
        _ => Refused::Other,
    }
}

fn receiver(reply: &Reply) -> Refused {
    match (reply.code, reply.enhanced()) {
        (552, _) => Refused::MailboxFull,
        // 5.1.7 and 5.1.8 speak of the sender even here; 5.7.x is policy, not "unknown".
        (_, Some((5, 1, 7 | 8))) => Refused::SenderRefused,
        (_, Some((5, 7, _))) => Refused::Other,
        (550 | 551 | 553, _) | (_, Some((5, 1, _))) => Refused::UnknownReceiver,
        _ => Refused::Other,
    }
}

fn message(reply: &Reply) -> Refused {
    match (reply.code, reply.enhanced()) {
        (552, _) => Refused::TooLarge,
        (_, Some((5, 1, 1))) => Refused::UnknownReceiver,
        (550 | 554, _) | (_, Some((5, 6 | 7, _))) => Refused::Content,
        _ => Refused::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn replies_mean_what_servers_mean_by_them() {
        use Refused as R;
        for (step, reply, reason) in [
            (Step::SignIn, "535 5.7.8 Error: authentication failed", R::WrongPassword),
            (Step::SignIn, "535 Incorrect authentication data", R::WrongPassword),
            (
                Step::SignIn,
                "534 5.7.9 Application-specific password required",
                R::AppPasswordNeeded,
            ),
            (
                Step::SignIn,
                "535 5.7.139 Authentication unsuccessful, basic authentication is disabled",
                R::SignInNotPossible,
            ),
            (Step::Sender, "530 5.7.0 Authentication Required", R::SignInNotPossible),
            (Step::Sender, "552 5.3.4 Message size exceeds fixed limit", R::TooLarge),
            (
                Step::Sender,
                "553 5.7.1 Sender address rejected: not owned by user",
                R::SenderRefused,
            ),
            (Step::Receiver, "550 5.1.1 User unknown", R::UnknownReceiver),
            (Step::Receiver, "550 No such user", R::UnknownReceiver),
            (Step::Receiver, "552 5.2.2 Over quota", R::MailboxFull),
            (Step::Receiver, "554 5.7.1 Relay access denied", R::Other),
            (Step::Message, "552 too much mail data", R::TooLarge),
            (Step::Message, "552 5.2.2 Mailbox full", R::MailboxFull),
            (Step::Message, "554 5.7.1 Message rejected as spam", R::Content),
            (Step::Message, "550 5.6.0 Bad content", R::Content),
            (Step::Greeting, "554 No SMTP service here", R::Other),
        ] {
            let line = super::super::reply::line(reply.as_bytes()).unwrap();
            let parsed = Reply { code: line.code, lines: vec![line.text] };
            let Outcome::Refused(refusal) = verdict(step, &parsed, None) else { panic!("{reply}") };
            assert_eq!(refusal.reason, reason, "{reply}");
        }
        let busy = Reply { code: 450, lines: vec!["4.2.0 greylisted".into()] };
        assert!(matches!(
            verdict(Step::Receiver, &busy, None),
            Outcome::Later { reason: Later::Busy, answer: Some(answer) } if answer.code == 450
        ));
    }
}
