# Completion of mpn: the program itself says what there is.
source <(mpn completions bash)
