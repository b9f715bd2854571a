package org.offramp.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offramp.report.result.Difference;
import org.offramp.report.result.Group;
import org.offramp.report.result.Manifest;
import org.offramp.report.result.ReportInput;
import org.offramp.report.result.Row;
import org.offramp.report.words.Gain;
import org.offramp.report.words.Naming;
import org.offramp.report.words.Numeral;
import org.offramp.report.words.OutcomeName;
import org.offramp.report.words.Scale;

/**
 * Differences from the base for men, women and each age band, per so many people of the group, a panel per yardstick; and by
 * the offence a case is about.
 */
final class WhoGains implements Figure {

    private static final String ID = "who-gains";
    private static final String TITLE = "Who gains and who does not";
    private static final String OFFENCE_ID = "by-offence";
    private static final String OFFENCE_TITLE = "What changes by offence";
    private static final String OFFENCE = "offence=";
    private static final double NAMES = 128;
    private static final List<String> COUNTED =
            List.of("prison-population", "convictions", "diversions", "control-days");

    private static final Look BETTER = Look.of(0, Palette.GREEN);
    private static final Look WORSE = Look.of(2, Palette.VERMILLION);
    private static final Look CHANGED = Look.of(0, Palette.BLUE);

    @Override
    public List<Plate> plates(ReportInput input) {
        Optional<String> other = input.other();
        if (other.isEmpty()) {
            return List.of(
                    new Plate.LeftOut(ID, TITLE, "there is only a base arm."),
                    new Plate.LeftOut(OFFENCE_ID, OFFENCE_TITLE, "there is only a base arm."));
        }
        return List.of(people(input, other.get()), offences(input, other.get()));
    }

    private static Plate people(ReportInput input, String arm) {
        List<Group> groups = input.manifest().groups();
        List<Dots.Panel> panels = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        for (Gain gain : Gain.values()) {
            List<List<Dots.Dot>> dots = new ArrayList<>();
            for (Group group : groups) {
                Optional<Difference> found = gain.in(input, arm, group);
                dots.add(found.map(d -> dot(d, gain)).stream().toList());
                found.ifPresent(
                        d -> parts.add(Gain.name(group) + ", " + gain.subject() + ": " + said(d) + " " + gain.unit()));
            }
            Dots.Panel panel = new Dots.Panel(OutcomeName.upper(gain.subject()), gain.unit(), 0, dots);
            if (!panel.empty()) {
                panels.add(panel);
            }
        }
        if (panels.isEmpty()) {
            return new Plate.LeftOut(ID, TITLE, "difference.csv has no interval by sex or age band.");
        }
        return plate(
                input.manifest(),
                arm,
                ID,
                TITLE,
                "by sex and age band, mean of " + input.manifest().horizon()
                        + ", paired by replication, with 95% interval. Green disc: better; orange triangle: worse;"
                        + " hollow: no clear change.",
                "Dots with intervals of the change against the base by group. " + String.join("; ", parts) + ".",
                "Days are counted per 1,000 people of the group in the whole population, 12 and over, deaths per million;"
                        + " coverage is of those with a disorder. Each panel has its own axis. The age of somebody held or"
                        + " under control is that at the last change of standing.",
                new Dots(groups.stream().map(Gain::name).toList(), panels, NAMES));
    }

    private static Plate offences(ReportInput input, String arm) {
        List<String> strata = input.summary().stream()
                .map(Row::stratum)
                .filter(s -> s.startsWith(OFFENCE))
                .distinct()
                .toList();
        List<Dots.Panel> panels = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        for (String outcome : COUNTED) {
            Dots.Panel panel = counted(input, arm, outcome, strata, parts);
            if (panel.dots().stream().flatMap(List::stream).anyMatch(dot -> dot.least() < 0 || dot.most() > 0)) {
                panels.add(panel);
            }
        }
        if (panels.isEmpty()) {
            return new Plate.LeftOut(
                    OFFENCE_ID, OFFENCE_TITLE, "difference.csv has no interval by offence that is not zero.");
        }
        return plate(
                input.manifest(),
                arm,
                OFFENCE_ID,
                OFFENCE_TITLE,
                "by the offence the case is about, mean of " + input.manifest().horizon()
                        + ", paired by replication, with 95% interval. Filled: the interval excludes zero.",
                "Dots with intervals of the change against the base by offence. " + String.join("; ", parts) + ".",
                "Counted in the whole place, so that the panels add up to what changes in all; each has its own axis. Supply"
                        + " and possession are drug offences. Whether more or fewer is better the figure does not say.",
                new Dots(strata.stream().map(WhoGains::offence).toList(), panels, NAMES));
    }

    private static Dots.Panel counted(
            ReportInput input, String arm, String outcome, List<String> strata, List<String> parts) {
        List<Optional<Difference>> found = strata.stream()
                .map(s -> input.difference(arm, outcome, s)
                        .filter(d -> d.known() && d.bounded())
                        .map(d -> d.dividedBy(
                                OutcomeName.of(outcome, "").perYear()
                                        ? input.horizon(arm, outcome, s)
                                                .map(input::yearsIn)
                                                .orElse(1.0)
                                        : 1)))
                .toList();
        double most = found.stream()
                .flatMap(Optional::stream)
                .mapToDouble(d -> Math.max(Math.abs(d.low()), Math.abs(d.high())))
                .max()
                .orElse(0);
        Scale scale = Scale.of(most);
        List<List<Dots.Dot>> dots = new ArrayList<>();
        for (int i = 0; i < strata.size(); i++) {
            dots.add(found.get(i).map(d -> dot(d.dividedBy(scale.size()))).stream()
                    .toList());
            String where =
                    offence(strata.get(i)) + ", " + OutcomeName.of(outcome, "").subject();
            found.get(i).ifPresent(d -> parts.add(where + ": " + said(d)));
        }
        OutcomeName name = OutcomeName.of(outcome, "");
        String unit = scale.prefix() + (name.perYear() ? "a year" : "people on a mean day");
        return new Dots.Panel(name.title(), unit, 0, dots);
    }

    private static Plate plate(
            Manifest m, String arm, String id, String title, String what, String alt, String reading, Dots dots) {
        Frame frame = Frame.pair(m, title, OutcomeName.upper(Naming.arm(m, arm)) + " minus base " + what);
        int height = frame.height(dots.height() + 112);
        return new Plate.Drawn(
                id, title, alt, reading, Frame.WIDTH, height, g -> dots.paint(g, frame.paint(g, height)));
    }

    private static String said(Difference d) {
        return Numeral.of(d.mean()) + " (" + Numeral.range(d.low(), d.high()) + ")";
    }

    private static String offence(String stratum) {
        return OutcomeName.upper(Naming.value(stratum).replace('-', ' '));
    }

    private static Dots.Dot dot(Difference d, Gain gain) {
        boolean better = gain.better(d);
        return new Dots.Dot(
                d.mean(), d.low(), d.high(), better ? BETTER : gain.worse(d) ? WORSE : BETTER, better || gain.worse(d));
    }

    private static Dots.Dot dot(Difference d) {
        return new Dots.Dot(d.mean(), d.low(), d.high(), CHANGED, d.low() > 0 || d.high() < 0);
    }
}
