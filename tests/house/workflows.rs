//! The workflows: what nobody runs here has at least to be read as it is meant, and to name what there is.

use saphyr::{LoadableYamlNode as _, YamlOwned};

use super::papers::places::{files, root};

/// What is looked up in a table, and a text.
fn at<'a>(table: &'a YamlOwned, name: &str) -> Option<&'a YamlOwned> {
    table.as_mapping().and_then(|_| table.as_mapping_get(name))
}

fn text<'a>(table: &'a YamlOwned, name: &str) -> Option<&'a str> {
    at(table, name).and_then(YamlOwned::as_str)
}

/// A job of a workflow, with the texts that GitHub puts values into.
struct Job {
    name: String,
    yaml: YamlOwned,
}

impl Job {
    fn steps(&self) -> &[YamlOwned] {
        at(&self.yaml, "steps").and_then(YamlOwned::as_sequence).unwrap_or_else(|| panic!("{}: no steps", self.name))
    }

    /// The values that its runs differ by: those of a list, or those of each line of `include`.
    fn given(&self, name: &str) -> Vec<String> {
        let Some(matrix) = at(&self.yaml, "strategy").and_then(|strategy| at(strategy, "matrix")) else {
            return vec![];
        };
        let list = |name: &str| at(matrix, name).and_then(YamlOwned::as_sequence).cloned().unwrap_or_default();
        let lines = list("include").into_iter().filter_map(|line| at(&line, name).cloned());
        list(name).into_iter().chain(lines).map(|value| value.as_str().unwrap().to_owned()).collect()
    }

    /// The systems that it runs on.
    fn systems(&self) -> Vec<String> {
        let on = text(&self.yaml, "runs-on").unwrap_or_else(|| panic!("{}: runs on nothing", self.name));
        match on.strip_prefix("${{ matrix.") {
            Some(name) => self.given(name.trim_end_matches([' ', '}'])),
            None => vec![on.to_owned()],
        }
    }

    /// The lines that its steps run.
    fn lines(&self) -> Vec<String> {
        let runs = self.steps().iter().filter_map(|step| text(step, "run"));
        runs.flat_map(str::lines).map(str::to_owned).collect()
    }
}

/// Every job of every workflow, under the name of its file.
fn jobs() -> Vec<Job> {
    let mut jobs = Vec::new();
    for path in files(".github/workflows", "yml") {
        let read = std::fs::read_to_string(root().join(&path)).unwrap();
        let documents = YamlOwned::load_from_str(&read).unwrap_or_else(|fault| panic!("{path}: {fault}"));
        let [workflow] = documents.as_slice() else { panic!("{path}: one document") };
        assert!(
            at(workflow, "on").is_some() && at(workflow, "permissions").is_some(),
            "{path}: when, and with what rights"
        );
        let of_file = at(workflow, "jobs").and_then(YamlOwned::as_mapping).unwrap_or_else(|| panic!("{path}: no jobs"));
        jobs.extend(
            of_file
                .iter()
                .map(|(name, yaml)| Job { name: format!("{path}: {}", name.as_str().unwrap()), yaml: yaml.clone() }),
        );
    }
    jobs
}

/// Every step does one thing, every job ends, and what is used of others is one version of it for ever.
#[test]
fn every_job_is_whole() {
    for job in jobs() {
        assert!(!job.systems().is_empty(), "{}: no system", job.name);
        assert!(at(&job.yaml, "timeout-minutes").is_some(), "{}: may run without an end", job.name);
        for step in job.steps() {
            match (text(step, "run"), text(step, "uses")) {
                (Some(_), None) => {}
                (None, Some(action)) => {
                    let (_, version) = action.split_once('@').unwrap_or_else(|| panic!("{}: {action}", job.name));
                    let exact = version.len() == 40 && version.bytes().all(|byte| byte.is_ascii_hexdigit());
                    assert!(exact, "{}: {action} may become another", job.name);
                }
                _ => panic!("{}: {step:?}", job.name),
            }
        }
    }
}

/// A value that differs by run is one of the job's own.
#[test]
fn every_value_is_given() {
    for job in jobs() {
        let all = format!("{:?}", job.yaml);
        for name in all.split("matrix.").skip(1) {
            let name: String = name.chars().take_while(char::is_ascii_alphanumeric).collect();
            assert!(!job.given(&name).is_empty(), "{}: matrix.{name}", job.name);
        }
    }
}

/// A script that is not there fails; a test that is not there passes, so the areas that are named are those that there are.
#[test]
fn every_script_and_area_is_there() {
    let suite = std::fs::read_to_string(root().join("tests/main.rs")).unwrap();
    let mut seen = (0, 0);
    for job in jobs() {
        for line in job.lines() {
            for script in line.split(' ').filter(|word| word.starts_with(".ci/")) {
                assert!(root().join(script).is_file(), "{}: {script}", job.name);
                seen.0 += 1;
            }
            for area in line.split(' ').filter_map(|word| word.strip_suffix("::")) {
                assert!(suite.contains(&format!("\nmod {area};\n")), "{}: {area}", job.name);
                let everywhere = !suite.contains(&format!("]\nmod {area};\n"));
                assert!(everywhere, "{}: {area} is not on every system", job.name);
                seen.1 += 1;
            }
        }
    }
    assert!(seen.0 > 2 && seen.1 > 3, "{seen:?}");
}

/// The program is tested and packed on each of its systems, and the oldest compiler is the one that is promised.
#[test]
fn every_system_is_tested_and_packed() {
    let jobs = jobs();
    for system in ["ubuntu", "macos", "windows"] {
        for what in ["cargo test", ".ci/package"] {
            let does = |job: &&Job| job.lines().iter().any(|line| line.contains(what));
            let runs = |job: &&Job| job.systems().iter().any(|on| on.starts_with(system));
            assert!(jobs.iter().filter(does).any(|job| runs(&job)), "{what} on {system}");
        }
    }
    let manifest: toml::Table = std::fs::read_to_string(root().join("Cargo.toml")).unwrap().parse().unwrap();
    let oldest = manifest["package"]["rust-version"].as_str().unwrap();
    let install = format!("rustup toolchain install {oldest} --profile minimal");
    assert!(jobs.iter().any(|job| job.lines().contains(&install)), "nobody builds with {oldest}");
}
