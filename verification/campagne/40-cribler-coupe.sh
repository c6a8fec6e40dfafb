#!/usr/bin/env bash
# `kill -9` at fifty random moments of a register that takes a while, Ctrl-C, a full disk, for each kind of result; and
# files that are huge or damaged.
cd -- "$(dirname -- "$0")/../.." || exit 2
. outils/attentes.sh
. outils/registres.sh
. outils/jdk.sh
jdk_or_exit javac
trap 'mountpoint -q "$work/disque" && umount "$work/disque"; rm -rf "$work"; [[ $failures -eq 0 ]] || exit 1' EXIT

synthetic_register 200000 > "$work/registre.csv"
for ending in csv jsonl parquet; do
    SECONDS=0
    run 1 "the register is screened whole into $ending" \
        ./palier cribler --entree "$work/registre.csv" --sortie "$work/entier.$ending" --date 2026-11-24
    moments=$((SECONDS < 8 ? SECONDS : 8))
    kill_and_resume 50 "$work/registre.csv" "$work/repris.$ending" "$work/entier.$ending" "$moments"
    interrupt_and_resume 10 "$work/registre.csv" "$work/arrete.$ending" "$work/entier.$ending" "$moments"
    fill_the_disk "$work/registre.csv" "$work/plein.$ending" "$work/entier.$ending"
    rm -f "$work"/{repris,arrete}.*
done

{ printf 'id;budget\na;1\nb;'; head -c 1073741824 /dev/zero | tr '\0' '9'; printf '\nc;3\n'; } > "$work/ligne.csv"
{ printf '{"id":"a","budget":1}\n{"id":"'; head -c 1073741824 /dev/zero | tr '\0' 'b'; printf '"}\n{"id":"c","budget":3}\n'; } > "$work/ligne.jsonl"
for ending in csv jsonl; do
    run 1 "a line of a gigabyte breaks its own line alone ($ending)" \
        bash -c "ulimit -v 12000000; exec ./palier cribler --entree '$work/ligne.$ending' --sortie '$work/ligne-resultat.csv'"
    expect "the line after it is read" grep -q '^c,' "$work/ligne-resultat.csv"
    rm -f "$work"/ligne.$ending "$work"/ligne-resultat.csv
done

seq 1 1000000 | tr '\n' ';' > "$work/colonnes.csv"
printf '\n1;2\n' >> "$work/colonnes.csv"
run 2 "a million columns are refused" ./palier cribler --entree "$work/colonnes.csv" --sortie "$work/non.csv"
expect "in a sentence" grep -q 'trop longue' <(tr '\n' ' ' < "$err")

# A Parquet register cut at twenty places, the result of above: its columns are not the point, its end is.
size=$(stat -c %s "$work/entier.parquet")
bad=0
RANDOM=17
for ((i = 0; i < 20; i++)); do
    head -c $((size * RANDOM / 32768)) "$work/entier.parquet" > "$work/coupe.parquet"
    ./palier cribler --entree "$work/coupe.parquet" --sortie "$work/non.csv" > /dev/null 2> "$err" < /dev/null
    [[ $? -eq 2 && ! -e $work/non.csv ]] && ! grep -q -e '^\s*at ' -e "n'aurait pas dû" "$err" || bad=$((bad + 1))
done
expect "a Parquet register that is cut is refused in a sentence, twenty times" test "$bad" -eq 0
