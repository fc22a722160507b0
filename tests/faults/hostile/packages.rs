//! What comes from another binder: the sealed package, what lies in it, and an invitation.

use std::sync::OnceLock;

use mentormap_app::Binder;
use mentormap_exchange::package::{
    Address, Code, Content, Guest, Identity, Invitation, fold, open, seal, unfold,
};

use super::{seeds::Seeds, targets::Reader};
use crate::support::work::clock;

/// Who receives, as its secret, and who sends.
fn ends() -> &'static (String, String) {
    static ENDS: OnceLock<(String, String)> = OnceLock::new();
    ENDS.get_or_init(|| {
        let one = |n: u128| {
            let keys = Identity::generate(uuid::Uuid::from_u128(n).into()).expect("keys");
            keys.to_secret().to_string()
        };
        (one(1), one(2))
    })
}

fn keys(secret: &str) -> Identity {
    Identity::from_secret(secret).expect("keys")
}

/// Sealed packages, large and small.
pub fn sealed() -> Seeds {
    let (to, from) = (keys(&ends().0).address(), keys(&ends().1));
    let pack = |content: &[u8]| seal(&from, &to, 1, None, content).expect("a package");
    vec![
        ("empty".into(), pack(b"")),
        ("small".into(), pack(&content())),
        ("large".into(), pack(&content().repeat(2000))),
    ]
}

fn content() -> Vec<u8> {
    let head = br#"{"schema":6,"author":"x","items":[]}"#.to_vec();
    fold(&Content { head, files: vec![b"one".to_vec(), Vec::new(), vec![7; 300]] })
}

/// Opens it as its receiver.
pub fn package() -> Reader {
    let (own, sender): (Identity, Address) = (keys(&ends().0), keys(&ends().1).address());
    Box::new(move |bytes| open(&own, |_| Some(sender.clone()), |_| false, bytes).is_ok())
}

/// What lies inside the seal.
pub fn contents() -> Seeds {
    vec![("content".into(), content()), ("none".into(), fold(&Content::default()))]
}

pub fn inside() -> Reader {
    Box::new(|bytes| unfold(bytes).is_ok_and(|content| fold(&content) == bytes))
}

/// Invitations.
pub fn invitations() -> Seeds {
    let code = Code::generate().expect("a code");
    let address = keys(&ends().1).address();
    let guest = Guest {
        person: uuid::Uuid::from_u128(9).into(),
        name: "Els".into(),
        from: "Greet".into(),
        site: "De Regenboog".into(),
        everything: false,
    };
    let plain = Invitation::new(address.clone(), &code).expect("an invitation");
    let named = Invitation::for_guest(address, &code, guest).expect("an invitation");
    vec![("plain".into(), plain.write()), ("named".into(), named.write())]
}

/// Opens it, and looks whether the binder takes it for a package.
pub fn invitation() -> Reader {
    let mut binder = Binder::in_memory(clock()).expect("a binder");
    Box::new(move |bytes| {
        let is_package = binder.package_open(bytes).is_ok();
        binder.invitation_open(bytes).is_ok() && !is_package
    })
}
