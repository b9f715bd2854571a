package org.offramp.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.offramp.report.figure.Plate;

/**
 * Where on the page each figure stands: the main one beside the answer, others in the section they belong to, and those no
 * section knows in a section of their own, so that a new figure appears by itself.
 *
 * @param main beside the answer; none where nothing could be drawn
 * @param change what became of prison, treatment and the road
 * @param who for whom
 * @param money cost and worth
 * @param sure numbers that matter
 * @param fit the base beside what was observed
 * @param other figures no section knows
 * @param leftOut what could not be drawn, and why
 */
record Places(
        List<Page.Shown> main,
        List<Page.Shown> change,
        List<Page.Shown> who,
        List<Page.Shown> money,
        List<Page.Shown> sure,
        List<Page.Shown> fit,
        List<Page.Shown> other,
        List<Page.Shown> leftOut) {

    /** The first of these that is drawn stands beside the answer. */
    private static final List<String> MAIN = List.of("prison-population", "differences", "treatment-coverage");

    private static final Set<String> CHANGE = Set.of(
            "prison",
            "differences",
            "treatment",
            "waits",
            "occupancy",
            "rearrest",
            "gate",
            "road",
            "ranking",
            "rules",
            "priority",
            "survival");
    private static final Set<String> WHO = Set.of("who", "by", "twins", "effects");
    private static final Set<String> MONEY = Set.of("cost", "acceptability", "net");
    private static final Set<String> SURE = Set.of("numbers", "tornado", "importance");
    private static final Set<String> FIT = Set.of("fit");

    static Places of(List<Plate> plates) {
        List<Plate> drawn =
                plates.stream().filter(p -> p instanceof Plate.Drawn).toList();
        Optional<Plate> main = MAIN.stream()
                .flatMap(id -> drawn.stream().filter(p -> p.id().equals(id)))
                .findFirst();
        List<Plate> rest = new ArrayList<>(drawn);
        main.ifPresent(rest::remove);
        return new Places(
                main.map(Page.Shown::of).stream().toList(),
                take(rest, CHANGE),
                take(rest, WHO),
                take(rest, MONEY),
                take(rest, SURE),
                take(rest, FIT),
                shown(rest, p -> true),
                shown(plates, p -> p instanceof Plate.LeftOut));
    }

    /** Takes out the figures whose names begin with one of these words. */
    private static List<Page.Shown> take(List<Plate> rest, Set<String> words) {
        Predicate<Plate> here = p -> words.contains(p.id().split("-")[0]);
        List<Page.Shown> taken = shown(rest, here);
        rest.removeIf(here);
        return taken;
    }

    private static List<Page.Shown> shown(List<Plate> plates, Predicate<Plate> which) {
        return plates.stream().filter(which).map(Page.Shown::of).toList();
    }
}
