//! The checks, in the order in which a person would look.

use super::{Address, AddressError};
use idna::AsciiDenyList;
use idna::uts46::{DnsLength, Hyphens, Uts46};

/// RFC 5321 4.5.3.1: limits in octets.
const LOCAL_MAX: usize = 64;
const DOMAIN_MAX: usize = 253;
const LABEL_MAX: usize = 63;
const ADDRESS_MAX: usize = 254;

pub(super) fn parse(typed: &str) -> Result<Address, AddressError> {
    let typed = typed.trim_matches([' ', '\u{a0}']);
    if typed.is_empty() {
        return Err(AddressError::Empty);
    }
    if typed.chars().any(char::is_control) {
        return Err(AddressError::Control);
    }
    let Some((local, host)) = typed.split_once('@') else { return Err(AddressError::NoAt) };
    if host.contains('@') {
        return Err(AddressError::ManyAt);
    }
    local_part(local)?;
    let domain = domain(host)?;
    if local.len() + 1 + domain.len() > ADDRESS_MAX {
        return Err(AddressError::TooLong);
    }
    Ok(Address { local: local.to_owned(), domain })
}

/// RFC 5322 `dot-atom`, without the quoted form.
fn local_part(local: &str) -> Result<(), AddressError> {
    if local.is_empty() {
        return Err(AddressError::LocalEmpty);
    }
    if !local.is_ascii() {
        return Err(AddressError::LocalNotAscii);
    }
    let atext = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~".contains(c);
    if let Some(c) = local.chars().find(|&c| c != '.' && !atext(c)) {
        return Err(AddressError::LocalCharacter(c));
    }
    if local.split('.').any(str::is_empty) {
        return Err(AddressError::LocalDots);
    }
    if local.len() > LOCAL_MAX {
        return Err(AddressError::LocalTooLong);
    }
    Ok(())
}

/// A domain in its ASCII form; international names pass through UTS 46.
pub(super) fn domain(host: &str) -> Result<String, AddressError> {
    if host.is_empty() {
        return Err(AddressError::DomainEmpty);
    }
    let ascii = Uts46::new()
        .to_ascii(host.as_bytes(), AsciiDenyList::STD3, Hyphens::CheckFirstLast, DnsLength::Ignore)
        .map_err(|_| AddressError::Domain)?
        .into_owned();
    if ascii.split('.').any(str::is_empty) {
        return Err(AddressError::Domain);
    }
    if ascii.len() > DOMAIN_MAX || ascii.split('.').any(|label| label.len() > LABEL_MAX) {
        return Err(AddressError::DomainTooLong);
    }
    let Some((_, last)) = ascii.rsplit_once('.') else { return Err(AddressError::DomainNoDot) };
    // A numeric last label is an address of a machine, not of a domain.
    if last.bytes().all(|b| b.is_ascii_digit()) {
        return Err(AddressError::Domain);
    }
    Ok(ascii)
}
