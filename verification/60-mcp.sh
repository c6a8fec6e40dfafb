#!/usr/bin/env bash
# Palier as a tool of an assistant, through ./palier itself, in bare lines of the protocol.
. outils/attentes.sh

hallo='{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"essai","version":"1"}}}
{"jsonrpc":"2.0","method":"notifications/initialized"}'

# say LINE…: greets, says the lines and hangs up.
say() {
    printf '%s\n' "$hallo" "$@" | ./palier mcp
}

run 0 "the help of mcp is shown" ./palier mcp --aide
expect "with where to read on" grep -q 'docs/mcp.md' "$out"

run 0 "a conversation ends when the other side has said everything" say \
    '{"jsonrpc":"2.0","id":2,"method":"tools/list"}' \
    'ceci n est pas un message' \
    '{"jsonrpc":"2.0","id":3,"method":"tools/call","params":{"name":"orienter","arguments":{"profil":{"forme_juridique":"association"},"date":"2026-11-24"}}}'
expect "nothing but the protocol is written" bash -c '! grep -qv "^{\"jsonrpc\":\"2.0\"" "$0"' "$out"
expect "and nothing is logged" test ! -s "$err"
expect "every request has its answer" test "$(grep -c '"id":[123][,}]' "$out")" -eq 3
expect "a line that is no message has one too" grep -q -- '-32700' "$out"
expect "the tools have French names" grep -q '"name":"question_suivante"' "$out"

run 0 "a reader that is gone is no error" bash -c 'printf "%s\n" "$0" | { ./palier mcp; echo $? > "$1"; } | head -c 20 > /dev/null; exit "$(cat "$1")"' "$hallo" "$work/status"
run 2 "a faulty catalogue is not served" ./palier mcp --catalogue "$work"
expect "and nothing is written where the protocol goes" test ! -s "$out"
