//! The fields a template may use.

use serde::{Deserialize, Serialize};

macro_rules! fields {
    ($($(#[$doc:meta])* $variant:ident = $name:literal),+ $(,)?) => {
        /// A field between braces. Names are stable: sites keep templates for years.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum Field { $($(#[$doc])* $variant),+ }

        impl Field {
            /// All fields, in the order in which a list shows them.
            pub const ALL: &'static [Field] = &[$(Field::$variant),+];

            /// The name between the braces.
            pub fn name(self) -> &'static str {
                match self { $(Field::$variant => $name),+ }
            }
        }
    };
}

fields! {
    /// The intern's full name.
    Intern = "intern",
    /// The intern's first name.
    InternFirst = "intern_first",
    /// The sending school.
    School = "school",
    /// The school's programme.
    Programme = "programme",
    /// The school's supervisor who receives the message.
    Supervisor = "supervisor",
    /// Interim, final, or as the programme names it.
    Moment = "moment",
    /// The document that is sent, by its title.
    Document = "document",
    /// The mentor who writes.
    Mentor = "mentor",
    /// The director of the site.
    Director = "director",
    /// The site's name.
    Site = "site",
    /// The site's telephone number.
    Phone = "phone",
    /// The group or class.
    Group = "group",
    /// First day of the placement.
    Start = "start",
    /// Last day of the placement.
    End = "end",
    /// The date of the message.
    Date = "date",
    /// What was observed, with its day; empty where the message is about something else.
    Note = "note",
}

impl Field {
    /// The field with this name; exact, in lower case.
    pub fn named(name: &str) -> Option<Field> {
        Self::ALL.iter().copied().find(|field| field.name() == name)
    }
}
