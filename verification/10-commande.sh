#!/usr/bin/env bash
# The start script: what every command has in common. Run by ./verify, at the root of the project.
. outils/attentes.sh

run 0 "it builds what is missing by itself" ./palier --aide
run 0 "the help is shown" ./palier --aide
expect "the help goes to standard output" test -s "$out"
expect_no "and nothing to standard error" test -s "$err"
cp "$out" "$work/aide"

root=$PWD
ln -s "$root/palier" "$work/palier"
run 0 "it runs through a link from another folder" bash -c 'cd / && exec "$0" --aide' "$work/palier"
expect "with the same answer" cmp -s "$out" "$work/aide"
run 0 "it runs by a relative path" bash -c 'cd catalogue 2> /dev/null || cd outils; exec bash ../palier --aide'
expect "with the same answer" cmp -s "$out" "$work/aide"

run 0 "a reader that leaves early is no error" bash -c './palier --aide | true'
expect_no "and makes no noise" test -s "$err"

run 2 "an unknown command is bad usage" ./palier voler
expect "it is told on standard error" test -s "$err"
expect_no "without a stack trace" grep -q '^\s*at ' "$err"

# A copy of the scripts where nothing is built, to be run as on a machine that lacks something.
mkdir -p "$work/ailleurs/outils"
cp palier "$work/ailleurs/"
sed 's/^jdk_least=.*/jdk_least=99/' outils/jdk.sh > "$work/ailleurs/outils/jdk.sh"
run 2 "without a fitting JDK it stops" "$work/ailleurs/palier" --aide
expect "with a sentence that says what to install" grep -q '^Palier a besoin .*JDK' "$err"
expect "and no more than that" test "$(wc -l < "$err")" -eq 1

mkdir "$work/bin"
for tool in bash env find java readlink; do ln -s "$(type -P $tool)" "$work/bin/"; done
cp outils/jdk.sh "$work/ailleurs/outils/"
run 2 "without Maven it stops" env PATH="$work/bin" "$work/ailleurs/palier" --aide
expect "with a sentence that says what to install" grep -q '^Palier a besoin .*Maven' "$err"
expect "and no more than that" test "$(wc -l < "$err")" -eq 1
