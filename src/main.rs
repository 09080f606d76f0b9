//! The binary: arguments in, exit code out; everything else is in the library.

#[cfg(target_env = "musl")]
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    mpn_benefits::guard::harden();
    mpn_benefits::cli::run(std::env::args_os())
}
