package org.offramp.study.unit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.offramp.justice.Counted;
import org.offramp.justice.Standing;
import org.offramp.measure.Step;
import org.offramp.outcome.Books;
import org.offramp.outcome.Frame;
import org.offramp.person.Vital;
import org.offramp.scenario.Text;
import org.offramp.time.Ledger;

/**
 * The cascades of the measures and the flows along the road. Standings are joined by the points people pass between
 * them: a case comes to trial through {@code charged}, and leaves it through {@code acquitted} or {@code convicted}.
 */
final class Tallies {

    private static final String CONTACT = "police-contact";
    private static final String ARREST = "arrest";
    private static final String CHARGED = "charged";
    private static final String ACQUITTED = "acquitted";
    private static final String CONVICTED = "convicted";

    private final Books books;
    private final double weight;
    private final int year;
    private final List<Tally> tallies = new ArrayList<>();

    private Tallies(Books books, double weight, int year) {
        this.books = books;
        this.weight = weight;
        this.year = year;
    }

    /** People at each step of each measure, from contact to completed and failed. */
    static List<Tally> gates(Books books, Frame frame) {
        List<Tally> tallies = new ArrayList<>();
        for (int year = 1; year <= books.years().reported(); year++) {
            for (String name : new LinkedHashSet<>(frame.gates())) {
                for (Step step : Step.values()) {
                    if (step.compareTo(Step.FAILED) <= 0) {
                        double count = frame.weight() * people(books, frame, name, step, year);
                        tallies.add(new Tally(year, name, step.label(), count));
                    }
                }
            }
        }
        return tallies;
    }

    /** People at a step of all measures of a name: one in force and the one that replaces it may share it. */
    private static long people(Books books, Frame frame, String name, Step step, int year) {
        long people = 0;
        for (int measure = 0; measure < frame.gates().size(); measure++) {
            if (frame.gates().get(measure).equals(name)) {
                people += books.gates().total(measure * Step.values().length + step.ordinal(), year);
            }
        }
        return people;
    }

    /** People from node to node of the road. */
    static List<Tally> flows(Books books, Frame frame) {
        List<Tally> tallies = new ArrayList<>();
        for (int year = 1; year <= books.years().reported(); year++) {
            Tallies ofYear = new Tallies(books, frame.weight(), year);
            ofYear.police();
            ofYear.standings();
            tallies.addAll(ofYear.tallies);
        }
        return tallies;
    }

    private void police() {
        counted(CONTACT, "no-action", Counted.NO_ACTION);
        counted(CONTACT, "warning", Counted.WARNINGS);
        counted(CONTACT, "fine", Counted.FINES);
        counted(CONTACT, ARREST, Counted.ARRESTS);
        counted(ARREST, "dropped", Counted.DROPPED);
        counted(ARREST, CHARGED, Counted.CASES);
    }

    private void counted(String from, String to, Counted what) {
        add(from, to, total(what));
    }

    private void standings() {
        for (Standing from : Standing.values()) {
            for (Standing to : Standing.values()) {
                long moves = books.standing().flow(from.ordinal(), to.ordinal(), year);
                if (from == to || moves == 0) {
                    continue;
                }
                if (to == Standing.OUTSIDE) {
                    long quits = from == Standing.COMMUNITY ? books.vital().total(Vital.QUIT.ordinal(), year) : 0;
                    add(Text.word(from), "death", moves - quits);
                    add(Text.word(from), Text.word(to), quits);
                } else if (to.awaitingTrial() && !from.awaitingTrial()) {
                    add(CHARGED, Text.word(to), moves);
                } else if (from.awaitingTrial() && to == Standing.COMMUNITY) {
                    verdicts(from, moves);
                } else if (from.awaitingTrial() && (to.supervised() || to.custody() && to != Standing.REMAND)) {
                    add(Text.word(from), CONVICTED, moves);
                    add(CONVICTED, Text.word(to), moves);
                } else {
                    add(Text.word(from), Text.word(to), moves);
                }
            }
        }
    }

    /**
     * Trials that end at liberty: acquittals, and convictions to a fine, a discharge or a conference. The justice
     * system counts both, but not by where people awaited the trial; so they are shared out in proportion.
     */
    private void verdicts(Standing from, long moves) {
        double acquitted = total(Counted.ACQUITTALS);
        double fined = total(Counted.FINED);
        double share = acquitted + fined > 0 ? acquitted / (acquitted + fined) : 0;
        add(Text.word(from), ACQUITTED, moves * share);
        add(ACQUITTED, Text.word(Standing.COMMUNITY), moves * share);
        add(Text.word(from), CONVICTED, moves * (1 - share));
        add(CONVICTED, Text.word(Standing.COMMUNITY), moves * (1 - share));
    }

    private long total(Counted what) {
        Ledger justice = books.justice();
        return justice.total(what.ordinal(), year);
    }

    private void add(String from, String to, double people) {
        if (people == 0) {
            return;
        }
        for (int i = 0; i < tallies.size(); i++) {
            Tally old = tallies.get(i);
            if (old.first().equals(from) && old.second().equals(to)) {
                tallies.set(i, new Tally(year, from, to, old.count() + weight * people));
                return;
            }
        }
        tallies.add(new Tally(year, from, to, weight * people));
    }
}
