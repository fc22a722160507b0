//! Sharing between binders without a server: what is newer, what stands beside each other, and
//! what the other side still lacks.
//!
//! No clock decides anything. Each binder numbers its own changes (a [`Dot`]), and each version of
//! a record says which versions its writer had seen. A version that saw another replaces it; two
//! that did not see each other stand beside each other until somebody chooses. Merging is
//! commutative, associative and idempotent, so lost, repeated and late packages do no harm.
//! After 'dotted version vectors' (Preguiça, Baquero, Almeida, Fonte, Gonçalves, 2010).

mod dot;
mod knowledge;
mod package;
mod scope;
mod told;
mod version;

pub use dot::{Dot, Seen};
pub use knowledge::Knowledge;
pub use package::{Package, PackageItem, Taken};
pub use scope::{NoScope, Scope};
pub use told::Told;
pub use version::{Merged, Version, Versions};
