//! One catalogue per language.
