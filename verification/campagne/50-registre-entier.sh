#!/usr/bin/env bash
# A whole register beside DuckDB, on the same file, in one run, CPU time; then Palier alone, for its memory. Nothing is
# told unless both find the same totals. A measure: the figures go to docs/measures.md. The file takes 6 bytes a row.
# Usage: 50-registre-entier.sh [ROWS [ROUNDS]]
cd -- "$(dirname -- "$0")/../.." || exit 2
. outils/attentes.sh
. outils/jdk.sh
root=$PWD
jdk_or_exit javac
maven_or_exit

rows=${1:-29000000} rounds=${2:-2}
run 0 "the benchmarks are built" maven -q -DskipTests -pl palier-bench -am package
bench() { # bench ROUNDS COUNT…: so many rounds, for so many programmes
    "$java_home/bin/java" -Xmx900m -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED --add-modules jdk.incubator.vector \
        -Dpalier.home=. -cp palier-bench/target/benchmarks.jar fr.palier.screening.RegisterBench "$work" "$rows" "$@"
}
run 0 "Palier and DuckDB find the same totals among $rows rows" bench "$rounds" 19 100 300
cat "$out"
for programmes in 19 100 300; do
    run 0 "Palier alone, $programmes programmes" bench 0 "$programmes"
    expect "in less than a gigabyte" awk '/VmHWM/ { found = 1; if ($(NF - 1) > 1048576) exit 1 } END { exit !found }' "$out"
    cat "$out"
done
