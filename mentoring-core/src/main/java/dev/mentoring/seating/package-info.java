/**
 * Who gets which seat: a solver over arrays that needs nothing but the JDK. Hidden from those who use the library. {@code SeatSolver} turns
 * a {@code SeatProblem} into a {@code Seating}; {@code HallViolators} says why somebody is left out. This page is for
 * the reader who knows minimum-cost flow and wants to check the method.
 *
 * <h2>The problem</h2>
 *
 * Given students <i>s</i>, each with a tier <i>t(s)</i> = 0, 1, … and a <b>cohort</b> <i>c(s)</i>: students of one
 * cohort may go to exactly the same mentors. Given mentors <i>m</i>, each of whom <b>reaches</b> some cohorts, holds
 * <i>own(m)</i> students and has <i>free(m)</i> seats. Given some pairs (<i>s</i>, <i>m</i>) of a student and a mentor
 * had before.
 *
 * <p>A seating gives each student at most one mentor who reaches the student's cohort, and each mentor <i>m</i> some
 * <i>u(m)</i> ≤ <i>free(m)</i> students. Wanted is a seating that is best by these goals, each strictly before the
 * next:
 *
 * <ol>
 *   <li>most students of tier 0 placed; then most of tier 1; and so on;
 *   <li>most <b>reunions</b>: students who sit with a mentor they had before;
 *   <li>least load, Σ<sub>m</sub> ((<i>own(m)</i> + <i>u(m)</i>)² − <i>own(m)</i>²).
 * </ol>
 *
 * <p>It is a transportation problem, cohorts to mentors, with convex costs: the <i>k</i>-th seat used at <i>m</i>
 * (<i>k</i> = 1, 2, …) adds 2 (<i>own(m)</i> + <i>k</i>) − 1 to the load, so a cheaper seat of a mentor is used before
 * a dearer one without being told to. Weights large enough to put one goal before the next would make it one
 * minimum-cost flow; the phases below reach the same optimum without large numbers, and node by cohort instead of node
 * by student.
 *
 * <h2>The residual graph</h2>
 *
 * {@code Network} holds the arcs from cohorts to mentors, {@code ResidualGraph} a flow on them and its residual graph
 * with the mentors contracted: cohort <i>c</i> <b>displaces</b> cohort <i>d</i> if some mentor reaches <i>c</i> and
 * seats a student of <i>d</i>. There are few cohorts, so this graph is kept as rows of bits, and every phase searches
 * it by the one {@code BreadthFirstSearch}. Within a cohort students line up by tier, then index ({@code
 * CohortQueues}): as they may exchange their seats, the front of the queue sits in some optimum, and up to phase 4 a
 * seating is known by how many of each cohort sit with whom.
 *
 * <h2>The phases, and why each keeps the goals before it</h2>
 *
 * <p><b>1. Which seats: {@code GreedySeats}.</b> The sets of seats that students can fill are the independent sets of a
 * transversal matroid [Edmonds, Fulkerson 1965]. Seats are offered in ascending cost, then by mentor, and each is kept
 * that can be filled beside those kept so far, directly or along an {@code AugmentingPath}. In a matroid that greedy
 * choice is a basis of least weight [Rado 1957; Edmonds 1971]: as many seats as can be filled, at least load; who fills
 * them does not matter to it. This search goes
 * against the arcs, from the seat to who may take it: what a search in vain has reached is closed for good, since
 * nobody there waits and nobody else can displace any of them.
 *
 * <p><b>2. Which students: {@code GreedyStudents}.</b> The sets of students who can be placed form a transversal
 * matroid too. A basis that is best in the order tier, then index, has most students of tier 0, then most of tiers 0
 * and 1, and so on, which is goal 1. Students who wait are offered in any order: the placed students whom one can
 * displace along a path are the rest of the circuit that the student closes, and the last of the circuit goes. Offered
 * again, whoever went would be the last again, so that one offer each is enough. A path of displacements changes who sits, never which seats are used, so phase 1 stays true: the best set of seats and the
 * best set of students are covered by one seating [Mendelsohn, Dulmage 1958].
 *
 * <p>Where nobody had a mentor before, goal 2 is void and the seating is an optimum. Otherwise:
 *
 * <p><b>3. Dual prices of goal 1: {@code TierDuals}.</b> Let a student of tier <i>t</i> be worth <i>w(t)</i>, with
 * <i>w(0)</i> ≫ <i>w(1)</i> ≫ … &gt; 0. A seat's price is what the last student is worth who can be displaced from it
 * along a path, or 0 where a path ends at a free seat: the dual of the placement problem [Kőnig 1931 for one tier; Kuhn
 * 1955; Munkres 1957]. A cohort's price is the least among the mentors who reach it: whoever sits there could displace
 * whomever can be displaced from any of them, so that those seated at one mentor have one price, the mentor's; a
 * student's own dual is the worth less the price, or 0. As prices are only ever compared, a price is kept as its tier. By complementary slackness the
 * seatings that are optimal for goal 1 are exactly those in which every student sits at a mentor of the cohort's price,
 * all students worth more than the price sit and none worth less does, and no seat that has a price is free.
 *
 * <p><b>4. The optimal seatings as one balanced problem: {@code BalancedProblem}.</b> Those conditions split a cohort
 * into at most two <b>strata</b>: its certain students, worth more than the price, and its marginal ones, worth just
 * that ({@code Strata}). Strata keep only the arcs to mentors at their cohort's price. Dummies turn the rest into
 * equations. All marginal students who have no seat sit with a dummy mentor of their tier, who has as many seats as
 * there are such students, the same number in every optimal seating; a stratum of dummies, slack, sits on the seats
 * left free where the price is 0. Everybody sits, all seats are taken, and each solution of this balanced
 * transportation problem is a seating optimal for goal 1, and the other way round. From here on goal 1 cannot be lost.
 *
 * <p><b>5. Most reunions: {@code PrimalDual}.</b> Primal-dual, as the Hungarian method is [Kuhn 1955; Munkres 1957; with
 * capacities Ford, Fulkerson 1957], but from a full seating, whose costs are let in one after the other, on the balanced
 * problem, with −1 as the cost of a reunion and 0 as that of any other seat. Students
 * who could be reunited, the candidates of {@code Reunions}, are tried one after the other. {@code ReunionDuals} prove
 * the seating optimal for those tried: everybody sits where the price, less one for a reunion, is least. A candidate
 * can gain at most one, as no mentor whom the stratum reaches has a price below the stratum's. A {@code TightCycle}
 * brings the gain: the candidate moves to a mentor had before, others move on at no reduced cost, until the seat that
 * the candidate left is taken. If there is none, the prices of all that was reached rise by one; that keeps
 * complementary slackness and takes the gain away.
 *
 * <p><b>6. Least load among those: {@code OptimalFace}.</b> Complementary slackness once more: the seatings that are
 * optimal for goals 1 and 2 are exactly the solutions of the balanced problem on tight arcs, where seats may stay free
 * only at mentors for whom slack is tight. On this face all goals but the load are constant, and phase 1 is repeated on
 * it. Seats that may not stay free come first: all of them can be filled together, and the greedy choice after
 * contracting an independent set is the best basis that contains it. A candidate whose tight mentors are unlike those
 * of the stratum is a cohort of one ({@code Singletons}), or is seated at once where there is but one. Every optimal
 * seating of the face places all students of the strata, so any basis of seats is filled by them [Mendelsohn, Dulmage
 * 1958].
 *
 * <h2>Ties</h2>
 *
 * Indices follow ids, so that the answer does not depend on the order of the input. Where no mentor
 * had before reaches a student's cohort, of two students of a tier the one with the smaller index is placed, and of two seats of one cost that at the mentor
 * with the smaller index is used; who of the placed then sits with whom follows from how cohorts are numbered. With
 * mentors had before the answer is a function of the problem, too; whoever must be left out is the last in line of those
 * who are alike in all goals, but for students who could be reunited.
 *
 * <h2>Why somebody is left out</h2>
 *
 * If a student who is not placed could reach a free seat along a path, phase 1 would have used it. So the cohorts that
 * the student's cohort displaces, step by step, sit on all seats of all mentors who reach them: those students and the
 * one left out are a set larger than the set of seats open to it, a <b>Hall violator</b> [Hall 1935]. Each of them lies
 * on a path from the one left out, who takes the seat when that one is dropped: the violator is minimal. {@code
 * HallViolators} finds it by the same search.
 *
 * <h2>Complexity</h2>
 *
 * With <i>C</i> cohorts, <i>A</i> arcs, <i>P</i> seats filled along a path, <i>W</i> students left waiting after phase
 * 1, <i>R</i> candidates and <i>B</i> pairs had before: one search of the contracted graph is O(<i>C</i>²/64), moving
 * along what it found O(<i>A</i> log <i>C</i> + <i>C</i>²). Phase 1 is O(<i>A</i> + Σ over seats offered of the cohorts
 * reached + <i>P</i> (<i>A</i> log <i>C</i> + <i>C</i>²)), where all searches in vain together cost no more than one;
 * phase 2 (<i>W</i> + <i>C</i>) searches and at most <i>W</i> moves; phase 3 <i>C</i> searches; phase 5 at most
 * <i>R</i> searches, each O(<i>C</i>² + <i>A</i> + <i>B</i>), as rows do not know which arcs are tight, and as many moves;
 * phase 6 as phase 1, where a path may also look at every arc and at every pair of a singleton and one of its mentors.
 * Besides, mentors are sorted by students held, and those with seats left are merged with others whenever some join
 * them. Memory is O(<i>A</i> + <i>C</i>² + <i>B</i> + students), and those pairs.
 *
 * <h2>What tests hold</h2>
 *
 * <ul>
 *   <li>{@code SeatSolverTest}: every world of three students, two mentors, two cohorts and two tiers, and thousands of
 *       tiny ones, against every seating there is.
 *   <li>{@code MiddleWorldsTest}: the goals of larger worlds against shortest augmenting paths student by student and
 *       against JGraphT's minimum-cost flow.
 *   <li>{@code DualPricesTest}: complementary slackness after phases 2 and 5, and the balance of phase 4, in worlds of
 *       up to two hundred students: each proves its phase optimal without another solver.
 *   <li>{@code SeatGoalsTest}: each goal before the next, by example. {@code TieBreakTest}: ties, and that the order of
 *       cohorts and of mentors had before changes nothing.
 *   <li>{@code ReunionChainsTest}: reunions that hang together along a chain, which random worlds seldom hit.
 *   <li>{@code HallViolatorTest}: each violator is one too many, and the rest fit without any one of it.
 *   <li>{@code BreadthFirstSearchTest}: shortest paths, and no others. {@code SeatProblemTest}: what the arrays must
 *       be.
 * </ul>
 *
 * <h2>Papers</h2>
 *
 * <ul>
 *   <li>J. Edmonds, Matroids and the greedy algorithm, Mathematical Programming 1 (1971), 127–136.
 *   <li>J. Edmonds, D. R. Fulkerson, Transversals and matroid partition, J. Res. Nat. Bur. Standards 69B (1965),
 *       147–153.
 *   <li>L. R. Ford, D. R. Fulkerson, A primal-dual algorithm for the capacitated Hitchcock problem, Naval Research
 *       Logistics Quarterly 4 (1957), 47–54.
 *   <li>P. Hall, On representatives of subsets, J. London Math. Soc. 10 (1935), 26–30.
 *   <li>D. Kőnig, Gráfok és mátrixok, Matematikai és Fizikai Lapok 38 (1931), 116–119.
 *   <li>H. W. Kuhn, The Hungarian method for the assignment problem, Naval Research Logistics Quarterly 2 (1955),
 *       83–97.
 *   <li>N. S. Mendelsohn, A. L. Dulmage, Some generalizations of the problem of distinct representatives, Canadian J.
 *       Math. 10 (1958), 230–241.
 *   <li>J. Munkres, Algorithms for the assignment and transportation problems, J. SIAM 5 (1957), 32–38.
 *   <li>R. Rado, Note on independence functions, Proc. London Math. Soc. 7 (1957), 300–320.
 * </ul>
 */
@NullMarked
package dev.mentoring.seating;

import org.jspecify.annotations.NullMarked;
