# Sourced by the scripts in verification/: says what is expected of a command, one sentence at a time.
#
#   run 0 "the help is shown" ./palier --aide     runs a command, expects its exit status
#   expect "it is in French" grep -q Usage "$out"     expects a test to hold on what was run
#   expect_no "nothing is logged" test -s "$err"      expects it not to hold
#
#   serve                                         starts the web application; sets server, said and address
#   stop_serving                                  stops it, and waits until it has
#
# Each sentence is one line, "ok …" or "not ok …", which ./verify counts; after the first one that
# fails the script goes on, and its exit status is 1.

work=$(mktemp -d)
out=$work/out # what the last `run` wrote to standard output
err=$work/err # and to standard error
failures=0
trap 'rm -rf "$work"; [[ $failures -eq 0 ]] || exit 1' EXIT

say_ok() {
    echo "ok $1"
}

say_not_ok() {
    failures=$((failures + 1))
    echo "not ok $1"
    [[ ! -s $out ]] || sed 's/^/    out: /;20q' "$out"
    [[ ! -s $err ]] || sed 's/^/    err: /;20q' "$err"
}

# run STATUS SENTENCE COMMAND…
run() {
    local expected=$1 sentence=$2 status=0
    shift 2
    "$@" > "$out" 2> "$err" < /dev/null || status=$?
    if [[ $status -eq $expected ]]; then say_ok "$sentence"; else say_not_ok "$sentence (status $status, not $expected)"; fi
}

# expect SENTENCE COMMAND…
expect() {
    local sentence=$1
    shift
    if "$@"; then say_ok "$sentence"; else say_not_ok "$sentence"; fi
}

# expect_no SENTENCE COMMAND…
expect_no() {
    local sentence=$1
    shift
    if "$@"; then say_not_ok "$sentence"; else say_ok "$sentence"; fi
}

# serve: ./palier servir on a free port; returns once it answers, or after three minutes.
serve() {
    said=$work/said
    ./palier servir --port 0 > "$said" 2>&1 &
    server=$!
    for _ in {1..1800}; do
        address=$(grep -o 'http://[0-9.:]*' "$said") && return
        sleep 0.1
    done
}

stop_serving() {
    kill -TERM "$server" 2> /dev/null
    wait "$server" 2> /dev/null
    return 0
}
