#!/usr/bin/env bash
# The API under load: 200 orientations a second on this machine, from this machine; the target is 25 ms for 99 of 100. A
# measure, not a test of time: the figures go to docs/measures.md. Needs `hey` (Debian package of that name).
. outils/attentes.sh

type -P hey > /dev/null || { echo "La mesure de charge demande la commande « hey » (paquet Debian du même nom)." >&2; exit 0; }

serve
# One profile again and again, and one of which little is known: its result is the longer one. Each sender has an
# allowance of 200 a second, so two of them share the load.
profile=exemples/association-clermont-ferrand.json
load() { # load SECONDS SENDER
    hey -z "$1s" -q 50 -c 2 -t 5 -m POST -T application/json -H "X-Forwarded-For: $2" -D "$profile" \
        "$address/api/v1/orientation?date=2026-11-24"
}
# First the compiler's turn, then the measure.
load 30 198.51.100.1 > "$work/one" &
other=$!
load 30 198.51.100.2 > "$work/two"
wait "$other"
load 60 198.51.100.1 > "$work/one" &
other=$!
run 0 "a minute at 200 orientations a second" load 60 198.51.100.2
wait "$other"
cp "$out" "$work/two"
for sent in "$work/one" "$work/two"; do
    expect "no request fails" bash -c '! grep -q "^  \[[^2]" <(sed -n "/Status code/,\$p" "$0") && ! grep -q "Error distribution" "$0"' "$sent"
    grep -E 'Requests/sec|50%|95%|99%' "$sent"
done
pid=$(pgrep -P "$server" java || echo "$server")
awk '/VmRSS/ { printf "  Memory: %.0f MB\n", $2 / 1024 }' "/proc/$pid/status"
stop_serving
