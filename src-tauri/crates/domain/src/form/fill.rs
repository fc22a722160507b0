//! The school's own file inside a school form, and which value goes in which of its fields.
//!
//! Data only: the file lies inside the form, and nothing in it points outside.

use std::{collections::BTreeMap, sync::Arc};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Binding, Role};

/// The largest file of a school, in bytes.
pub const MAX_FILL_FILE: usize = 5_000_000;
/// The most fields of it that are mapped.
pub const MAX_FILL_FIELDS: usize = 2_000;

/// A school's own file with what goes in its fields.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Fill {
    /// What the file was called; its ending says nothing.
    pub name: String,
    pub kind: FillFormat,
    /// The file itself, in base64.
    pub data: FillData,
    /// Fields that are not named here stay as they are in a PDF and are emptied in a DOCX.
    #[serde(default)]
    pub fields: Vec<FieldMap>,
}

/// What kind of file it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum FillFormat {
    /// With form fields.
    Pdf,
    /// With words between double braces, content controls or form fields.
    Docx,
}

/// A file in base64; copies share it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(with = "String"))]
pub struct FillData(#[cfg_attr(feature = "ts", ts(type = "string"))] pub Arc<str>);

impl Serialize for FillData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for FillData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<FillData, D::Error> {
        Ok(FillData(String::deserialize(deserializer)?.into()))
    }
}

/// What goes in one field of the file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FieldMap {
    /// The full name of the field in the file.
    pub field: String,
    pub value: Source,
    /// For a check box: the level or choice at which it is ticked; without one it is ticked when
    /// there is anything to say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub when: Option<String>,
    /// For radio buttons and lists: the option of the file for each level or choice.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    #[cfg_attr(feature = "ts", ts(as = "Option<BTreeMap<String, String>>", optional))]
    pub options: BTreeMap<String, String>,
    /// For a repeated row: what goes in each of its columns.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    #[cfg_attr(feature = "ts", ts(as = "Option<BTreeMap<String, ColumnMap>>", optional))]
    pub columns: BTreeMap<String, ColumnMap>,
}

/// A value of a report, as the report says it; never what is private.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "from", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Source {
    /// Data of the binder.
    Bound {
        value: Binding,
    },
    /// A day, e.g. '18 december 2026'; `short` gives '18/12/2026'.
    Day {
        of: FillDay,
        #[serde(default)]
        short: bool,
    },
    /// Which evaluation it is: `interim` or `final`.
    Moment,
    /// The level of a criterion.
    Level {
        criterion: String,
    },
    /// The explanation of a criterion, or why another level was set.
    Remark {
        criterion: String,
    },
    /// A free field of the form.
    Field {
        field: String,
    },
    /// The level of a row of the uniform form.
    Indicator {
        indicator: String,
    },
    /// The remark on a row of the uniform form.
    IndicatorRemark {
        indicator: String,
    },
    /// One below the other.
    Strengths,
    GrowthPoints,
    Conclusion,
    /// The observations that the report rests on, one below the other.
    Evidence,
    /// A sum of the attendance card.
    Attendance {
        total: AttendanceTotal,
    },
    /// The name of the one who signs in a role.
    SignatureName {
        role: Role,
    },
    /// When it was signed in a role; empty while it is not.
    SignatureDate {
        role: Role,
    },
    /// The same in every file.
    Fixed {
        text: String,
    },
    /// A row for each of them.
    Rows {
        of: FillRows,
    },
}

/// A day around a placement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum FillDay {
    Start,
    End,
    /// The day of the evaluation, when it has one.
    Evaluation,
    Report,
}

/// A sum of the attendance card, in hours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum AttendanceTotal {
    Done,
    Target,
    OnSite,
    Preparation,
    Missed,
    Justified,
    MadeUp,
    Open,
}

/// What a row is repeated for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum FillRows {
    Criteria,
    Observations,
    Attendance,
    Strengths,
    GrowthPoints,
}

/// What goes in a column of a repeated row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ColumnMap {
    pub value: FillColumn,
    /// With a level it is a box, ticked at that level.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub when: Option<String>,
}

/// A column of what a row is repeated for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum FillColumn {
    /// Counted from 1; of a criterion the school's own number.
    Number,
    Title,
    Level,
    Remark,
    Date,
    Activity,
    Text,
    /// The behaviour expected, with a growth point.
    Expected,
    /// The numbers of the rows of the uniform form.
    Indicators,
    DayKind,
    Planned,
    Worked,
    Preparation,
    Absence,
}

impl FillRows {
    /// The columns that there are for it.
    pub fn columns(self) -> &'static [FillColumn] {
        use FillColumn::{Absence, Activity, Date, DayKind, Expected, Indicators, Level, Number};
        use FillColumn::{Planned, Preparation, Remark, Text, Title, Worked};
        match self {
            FillRows::Criteria => &[Number, Title, Level, Remark],
            FillRows::Observations => &[Number, Date, Activity, Text, Indicators],
            FillRows::Attendance => {
                &[Number, Date, DayKind, Planned, Worked, Preparation, Absence, Remark]
            }
            FillRows::Strengths => &[Number, Text],
            FillRows::GrowthPoints => &[Number, Text, Expected],
        }
    }
}
