package org.offramp.report.sweep;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.offramp.report.figure.Plate;
import org.offramp.report.page.Page;
import org.offramp.report.page.Template;
import org.offramp.report.words.Kind;
import org.offramp.report.words.Limits;
import org.offramp.report.words.OutcomeName;

/**
 * A sweep as one HTML file that needs no network: the question, the answer, the figures, the points, what was varied and
 * what was held, what failed and how to repeat it.
 *
 * @param input the tables
 * @param plates the figures
 */
public record SweepPage(SweepInput input, List<Plate> plates) {

    /** Keeps its own copy of the list. */
    public SweepPage {
        plates = List.copyOf(plates);
    }

    /** A factor as the page lists it. */
    public record Varied(String name, String path, List<String> also, String values) {}

    /** The page. */
    public String html() {
        StudyFacts study = input.study();
        SweepAnswer answer = new SweepAnswer(input);
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("study", study);
        view.put("arms", study.arms());
        view.put("others", study.others().size());
        view.put("base", study.base());
        view.put("pointCount", input.points().size());
        view.put("replications", input.replications());
        view.put("sentences", answer.sentences());
        view.put("note", answer.note());
        view.put("warnings", warnings());
        view.put("plates", plates.stream().map(Page.Shown::of).toList());
        view.put("headings", study.outcomes().stream().map(SweepPage::heading).toList());
        view.put("factors", study.factors().stream().map(Factor::title).toList());
        view.put("lines", PointsTable.lines(input));
        view.put("lineCount", PointsTable.count(input));
        List<Varied> varied = new ArrayList<>();
        for (int i = 0; i < study.factors().size(); i++) {
            varied.add(varied(study.factors().get(i), study.also().get(i)));
        }
        view.put("varied", varied);
        view.put("failures", input.failures());
        view.put("limitsPage", Limits.PAGE);
        return new Template("sweep.html.peb").fill(view);
    }

    /** What a reader has to know before the answer. */
    private List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        int failed = input.points().stream().mapToInt(DesignPoint::failed).sum();
        long empty = input.points().stream().filter(p -> p.replications() == 0).count();
        if (failed > 0) {
            warnings.add(failed + (failed == 1 ? " unit" : " units") + " of "
                    + (input.study().units() + input.study().failed())
                    + " failed: their points rest on fewer replications"
                    + (empty > 0 ? ", and " + empty + (empty == 1 ? " point has" : " points have") + " none" : "")
                    + ".");
        }
        long rough = input.points().stream()
                .filter(p -> !p.precise() && p.replications() > 0)
                .count();
        if (rough > 0) {
            warnings.add("At " + rough + " of " + input.points().size()
                    + " points the precision asked for was not reached within the replications allowed.");
        }
        boolean once = input.points().stream().anyMatch(p -> p.replications() == 1);
        if (once) {
            warnings.add("Points with one replication have no interval, and nothing can be told there.");
        }
        return warnings;
    }

    private static String heading(Kept outcome) {
        OutcomeName name = outcome.name();
        String unit = outcome.kind() == Kind.SHARE
                ? ""
                : outcome.kind() == Kind.MONEY ? outcome.currency() + " a year" : name.perYear() ? "a year" : "";
        return name.title() + (unit.isEmpty() ? "" : ", " + unit);
    }

    private static Varied varied(Factor factor, List<String> also) {
        List<String> levels = factor.levels();
        String values = levels.size() <= 12
                ? String.join(", ", levels.stream().map(factor::printed).toList())
                : levels.size() + " values from " + factor.printed(levels.get(0)) + " to "
                        + factor.printed(levels.get(levels.size() - 1));
        return new Varied(factor.title(), factor.path(), also, values);
    }
}
