#!/usr/bin/env bash
# The guide and the open data. Run by ./verify, at the root of the project.
. outils/attentes.sh

run 0 "the guide is typeset" ./palier guide --sortie "$work/guide.pdf" --date 2026-11-24
expect "as a PDF" grep -q '^%PDF-1' "$work/guide.pdf"
expect_no "its place is told beside the results" test -s "$out"
expect_no "and no library speaks" grep -qi 'slf4j\|warn' "$err"
run 0 "it is typeset again" ./palier guide --sortie "$work/again.pdf" --date 2026-11-24
expect "to the same bytes" cmp -s "$work/guide.pdf" "$work/again.pdf"

for format in json csv dmn data-inclusion jsonld; do
    run 0 "the catalogue is exported as $format" ./palier exporter --format "$format" --sortie "$work/$format" --date 2026-11-24
    expect "its files are named" test -s "$out"
    expect "and credit their source" grep -rq Avise "$work/$format"
done

run 2 "a guide without a file is bad usage" ./palier guide
expect "and says what is missing" grep -q -- '--sortie' "$err"
run 2 "so is an unknown format" ./palier exporter --format xml --sortie "$work/xml"
expect_no "without a stack trace" grep -q '^\s*at ' "$err"
run 2 "a catalogue that is not there is told" ./palier guide --sortie "$work/x.pdf" --catalogue "$work/absent"
expect_no "and nothing is written" test -e "$work/x.pdf"
