package org.offramp.report.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.offramp.report.figure.Plate;
import org.offramp.report.result.Arm;
import org.offramp.report.result.Manifest;
import org.offramp.report.result.ReportInput;
import org.offramp.report.words.Answer;
import org.offramp.report.words.ArmRanking;
import org.offramp.report.words.ArmWords;
import org.offramp.report.words.Caveat;
import org.offramp.report.words.Limit;
import org.offramp.report.words.Limits;
import org.offramp.report.words.Numeral;
import org.offramp.report.words.Validity;

/**
 * The report as one HTML file that needs no network: what was asked, what came out, how well the model fits, where the
 * numbers come from and how to repeat it.
 *
 * @param input the tables and the manifest's facts
 * @param plates the figures
 */
public record Page(ReportInput input, List<Plate> plates) {

    /** Keeps its own copy of the list. */
    public Page {
        plates = List.copyOf(plates);
    }

    /** The page. */
    public String html() {
        return new Template("report.html.peb").fill(view());
    }

    private Map<String, Object> view() {
        Manifest manifest = input.manifest();
        Validity validity = Validity.of(manifest);
        Notes notes = new Notes(manifest.sources());
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("manifest", manifest);
        view.put("base", manifest.base());
        view.put("alternative", manifest.alternative().map(Arm::name).orElse(""));
        view.put("arms", manifest.alternatives().stream().map(this::armed).toList());
        view.put("answers", Answer.of(input));
        view.put("caveat", Caveat.of(input, validity));
        measures(view, manifest);
        view.put("off", manifest.off());
        view.put("international", manifest.ppp() > 0);
        view.put("ppp", Numeral.of(manifest.ppp()));
        view.put("rankings", ArmRanking.of(input));
        view.put("rules", RulesTable.of(input));
        view.put("facts", Repeat.facts(manifest));
        view.put("command", manifest.command());
        view.put("headlines", HeadlineTable.lines(input));
        view.put("outcomes", HeadlineTable.groups(input));
        view.put("sure", HowSure.of(input));
        view.put("effectiveness", EffectivenessTable.of(input));
        view.put("terms", EffectivenessTable.terms(manifest));
        view.put("twins", TwinTable.of(input));
        view.put("groups", GroupWords.of(input));
        view.put("figures", Places.of(plates));
        Map<Boolean, List<Limit>> limits = Limits.of(input).stream()
                .collect(Collectors.partitioningBy(limit -> limit.about().contains(", ")));
        view.put("limits", limits.get(false));
        view.put("armLimits", limits.get(true));
        view.put("limitsPage", Limits.PAGE);
        view.put("claims", Claims.lines(input));
        view.put("standards", Standards.lines(input));
        view.put("againstStandards", Standards.counted(input));
        view.put("panel", PlacePanel.of(input));
        view.put("fit", FitTable.lines(manifest, notes));
        view.put("validity", ValidityTable.of(validity));
        view.put("assumptions", Assumptions.of(input, notes));
        view.put("accounts", AccountsSummary.of(input.accounts()));
        view.put("grades", ParameterTable.grades(input.parameters()));
        view.put("parameters", ParameterTable.lines(input, notes));
        view.put("notes", notes.list());
        view.put("people", Numeral.of(manifest.population()));
        return view;
    }

    private static void measures(Map<String, Object> view, Manifest manifest) {
        List<MeasureTable.Line> inForce = MeasureTable.inForce(manifest);
        List<MeasureTable.Line> added = MeasureTable.added(manifest);
        view.put("inForce", inForce);
        view.put("measures", added);
        view.put(
                "added",
                String.join(", ", added.stream().map(MeasureTable.Line::title).toList()));
        view.put(
                "compulsory",
                Stream.concat(
                                inForce.stream()
                                        .filter(MeasureTable.Line::compulsory)
                                        .map(m -> m.title() + " (in force)"),
                                added.stream()
                                        .filter(MeasureTable.Line::compulsory)
                                        .map(m -> m.title() + " (added)"))
                        .toList());
    }

    /** An arm and what it is. */
    record Armed(String name, String what) {}

    private Armed armed(Arm arm) {
        return new Armed(arm.name(), ArmWords.what(input.manifest(), arm));
    }

    /** A figure as the page shows it. */
    public record Shown(boolean drawn, String title, String svg, String reading, String reason) {

        /** A plate as the page shows it. */
        public static Shown of(Plate plate) {
            if (plate instanceof Plate.Drawn d) {
                return new Shown(true, d.title(), d.inlineSvg(), d.reading(), "");
            }
            Plate.LeftOut left = (Plate.LeftOut) plate;
            return new Shown(false, left.title(), "", "", left.reason());
        }
    }
}
