#!/usr/bin/env bash
# The API, through ./palier itself: the same line as the command gives, and a description that two linters find clean.
# The linters come from npm at fixed versions, into a cache outside the project; without npm or a network that part is
# left out, and says so.
. outils/attentes.sh

redocly=2.77.0
spectral=6.16.3
cache=${XDG_CACHE_HOME:-$HOME/.cache}/palier/openapi-$redocly-$spectral

serve
api=$address/api/v1

profile=exemples/association-clermont-ferrand.json
./palier orienter --profil "$profile" --date 2026-11-24 --format json | tr -d '\n' > "$work/line"
run 0 "a profile is oriented" curl -sSf --max-time 20 -H 'Content-Type: application/json' -d "@$profile" "$api/orientation?date=2026-11-24"
expect "to the byte as ./palier orienter does" cmp -s "$work/line" "$out"

./palier orienter --profil exemples/structures.jsonl --date 2026-11-24 --format json > "$work/lines"
run 0 "profiles are oriented line by line" curl -sSf --max-time 20 -H 'Content-Type: application/x-ndjson' --data-binary @exemples/structures.jsonl "$api/orientation?date=2026-11-24"
expect "to the byte as ./palier orienter does" cmp -s "$work/lines" "$out"

run 22 "nonsense is refused" curl -sS --fail-with-body --max-time 10 -H 'Content-Type: application/json' -d '{"budjet": 1}' "$api/orientation"
expect "with a problem in French" grep -q '"detail":".*Vouliez-vous dire' "$out"

run 0 "the API describes itself" curl -sSf --max-time 10 -o "$work/openapi.json" "$api/openapi.json"
if [[ ! -x $cache/node_modules/.bin/spectral ]] && type -P npm > /dev/null; then
    mkdir -p "$cache"
    npm install --prefix "$cache" --ignore-scripts --no-audit --no-fund --silent \
        "@redocly/cli@$redocly" "@stoplight/spectral-cli@$spectral" > "$work/npm" 2>&1 || rm -rf "$cache"
fi
if [[ -x $cache/node_modules/.bin/spectral ]]; then
    echo 'extends: ["spectral:oas"]' > "$work/.spectral.yaml"
    run 0 "redocly finds nothing wrong in the description" env REDOCLY_TELEMETRY=off REDOCLY_SUPPRESS_UPDATE_NOTICE=true \
        "$cache/node_modules/.bin/redocly" lint --max-problems 20 "$work/openapi.json"
    expect_no "nor does it warn" grep -qi 'warning' <(grep -vi 'deprecation' "$err" "$out")
    run 0 "spectral finds nothing wrong in it" "$cache/node_modules/.bin/spectral" lint --fail-severity hint \
        --ruleset "$work/.spectral.yaml" "$work/openapi.json"
else
    echo "La description de l'API n'a pas été relue : npm ou le réseau manque (redocly $redocly, spectral $spectral)."
fi

stop_serving
