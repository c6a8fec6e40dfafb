#!/usr/bin/env bash
# Twenty thousand malformed requests to the API: none is answered by a failure, none is left without an answer. The
# same seed sends the same requests; PALIER_GRAINE sends others.
. outils/attentes.sh
. outils/jdk.sh
root=$PWD
jdk_or_exit javac
maven_or_exit

run 0 "20 000 malformed requests to the API: no failure, no hang" \
    maven -q -pl palier-web -am test -Dtest=MalformedRequestsTest -Dsurefire.failIfNoSpecifiedTests=false \
    -Dpalier.demandes=20000 -Dpalier.graine="${PALIER_GRAINE:-20261124}"
grep -a 'demandes malformées' "$out"
