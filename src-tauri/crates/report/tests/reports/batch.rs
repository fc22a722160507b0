//! Many reports in one go.

use mentormap_domain::NaiveDate;
use mentormap_i18n::Messages;
use mentormap_report::{Fonts, Job, build, print_many, render};

use crate::fixture::{bare, day, full};

const DATE: fn() -> NaiveDate = || day(12, 18);

/// Reports that share a form and differ in length and script.
fn jobs() -> Vec<Job> {
    let names = ["Zoë Çelik", "زينب الأحمد", "Łukasz 🙂", "Nguyễn Thị Ánh", "An", "Ελένη"];
    let jobs = names.into_iter().enumerate().map(|(n, name)| {
        let make = if n % 2 == 0 { full } else { bare };
        let mut input = make("keuzestage", "thomas-more-keuzestage");
        input.intern.name = name.into();
        match n % 3 {
            2 => Job::Report(Box::new(build(&input, &Messages::new("nl"))), DATE()),
            _ => Job::Input(Box::new(input)),
        }
    });
    jobs.collect()
}

fn alone(job: &Job) -> Vec<u8> {
    let fonts = Fonts::shipped();
    match job {
        Job::Input(input) => render(input, &Messages::new("nl"), fonts).unwrap(),
        Job::Report(report, date) => mentormap_report::print(report, *date, fonts).unwrap(),
    }
}

#[test]
fn a_report_of_a_batch_is_the_one_made_alone() {
    let jobs = jobs();
    let expected: Vec<Vec<u8>> = jobs.iter().map(alone).collect();
    for threads in [0, 1, 2, 5] {
        let mut made = Vec::new();
        let count = print_many(jobs.clone(), Fonts::shipped(), threads, |number, pdf| {
            assert_eq!(number, made.len(), "in the order of the jobs");
            made.push(pdf.unwrap());
            true
        });
        assert_eq!(count, jobs.len());
        assert!(made == expected, "{threads} threads");
    }
}

#[test]
fn a_batch_stops_when_told_to() {
    let mut asked = 0;
    let many = jobs().into_iter().cycle().inspect(|_| asked += 1).take(1000);
    let mut taken = 0;
    let count = print_many(many, Fonts::shipped(), 2, |_, _| {
        taken += 1;
        taken < 3
    });
    assert_eq!((count, taken), (3, 3));
    assert!(asked < 20, "{asked} were read: they come a few at a time");
}

#[test]
fn nothing_makes_nothing() {
    assert_eq!(print_many([], Fonts::shipped(), 2, |_, _| panic!("there is none")), 0);
}
