#!/usr/bin/env bash
# Finding an organisation in Sirene, through ./palier itself. Run by ./verify, at the root of the project.
. outils/attentes.sh

index=$work/sirene
register="exemples/sirene/StockUniteLegale_exemple.csv exemples/sirene/StockEtablissement_exemple.csv"

run 2 "without an index a search says how to make one" ./palier sirene chercher mariniers --index "$index"
expect "in a sentence" grep -q 'palier sirene importer' "$err"
run 0 "the fictitious register is imported" ./palier sirene importer $register --index "$index" --date 2026-11-01
expect "with what was kept" grep -q '^16 structures gardées sur 22' "$out"
expect "and what was left out, and why" grep -q 'unité non publique' "$out"
expect_no "and nothing is said beside it" test -s "$err"
run 0 "an organisation is found by a name with slips" ./palier sirene chercher ateleirs du pont de piere --index "$index"
expect "first" bash -c 'head -1 "$0" | grep -q "LES ATELIERS DU PONT DE PIERRE"' "$out"
run 0 "and oriented by its number alone" ./palier orienter --siren 000010017 --index "$index" --date 2026-11-24
expect "with what the register knows, marked" grep -q 'Repris de Sirene, novembre 2026' "$out"
run 2 "a number with a slip is refused" ./palier orienter --siren 000010018 --index "$index"
expect "in a sentence" grep -q 'dernier chiffre' "$err"

# An import that is killed at any moment leaves the index as it was, or puts the new one whole.
for delay in 0.2 0.6 1.0 1.4 1.8; do
    ./palier sirene importer $register --index "$index" --date 2026-11-24 > /dev/null 2>&1 &
    importer=$!
    sleep "$delay"
    kill -KILL "$importer" 2> /dev/null
    wait "$importer" 2> /dev/null
    ./palier sirene chercher 000010017 --index "$index" > "$out" 2> "$err" || break
    grep -q 'LES ATELIERS DU PONT DE PIERRE' "$out" || break
done
expect "an import that is killed leaves a whole index" grep -q 'LES ATELIERS DU PONT DE PIERRE' "$out"
run 0 "and the next one succeeds" ./palier sirene importer $register --index "$index" --date 2026-11-24
run 0 "with its own day" ./palier sirene chercher 000010017 --index "$index"
expect "in every answer" grep -q 'Sirene, novembre 2026' "$out"

export PALIER_SIRENE=$index
serve
run 0 "the web has the step" curl -sSf --max-time 10 "$address/retrouver-ma-structure"
expect "in French" grep -q 'Retrouver ma structure' "$out"
run 0 "it begins the orientation" curl -sS --max-time 10 -o /dev/null -D - "$address/orientation"
expect "where nothing was answered" grep -qi '^location:.*/retrouver-ma-structure' "$out"
stop_serving
unset PALIER_SIRENE
run 2 "a service that is none is refused" env PALIER_ANNUAIRE=peut-être ./palier servir --port 0
expect "with what was expected" grep -q 'PALIER_ANNUAIRE' "$err"
