//! Behaviour through `app`: what a mentor, a director and an administrator can rely on.

#[cfg(test)]
mod activity;
#[cfg(test)]
mod agenda;
#[cfg(test)]
mod archive;
#[cfg(test)]
mod attendance;
#[cfg(test)]
mod backup;
#[cfg(test)]
mod batch;
#[cfg(test)]
mod class_list;
#[cfg(test)]
mod clock;
#[cfg(test)]
mod data;
#[cfg(test)]
mod desk;
#[cfg(test)]
mod diagnostics;
#[cfg(test)]
mod document;
#[cfg(test)]
mod fill;
#[cfg(test)]
mod form;
#[cfg(test)]
mod form_editor;
#[cfg(test)]
mod forms;
#[cfg(test)]
mod history;
#[cfg(test)]
mod history_read;
#[cfg(test)]
mod hostile;
#[cfg(test)]
mod key;
#[cfg(test)]
mod mail;
#[cfg(test)]
mod markup;
#[cfg(test)]
mod meeting;
#[cfg(test)]
mod observation;
#[cfg(test)]
mod overview;
#[cfg(test)]
mod personal;
#[cfg(test)]
mod placement;
#[cfg(test)]
mod preview;
#[cfg(test)]
mod programme;
#[cfg(test)]
mod report;
#[cfg(test)]
mod review;
#[cfg(test)]
mod self_check;
#[cfg(test)]
mod share;
#[cfg(test)]
mod signature;
#[cfg(test)]
mod support;
#[cfg(test)]
mod today;
#[cfg(test)]
mod transfer;
#[cfg(test)]
mod trouble;
#[cfg(test)]
mod warning;
