use super::{ATTEMPTS_MAX, Entry, Event, Held, NotAllowed, Perhaps, State};
use crate::transport::{Answer, Later, Never, Outcome, Refusal, Refused};
use chrono::{DateTime, TimeDelta, Utc};
use proptest::prelude::*;

fn t0() -> DateTime<Utc> {
    "2026-03-02T08:00:00Z".parse().expect("moment")
}

fn minutes(n: i64) -> DateTime<Utc> {
    t0() + TimeDelta::minutes(n)
}

fn sent() -> Outcome {
    Outcome::Sent { answer: Answer { code: 250, text: "queued".into() } }
}

fn later(reason: Later) -> Outcome {
    Outcome::Later { reason, answer: None }
}

fn refused() -> Outcome {
    Outcome::Refused(Refusal { reason: Refused::UnknownReceiver, receiver: None, answer: None })
}

fn tried(entry: &Entry, at: DateTime<Utc>, outcome: Outcome) -> Entry {
    entry.after(Event::Try { at }).unwrap().after(Event::Done { at, outcome }).unwrap()
}

#[test]
fn waits_grow_to_an_hour_and_end_after_three_days() {
    let mut entry = Entry::queued(t0());
    let mut waits = Vec::new();
    let mut now = t0();
    while let Some(next) = entry.next_try() {
        assert!(entry.is_due(next) && !entry.is_due(next - TimeDelta::seconds(1)) || next == t0());
        waits.push(next.signed_duration_since(now).num_minutes());
        now = next;
        entry = tried(&entry, now, later(Later::Offline));
    }
    assert_eq!(waits[..7], [0, 1, 5, 15, 60, 60, 60]);
    assert_eq!(entry.state, State::Held { why: Held::GaveUp(Later::Offline) });
    assert_eq!(now.signed_duration_since(t0()).num_hours(), 72);
    assert!(entry.attempts < ATTEMPTS_MAX && entry.needs_the_user());
}

#[test]
fn a_long_weekend_off_is_not_three_days_of_trying() {
    let entry = tried(&Entry::queued(t0()), t0(), later(Later::Offline));
    let entry = tried(&entry, t0() + TimeDelta::days(4), later(Later::Offline));
    assert_eq!(entry.state, State::Queued { last: Some(Later::Offline) });
}

#[test]
fn what_needs_the_user_waits_for_the_user() {
    for (outcome, state) in [
        (refused(), "refused"),
        (Outcome::Never { reason: Never::CertificateUntrusted }, "held"),
        (Outcome::PerhapsSent, "perhaps_sent"),
    ] {
        let entry = tried(&Entry::queued(t0()), t0(), outcome);
        assert_eq!(serde_json::to_value(&entry.state).unwrap()["state"], state);
        assert!(!entry.is_due(minutes(100_000)) && entry.next_try().is_none());
        assert_eq!(entry.after(Event::Try { at: minutes(100_000) }), Err(NotAllowed));
        let again = entry.after(Event::Send { at: minutes(9) }).unwrap();
        assert!(again.is_due(minutes(9)) && again.attempts == 0);
    }
}

#[test]
fn sent_is_the_end() {
    let entry = tried(&Entry::queued(t0()), t0(), sent());
    for event in [Event::Send { at: t0() }, Event::Try { at: t0() }, Event::Arrived { at: t0() }] {
        assert_eq!(entry.after(event), Err(NotAllowed));
    }
    assert_eq!(entry.after(Event::Start).unwrap(), entry);
}

#[test]
fn a_crash_counts_from_the_last_step_on() {
    let sending = Entry::queued(t0()).after(Event::Try { at: t0() }).unwrap();
    let early = sending.after(Event::Start).unwrap();
    assert_eq!(early.state, State::Queued { last: None });
    assert!(!early.is_due(t0()) && early.is_due(minutes(1)), "a crash loop must not hammer");
    let late = sending.after(Event::LastStep).unwrap().after(Event::Start).unwrap();
    assert_eq!(late.state, State::PerhapsSent { why: Perhaps::Crash });
    let arrived = late.after(Event::Arrived { at: minutes(3) }).unwrap();
    assert_eq!(arrived.state, State::Sent { at: minutes(3), answer: None });
}

