//! The commands that record what happened: every verdict by its rule, figures and days, and that only an allowed one writes.

use crate::kit::program::{CONTOSO, Place, refused, snapshot};

/// A command on the sample, its day, and what its verdict says: `ok EFFECT`, or `RULE FIRST LAST`.
fn verdict(text: &str, words: &str) -> String {
    let place = Place::new();
    let path = place.write("own.toml", text);
    let words = if words.contains("--clock") { words.to_owned() } else { format!("{words} --clock 2021-03-01") };
    let before = snapshot(&path);
    let dry = place.on(&path, &format!("{words} --json --dry-run"));
    assert_eq!(snapshot(&path), before, "{words}");
    let did = place.on(&path, &format!("{words} --json"));
    assert_eq!(dry.code, did.code, "{words}: {dry:?} {did:?}");
    let (dry, mut done) = (dry.json(), did.json());
    if let Some(error) = done.get("error") {
        assert_eq!(snapshot(&path).0, before.0, "{words}");
        return format!("exit {}", error["exit"]);
    }
    if done["allowed"] == true {
        assert_eq!(done.as_object_mut().unwrap().remove("done"), Some(true.into()), "{words}");
        for field in ["rule", "reason", "first_day", "last_day"] {
            assert!(done[field].is_null(), "{words}: {field}");
        }
        let loaded = mpn_benefits::file::parse(&std::fs::read_to_string(&path).unwrap());
        assert!(loaded.is_clean(), "{words}: {:?}", loaded.problems);
    } else {
        assert_eq!(snapshot(&path).0, before.0, "{words}");
        let reason = done["reason"].as_str().unwrap();
        assert!(reason.len() > 20 && !reason.contains("invalid"), "{words}: {reason}");
        if let Some(rule) = done["rule"].as_str() {
            assert!(reason.contains(rule), "{words}: {reason} names no {rule}");
        }
    }
    assert_eq!(dry, done, "{words}: a dry run says what doing it does");
    brief(&done)
}

/// A verdict in short: `ok EFFECT`, or `RULE FIRST LAST`.
pub(crate) fn brief(verdict: &serde_json::Value) -> String {
    if verdict["allowed"] == true {
        let text = verdict["effect"].to_string();
        return format!("ok {}", text.replace('"', ""));
    }
    let day = |name: &str| verdict[name].as_str().unwrap_or("-").to_owned();
    format!("{} {} {}", verdict["rule"].as_str().unwrap_or("-"), day("first_day"), day("last_day"))
}

/// The sample with the deadline of its offer's competency and so on as it is.
fn check(cases: &[(&str, &str)]) {
    check_on(CONTOSO, cases);
}

