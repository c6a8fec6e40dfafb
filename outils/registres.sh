# Sourced by the scripts in verification/ that need a register.

# synthetic_register LINES: a register that is made up, the same each time; each 997th line is broken.
synthetic_register() {
    awk -v lines="$1" 'BEGIN {
        srand(7)
        forms = split("association cooperative societe_commerciale fondation mutuelle entreprise_individuelle", form, " ")
        places = split("63113 75056 44109 69123 59350 97411 13055 2A004 35238 31555", place, " ")
        fields = split("sante habitat numerique alimentation mobilite culture emploi_insertion", field, " ")
        print "id;nom;forme_juridique;date_creation;salaries;budget;commune;domaines;mecenat"
        for (i = 1; i <= lines; i++) {
            if (i % 997 == 0) { print "cassee;\"x"; continue }
            printf "s%06d;Structure %d;%s;%04d-%02d-%02d;%s;%d;%s;%s;%s\n", i, i, form[1 + int(rand() * forms)],
                1990 + int(rand() * 36), 1 + int(rand() * 12), 1 + int(rand() * 28),
                rand() < 0.3 ? "" : rand() < 0.5 ? int(rand() * 60) : "10-19", int(rand() * 900000),
                place[1 + int(rand() * places)], field[1 + int(rand() * fields)] "|" field[1 + int(rand() * fields)],
                rand() < 0.5 ? "oui" : ""
        }
    }'
}

# same_rows ONE OTHER [part]: whether two results are the same; with a third word, whether the first is a part of the other.
# Parquet is cut into groups where a run stopped: there the rows count, not the bytes.
same_rows() {
    if [[ $2 = *.parquet ]]; then
        "$java_home/bin/java" --enable-native-access=ALL-UNNAMED -cp "$(echo palier-cli/target/lib/duckdb_jdbc-*.jar)" \
            outils/MemesLignes.java "$@"
    elif [[ $# -eq 3 ]]; then
        cmp -s -n "$(stat -c %s "$1")" "$1" "$2" && [[ -z $(tail -c 1 "$1") ]]
    else
        cmp -s "$1" "$2"
    fi
}

# kill_and_resume TIMES REGISTER RESULT WHOLE [SECONDS]: kills the command so often at a random moment of its first
# SECONDS, going on with --reprendre each time, then lets it end; the result must be the whole one, byte for byte. A run
# that is over before its kill does not count, and the next one begins anew.
kill_and_resume() {
    local times=$1 register=$2 result=$3 whole=$4 seconds=${5-3} killed=0 shown=0 pid
    RANDOM=11
    for ((i = 0; killed < times && i < 10 * times; i++)); do
        ./palier cribler --entree "$register" --sortie "$result" --date 2026-11-24 --reprendre > /dev/null 2>&1 &
        pid=$!
        sleep "$(awk -v r=$RANDOM -v s="$seconds" 'BEGIN { print s * r / 32768 }')"
        kill -9 "$pid" 2> /dev/null && killed=$((killed + 1))
        wait "$pid" 2> /dev/null
        if [[ -e $result ]]; then
            same_rows "$result" "$whole" || shown=$((shown + 1))
            rm -f "$result"
        fi
    done
    expect "the command was killed $times times" test "$killed" -eq "$times"
    run 1 "after $killed kills the command ends" \
        ./palier cribler --entree "$register" --sortie "$result" --date 2026-11-24 --reprendre
    expect "no half result was ever shown as whole" test "$shown" -eq 0
    expect "what was killed and gone on with is the whole result" same_rows "$result" "$whole"
    expect "and so are its broken lines" cmp -s "${result%.*}.rejets.csv" "${whole%.*}.rejets.csv"
}

# interrupt_and_resume TIMES REGISTER RESULT WHOLE SECONDS: stops the command so often with Ctrl-C, as a terminal does: SIGINT
# to all of its process group. What is there each time is a part of the whole, and in the end it is the whole.
interrupt_and_resume() {
    local times=$1 register=$2 result=$3 whole=$4 seconds=$5 stopped=0 wrong=0 pid partial=$3.partiel
    [[ $result != *.parquet ]] || partial+='/*.parquet'
    RANDOM=13
    set -m
    for ((i = 0; stopped < times && i < 10 * times; i++)); do
        ./palier cribler --entree "$register" --sortie "$result" --date 2026-11-24 --reprendre > /dev/null 2> "$err" &
        pid=$!
        sleep "$(awk -v r=$RANDOM -v s="$seconds" 'BEGIN { print s * r / 32768 }')"
        kill -INT -- "-$pid" 2> /dev/null
        wait "$pid" 2> /dev/null
        if grep -q 'Arrêt demandé' "$err"; then
            stopped=$((stopped + 1))
            ! compgen -G "$partial" > /dev/null || same_rows "$partial" "$whole" part || wrong=$((wrong + 1))
        fi
        [[ ! -e $result ]] || rm -f "$result"
    done
    set +m
    expect "the command was stopped by Ctrl-C $times times, and said how to go on" test "$stopped" -eq "$times"
    expect "what was there each time was a part of the whole" test "$wrong" -eq 0
    run 1 "gone on with, it ends" \
        ./palier cribler --entree "$register" --sortie "$result" --date 2026-11-24 --reprendre
    expect "and is the whole result" same_rows "$result" "$whole"
}

# fill_the_disk REGISTER RESULT WHOLE: a real disk of a megabyte where the system lets us make one, a limit elsewhere.
fill_the_disk() {
    local register=$1 result=$2 whole=$3 folder=$work/disque mounted=no
    mkdir -p "$folder"
    mount -t tmpfs -o size=1m tmpfs "$folder" 2> /dev/null && mounted=yes
    local on_disk=$folder/${result##*/}
    run 2 "a disk that is full is told (mounted: $mounted)" bash -c "[[ $mounted = yes ]] || ulimit -f 200; exec ./palier \
        cribler --entree '$register' --sortie '$on_disk' --date 2026-11-24"
    expect "with what to do" grep -q 'plus de place' <(tr '\n' ' ' < "$err")
    expect_no "and nothing is presented as whole" test -e "$on_disk"
    [[ $mounted = no ]] || mount -o remount,size=1g "$folder"
    run 1 "with room it is gone on with" \
        ./palier cribler --entree "$register" --sortie "$on_disk" --date 2026-11-24 --reprendre
    expect "and is the whole result" same_rows "$on_disk" "$whole"
    [[ $mounted = no ]] || umount "$folder"
    rm -rf "$folder"
}
