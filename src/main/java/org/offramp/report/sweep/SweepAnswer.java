package org.offramp.report.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.offramp.report.sweep.Effects.Effect;
import org.offramp.report.sweep.StudyFacts.StudyArm;
import org.offramp.report.words.Kind;
import org.offramp.report.words.OutcomeName;

/**
 * What a sweep answers, in three sentences at most: where the headline outcome changes most and what cannot be told apart
 * from that, from where on a change can be told, and where diversion saturates or what the next outcome does. No sentence
 * claims more than intervals allow that are counted together.
 *
 * @param input the sweep
 */
public record SweepAnswer(SweepInput input) {

    private static final int NAMED = 3;

    /** The sentences. */
    public List<String> sentences() {
        List<Kept> outcomes = input.study().outcomes();
        if (outcomes.isEmpty() || input.study().others().isEmpty()) {
            return List.of("Nothing is compared: the study keeps no outcome, or has only a base.");
        }
        Effects headline = Effects.of(input, outcomes.get(0));
        List<String> sentences = new ArrayList<>();
        sentences.add(most(headline));
        if (!headline.told().isEmpty()) {
            sentences.add(where(headline));
        }
        Optional<String> saturation = saturation();
        saturation.ifPresent(sentences::add);
        if (saturation.isEmpty() && outcomes.size() > 1) {
            sentences.add(most(Effects.of(input, outcomes.get(1))));
        }
        return List.copyOf(sentences);
    }

    /** How the sentences were made, and what their intervals do not hold. */
    public String note() {
        int comparisons = input.study().outcomes().isEmpty()
                ? 0
                : Effects.of(input, input.study().outcomes().get(0)).all().size();
        return "Told means: told from zero by a 95% interval"
                + (comparisons > 1
                        ? " that is widened so that all " + comparisons
                                + " comparisons of an outcome hold together (Bonferroni), because the largest of many is"
                                + " large partly by luck. In the figures and the table each interval stands alone."
                        : ".")
                + " The intervals hold chance between replications only, not what is unknown about the numbers.";
    }

    private String most(Effects effects) {
        OutcomeName name = effects.outcome().name();
        List<Effect> all = effects.all();
        if (all.isEmpty()) {
            return "Nothing can be said about " + name.subject()
                    + (effects.equal()
                            ? ": wherever there are two replications of an arm and the base, the difference is the same in"
                                    + " all of them."
                            : ": nowhere are there two replications of an arm and the base.");
        }
        Optional<Effect> largest = effects.largest();
        if (largest.isEmpty()) {
            return "No change in " + name.subject() + " against the base can be told "
                    + (all.size() == 1 ? "" : "in any of " + all.size() + " comparisons counted together ")
                    + widest(effects) + alone(effects) + ".";
        }
        Effect most = largest.get();
        String size = word(name.kind(), most) + " by " + size(effects.outcome(), most);
        if (all.size() == 1) {
            return OutcomeName.upper(name.subject()) + " with “" + most.arm().title() + "”: " + size
                    + " than in the base.";
        }
        return "The largest change in " + name.subject() + " against the base that can be told is " + at(most) + ": "
                + size + "; " + alike(effects, most) + ".";
    }

    /** How many would count if each were the only one. */
    private static String alone(Effects effects) {
        long clear = effects.alone();
        return effects.all().size() == 1 || clear == 0
                ? ""
                : "; taken alone, " + clear + (clear == 1 ? " interval excludes zero" : " intervals exclude zero")
                        + ", where chance by itself makes about one in twenty do so";
    }

    private static String widest(Effects effects) {
        double low = effects.all().stream()
                .mapToDouble(e -> e.interval().low())
                .min()
                .orElse(0);
        double high = effects.all().stream()
                .mapToDouble(e -> e.interval().high())
                .max()
                .orElse(0);
        if (low == 0 && high == 0) {
            return "(no replication differs)";
        }
        Told told = new Told(effects.outcome(), Math.max(Math.abs(low), Math.abs(high)), true);
        return "(anything from " + told.range(low, high) + " " + told.unit() + " fits)";
    }

    private String alike(Effects effects, Effect most) {
        List<Effect> like = effects.likeIt(most);
        int others = effects.all().size() - 1;
        String noun = others(others);
        if (like.isEmpty()) {
            return (others == 1 ? "the " + noun + " is" : "all " + others + " " + noun + " are")
                    + " told apart from it";
        }
        if (like.size() == others) {
            return (others == 1 ? "the " + noun + " is not" : "none of the " + others + " " + noun + " is")
                    + " told apart from it";
        }
        String which = like.size() <= NAMED && input.study().factors().isEmpty()
                ? " (" + like.stream().map(e -> e.arm().title()).collect(Collectors.joining(", ")) + ")"
                : "";
        return like.size() + " of the " + others + " " + noun + which + (like.size() == 1 ? " is" : " are")
                + " not told apart from it";
    }

