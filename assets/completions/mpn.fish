# Completion of mpn: the program itself says what there is.
mpn completions fish | source
