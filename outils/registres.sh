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
            cmp -s "$result" "$whole" || shown=$((shown + 1))
            rm -f "$result"
        fi
    done
    expect "the command was killed $times times" test "$killed" -eq "$times"
    run 1 "after $killed kills the command ends" \
        ./palier cribler --entree "$register" --sortie "$result" --date 2026-11-24 --reprendre
    expect "no half result was ever shown as whole" test "$shown" -eq 0
    expect "what was killed and gone on with is the whole result" cmp -s "$result" "$whole"
    expect "and so are its broken lines" cmp -s "${result%.*}.rejets.csv" "${whole%.*}.rejets.csv"
}