    /** What the largest is held against. */
    private String others(int count) {
        String s = count == 1 ? "" : "s";
        if (input.study().factors().isEmpty()) {
            return "other arm" + s;
        }
        return input.study().others().size() == 1 ? "other point" + s : "other pair" + s + " of point and arm";
    }

    /** Where a change can be told. */
    private String where(Effects effects) {
        Optional<Course> course = Course.of(input);
        if (course.isPresent()) {
            return Threshold.along(
                    effects, course.get(), effects.largest().orElseThrow().arm());
        }
        if (input.study().factors().isEmpty()) {
            return byArm(effects);
        }
        List<Effect> told = effects.told();
        String at = told.size() == effects.all().size()
                ? "everywhere"
                : "at " + told.size() + " of " + effects.all().size()
                        + (input.study().others().size() > 1 ? " points and arms" : " points");
        return "A change can be told " + at + Threshold.directions(effects, told) + Threshold.inGrid(effects) + ".";
    }

    private static String byArm(Effects effects) {
        Kind kind = effects.outcome().kind();
        List<String> parts = new ArrayList<>();
        part(parts, kind.less() + ": ", effects, e -> e.told() && e.interval().mean() < 0);
        part(parts, kind.more() + ": ", effects, e -> e.told() && e.interval().mean() > 0);
        part(parts, "no change told: ", effects, e -> !e.told());
        return OutcomeName.upper(effects.outcome().name().subject()) + ", each arm against the base. "
                + String.join("; ", parts) + ".";
    }

    private static void part(
            List<String> parts, String words, Effects effects, java.util.function.Predicate<Effect> which) {
        String arms =
                effects.all().stream().filter(which).map(e -> e.arm().title()).collect(Collectors.joining(", "));
        if (!arms.isEmpty()) {
            parts.add((parts.isEmpty() ? OutcomeName.upper(words) : words.toLowerCase(Locale.ROOT)) + arms);
        }
    }

    private Optional<String> saturation() {
        Optional<Steps> found = Steps.of(input).filter(s -> s.waiting().isPresent());
        List<Kept> shown = SaturationMap.shown(input);
        if (found.isEmpty() || shown.isEmpty()) {
            return Optional.empty();
        }
        Steps steps = found.get();
        List<Steps.Step> all = new ArrayList<>();
        for (StudyArm arm : input.study().others()) {
            for (String offered : steps.offer().levels()) {
                for (String place : steps.places().levels()) {
                    steps.from(offered, place, arm.name(), shown.get(0)).ifPresent(all::add);
                }
            }
        }
        long only = all.stream()
                .filter(Steps.Step::onlyQueue)
                .filter(s -> s.queue().orElseThrow().among(all.size()).low() > 0)
                .count();
        return only == 0
                ? Optional.empty()
                : Optional.of(
                        "In " + only + " of " + all.size() + " steps up in the offer more people wait and no change in "
                                + shown.get(0).name().subject() + " can be told.");
    }

    /** With which arm and where; the arm is left out where there is no other. */
    private String at(Effect effect) {
        String place = place(input, effect.point());
        if (place.isEmpty()) {
            return "with “" + effect.arm().title() + "”";
        }
        return (input.study().others().size() == 1
                        ? ""
                        : "with “" + effect.arm().title() + "” ") + "where " + place;
    }

    /** The values of a point in words; nothing where nothing is varied. */
    private static String place(SweepInput input, DesignPoint point) {
        List<Factor> factors = input.study().factors();
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < factors.size(); i++) {
            parts.add(factors.get(i).quoted() + " is "
                    + factors.get(i).told(point.values().get(i)));
        }
        return String.join(" and ", parts);
    }

    private static String word(Kind kind, Effect effect) {
        return (effect.interval().mean() < 0 ? kind.less() : kind.more()).toLowerCase(Locale.ROOT);
    }

    private static String size(Kept outcome, Effect effect) {
        OutcomeName name = outcome.name();
        String per = (name.kind() == Kind.MONEY ? " " + outcome.currency() : "") + (name.perYear() ? " a year" : "");
        return name.kind()
                        .size(effect.interval().low(), effect.interval().high())
                        .replaceFirst("^(\\S+) to \\1(?= |$)", "about $1")
                + per;
    }
}
