//! The binary: arguments in, exit code out; everything else is in the library.

fn main() -> std::process::ExitCode {
    mpn_benefits::guard::harden();
    mpn_benefits::cli::run(std::env::args_os())
}
