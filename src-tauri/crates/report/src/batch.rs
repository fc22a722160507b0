//! Many reports in one go, on as many threads as one likes.
//!
//! A report of a batch has the bytes that it has alone, and reports are handed over in the order
//! of their jobs, however many threads there are. In memory are only those in the making.

use std::{
    collections::BTreeMap,
    iter::Fuse,
    sync::{Mutex, PoisonError, mpsc},
    thread,
};

use chrono::NaiveDate;
use mentormap_domain::text::Lang;
use mentormap_i18n::Messages;

use crate::{Fonts, Report, ReportError, ReportInput, print, render};

/// A report to make.
#[derive(Debug, Clone)]
pub enum Job {
    /// From the data of the field, in the language of the input.
    Input(Box<ReportInput>),
    /// A report or paper that says already what it says, and the day it is made.
    Report(Box<Report>, NaiveDate),
}

/// So many jobs per thread are read ahead.
const AHEAD: usize = 2;

type Made = Result<Vec<u8>, ReportError>;

/// Makes `jobs` on `threads` threads (at least one) beside the caller's own, and gives each PDF
/// to `done`, with its number counted from zero, in the order of the jobs. `jobs` is read, and
/// `done` called, on the caller's thread; jobs are read only a few ahead, so that they may come
/// from the binder one by one. Stops when `done` gives false. Gives how many were handed over.
pub fn print_many(
    jobs: impl IntoIterator<Item = Job>,
    fonts: &Fonts,
    threads: usize,
    done: impl FnMut(usize, Made) -> bool,
) -> usize {
    let threads = threads.max(1);
    let (give, take) = mpsc::channel::<(usize, Job)>();
    let (answer, answers) = mpsc::channel();
    let take = Mutex::new(take);
    thread::scope(|scope| {
        for _ in 0..threads {
            let (take, answer) = (&take, answer.clone());
            scope.spawn(move || work(take, &answer, fonts));
        }
        drop(answer);
        let jobs = jobs.into_iter().enumerate().fuse();
        let mut desk = Desk { jobs, give, answers, early: BTreeMap::new(), open: 0, next: 0 };
        desk.run(threads * AHEAD, done);
        desk.next
    })
}

/// Makes what it is given until there is no more.
fn work(
    take: &Mutex<mpsc::Receiver<(usize, Job)>>,
    answer: &mpsc::Sender<(usize, Made)>,
    fonts: &Fonts,
) {
    let mut words = Words::default();
    loop {
        let job = take.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok((number, job)) = job else { return };
        if answer.send((number, words.make(&job, fonts))).is_err() {
            return;
        }
    }
}

/// The fixed words, read once per language.
#[derive(Default)]
struct Words(BTreeMap<&'static str, Messages>);

impl Words {
    fn make(&mut self, job: &Job, fonts: &Fonts) -> Made {
        match job {
            Job::Input(input) => render(input, self.of(input.lang), fonts),
            Job::Report(report, date) => print(report, *date, fonts),
        }
    }

    fn of(&mut self, lang: Lang) -> &Messages {
        self.0.entry(lang.code()).or_insert_with(|| Messages::new(lang.code()))
    }
}

/// Where jobs go out and reports come in.
struct Desk<J: Iterator<Item = (usize, Job)>> {
    jobs: Fuse<J>,
    give: mpsc::Sender<(usize, Job)>,
    answers: mpsc::Receiver<(usize, Made)>,
    /// Reports that wait for one before them.
    early: BTreeMap<usize, Made>,
    /// Jobs that are out.
    open: usize,
    /// The number of the report to hand over next.
    next: usize,
}

impl<J: Iterator<Item = (usize, Job)>> Desk<J> {
    /// Keeps at most `most` reports between job and hand-over.
    fn run(&mut self, most: usize, mut done: impl FnMut(usize, Made) -> bool) {
        loop {
            while self.open + self.early.len() < most {
                let Some(job) = self.jobs.next() else { break };
                self.open += usize::from(self.give.send(job).is_ok());
            }
            if self.open == 0 {
                return;
            }
            let Ok((number, made)) = self.answers.recv() else { return };
            self.open -= 1;
            self.early.insert(number, made);
            while let Some(made) = self.early.remove(&self.next) {
                self.next += 1;
                if !done(self.next - 1, made) {
                    return;
                }
            }
        }
    }
}
