//! What makes a file accessible and fit for an archive: PDF/UA-1 (ISO 14289-1:2014) and
//! PDF/A-2a (ISO 19005-2:2011), on the structure nodes that the page boxes carry.
//!
//! Clauses that say `A` are of ISO 19005-2, `UA` of ISO 14289-1, others of ISO 32000-1.

mod icc;
mod metadata;
mod order;
mod outline;
mod structure;

use lopdf::{Dictionary, Document, Error, Object, ObjectId, Stream, dictionary};

use super::Meta;
use crate::Pages;

pub(super) use metadata::printable;
pub(super) use order::{Artifact, Mark, Reading, Stretch};
pub(super) use structure::name;

/// Adds to `file`, drawn in the order of `reading`, everything that the two standards ask.
///
/// # Errors
/// When `file` lacks its catalog or a page.
pub(super) fn complete(
    file: &mut Document,
    pages: &Pages,
    reading: &Reading,
    meta: &Meta,
) -> Result<(), Error> {
    let sheets: Vec<ObjectId> = file.page_iter().collect();
    for (index, id) in (0_i64..).zip(&sheets) {
        let page = file.get_dictionary_mut(*id)?;
        // 14.7.4.4: the way from marked content back to its element.
        page.set("StructParents", index);
        // UA 7.18.3
        page.set("Tabs", "S");
        page.remove(b"Annots");
    }
    let structure = structure::write(file, pages, reading, &sheets);
    let outline = outline::write(file, pages, reading, &structure.elements, &sheets);
    let metadata = file.add_object(metadata::stream(meta, &pages.lang));
    let intent = output_intent(file);
    // The writer's own names a standard that is not kept, and a date of its own.
    let information = file.add_object(metadata::information(meta));
    if let Ok(old) = file.trailer.get(b"Info").and_then(Object::as_reference) {
        file.objects.remove(&old);
    }
    file.trailer.set("Info", information);
    let catalog = file.catalog_mut()?;
    // A 6.7.2.2, UA 7.1
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    // A 6.7.3
    catalog.set("StructTreeRoot", structure.root);
    // A 6.7.4, UA 7.2
    catalog.set("Lang", lopdf::text_string(&pages.lang));
    // UA 7.1
    catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    // A 6.6.2.1, UA 7.1
    catalog.set("Metadata", metadata);
    catalog.set("OutputIntents", vec![Object::Dictionary(intent)]);
    // UA 7.17
    if let Some(outline) = outline {
        catalog.set("Outlines", outline);
    }
    Ok(())
}

/// A 6.2.3 and 6.2.4.3: what red, green and blue mean.
fn output_intent(file: &mut Document) -> Dictionary {
    let profile = Stream::new(dictionary! { "N" => 3 }, icc::srgb().to_vec());
    let name = || Object::string_literal(icc::NAME);
    dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => name(),
        "Info" => name(),
        "DestOutputProfile" => file.add_object(profile),
    }
}
