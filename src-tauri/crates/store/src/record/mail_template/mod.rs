//! The site's own wording of mail.

use mentormap_domain::{
    mail::{MailKind, MailTemplate},
    text::Lang,
};

use crate::{Record, Table, record::Row};

impl Record for MailTemplate {
    type Key = (MailKind, Lang);
    const TABLE: Table = Table::MailTemplate;

    fn key(&self) -> (MailKind, Lang) {
        (self.kind, self.language)
    }

    fn parts((kind, language): &(MailKind, Lang)) -> Vec<String> {
        vec![kind.name().to_owned(), language.code().to_owned()]
    }
}

impl Row for MailTemplate {
    const NAME: &'static str = "mail_template";
    const KEY: &'static [&'static str] = &["kind", "language"];
    columns!(kind, language, subject, text);
}
