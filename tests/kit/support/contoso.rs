//! The sample of the documents (`contoso.toml`) as values, so that its worked figures can be proved without a file.

use mpn_benefits::domain::State;
use mpn_benefits::domain::cloud::{Cloud, Redemption, Token};
use mpn_benefits::domain::key::ProductKey;
use mpn_benefits::domain::offer::{Counting, Enrollment, ProfileReview};
use mpn_benefits::domain::partner::Partner;
use mpn_benefits::domain::person::{Assignment, Person};
use mpn_benefits::domain::software::{Grant, Key, Platform, Software};
use mpn_benefits::domain::subscription::Subscription;
use mpn_benefits::domain::technical::{Incident, Technical, TechnicalKind};
use mpn_benefits::domain::visual_studio::VisualStudio;

use super::{
    act, assigned, cal, cloud, credit, d, gold, id, incident, key, maps, no_activation, redeemed, seat, software,
    stated, subscription, technical, token, visual_studio,
};

/// Contoso Consulting.
pub(crate) fn contoso() -> State {
    State {
        partner: Partner {
            name: Some("Contoso Consulting".to_owned()),
            mpn_id: Some("4567890".to_owned()),
            tenants: vec!["contoso.onmicrosoft.com".into(), "contosodemo.onmicrosoft.com".into()],
            ..Partner::default()
        },
        people: people(),
        enrollments: vec![
            Enrollment { profile_reviewed: Some(ProfileReview::NotYet), ..maps("2020-09-01") },
            Enrollment {
                id: id("gold-cloud"),
                counting: Counting::EveryActivation,
                profile_reviewed: Some(ProfileReview::Done),
                ..gold("2020-03-15", "cloud-platform")
            },
        ],
        software: software_benefits(),
        cloud: cloud_benefits(),
        subscriptions: vec![
            Subscription { id: id("m365"), ..stated(100, "2021-05-30", "2020-05-30") },
            Subscription {
                id: id("ems-main"),
                product: "Enterprise Mobility + Security E3".into(),
                ..stated(5, "2021-07-01", "2020-07-01")
            },
            Subscription {
                id: id("d365-demo"),
                product: "Dynamics 365 Customer Engagement".into(),
                tenant: "contosodemo.onmicrosoft.com".into(),
                ..subscription()
            },
        ],
        visual_studio: vec![VisualStudio {
            id: id("vs-pro"),
            ..visual_studio(
                3,
                vec![
                    seat(
                        "vs-1",
                        vec![Assignment { signed_in: Some(d("2021-01-16")), ..assigned("adele", "2021-01-15", "-") }],
                    ),
                    seat("vs-2", Vec::new()),
                    seat(
                        "vs-3",
                        vec![assigned("megan", "2020-09-10", "2020-12-20"), assigned("zoe", "2020-12-20", "-")],
                    ),
                ],
            )
        }],
        technical: technical_benefits(),
        ..State::default()
    }
}

fn people() -> Vec<Person> {
    let person = |name: &str, full: &str| Person {
        name: full.to_owned(),
        email: Some(format!("{name}@contoso.example")),
        ..super::person(name)
    };
    vec![
        person("adele", "Adele Vance"),
        person("alex", "Alex Wilber"),
        person("megan", "Megan Bowen"),
        person("zoe", "Zoë Müller-Lüdenscheidt"),
    ]
}

