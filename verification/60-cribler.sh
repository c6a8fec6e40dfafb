#!/usr/bin/env bash
# Whole registers, through ./palier itself: results, hostile files, a process that is killed.
cd -- "$(dirname -- "$0")/.." || exit 2
. outils/attentes.sh
. outils/registres.sh

synthetic_register 20000 > "$work/registre.csv"

run 1 "a register with broken lines is screened and says so" \
    ./palier cribler --entree "$work/registre.csv" --sortie "$work/entier.csv" --date 2026-11-24
expect "the broken lines are beside the result" grep -q ';' "$work/entier.rejets.csv"
expect "the columns are those of the contract" \
    grep -qx 'id,programme,verdict,eligible_le,faits_manquants,bloquant' <(head -n 1 "$work/entier.csv")
expect_no "nothing of the run is left but its results" compgen -G "$work/entier.csv.*"
expect_no "no stack trace is shown" grep -q '^\s*at ' "$err"

kill_and_resume 3 "$work/registre.csv" "$work/repris.csv" "$work/entier.csv"

# Files that mean no good: one sentence, no result under its name.
refused() {
    local sentence=$1 file=$2 said=$3
    rm -f "$work/non.csv"
    run 2 "$sentence is refused" ./palier cribler --entree "$file" --sortie "$work/non.csv"
    expect "$sentence is told in a sentence" grep -q "$said" <(tr '\n' ' ' < "$err")
    expect_no "$sentence leaves no result" test -e "$work/non.csv"
    expect_no "$sentence shows no trace" grep -q -e '^\s*at ' -e "n'aurait pas dû" "$err"
}
{ printf 'id;'; head -c 2000000 /dev/zero | tr '\0' 'a'; printf '\n1;2\n'; } > "$work/large.csv"
refused "a head line of two million letters" "$work/large.csv" "trop longue"
{ for ((i = 0; i < 200; i++)); do printf '%s;' {1..1000}; done; echo; } > "$work/colonnes.csv"
refused "a register of two hundred thousand columns" "$work/colonnes.csv" "colonnes\|trop longue"
printf 'PAR1 and then nothing' > "$work/faux.parquet"
refused "a truncated Parquet file" "$work/faux.parquet" "tronqué"
: > "$work/vide.csv"
refused "an empty file" "$work/vide.csv" "vide"

{ printf 'id;budget\n'; printf 'a;1\nb;'; head -c 30000000 /dev/zero | tr '\0' '9'; printf '\nc;\0;3\nd;"4\ne;5\n'; } > "$work/hostile.csv"
run 1 "a line of thirty megabytes, a NUL and an open quotation mark break their own lines alone" \
    ./palier cribler --entree "$work/hostile.csv" --sortie "$work/hostile-resultat.csv"
expect "the good lines are there" grep -q '^e,' "$work/hostile-resultat.csv"
expect_no "the broken ones are not" grep -q '^[bcd],' "$work/hostile-resultat.csv"

printf 'id;budget\ncafé;1\n' | iconv -t UTF-16 > "$work/seize.csv"
run 0 "a register in UTF-16 is read" ./palier cribler --entree "$work/seize.csv" --sortie "$work/seize-resultat.csv"
expect "its letters are right" grep -q '^café,' "$work/seize-resultat.csv"

# A full disk: no file may be longer than 100 kB.
run 2 "a result that does not fit is told" \
    bash -c "ulimit -f 100; exec ./palier cribler --entree '$work/registre.csv' --sortie '$work/plein.csv' --date 2026-11-24"
expect "the sentence tells what to do" grep -q 'plus de place' <(tr '\n' ' ' < "$err")
expect_no "nothing is presented as whole" test -e "$work/plein.csv"
run 1 "with room it is gone on with" \
    ./palier cribler --entree "$work/registre.csv" --sortie "$work/plein.csv" --date 2026-11-24 --reprendre
expect "and is the whole result" cmp -s "$work/plein.csv" "$work/entier.csv"

# Too little memory.
run 2 "a memory that does not suffice is told" \
    env PALIER_MEMOIRE=8m ./palier cribler --entree "$work/registre.csv" --sortie "$work/serre.csv" --date 2026-11-24
expect "with what to do" grep -q 'PALIER_MEMOIRE=2g' <(tr '\n' ' ' < "$err")
run 2 "a memory that is no size is refused" \
    env PALIER_MEMOIRE=beaucoup ./palier cribler --entree "$work/registre.csv" --sortie "$work/serre.csv"
expect "with an example" grep -q 'comme 900m' "$err"

# Who fits a programme, what another catalogue changes, and where nothing is offered.
run 1 "the pool of a programme is counted" \
    ./palier vivier --programme la-france-s-engage --entree "$work/registre.csv" --date 2026-11-24 \
    --si "budget >= 200000" --liste "$work/liste.csv"
expect "with what each criterion keeps out" grep -q 'écarte à lui seul' "$out"
expect "and what the change changes" grep -Eq 'devien(t|nent) éligible' "$out"
expect "and a list" grep -q 's000001' "$work/liste.csv"
run 2 "a change that stands for nothing is refused" \
    ./palier vivier --programme dla --entree "$work/registre.csv" --si "jours_par_mois >= 3"
cp -r catalogue "$work/autre"
sed -i 's/> 80 000 €"/> 180 000 €"/' "$work/autre/programmes/la-france-s-engage.yaml"
run 1 "the impact of another catalogue is counted" \
    ./palier impact --avant catalogue --apres "$work/autre" --entree "$work/registre.csv" --date 2026-11-24
expect "for the programme that changed" grep -q '^la-france-s-engage' "$out"
run 0 "the observatory works at once" ./palier observatoire --sortie "$work/observatoire" --structures 3000 --date 2026-11-24
expect "and says that its register is made up" grep -q 'synthétique' "$out"
expect "in each line of its tables" bash -c '! tail -n +2 "$0" | grep -qv "synthétique$"' "$work/observatoire/cellules.csv"