fn check_on(text: &str, cases: &[(&str, &str)]) {
    let wrong: Vec<String> = cases
        .iter()
        .map(|(words, wanted)| (words, wanted, verdict(text, words)))
        .filter(|(_, wanted, got)| *wanted != got)
        .map(|(words, wanted, got)| format!("{words}\n   got {got}\n  want {wanted}"))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// R18–R23, R2, R7, R20, R22, R23, R30, R40.
#[test]
fn activations() {
    check(&[
        ("activate win-ent-mak --machine LAB-02 --case same-hardware", "ok {counted:false,used:4,limit:20}"),
        ("activate win-ent-mak --machine LAB-02 --case changed-hardware", "ok {counted:true,used:5,limit:20}"),
        ("activate win-ent-mak --machine NEW --case new-machine", "ok {counted:true,used:5,limit:20}"),
        ("activate win-ent-mak --machine A,B --machine C --case new-machine", "ok {counted:true,used:7,limit:20}"),
        ("activate office-mak --machine X --case new-machine", "R20 - -"),
        ("activate office-mak --machine LAB-01 --case changed-hardware", "R20 - -"),
        ("activate office-mak --machine LAB-01 --case same-hardware", "ok {counted:false,used:3,limit:3}"),
        ("activate office-mak-spare --machine A,B,C,D,E --case new-machine", "ok {counted:true,used:5,limit:5}"),
        ("activate office-mak-spare --machine A,B,C,D,E,F --case new-machine", "R20 - -"),
        // A competency grant counts every activation (R19).
        ("activate ws-2019-mak --machine HOST-A --case same-hardware", "ok {counted:true,used:4,limit:4}"),
        ("activate ws-2019-mak --machine A,B --case same-hardware", "R20 - -"),
        ("activate ws-cal --machine X --case new-machine", "R23 - -"),
        ("activate sql-2019 --machine X --case new-machine", "R22 - -"),
        // A benefit stands for its one key that can be used.
        ("activate office-2019 --machine X --case new-machine", "ok {counted:true,used:1,limit:5}"),
        ("activate nothing --machine X --case new-machine", "exit 5"),
        // R2 is asked for the first activation of a key only (D4); R7 for every one.
        (
            "activate office-mak-spare --machine X --case new-machine --clock 2021-09-01",
            "ok {counted:true,used:1,limit:5}",
        ),
        ("activate office-mak-spare --machine X --case new-machine --clock 2021-09-02", "R2 - 2021-09-01"),
        ("activate win-ent-mak --machine X --case new-machine --clock 2021-10-01", "ok {counted:true,used:5,limit:20}"),
        ("activate win-ent-mak --machine X --case new-machine --clock 2021-10-02", "R7 - -"),
        // Any role may record one (D11); the day may lie back, but not before what is on record.
        ("activate win-ent-mak --machine X --case new-machine --role user", "ok {counted:true,used:5,limit:20}"),
        ("activate win-ent-mak --machine X --case new-machine --on 2021-02-01", "ok {counted:true,used:5,limit:20}"),
        ("activate win-ent-mak --machine X --case new-machine --on 2021-01-08", "R59 - -"),
        ("activate win-ent-mak --machine X --case new-machine --on 2021-03-02", "R59 - -"),
        ("block win-ent-mak", "ok {id:win-ent-mak,changes:1}"),
        ("clear win-ent-mak LAB-02", "ok {id:win-ent-mak,changes:1}"),
        ("clear win-ent-mak lab-02", "ok {id:win-ent-mak,changes:1}"),
        ("clear win-ent-mak NOWHERE", "R25 - -"),
    ]);
    let blocked = CONTOSO.replace("id = \"win-ent-mak\"", "id = \"win-ent-mak\"\n  blocked = true");
    check_on(&blocked, &[("activate win-ent-mak --machine X --case same-hardware", "R30 - -")]);
    let customers = CONTOSO.replace("[[person]]\nid = \"adele\"", "[partner.x]\n[[person]]\nid = \"adele\"");
    let customers = customers
        .replace("[partner.x]\n", "")
        .replace("[partner]\n", "[partner]\ncustomer_machines = [\"CUST-*\", \"*-guest\"]\n");
    check_on(
        &customers,
        &[
            ("activate win-ent-mak --machine cust-7 --case new-machine", "R40 - -"),
            ("activate win-ent-mak --machine LAB,x-GUEST --case new-machine", "R40 - -"),
            ("activate win-ent-mak --machine CUSTOM --case new-machine", "ok {counted:true,used:5,limit:20}"),
        ],
    );
}

/// R31–R38.
#[test]
fn redemptions() {
    let add = "ok {as:add,seats:125,days:145,ends:2021-07-24}";
    let extend = "ok {as:extend,seats:100,days:181,ends:2021-08-29}";
    check(&[
        ("redeem m365-25 --tenant contoso.onmicrosoft.com --as add --into m365", add),
        ("redeem m365-25 --tenant contoso.onmicrosoft.com --as add", add),
        ("redeem m365-25 --tenant contoso.onmicrosoft.com --as extend --into m365", extend),
        ("redeem m365-25 --tenant CONTOSO.onmicrosoft.com --as add", add),
        ("redeem m365-25 --tenant contoso.onmicrosoft.com --as new", "R37 - -"),
        ("redeem m365-25 --tenant contso.onmicrosoft.com --as add", "R38 - -"),
        ("redeem m365-25 --tenant contosodemo.onmicrosoft.com --as add --into m365", "R38 - -"),
        ("redeem m365-25 --tenant contosodemo.onmicrosoft.com --as add", "R37 - -"),
        (
            "redeem m365-25 --tenant contosodemo.onmicrosoft.com --as new",
            "ok {as:new,seats:25,days:365,ends:2022-03-01}",
        ),
        ("redeem m365-25 --tenant contoso.onmicrosoft.com --as add --into ems-main", "R37 - -"),
        ("redeem m365-25 --tenant contoso.onmicrosoft.com --as add --into nothing", "exit 5"),
        ("redeem ems-16 --tenant contoso.onmicrosoft.com --as extend --into ems-main", "R35 - -"),
        (
            "redeem ems-16 --tenant contoso.onmicrosoft.com --as add --into ems-main",
            "ok {as:add,seats:21,days:307,ends:2022-01-02}",
        ),
        (
            "redeem ems-16 --tenant contoso.onmicrosoft.com --as add --clock 2021-03-15",
            "ok {as:add,seats:21,days:303,ends:2022-01-12}",
        ),
        ("redeem ems-16 --tenant contoso.onmicrosoft.com --as add --clock 2021-03-16", "R2 - 2021-03-15"),
        ("redeem d365-5 --tenant contosodemo.onmicrosoft.com --as new", "R32 - -"),
        ("redeem m365-25 --tenant contoso.onmicrosoft.com --as add --role user", "R58 - -"),
        ("redeem m365-25 --tenant contoso.onmicrosoft.com --as add --role admin-agent", "R58 - -"),
        ("redeem m365-25 --tenant contoso.onmicrosoft.com --as add --role csp-only", "R53 - -"),
        (
            "redeem m365-25 --tenant contoso.onmicrosoft.com --as add --into m365 --clock 2021-05-30",
            "ok {as:add,seats:125,days:73,ends:2021-08-11}",
        ),
        ("redeem m365-25 --tenant contoso.onmicrosoft.com --as add --into m365 --clock 2021-05-31", "R37 - -"),
        (
            "redeem m365-25 --tenant contoso.onmicrosoft.com --as new --into m365 --clock 2021-05-31",
            "ok {as:new,seats:25,days:365,ends:2022-05-31}",
        ),
        ("redeem m365-25 --tenant contoso.onmicrosoft.com --as new --clock 2021-10-02", "R7 - -"),
    ]);
    // Both outcomes side by side; without a dry run there is nothing to guess.
    let place = Place::new();
    let path = place.write("own.toml", CONTOSO);
    let both = place
        .on(&path, "redeem m365-25 --tenant contoso.onmicrosoft.com --into m365 --dry-run --json --clock 2021-03-01")
        .fine();
    assert!(both.out.ends_with(
        "\"outcomes\":[{\"as\":\"add\",\"seats\":125,\"days\":145,\"ends\":\"2021-07-24\"},\
         {\"as\":\"extend\",\"seats\":100,\"days\":181,\"ends\":\"2021-08-29\"}]}\n"
    ));
    let said = refused(&place.on(&path, "redeem m365-25 --tenant contoso.onmicrosoft.com --clock 2021-03-01"), 2);
    assert!(said.contains("--as"), "{said}");
    // R33: 30 days, two reasons, once.
    check(&[
        ("replace d365-5 --reason wrong-tenant", "ok {replaced:d365-5,by:null}"),
        ("replace d365-5 --reason wrong-tenant --clock 2021-03-12", "ok {replaced:d365-5,by:null}"),
        ("replace d365-5 --reason wrong-tenant --clock 2021-03-13", "R33 - 2021-03-12"),
        ("replace d365-5 --reason added-instead-of-extended", "R33 - -"),
        ("replace m365-25 --reason wrong-tenant", "R33 - -"),
        ("replace d365-5 --reason wrong-tenant --role account-admin", "R58 - -"),
    ]);
    let replaced = CONTOSO.replace(
        "subscription = \"d365-demo\" }\n",
        "subscription = \"d365-demo\" }\n  replaced = { on = 2021-02-20, reason = \"wrong-tenant\" }\n",
    );
    assert_ne!(replaced, CONTOSO);
    check_on(&replaced, &[("replace d365-5 --reason wrong-tenant", "R33 - -")]);
}

/// R41–R45, R58.
#[test]
fn assignments() {
    check(&[
        ("assign vs-1 alex", "R45 2021-04-15 -"),
        ("assign vs-1 alex --clock 2021-04-14", "R45 2021-04-15 -"),
        ("assign vs-1 alex --clock 2021-04-15", "ok {seat:vs-1,reassignable_from:2021-07-14}"),
        ("assign vs-2 alex", "ok {seat:vs-2,reassignable_from:2021-05-30}"),
        ("assign vs-pro alex", "ok {seat:vs-2,reassignable_from:2021-05-30}"),
        ("assign vs-3 alex", "R45 2021-03-20 -"),
        ("assign vs-2 nobody", "exit 5"),
        ("assign vs-2 alex --role user", "R58 - -"),
        ("assign vs-2 alex --clock 2021-10-01", "ok {seat:vs-2,reassignable_from:2021-12-30}"),
        ("assign vs-2 alex --clock 2021-10-02", "R7 - -"),
        ("assign m365-25 alex", "exit 2"),
        ("assign m365-e3 alex", "exit 2"),
        ("assign azure-monthly alex", "R44 - -"),
        ("release vs-1", "ok {seat:vs-1,free_from:2021-04-15}"),
        ("release vs-1 --clock 2021-06-01", "ok {seat:vs-1,free_from:2021-06-01}"),
        ("release vs-2", "R44 - -"),
        ("release azure-monthly adele", "ok {assigned:0,quantity:1}"),
        ("release azure-monthly alex", "R42 - -"),
        ("signed-in vs-3", "ok {id:vs-3,changes:1}"),
        ("signed-in vs-2", "R44 - -"),
        ("left adele", "ok {released:[vs-1,azure-monthly],kept:[]}"),
        ("left alex", "ok {released:[],kept:[]}"),
        ("left alex --role user", "ok {released:[],kept:[]}"),
        ("left adele --role user", "R58 - -"),
        ("left nobody", "exit 5"),
    ]);
    let gone = CONTOSO.replace("name = \"Alex Wilber\"", "name = \"Alex Wilber\"\nleft = 2021-02-01");
    check_on(
        &gone,
        &[
            ("assign vs-2 alex", "R43 - -"),
            ("assign vs-2 alex --on 2021-01-31", "ok {seat:vs-2,reassignable_from:2021-05-01}"),
        ],
    );
    let bulk = CONTOSO.replace("kind = \"monthly\"", "kind = \"bulk\"");
    check_on(
        &bulk,
        &[
            ("release azure-monthly adele", "R41 - -"),
            // It moves from the one to the other.
            ("assign azure-monthly alex", "ok {assigned:1,quantity:1,taken_from:adele}"),
            ("left adele", "ok {released:[vs-1],kept:[azure-monthly]}"),
        ],
    );
    let two = format!(
        "{CONTOSO}\n[[cloud]]\nid = \"azure-bulk\"\nenrollment = \"gold-cloud\"\nproduct = \"Microsoft Azure\"\nquantity = 1\ncredit = {{ kind = \"bulk\" }}\n"
    );
    check_on(&two, &[("assign azure-bulk adele", "R41 - -"), ("assign azure-bulk alex", "ok {assigned:1,quantity:1}")]);
}

/// R48, R50, R51, R54; R6, R11, R12.
#[test]
fn technical_benefits_and_renewals() {
    check(&[
        ("incident support --case 120-9", "ok {used:4,left:6}"),
        ("incident support --case 120-9 --product SQL --role user", "ok {used:4,left:6}"),
        ("incident support --case 120-1002", "R59 - -"),
        ("incident support --case 120-9 --on 2021-02-15", "R59 - -"),
        ("incident signature --case 1", "R48 - -"),
        ("incident support --case 9 --clock 2021-10-01", "ok {used:4,left:6}"),
        ("incident support --case 9 --clock 2021-10-02", "R54 - -"),
        ("incident advisory --case A", "exit 2"),
        ("incident advisory --case A --hours 5", "ok {used:5,left:0}"),
        ("incident advisory --case A --hours 6", "R51 - -"),
        ("incident advisory --case A --hours x", "exit 2"),
        ("close support 120-1002", "ok {id:support,changes:1}"),
        ("close support 120-1001", "R59 - -"),
        ("close support 7", "R59 - -"),
        ("enable signature --access-id 1 --contract-id 2", "ok {status:active}"),
        ("enable signature --access-id 1 --contract-id 2 --role account-admin", "R58 - -"),
        ("enable advisory --access-id 1 --contract-id 2", "R51 - -"),
        ("renew maps", "R6 2021-09-02 -"),
        ("renew maps --clock 2021-09-01", "R6 2021-09-02 -"),
        ("renew maps --clock 2021-09-02", "R12 - -"),
        ("renew maps --clock 2021-10-02", "R11 - 2021-10-01"),
        ("renew maps --role user", "R58 - -"),
        ("renew gold-cloud --clock 2022-03-16", "ok {anniversary:2023-03-15}"),
        ("review maps", "ok {id:maps,changes:1,counts:true}"),
        ("dismiss vs-2", "ok {id:vs-2,changes:1,kind:benefit-expiry,date:2021-10-01}"),
        ("dismiss maps", "exit 4"),
        ("dismiss adele", "exit 2"),
        ("dismiss office-2019", "exit 5"),
        ("dismiss nothing", "exit 5"),
    ]);
    let reviewed = |day: &str| CONTOSO.replace("profile_reviewed = false", &format!("profile_reviewed = {day}"));
    for (day, wanted) in [
        ("2020-08-31", "R12 - -"),
        ("2020-09-01", "ok {anniversary:2022-09-01}"),
        ("2021-09-20", "ok {anniversary:2022-09-01}"),
        ("2021-09-21", "ok {anniversary:2022-09-01}"),
        ("true", "ok {anniversary:2022-09-01}"),
    ] {
        check_on(&reviewed(day), &[("renew maps --clock 2021-09-20", wanted)]);
    }
    let unknown = CONTOSO.replace("profile_reviewed = false\n", "");
    check_on(&unknown, &[("renew maps --paid 2021-10-01 --clock 2021-12-01", "ok {anniversary:2022-09-01}")]);
}
