//! Sharing with other binders: pairing, packages out and in.

use std::{fs, path::Path};

use mentormap_app::{
    AppError, Binder, ErrorCode, SecretText,
    wire::share::{InviteDraft, PackageOrder, PackagePreview, PackageTake, PairDraft, PartnerRole},
};
use mentormap_domain::ids::BinderId;

use crate::{
    arguments::Package,
    failure::{Failure, Teller},
    out::say,
    run::{Told, print_json},
};

/// The largest file that is read, in bytes.
const LARGEST: u64 = 256 << 20;

/// Does what was asked.
pub fn package(binder: &mut Binder, asked: &Package, teller: Teller) -> Result<(), Failure> {
    match asked {
        Package::Invite { person, everything, out } => {
            invite(binder, person, *everything, out, teller)
        }
        Package::Pair { file, code } => pair(binder, file, code, teller),
        Package::List { json } => list(binder, *json).told(teller),
        Package::Make { partner, out, whole } => make(binder, partner, out, *whole, teller),
        Package::Take { file, dry_run, json } => take(binder, file, *dry_run, *json, teller),
    }
}

/// Writes the invitation, and says the code, which goes another way.
fn invite(
    binder: &mut Binder,
    person: &str,
    everything: bool,
    out: &Path,
    teller: Teller,
) -> Result<(), Failure> {
    let unknown = || AppError::new(ErrorCode::NotFound).with("what", "person");
    let person = person.parse().map_err(|_| teller.told(unknown()))?;
    let role = if everything { PartnerRole::All } else { PartnerRole::Own };
    let view = binder.share_invite(InviteDraft { person, role }).told(teller)?;
    let Some(made) = view.invitations.first() else { return Err(teller.told(unknown())) };
    let file = binder.invitation_file(&made.id).told(teller)?;
    write(out, &file.bytes, teller)?;
    say!("{}", made.code);
    Ok(())
}

fn pair(binder: &mut Binder, file: &Path, code: &str, teller: Teller) -> Result<(), Failure> {
    let bytes = read(file, teller)?;
    let opened = binder.invitation_open(&bytes).told(teller)?;
    let code = SecretText::new(code.to_owned());
    binder.share_pair(PairDraft { code }).told(teller)?;
    say!("{}\t{}", opened.from, opened.site);
    Ok(())
}

/// The partners: id, what they get, state, last delivered, last taken, still to deliver, name.
fn list(binder: &mut Binder, json: bool) -> Result<(), AppError> {
    let view = binder.share(())?;
    if json {
        return print_json(&view);
    }
    let when = |at: Option<mentormap_domain::DateTime<mentormap_domain::Utc>>| {
        at.map_or_else(|| "-".to_owned(), |at| at.format("%Y-%m-%dT%H:%MZ").to_string())
    };
    for row in &view.partners {
        let role = if row.role == PartnerRole::All { "all" } else { "own" };
        let late = if row.late { "late" } else { "-" };
        let (made, taken) = (when(row.delivered), when(row.taken));
        say!("{}\t{role}\t{late}\t{made}\t{taken}\t{}\t{}", row.id, row.pending, row.name);
    }
    Ok(())
}

fn make(
    binder: &mut Binder,
    partner: &str,
    out: &Path,
    whole: bool,
    teller: Teller,
) -> Result<(), Failure> {
    let unknown = |_| teller.told(AppError::new(ErrorCode::NotFound).with("what", "partner"));
    let partner: BinderId = partner.parse().map_err(unknown)?;
    let order = PackageOrder { partner, whole };
    let file = binder.package_make(&order).told(teller)?;
    write(out, &file.bytes, teller)?;
    let made = binder.package_delivered(&file, &order).told(teller)?;
    say!("+{} #{}", made.changes, made.files);
    Ok(())
}

fn take(
    binder: &mut Binder,
    file: &Path,
    dry_run: bool,
    json: bool,
    teller: Teller,
) -> Result<(), Failure> {
    let bytes = read(file, teller)?;
    let mut preview = binder.package_open(&bytes).told(teller)?;
    if !dry_run {
        let take = PackageTake { token: preview.token.clone() };
        preview = binder.package_take(take).told(teller)?.value.done;
    }
    if json {
        return print_json(&preview).told(teller);
    }
    told(&preview);
    Ok(())
}

/// Per kind: added, changed, removed, beside, held; then what was left out.
fn told(preview: &PackagePreview) {
    for row in &preview.counts {
        let concept = serde_json::to_value(row.concept).unwrap_or_default();
        let concept = concept.as_str().unwrap_or_default().to_owned();
        say!(
            "{concept}\t+{} ~{} -{} ={} ?{}",
            row.added,
            row.changed,
            row.removed,
            row.beside,
            row.held
        );
    }
    let PackagePreview { files, known, refused, erased_here, erases, gap, .. } = preview;
    let gap = if *gap { " gap" } else { "" };
    say!("#{files} ·{known} !{refused} x{erased_here} X{erases}{gap}");
}

fn read(path: &Path, teller: Teller) -> Result<Vec<u8>, Failure> {
    let failed = |_| teller.file(ErrorCode::FileBroken, path);
    if fs::metadata(path).map_err(failed)?.len() > LARGEST {
        return Err(teller.told(AppError::new(ErrorCode::PackageTooLarge)));
    }
    fs::read(path).map_err(failed)
}

fn write(path: &Path, bytes: &[u8], teller: Teller) -> Result<(), Failure> {
    mentormap_app::write_file(path, bytes).map_err(|error| teller.file(error.code, path))
}
