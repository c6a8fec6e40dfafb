#!/usr/bin/env bash
# Checking a catalogue, through ./palier itself. Run by ./verify, at the root of the project.
. outils/attentes.sh

run 0 "the shipped catalogue has no error" ./palier verifier
expect "and it says so" grep -q '^Aucune erreur' "$out"

mkdir -p "$work/catalogue/programmes"
cp catalogue/vocabulaire.yaml catalogue/sources.yaml catalogue/structures.yaml catalogue/preparation.yaml "$work/catalogue/"
cp catalogue/programmes/*.yaml "$work/catalogue/programmes/"
sed -i 's/^eligibilite:/eligibilitee:/' "$work/catalogue/programmes/hec.yaml"
sed -i 's/budget: "> 80 000 €"/bugdet: "> 80 000 €"/' "$work/catalogue/programmes/la-france-s-engage.yaml"
run 1 "faults are found" ./palier verifier --catalogue "$work/catalogue"
expect "each with file, line and column" grep -q '^programmes/hec.yaml:[0-9]*:1: erreur \[cle-inconnue\]' "$out"
expect "all in one pass" grep -q '^programmes/la-france-s-engage.yaml:[0-9]*:[0-9]*: erreur' "$out"
expect "with the remedy" grep -q 'Vouliez-vous dire' "$out"
expect "and how many there are" bash -c 'tail -1 "$0" | grep -q "^[0-9]* erreurs"' "$out"
run 1 "another program reads them too" ./palier verifier --catalogue "$work/catalogue" --format json
expect_no "one a line, and nothing else" grep -qv '^{"fichier":.*}$' "$out"
run 1 "a warning counts where one is strict" ./palier verifier --strict

# An alias of aliases that would write out to a billion nodes.
{
    echo 'a: &a [x, x, x, x, x, x, x, x, x, x]'
    for pair in b:a c:b d:c e:d f:e g:f h:g i:h; do
        echo "${pair%:*}: &${pair%:*} [*${pair#*:}, *${pair#*:}, *${pair#*:}, *${pair#*:}, *${pair#*:}, *${pair#*:}, *${pair#*:}, *${pair#*:}, *${pair#*:}, *${pair#*:}]"
    done
} > "$work/catalogue/programmes/bombe.yaml"
run 1 "an alias bomb is refused" timeout 60 ./palier verifier --catalogue "$work/catalogue"
expect "at its place" grep -q '^programmes/bombe.yaml:.*\[yaml-demesure\]' "$out"

rm "$work/catalogue/programmes/bombe.yaml"
mkdir "$work/catalogue/programmes/dossier.yaml"
ln -s rond.yaml "$work/catalogue/programmes/rond.yaml"
run 1 "a folder and a link to itself are findings" ./palier verifier --catalogue "$work/catalogue"
expect "the folder" grep -q '^programmes/dossier.yaml: erreur' "$out"
expect "the link" grep -q '^programmes/rond.yaml: erreur' "$out"

run 2 "what is no catalogue is bad usage" ./palier verifier --catalogue "$work/absent"
expect "told in one sentence" test "$(wc -l < "$err")" -eq 1
expect_no "without a trace" grep -q '^\s*at ' "$err"
