#!/usr/bin/env bash
# `kill -9` at fifty random moments of a register that takes a while; and a line of a gigabyte.
cd -- "$(dirname -- "$0")/../.." || exit 2
. outils/attentes.sh
. outils/registres.sh

synthetic_register 200000 > "$work/registre.csv"
run 1 "the register is screened whole" \
    ./palier cribler --entree "$work/registre.csv" --sortie "$work/entier.csv" --date 2026-11-24
kill_and_resume 50 "$work/registre.csv" "$work/repris.csv" "$work/entier.csv" 6

{ printf 'id;budget\na;1\nb;'; head -c 1073741824 /dev/zero | tr '\0' '9'; printf '\nc;3\n'; } > "$work/ligne.csv"
run 1 "a line of a gigabyte breaks its own line alone" \
    bash -c "ulimit -v 12000000; exec ./palier cribler --entree '$work/ligne.csv' --sortie '$work/ligne-resultat.csv'"
expect "the line after it is read" grep -q '^c,' "$work/ligne-resultat.csv"
