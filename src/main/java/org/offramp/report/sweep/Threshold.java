package org.offramp.report.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.offramp.report.sweep.Effects.Effect;
import org.offramp.report.sweep.StudyFacts.StudyArm;
import org.offramp.report.words.Kind;

/** From which value of a factor on a change can be told, in words. */
final class Threshold {

    private Threshold() {}

    /** Along one line: everywhere, from a value on, up to a value, or at which values. */
    static String along(Effects effects, Course course, StudyArm arm) {
        List<DesignPoint> points = course.points().stream()
                .filter(p -> effect(effects, p, arm).isPresent())
                .toList();
        List<Effect> told = points.stream()
                .flatMap(p -> effect(effects, p, arm).filter(Effect::told).stream())
                .toList();
        boolean[] is = new boolean[points.size()];
        int first = -1;
        int last = -1;
        for (int i = 0; i < is.length; i++) {
            is[i] = effect(effects, points.get(i), arm).orElseThrow().told();
            first = is[i] && first < 0 ? i : first;
            last = is[i] ? i : last;
        }
        boolean solid = last - first + 1 == told.size() && course.factor().numeric() && !course.rows();
        String factor = course.rows() ? "the list" : course.factor().quoted();
        String values = course.rows() ? " rows of " : " values of ";
        String where;
        if (told.size() == points.size()) {
            where = "at each of the " + told.size() + values + factor;
        } else if (solid && last == points.size() - 1 && first < last) {
            where = "where " + factor + " is " + level(course, points.get(first)) + " or more, and not below that";
        } else if (solid && first == 0 && first < last) {
            where = "where " + factor + " is " + level(course, points.get(last)) + " or less, and not above that";
        } else {
            where = "at " + told.size() + " of " + points.size() + values + factor + ": "
                    + told.stream().map(e -> level(course, e.point())).collect(Collectors.joining(", "));
        }
        String who = effects.input().study().others().size() > 1 ? " with “" + arm.title() + "”" : "";
        return "A change can be told" + who + " " + where + directions(effects, told) + ".";
    }

    /** Whether those told are falls or rises. */
    static String directions(Effects effects, List<Effect> told) {
        Kind kind = effects.outcome().kind();
        long falls = told.stream().filter(e -> e.interval().mean() < 0).count();
        String less = kind.less().toLowerCase(java.util.Locale.ROOT);
        String more = kind.more().toLowerCase(java.util.Locale.ROOT);
        if (falls == told.size()) {
            return told.size() == 1 ? " (" + less + ")" : " (" + less + " at all of them)";
        }
        if (falls == 0) {
            return told.size() == 1 ? " (" + more + ")" : " (" + more + " at all of them)";
        }
        return " (" + less + " at " + falls + ", " + more + " at " + (told.size() - falls) + ")";
    }

    /** In a grid, the value of a factor from which on a change can be told whatever the other factors are. */
    static String inGrid(Effects effects) {
        if (!effects.input().study().grid()
                || effects.told().size() == effects.all().size()) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        List<Factor> factors = effects.input().study().factors();
        for (int i = 0; i < factors.size(); i++) {
            int index = i;
            Factor factor = factors.get(i);
            Optional<String> from = Optional.empty();
            for (int k = factor.levels().size() - 1; k > 0; k--) {
                String level = factor.levels().get(k);
                List<Effect> here = effects.all().stream()
                        .filter(e -> e.point().values().get(index).equals(level))
                        .toList();
                if (here.isEmpty() || !here.stream().allMatch(Effect::told)) {
                    break;
                }
                from = Optional.of(level);
            }
            from.ifPresent(l -> parts.add(factor.quoted() + " is " + factor.told(l) + " or more"));
        }
        return factors.stream().allMatch(Factor::numeric) && !parts.isEmpty()
                ? ", and wherever " + String.join(", or ", parts)
                : "";
    }

    private static String level(Course course, DesignPoint point) {
        return course.factor().told(course.level(point));
    }

    private static Optional<Effect> effect(Effects effects, DesignPoint point, StudyArm arm) {
        return effects.all().stream()
                .filter(e -> e.point().equals(point) && e.arm().equals(arm))
                .findFirst();
    }
}
