#!/bin/sh
# Plans one instance by a peer and by this library, in one run, and checks that both plans are worth the same.
#
#   compare.sh DATA S|M|L [SEED [SLACK [PERCENT [arrays|domain [TIMES [ortools|jgrapht]]]]]]
#
# DATA   a folder for the instance
# SLACK  free seats a displaced student; 1.1, if left out
# PERCENT of the students get mentors they had before; 0, if left out
# arrays  counts building and solving; domain, all of planning, with certificates, proof and check
# TIMES   repetitions in one process, for both; the last five are the warm ones; 6, if left out
set -eu
data=$1 size=$2 seed=${3:-1} slack=${4:-1.1} percent=${5:-0} through=${6:-arrays} times=${7:-6} peer=${8:-ortools}
here=$(cd "$(dirname "$0")" && pwd)
ours="java -jar $here/target/benchmarks.jar"
peers="java -Xmx8g -jar $here/peers/target/peers.jar"
theirs="$peers plan $data --by $peer"

# built once; after a change, build again as the README says
[ -f "$here/target/benchmarks.jar" ] \
    || mvn -q -Pquick -f "$here/../pom.xml" -pl benchmarks -am package -DskipTests
[ -f "$here/peers/target/peers.jar" ] || mvn -q -Pquick -f "$here/peers/pom.xml" package

mkdir -p "$data"
rm -f "$data/before.csv"
$peers generate "$data" --size "$size" --seed "$seed" --slack "$slack"
[ "$percent" -eq 0 ] || $ours mentors-before --instance "$data" --share "$percent"

# with a fresh process each, theirs and ours in turn
for i in 1 2 3 4 5; do
    $theirs >> "$data/theirs-cold.$$"
    $ours plan --instance "$data" --out "$data/plan.csv" --through "$through" >> "$data/ours-cold.$$" 2> /dev/null
done
$theirs --reps "$times" > "$data/theirs-warm.$$"
$ours plan --instance "$data" --out "$data/plan.csv" --through "$through" --reps "$times" > "$data/ours-warm.$$" 2> /dev/null
$peers score "$data" "$data/plan.csv" > "$data/ours-score.$$"

# the fields from buildSeconds to the last one that counts, added up, in milliseconds
milliseconds() {
    sed -n "s/.*\"buildSeconds\":\(.*\"$2\":[0-9.]*\).*/\1/p" "$1" \
        | sed 's/[^0-9.]\{1,\}/ /g' | awk '{ sum = 0; for (i = 1; i <= NF; i++) sum += $i; print 1000 * sum }'
}
median() {
    sort -n | awk '{ at[NR] = $1 } END { print at[int((NR + 1) / 2)] }'
}
# students placed of each tier, cost, reunions
worth() {
    sed -n 's/.*"covered":\[\([0-9]*\),\([0-9]*\),\([0-9]*\)\].*"cost":\([0-9]*\).*"reunited":\([0-9]*\).*/\1 \2 \3 \4 \5/p' "$1" \
        | sort -u
}

t=$(worth "$data/theirs-warm.$$")
o=$(worth "$data/ours-score.$$")
echo "$size seed $seed slack $slack before $percent %: theirs $t, ours $o"
[ -n "$o" ] && [ "$t" = "$o" ] && [ "$t" = "$(worth "$data/theirs-cold.$$")" ] && [ "$o" = "$(worth "$data/ours-warm.$$")" ] \
    || { echo "NOT THE SAME"; exit 1; }
[ "$through" = domain ] && last=proofSeconds || last=solveSeconds
for kind in cold warm; do
    t=$(milliseconds "$data/theirs-$kind.$$" solveSeconds | tail -n 5 | median)
    o=$(milliseconds "$data/ours-$kind.$$" "$last" | tail -n 5 | median)
    echo "$kind, median of five: theirs $t ms, ours $o ms, $(echo "$t $o" | awk '{ printf "%.1f", $1 / $2 }') times as fast"
done
sed -n 's/.*"peakMB":\([0-9]*\).*/peak \1 MB/p' "$data/ours-warm.$$" | tail -n 1
rm -f "$data"/*."$$"
