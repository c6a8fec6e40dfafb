#!/usr/bin/env bash
# The main job, through ./palier itself: what fits, in words and as data, and what bad input is told.
# Run by ./verify, at the root of the project.
. outils/attentes.sh

day="--date 2026-11-24"
example=exemples/association-clermont-ferrand.json

# said FILE TEXT: the text stands in the file.
said() {
    grep -qF -- "$2" "$1"
}

# one_sentence: standard error holds one line, and no trace.
one_sentence() {
    [[ $(wc -l < "$err") -eq 1 ]] && ! grep -q 'Exception\|^\s*at ' "$err"
}

# refused SENTENCE WORD COMMAND…: exit status 2, nothing on standard output, one sentence with the word in it.
refused() {
    local sentence=$1 word=$2
    shift 2
    run 2 "$sentence is refused" "$@"
    expect "  with one sentence" one_sentence
    expect "  that says « $word »" said "$err" "$word"
}

run 0 "an association is oriented" ./palier orienter --profil "$example" $day
expect "the answer begins with its name and how many programmes are open" \
    bash -c 'sed -n 2p "$0" | grep -q "^[0-9]* programmes vous sont ouverts"' "$out"
expect "what is refused is told with its reasons" said "$out" "PAS ÉLIGIBLE"
expect "it is said to be indicative" said "$out" "indicatifs"
expect_no "it has no colours in a file" grep -q $'\033' "$out"
expect_no "no line is wider than 80 columns" bash -c 'LC_ALL=C.UTF-8 grep -q "^.\{81\}" "$0"' "$out"
expect_no "nothing is said beside it" test -s "$err"

run 0 "the same as data" ./palier orienter --profil "$example" $day --format json
cp "$out" "$work/json"
expect "is one line" test "$(wc -l < "$out")" -eq 1
expect "with the programmes of the catalogue" test "$(grep -o '"programme":' "$out" | wc -l)" -eq "$(ls catalogue/programmes/*.yaml | wc -l)"
run 0 "and once more" ./palier orienter --profil "$example" $day --format json
expect "gives the same line" cmp -s "$out" "$work/json"
run 0 "from a pipe too" bash -c "./palier orienter --profil - $day --format json < $example"
expect "with the same answer" cmp -s "$out" "$work/json"

run 0 "many structures are oriented" ./palier orienter --profil exemples/structures.jsonl $day --format json
expect "with a line for each" test "$(wc -l < "$out")" -eq "$(wc -l < exemples/structures.jsonl)"

printf '{"id":"a"}\n{"id":"b","salaries":-3}\n{"id":"c"}\n' > "$work/trois.jsonl"
run 2 "a bad line stops" ./palier orienter --profil "$work/trois.jsonl" $day --format json
expect "after what came before it" test "$(wc -l < "$out")" -eq 1
expect "with its number, key and value" grep -q '^Ligne 2 : « salaries » vaut « -3 »' "$err"
run 1 "with --continuer it does not" ./palier orienter --profil "$work/trois.jsonl" $day --format json --continuer
expect "and the others are answered" test "$(wc -l < "$out")" -eq 2

run 1 "--exiger tells when nobody is eligible" \
    ./palier orienter --profil exemples/entreprise-individuelle-limoges.json $day --exiger
expect "and the answer leads somewhere all the same" said "$out" "PAR OÙ CONTINUER"

run 0 "without a profile it asks" bash -c "printf 'association\nq\n' | ./palier orienter $day"
expect "in words" said "$err" "Quelle est la forme juridique"
expect "and answers with what it knows" said "$out" "À COMPLÉTER"

refused "a profile that does not exist" "absent.json" ./palier orienter --profil "$work/absent.json"
refused "a folder" "dossier" ./palier orienter --profil "$work"
ln -s rond.json "$work/rond.json"
refused "a link to itself" "rond.json" ./palier orienter --profil "$work/rond.json"
: > "$work/vide.json"
refused "an empty profile" "vide" ./palier orienter --profil "$work/vide.json"
head -c 2000000 /dev/zero | tr '\0' ' ' > "$work/grand.json"
refused "a huge profile" "1 Mio" ./palier orienter --profil "$work/grand.json"
printf '{"nom": "\xe9"}' > "$work/latin.json"
refused "another encoding" "UTF-8" ./palier orienter --profil "$work/latin.json"
printf '{"commune": "63113", "departement": "69"}' > "$work/lieux.json"
refused "a commune that contradicts the department" "« departement » vaut « 69 »" \
    ./palier orienter --profil "$work/lieux.json"
refused "an unknown option" "Vouliez-vous dire « --profil »" ./palier orienter --profile "$example"
refused "a date that does not exist" "2026-02-30" ./palier orienter --profil "$example" --date 2026-02-30
if [[ $(id -u) -ne 0 ]]; then
    cp "$example" "$work/secret.json" && chmod a-r "$work/secret.json"
    refused "a profile one may not read" "droit" ./palier orienter --profil "$work/secret.json"
fi

mkdir -p "$work/catalogue/programmes"
printf 'faits:\n  budget: {type: montant}\n' > "$work/catalogue/vocabulaire.yaml"
printf 'eligibilite: {budget: "> 300 k€"}\n' > "$work/catalogue/programmes/bon.yaml"
run 0 "a small catalogue of one's own is enough" \
    bash -c "echo '{\"budget\": 300001}' | ./palier orienter --profil - --catalogue '$work/catalogue' --format json"
expect "and decides" said "$out" '"verdict":"eligible"'
printf 'eligibilite: {bugdet: "> 300 k€"}\n' > "$work/catalogue/programmes/faute.yaml"
run 2 "one with a fault is not used" ./palier orienter --profil "$example" --catalogue "$work/catalogue"
expect "and the fault is told with its place" said "$err" "programmes/faute.yaml:1:15"
expect_no "nothing is answered" test -s "$out"

run 0 "a reader that leaves early is no error" \
    bash -c "./palier orienter --profil exemples/structures.jsonl $day 2> '$work/bruit' | head -1; test \${PIPESTATUS[0]} -eq 0"
expect_no "and makes no noise" test -s "$work/bruit"
if [[ -w /dev/full ]]; then
    run 2 "a full disk is told" bash -c "./palier orienter --profil $example $day > /dev/full"
    expect "in one sentence" one_sentence
fi
