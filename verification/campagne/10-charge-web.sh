#!/usr/bin/env bash
# The results page under load: 100 requests a second on this machine, from this machine. A measure, not a test of time:
# the figures go to docs/measures.md. Needs `hey` (Debian package of that name).
. outils/attentes.sh

type -P hey > /dev/null || { echo "La mesure de charge demande la commande « hey » (paquet Debian du même nom)." >&2; exit 0; }
answers='forme_juridique:association~commune:63113~date_creation:2024-04-12~salaries:6~budget:310000'
answers+='~domaines:alimentation,economie_circulaire~strategies:duplication~solution_validee:oui~projet_strategique:oui'

serve
# First the compiler's turn, then the measure.
hey -z 30s -q 50 -c 2 -t 5 "$address/resultats?r=$answers" > /dev/null
run 0 "a minute at 100 requests a second" hey -z 60s -q 50 -c 2 -t 5 "$address/resultats?r=$answers"
expect "no request fails" bash -c '! grep -q "^  \[[^2]" <(sed -n "/Status code/,\$p" "$0") && ! grep -q "Error distribution" "$0"' "$out"
grep -E 'Requests/sec|50%|95%|99%' "$out"
pid=$(pgrep -P "$server" java || echo "$server")
awk '/VmRSS/ { printf "  Memory: %.0f MB\n", $2 / 1024 }' "/proc/$pid/status"
stop_serving
