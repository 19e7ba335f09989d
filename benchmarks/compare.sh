#!/bin/sh
# Plans one instance with OR-Tools and with this library, in one run, and checks that both plans are worth the same.
#
#   compare.sh PEERS DATA S|M|L [SEED [SLACK [PERCENT [arrays|domain [TIMES]]]]]
#
# PEERS  a built copy of the peers: target/classes, and their libraries in lib
# DATA   a folder for the instance
# PERCENT of the students get mentors they had before; 0, if left out
# arrays  counts building and solving; domain, all of planning, with certificates, proof and check
# TIMES   repetitions in one process, for both; the last five are the warm ones; 6, if left out
set -eu
peers=$1 data=$2 size=$3 seed=${4:-1} slack=${5:-1.1} percent=${6:-0} through=${7:-arrays} times=${8:-6}
here=$(cd "$(dirname "$0")" && pwd)
cp="$peers/target/classes:$peers/lib/*"
ours="java -jar $here/target/benchmarks.jar"

mkdir -p "$data"
rm -f "$data/before.csv"
java -cp "$cp" peers.j1.Gen "$data" "$size" a "$seed" "$slack" > /dev/null
if [ "$percent" -gt 0 ]; then
    mkdir -p "$data/classes"
    javac -cp "$cp" -d "$data/classes" "$here/peers/OrPreferred.java"
    $ours mentors-before --instance "$data" --share "$percent"
    theirs="java -Xmx8g -cp $data/classes:$cp peers.j1.OrPreferred $data"
else
    theirs="java -Xmx8g -cp $cp peers.j1.OrFlow $data grouped"
fi

# with a fresh process each, theirs and ours in turn
for i in 1 2 3 4 5; do
    $theirs 1 >> "$data/theirs-cold.$$"
    $ours plan --instance "$data" --out "$data/plan.csv" --through "$through" >> "$data/ours-cold.$$" 2> /dev/null
done
$theirs "$times" > "$data/theirs-warm.$$"
$ours plan --instance "$data" --out "$data/plan.csv" --through "$through" --reps "$times" > "$data/ours-warm.$$" 2> /dev/null
if [ "$percent" -eq 0 ]; then
    java -cp "$cp" peers.j1.ScoreFile "$data" "$data/plan.csv"
fi

# milliseconds of each line: those of theirs say total=…s, ours have durations to add up
milliseconds() {
    [ "$through" = domain ] && last=proofSeconds || last=solveSeconds
    sed -n -e 's/.*total=\([0-9.]*\)s.*/\1/p' \
        -e "s/.*\"buildSeconds\":\(.*\"$last\":[0-9.]*\),.*/\1/p" "$1" \
        | sed 's/[^0-9.]\{1,\}/ /g' | awk '{ sum = 0; for (i = 1; i <= NF; i++) sum += $i; print 1000 * sum }'
}
median() {
    sort -n | awk '{ at[NR] = $1 } END { print at[int((NR + 1) / 2)] }'
}
worth() {
    sed -n -e 's/.*p1=\([0-9]*\).* p2=\([0-9]*\).* p3=\([0-9]*\).* cost=\([0-9]*\).*/\1 \2 \3 \4/p' \
        -e 's/.*"covered":\[\([0-9]*\),\([0-9]*\),\([0-9]*\)\].*"cost":\([0-9]*\),.*/\1 \2 \3 \4/p' "$1" | sort -u
}
reunited() {
    sed -n -e 's/.*reunited=\([0-9]*\).*/\1/p' -e 's/.*"reunited":\([0-9]*\).*/\1/p' "$1" | sort -u
}

t=$(worth "$data/theirs-warm.$$")
o=$(worth "$data/ours-warm.$$")
echo "$size seed $seed slack $slack before $percent %: theirs $t, ours $o"
[ "$t" = "$o" ] || { echo "NOT THE SAME"; exit 1; }
if [ "$percent" -gt 0 ]; then
    echo "reunited: theirs $(reunited "$data/theirs-warm.$$"), ours $(reunited "$data/ours-warm.$$")"
    [ "$(reunited "$data/theirs-warm.$$")" = "$(reunited "$data/ours-warm.$$")" ] || { echo "NOT THE SAME"; exit 1; }
fi
for kind in cold warm; do
    t=$(milliseconds "$data/theirs-$kind.$$" | tail -n 5 | median)
    o=$(milliseconds "$data/ours-$kind.$$" | tail -n 5 | median)
    echo "$kind, median of five: theirs $t ms, ours $o ms, $(echo "$t $o" | awk '{ printf "%.1f", $1 / $2 }') times as fast"
done
sed -n 's/.*"peakMB":\([0-9]*\).*/peak \1 MB/p' "$data/ours-warm.$$" | tail -n 1
rm -f "$data"/*."$$"