#[test]
fn an_answer_that_outlived_the_desk_is_heard() {
    let sending = Entry::queued(t0()).after(Event::Try { at: t0() }).unwrap();
    let asks = sending.after(Event::LastStep).unwrap().after(Event::Start).unwrap();
    let done = |outcome| asks.after(Event::Done { at: minutes(1), outcome });
    assert!(matches!(done(sent()).unwrap().state, State::Sent { .. }));
    assert!(matches!(done(refused()).unwrap().state, State::Refused { .. }));
    // Anything less than an answer leaves it open.
    assert_eq!(done(Outcome::PerhapsSent), Err(NotAllowed));
    assert_eq!(done(later(Later::Busy)), Err(NotAllowed));
    let waits = sending.after(Event::Start).unwrap();
    assert_eq!(waits.after(Event::Done { at: t0(), outcome: sent() }), Err(NotAllowed));
}

#[test]
fn giving_up_is_the_users_and_can_be_taken_back() {
    let queued = Entry::queued(t0());
    let gone = queued.after(Event::GiveUp { at: minutes(1) }).unwrap();
    assert_eq!(gone.state, State::GivenUp { at: minutes(1) });
    assert!(!gone.needs_the_user() && gone.next_try().is_none() && !gone.is_due(minutes(9000)));
    assert_eq!(gone.after(Event::GiveUp { at: t0() }), Err(NotAllowed));
    assert!(gone.after(Event::Send { at: minutes(2) }).unwrap().is_due(minutes(2)));
    let sending = queued.after(Event::Try { at: t0() }).unwrap();
    for entry in [&sending, &tried(&queued, t0(), sent())] {
        assert_eq!(entry.after(Event::GiveUp { at: t0() }), Err(NotAllowed));
    }
}

#[test]
fn what_waits_in_a_backup_asks_and_what_is_settled_stays() {
    let queued = Entry::queued(t0());
    let sending = queued.after(Event::Try { at: t0() }).unwrap();
    for entry in [&queued, &sending, &sending.after(Event::LastStep).unwrap()] {
        let restored = entry.after(Event::Restored).unwrap();
        assert_eq!(restored.state, State::PerhapsSent { why: Perhaps::Restored });
    }
    for outcome in [sent(), refused(), Outcome::PerhapsSent] {
        let entry = tried(&queued, t0(), outcome);
        assert_eq!(entry.after(Event::Restored).unwrap(), entry);
    }
}

#[test]
fn without_its_bytes_a_message_is_refused_and_may_be_asked_again() {
    let queued = Entry::queued(t0());
    let lost = queued.after(Event::CopyLost).unwrap();
    let refusal = Refusal { reason: Refused::CopyLost, receiver: None, answer: None };
    assert_eq!(lost.state, State::Refused { refusal });
    assert!(lost.needs_the_user() && lost.next_try().is_none() && !lost.is_due(minutes(9_000)));
    assert!(lost.after(Event::Send { at: minutes(1) }).unwrap().is_due(minutes(1)), "put back");
    let sending = queued.after(Event::Try { at: t0() }).unwrap();
    for entry in [&sending, &tried(&queued, t0(), sent()), &lost] {
        assert_eq!(entry.after(Event::CopyLost), Err(NotAllowed));
    }
}

#[test]
fn a_clear_answer_after_the_last_step_is_an_answer() {
    let sending = Entry::queued(t0()).after(Event::Try { at: t0() }).unwrap();
    let sending = sending.after(Event::LastStep).unwrap();
    let busy = sending.after(Event::Done { at: t0(), outcome: later(Later::Busy) }).unwrap();
    assert_eq!(busy.state, State::Queued { last: Some(Later::Busy) });
}

#[test]
fn entries_survive_being_written_down() {
    let entry = tried(&Entry::queued(t0()), t0(), refused());
    let json = serde_json::to_string(&entry).unwrap();
    assert_eq!(serde_json::from_str::<Entry>(&json).unwrap(), entry);
}

/// What the world does at one step.
#[derive(Debug, Clone)]
enum Step {
    /// Try now, if due; the server may take the message whatever comes back after the last step.
    Send {
        outcome: u8,
        taken: bool,
        crash: Crash,
    },
    Wait {
        minutes: i64,
    },
    Restart,
    /// Its bytes are looked for and are gone, where it is due.
    CopyLost,
    UserSends,
    UserKnows,
}

#[derive(Debug, Clone, Copy)]
enum Crash {
    No,
    BeforeLastStep,
    AfterLastStep,
}

fn step() -> impl Strategy<Value = Step> {
    let crash = prop_oneof![6 => Just(Crash::No), 1 => Just(Crash::BeforeLastStep), 1 => Just(Crash::AfterLastStep)];
    prop_oneof![
        8 => (0..5u8, any::<bool>(), crash).prop_map(|(outcome, taken, crash)| Step::Send { outcome, taken, crash }),
        // The clock jumps, back as well, by up to a year.
        6 => prop_oneof![3 => 0..90i64, 1 => -600_000..600_000i64].prop_map(|minutes| Step::Wait { minutes }),
        2 => Just(Step::Restart),
        1 => Just(Step::CopyLost),
        1 => Just(Step::UserSends),
        1 => Just(Step::UserKnows),
    ]
}

