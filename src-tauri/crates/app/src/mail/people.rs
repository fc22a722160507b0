//! To whom a message can go, and whether an address fits the school.

use std::collections::BTreeSet;

use mentormap_domain::form::Role;
use mentormap_mail::{address::Address, provider};

use super::About;
use crate::{
    binder::Binder,
    error::AppError,
    wire::mail::{MailPerson, MailReceiver, MailRole},
};

/// The addresses that belong: by domain, and those of people who are known.
pub(super) struct Fitting {
    /// The school's domains.
    domains: BTreeSet<String>,
    known: BTreeSet<String>,
}

impl Fitting {
    /// The domain that an address should have; none when it fits, or when nothing is known.
    pub fn misses(&self, address: &Address) -> Option<String> {
        let fits = self.domains.iter().any(|own| near(own, address.domain()));
        if fits || self.known.contains(&address.to_string().to_lowercase()) {
            return None;
        }
        self.domains.first().cloned()
    }
}

impl Binder {
    /// Everybody that a message could go to: who follows the intern first.
    pub(super) fn mail_people(&self, about: &About) -> Result<Vec<MailPerson>, AppError> {
        let read = self.store.read();
        let mut people = Vec::new();
        if let Some(one) = &about.supervisor {
            let person = person(MailRole::Supervisor, &one.name, &one.email);
            people.push(MailPerson { chosen: Address::parse(&one.email).is_ok(), ..person });
        }
        let own = about.supervisor.as_ref().map(|one| one.id);
        for one in read.supervisors()? {
            if one.school == about.school.id && Some(one.id) != own {
                people.push(person(MailRole::Colleague, &one.name, &one.email));
            }
        }
        if !about.school.email.trim().is_empty() {
            people.push(person(MailRole::School, &about.school.name, &about.school.email));
        }
        people.extend(contacts(about));
        people.push(person(MailRole::Intern, &about.intern.name, &about.intern.email));
        for one in read.people()? {
            if one.roles.contains(&Role::Director) && !one.email.trim().is_empty() {
                people.push(person(MailRole::Director, &one.name, &one.email));
            }
        }
        Ok(people)
    }

    /// Which addresses fit the school, and who else is known.
    pub(super) fn mail_fitting(&self, about: &About) -> Result<Fitting, AppError> {
        let mut domains = BTreeSet::new();
        let mut known = BTreeSet::new();
        for person in self.mail_people(about)? {
            let Ok(address) = Address::parse(&person.address) else { continue };
            match person.role {
                MailRole::Supervisor | MailRole::Colleague | MailRole::School => {
                    // An own mailbox at a provider says nothing of the school.
                    if provider::guess(&address).is_none() {
                        domains.insert(address.domain().to_owned());
                    }
                }
                MailRole::Intern | MailRole::Director => {
                    known.insert(address.to_string().to_lowercase());
                }
                // Whoever is to be reached, a parent perhaps: whether a report is for them is asked.
                MailRole::Contact => {}
            }
        }
        // Where the school itself says its domain, a supervisor's other one stands out.
        if let Ok(own) = Address::parse(&about.school.email)
            && provider::guess(&own).is_none()
        {
            domains = BTreeSet::from([own.domain().to_owned()]);
        }
        Ok(Fitting { domains, known })
    }
}

impl MailReceiver {
    /// Whether that is where it goes.
    pub(super) fn is_at(&self, address: &str) -> bool {
        self.address.trim().to_lowercase() == address.trim().to_lowercase()
    }
}

fn person(role: MailRole, name: &str, address: &str) -> MailPerson {
    MailPerson {
        name: name.to_owned(),
        address: address.trim().to_owned(),
        role,
        position: String::new(),
        chosen: false,
    }
}

/// Those of the placement's arrangement; one without an address is reached otherwise.
fn contacts(about: &About) -> impl Iterator<Item = MailPerson> {
    let all = about.placement.arrangement.contacts.iter();
    all.filter(|one| !one.email.trim().is_empty()).map(|one| MailPerson {
        position: one.role.trim().to_owned(),
        ..person(MailRole::Contact, one.name.trim(), &one.email)
    })
}

/// Those who are chosen first.
pub(super) fn chosen(people: &[MailPerson]) -> Vec<MailReceiver> {
    let chosen = people.iter().filter(|person| person.chosen);
    chosen
        .map(|person| MailReceiver { name: person.name.clone(), address: person.address.clone() })
        .collect()
}

/// The same domain, or one below the other: `student.ucll.be` and `ucll.be`.
fn near(one: &str, other: &str) -> bool {
    let below = |one: &str, other: &str| {
        one.strip_suffix(other).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
    };
    below(one, other) || below(other, one)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_fits_by_the_end_of_its_domain() {
        let fitting = Fitting {
            domains: BTreeSet::from(["campus.ucll.be".to_owned()]),
            known: BTreeSet::from(["amina@gmail.com".to_owned()]),
        };
        let misses = |address: &str| fitting.misses(&Address::parse(address).unwrap());
        assert_eq!(misses("noemie@ucll.be"), None);
        assert_eq!(misses("noemie@mail.campus.UCLL.be"), None);
        assert_eq!(misses("Amina@gmail.com"), None);
        assert_eq!(misses("noemie@ucl.be").as_deref(), Some("campus.ucll.be"));
        assert_eq!(misses("noemie@notucll.be").as_deref(), Some("campus.ucll.be"));
        let nothing = Fitting { domains: BTreeSet::new(), known: BTreeSet::new() };
        assert_eq!(nothing.misses(&Address::parse("a@b.be").unwrap()), None);
    }
}
