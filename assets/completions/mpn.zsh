#compdef mpn
# Completion of mpn: the program itself says what there is.
source <(mpn completions zsh)
_clap_dynamic_completer_mpn "$@"