/// The world outside: the clock, and how often the server really took the message.
struct World {
    entry: Entry,
    now: DateTime<Utc>,
    taken: u32,
    /// How often the user asked for a message that may already have gone out.
    words: u32,
}

impl World {
    fn note(&mut self, event: Event) -> bool {
        // Every event goes through what is written down, as after a crash.
        let kept = serde_json::to_string(&self.entry).unwrap();
        match serde_json::from_str::<Entry>(&kept).unwrap().after(event) {
            Ok(entry) => {
                self.entry = entry;
                true
            }
            Err(NotAllowed) => false,
        }
    }

    fn step(&mut self, step: &Step) {
        match step {
            Step::Wait { minutes } => self.now += TimeDelta::minutes(*minutes),
            Step::Restart => assert!(self.note(Event::Start)),
            Step::CopyLost if self.entry.is_due(self.now) => {
                assert!(self.note(Event::CopyLost));
            }
            Step::CopyLost => {}
            Step::UserSends => {
                let perhaps = matches!(self.entry.state, State::PerhapsSent { .. });
                if self.note(Event::Send { at: self.now }) && perhaps {
                    self.words += 1;
                }
            }
            Step::UserKnows => {
                self.note(Event::Arrived { at: self.now });
            }
            Step::Send { outcome, taken, crash } => self.send(*outcome, *taken, *crash),
        }
    }

    fn send(&mut self, outcome: u8, taken: bool, crash: Crash) {
        if !self.note(Event::Try { at: self.now }) {
            return;
        }
        if matches!(crash, Crash::BeforeLastStep) {
            assert!(self.note(Event::Start));
            return;
        }
        let outcome = match outcome {
            0 => later(Later::Dropped),
            1 => refused(),
            2 => Outcome::Never { reason: Never::NoTls },
            3 => sent(),
            _ => Outcome::PerhapsSent,
        };
        let reaches_last_step = matches!(outcome, Outcome::Sent { .. } | Outcome::PerhapsSent);
        if reaches_last_step {
            assert!(self.note(Event::LastStep));
            let certainly = matches!(outcome, Outcome::Sent { .. });
            self.taken += u32::from(certainly || taken);
            if matches!(crash, Crash::AfterLastStep) {
                assert!(self.note(Event::Start));
                return;
            }
        }
        assert!(self.note(Event::Done { at: self.now, outcome }));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn never_twice_without_the_users_word_and_never_lost(steps in prop::collection::vec(step(), 0..60)) {
        let mut world = World { entry: Entry::queued(t0()), now: t0(), taken: 0, words: 0 };
        for step in &steps {
            world.step(step);
            prop_assert!(world.taken <= 1 + world.words, "sent twice: {world_state:?}", world_state = world.entry);
            if world.taken > world.words {
                let known = matches!(world.entry.state, State::Sent { .. } | State::PerhapsSent { .. });
                prop_assert!(known, "sent, and not known: {:?}", world.entry);
            }
        }
        // Whatever happened: it is settled, asks the user, or is due within an hour of any clock.
        let state = world.entry.state.clone();
        prop_assert!(!matches!(state, State::Sending { .. }), "still under way");
        if matches!(state, State::Queued { .. }) {
            let due = (0..=60).any(|m| world.entry.is_due(world.now + TimeDelta::minutes(m)));
            prop_assert!(due, "stuck: {:?}", world.entry);
        } else {
            let settled = matches!(state, State::Sent { .. }) || world.entry.needs_the_user();
            prop_assert!(settled);
        }
    }

    #[test]
    fn any_clock_comes_to_an_end(jumps in prop::collection::vec(-600_000..600_000i64, 1..40)) {
        let mut entry = Entry::queued(t0());
        let mut now = t0();
        for (i, jump) in jumps.iter().cycle().enumerate() {
            prop_assert!(i < 2_000, "never ends: {entry:?}");
            now += TimeDelta::minutes(*jump / if i % 3 == 0 { 1 } else { 1_000 });
            if entry.is_due(now) {
                entry = tried(&entry, now, later(Later::NoAnswer));
            } else if let Some(next) = entry.next_try() {
                now = next;
            }
            if entry.needs_the_user() {
                break;
            }
        }
        prop_assert!(entry.attempts <= ATTEMPTS_MAX);
    }
}
