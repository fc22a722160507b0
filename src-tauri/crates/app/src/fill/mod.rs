//! The school's own file: added to a school form, its fields mapped, filled in for a placement.

mod fault;
mod file;
mod likeness;
mod names;
mod setup;
mod suggest;
mod value;
mod view;

pub use setup::MAX_FILL_FILE;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use mentormap_domain::form::{Fill, FillData, FormFile, SchoolForm};
use mentormap_fill::Template;

use crate::{
    binder::Binder,
    error::{AppError, ErrorCode},
    form::Shelf,
};

/// A school's file out of its form.
pub(crate) struct OwnFile {
    pub(crate) bytes: Vec<u8>,
    pub(crate) template: Template,
}

/// Reads the file in a form.
///
/// # Errors
/// `file-broken` when it is no base64; those of the file itself.
pub(crate) fn own_file(fill: &Fill) -> Result<OwnFile, AppError> {
    let broken = |_| AppError::new(ErrorCode::FileBroken).at("fill");
    let bytes = STANDARD.decode(fill.data.0.as_bytes()).map_err(broken)?;
    let template = mentormap_fill::inspect(&bytes)?;
    Ok(OwnFile { bytes, template })
}

/// The file as it lies in a form.
pub(crate) fn data_of(bytes: &[u8]) -> FillData {
    FillData(STANDARD.encode(bytes).into())
}

impl Binder {
    /// The form whose file is filled in for an evaluation on `own`: the newest version that asks
    /// the same things, for a new file or map is no other evaluation; else the newest one.
    pub(crate) fn filled_form(&mut self, own: &SchoolForm) -> Result<Option<SchoolForm>, AppError> {
        let versions = school_versions(&mut self.shelf, &self.store.read(), &own.id)?;
        let same = versions.iter().rev().find(|form| asks(form) == asks(own));
        let newest = versions.last();
        Ok(same.into_iter().chain(newest).find(|form| form.fill.is_some()).cloned())
    }
}

fn school_versions(
    shelf: &mut Shelf,
    reader: &mentormap_store::Reader<'_>,
    id: &str,
) -> Result<Vec<SchoolForm>, AppError> {
    let all = shelf.all(reader, mentormap_domain::form::FormKind::School)?;
    let own = all.iter().filter_map(|form| match form.as_ref() {
        FormFile::School(form) if form.id == id => Some(form.clone()),
        _ => None,
    });
    Ok(own.collect())
}

/// What a form asks, by id: its criteria with their levels, and its fields.
fn asks(form: &SchoolForm) -> Vec<(&str, Vec<&str>)> {
    let levels = |scale: &str| {
        let levels = form.scale(scale).map(|scale| scale.levels.as_slice()).unwrap_or_default();
        levels.iter().map(|level| level.id.as_str()).collect()
    };
    let criteria = form.criteria().map(|each| (each.id.as_str(), levels(&each.scale)));
    criteria.chain(form.fields().map(|field| (field.id.as_str(), Vec::new()))).collect()
}
