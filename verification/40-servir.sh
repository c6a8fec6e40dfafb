#!/usr/bin/env bash
# The web application, through ./palier itself. Run by ./verify, at the root of the project.
. outils/attentes.sh

run 0 "the help of servir is shown" ./palier servir --aide
expect "in French" grep -q -- '--port' "$out"
run 2 "a port that is none is refused" ./palier servir --port quatre-vingts
expect "with what was expected" grep -q '65535' "$err"
run 2 "a faulty catalogue is not served" ./palier servir --catalogue "$work"
expect "and what is wrong is said" grep -q 'vocabulaire.yaml' "$err"
expect_no "without a trace" grep -q '^	at ' "$err"
run 2 "a secret that is too short is refused" env PALIER_CLE=court ./palier servir --port 0
run 2 "a contact that nobody can write to is refused" env PALIER_CONTACT=ailleurs ./palier servir --port 0
expect "with what was expected" grep -q 'contact@exemple.fr' "$err"

mkdir -p "$work/observatoire"
PALIER_OBSERVATOIRE=$work/observatoire serve
expect "it says where it answers, on this machine alone" grep -q 'http://127.0.0.1:[0-9]*/' "$said"
run 0 "it answers" curl -sS --max-time 10 "$address/"
expect "in French" grep -q 'lang="fr"' "$out"
expect "an observatory without a result is said to who starts it" grep -q 'registre synthétique' "$said"
run 0 "its health is told" curl -sSf --max-time 10 "$address/sante"
expect "in JSON" grep -q '"etat":"ok"' "$out"
run 2 "a port that is taken is said" ./palier servir --port "${address##*:}"
expect "in a sentence" grep -q 'est déjà pris' "$err"
kill -TERM "$server"
for _ in {1..150}; do
    kill -0 "$server" 2> /dev/null || break
    sleep 0.1
done
expect_no "it stops when asked" kill -0 "$server" 2> /dev/null
kill -KILL "$server" 2> /dev/null
stop_serving