fn software_benefits() -> Vec<Software> {
    let named = |name: &str, text: &str, key: Key| Key { id: id(name), key: ProductKey::new(text), ..key };
    let windows = vec![
        act("2020-10-01", "LAB-01", "new"),
        act("2020-10-01", "LAB-02", "new"),
        act("2020-10-02", "LAB-03", "new"),
        act("2020-12-01", "LAB-01", "same"),
        act("2021-01-09", "LAB-02", "changed"),
    ];
    let office = vec![
        act("2020-09-15", "FRONTDESK", "new"),
        act("2020-11-03", "LAB-01", "new"),
        act("2021-02-11", "MEETING-A", "new"),
    ];
    let server = vec![
        act("2020-04-02", "HOST-A", "new"),
        act("2020-06-12", "HOST-A", "same"),
        act("2020-08-01", "HOST-B", "new"),
    ];
    let windows = Key {
        viewed: Some(d("2020-10-01")),
        ..named("win-ent-mak", "DEMO0-AAAA1-BEEF0-WIN10-00001", key(Some(20), windows))
    };
    let office = Key {
        viewed: Some(d("2020-09-15")),
        ..named("office-mak", "DEMO0-AAAA1-BEEF0-OFFI5-00001", key(Some(3), office))
    };
    let spare = named("office-mak-spare", "DEMO0-AAAA1-BEEF0-OFFI5-00002", key(Some(5), Vec::new()));
    let server = named("ws-2019-mak", "DEMO0-AAAA1-BEEF0-WINS5-00019", key(Some(4), server));
    let line = |name: &str, enrollment: &str, product: &str, quantity: u32, benefit: Software| Software {
        id: id(name),
        enrollment: id(enrollment),
        product: product.into(),
        quantity: Some(quantity),
        ..benefit
    };
    vec![
        line("win-ent", "maps", "Windows 10 Enterprise", 10, software(vec![windows])),
        Software {
            excludes_platforms: vec![Platform::Macos],
            ..line("office-2019", "maps", "Office Professional Plus 2019", 10, software(vec![office, spare]))
        },
        Software {
            grant: Grant::Incremental,
            ..line("sql-2019", "gold-cloud", "SQL Server 2019 Standard", 4, no_activation(Vec::new()))
        },
        line("ws-2019", "gold-cloud", "Windows Server 2019 Standard", 16, software(vec![server])),
        line(
            "ws-cal",
            "gold-cloud",
            "Windows Server 2019 CAL",
            100,
            Software { activation: mpn_benefits::domain::software::Activation::None, ..cal(Vec::new()) },
        ),
    ]
}

fn cloud_benefits() -> Vec<Cloud> {
    let d365 = redeemed("d365-5", 5, "2021-02-10", "new");
    let redemption = d365.redeemed.clone().map(|fact| Redemption {
        tenant: "contosodemo.onmicrosoft.com".into(),
        subscription: id("d365-demo"),
        ..fact
    });
    let d365 = Token { key: ProductKey::new("DEMO0-TOKE1-AAAA0-BEEF0-00005"), redeemed: redemption, ..d365 };
    let ems = Token { key: ProductKey::new("DEMO0-TOKE1-AAAA0-BEEF0-00016"), ..token("ems-16", 16) };
    vec![
        Cloud {
            id: id("m365-e3"),
            quantity: Some(25),
            activate_by: Some(d("2021-09-01")),
            ..cloud(vec![token("m365-25", 25)])
        },
        Cloud {
            id: id("ems"),
            enrollment: id("gold-cloud"),
            product: "Enterprise Mobility + Security E3".into(),
            quantity: Some(16),
            grant: Grant::Incremental,
            activate_by: Some(d("2021-03-15")),
            ..cloud(vec![ems])
        },
        Cloud {
            id: id("d365"),
            product: "Dynamics 365 Customer Engagement".into(),
            quantity: Some(5),
            ..cloud(vec![d365])
        },
        Cloud { id: id("azure-monthly"), ..credit(Some(1), vec![assigned("adele", "2020-10-05", "-")]) },
    ]
}

fn technical_benefits() -> Vec<Technical> {
    let case = |number: &str, on: &str, product: &str| Incident {
        case: number.to_owned(),
        product: Some(product.into()),
        ..incident(on)
    };
    let cases = vec![
        Incident { closed: Some(d("2021-02-09")), ..case("120-1001", "2021-02-02", "Windows Server 2019") },
        case("120-1002", "2021-02-14", "Office Professional Plus 2019"),
        case("120-1003", "2021-02-20", "SQL Server 2019"),
    ];
    vec![
        Technical {
            id: id("support"),
            access_id: Some("100200300".to_owned()),
            contract_id: Some("400500600".to_owned()),
            ..technical(TechnicalKind::ProductSupport, Some(10), "2021-01-20", cases)
        },
        Technical { id: id("advisory"), ..technical(TechnicalKind::AdvisoryHours, Some(5), "-", Vec::new()) },
        Technical {
            id: id("signature"),
            enrollment: id("gold-cloud"),
            ..technical(TechnicalKind::SignatureCloud, None, "-", Vec::new())
        },
    ]
}
