//! Behaviour through `app`: what a mentor, a director and an administrator can rely on.

#[cfg(test)]
mod form;
#[cfg(test)]
mod history;
#[cfg(test)]
mod observation;
#[cfg(test)]
mod placement;
#[cfg(test)]
mod report;
#[cfg(test)]
mod support;
#[cfg(test)]
mod transfer;
