//! The presets, each with where it was read. "ISPDB" is Thunderbird's database of providers
//! (github.com/thunderbird/autoconfig, folder `ispdb`), kept with the providers themselves.

use super::{Preset, SignIn};
use crate::transport::Security::{StartTls, Tls};

pub(super) const PRESETS: &[Preset] = &[
    // Several public programs and read-mes name this host with 587 and STARTTLS and with 465; the
    // provider's own page was not at hand.
    Preset {
        id: "combell",
        name: "Combell",
        host: "smtp-auth.mailprotect.be",
        port: 587,
        security: StartTls,
        sign_in: SignIn::Password,
        domains: &[],
    },
    // ISPDB freedom.nl.xml
    Preset {
        id: "freedom",
        name: "Freedom Internet",
        host: "smtp.freedom.nl",
        port: 465,
        security: Tls,
        sign_in: SignIn::Password,
        domains: &["freedom.nl"],
    },
    // ISPDB googlemail.com.xml; with two-step verification Google takes app passwords only.
    Preset {
        id: "gmail",
        name: "Gmail",
        host: "smtp.gmail.com",
        port: 465,
        security: Tls,
        sign_in: SignIn::AppPassword,
        domains: &["gmail.com", "googlemail.com"],
    },
    // Infomaniak's help, "ports and protocols of the mail service": 465 with TLS.
    Preset {
        id: "infomaniak",
        name: "Infomaniak",
        host: "mail.infomaniak.com",
        port: 465,
        security: Tls,
        sign_in: SignIn::Password,
        domains: &[],
    },
    // ISPDB kpnmail.nl.xml, which holds xs4all, planet, hetnet, telfort and tiscali too.
    Preset {
        id: "kpn",
        name: "KPN",
        host: "smtp.kpnmail.nl",
        port: 465,
        security: Tls,
        sign_in: SignIn::Password,
        domains: &[
            "kpnmail.nl",
            "kpnplanet.nl",
            "planet.nl",
            "wxs.nl",
            "hetnet.nl",
            "freeler.nl",
            "snelnet.net",
            "on.nl",
            "onsbrabantnet.nl",
            "onsmail.nl",
            "onsnet.nu",
            "onsneteindhoven.nl",
            "onsnetnuenen.nl",
            "xs4all.nl",
            "telfort.nl",
            "tip.nl",
            "tiscali.nl",
            "tiscalimail.nl",
        ],
    },
    // ISPDB office365.com. Microsoft message MC786329 (27 January 2026): passwords for SMTP are off by
    // default from the end of December 2026, and an administrator may switch them on until later.
    Preset {
        id: "microsoft365",
        name: "Microsoft 365",
        host: "smtp.office365.com",
        port: 587,
        security: StartTls,
        sign_in: SignIn::NotByPassword,
        domains: &["office365.com", "onmicrosoft.com"],
    },
    // ISPDB one.com.xml
    Preset {
        id: "one",
        name: "one.com",
        host: "send.one.com",
        port: 465,
        security: Tls,
        sign_in: SignIn::Password,
        domains: &["one.com"],
    },
    // ISPDB hotmail.com.xml: OAuth2 is the only way to sign in.
    Preset {
        id: "outlook",
        name: "Outlook.com",
        host: "smtp-mail.outlook.com",
        port: 587,
        security: StartTls,
        sign_in: SignIn::NotByPassword,
        domains: &[
            "outlook.com",
            "outlook.be",
            "outlook.fr",
            "outlook.de",
            "hotmail.com",
            "hotmail.be",
            "hotmail.nl",
            "hotmail.fr",
            "hotmail.de",
            "hotmail.co.uk",
            "live.com",
            "live.be",
            "live.nl",
            "live.fr",
            "msn.com",
            "windowslive.com",
        ],
    },
    // ISPDB skynet.be.xml
    Preset {
        id: "proximus",
        name: "Proximus",
        host: "relay.proximus.be",
        port: 587,
        security: StartTls,
        sign_in: SignIn::Password,
        domains: &["skynet.be", "proximus.be", "belgacom.net", "kidcity.be"],
    },
    // docs.robaws.be, "e-mail instellingen", and several public programs: 587 with STARTTLS; the
    // provider's own page was not at hand.
    Preset {
        id: "telenet",
        name: "Telenet",
        host: "smtp.telenet.be",
        port: 587,
        security: StartTls,
        sign_in: SignIn::Password,
        domains: &["telenet.be"],
    },
    // ISPDB ziggo.nl.xml
    Preset {
        id: "ziggo",
        name: "Ziggo",
        host: "smtp.ziggo.nl",
        port: 587,
        security: StartTls,
        sign_in: SignIn::Password,
        domains: &[
            "ziggo.nl",
            "ziggomail.com",
            "casema.nl",
            "zinders.nl",
            "zeggis.nl",
            "zeggis.com",
            "razcall.nl",
            "razcall.com",
            "upcmail.nl",
            "chello.nl",
            "multiweb.nl",
            "home.nl",
            "quicknet.nl",
            "hahah.nl",
        ],
    },
];
