//! Activities and tasks, the week planning and the project of a placement.

mod check;
mod list;
mod paper;
mod project;
mod week;

pub(crate) use check::project as project_checked;
