use super::{Fault, Field, Missing, Place, Template, Values};
use proptest::prelude::*;

fn values() -> Values {
    Field::ALL.iter().map(|f| (*f, format!("<{}>", f.name()))).collect()
}

#[test]
fn fields_are_put_in_and_braces_can_be_written() {
    let template = Template::parse("Verslag {moment} van { intern } {{zie bijlage}}").unwrap();
    let text = template.render(&values()).unwrap();
    assert_eq!(text, "Verslag <moment> van <intern> {zie bijlage}");
    assert_eq!(template.fields().len(), 2);
}

#[test]
fn a_value_is_not_read_again() {
    let mut values = values();
    values.insert(Field::Intern, "{school} }} \\n $& %s".into());
    let text = Template::parse("{intern}!").unwrap().render(&values).unwrap();
    assert_eq!(text, "{school} }} \\n $& %s!");
}

#[test]
fn each_fault_has_its_place() {
    let fault = |text: &str| {
        let error = Template::parse(text).expect_err(text);
        (error.fault, error.place)
    };
    let at = |line, column| Place { line, column };
    assert_eq!(fault("Zoë {stagiair}"), (Fault::UnknownField("stagiair".into()), at(1, 5)));
    assert_eq!(fault("a\r\nbé {intern"), (Fault::NotClosed, at(2, 4)));
    assert_eq!(fault("{intern\n}"), (Fault::NotClosed, at(1, 1)));
    assert_eq!(fault("{intern {school}"), (Fault::NotClosed, at(1, 1)));
    assert_eq!(fault("een } te veel"), (Fault::NotOpened, at(1, 5)));
    assert_eq!(fault("{ }"), (Fault::EmptyField, at(1, 1)));
    assert_eq!(fault("{Intern}"), (Fault::UnknownField("Intern".into()), at(1, 1)));
    assert_eq!(Template::parse("{x}").unwrap_err().code(), "template-unknown-field");
}

#[test]
fn missing_values_are_all_named() {
    let template = Template::parse("{intern} {school} {intern}").unwrap();
    let missing = template.render(&Values::new()).unwrap_err();
    assert_eq!(missing, Missing(vec![Field::Intern, Field::School]));
}

#[test]
fn a_subject_stays_on_one_line() {
    let mut values = values();
    values.insert(Field::Intern, "Zoë\r\nBcc: x@y.be\0".into());
    let line = Template::parse("Over {intern}").unwrap().render_line(&values).unwrap();
    assert_eq!(line, "Over Zoë Bcc: x@y.be");
}

proptest! {
    #[test]
    fn text_without_braces_comes_back(text in "[^{}]{0,80}") {
        prop_assert_eq!(Template::parse(&text).unwrap().render(&Values::new()).unwrap(), text);
    }

    #[test]
    fn escaped_text_comes_back_whatever_it_holds(text in "(\\PC|[{}\n]){0,60}") {
        let escaped = text.replace('{', "{{").replace('}', "}}");
        prop_assert_eq!(Template::parse(&escaped).unwrap().render(&Values::new()).unwrap(), text);
    }

    #[test]
    fn no_text_makes_it_panic_and_a_place_lies_inside(text in "(\\PC|[{}\n]|\\{intern\\}){0,40}") {
        if let Err(error) = Template::parse(&text) {
            let line = text.split('\n').nth(error.place.line - 1).expect("line");
            prop_assert!(error.place.column <= line.chars().count());
        }
    }

    #[test]
    fn values_appear_as_they_are(value in "\\PC{0,40}", before in "[a-z ]{0,10}", after in "[a-z ]{0,10}") {
        let values = Values::from([(Field::School, value.clone())]);
        let text = Template::parse(&format!("{before}{{school}}{after}")).unwrap().render(&values).unwrap();
        prop_assert_eq!(text, format!("{before}{value}{after}"));
    }
}
