package org.offramp.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.offramp.report.SampleManifest;
import org.offramp.report.SampleRun;
import org.offramp.report.figure.Figure;
import org.offramp.report.figure.Plate;
import org.offramp.report.result.AccountRow;
import org.offramp.report.result.Manifest;
import org.offramp.report.result.ReportInput;

class PageTest {

    private static final List<ReportInput> RUNS = List.of(
            SampleRun.both(),
            SampleRun.rules(),
            SampleRun.baseOnly(),
            SampleRun.onceOnly(),
            SampleRun.empty(),
            SampleRun.times(1e-7),
            SampleRun.times(1e7));

    /** Pages are read by several tests, and figures take long to draw. */
    private static final Map<ReportInput, String> PAGES = new IdentityHashMap<>();

    static Stream<ReportInput> runs() {
        return RUNS.stream();
    }

    @ParameterizedTest
    @MethodSource("runs")
    void nothingIsLoadedFromAnywhere(ReportInput input) {
        String html = html(input);
        assertThat(html)
                .doesNotContainPattern("(?i)src\\s*=\\s*[\"'](?!data:)")
                .doesNotContainPattern("(?i)url\\(\\s*[\"']?http")
                .doesNotContainPattern("(?i)<(script|link|iframe|object|embed|img)\\b")
                .doesNotContainPattern("(?i)xlink:href\\s*=\\s*[\"']http")
                .doesNotContain("@import", "<!DOCTYPE svg", "<?xml");
    }

    @ParameterizedTest
    @MethodSource("runs")
    void headingsStandInOrder(ReportInput input) {
        Matcher heading = Pattern.compile("<h(\\d)").matcher(html(input));
        int before = 0;
        int first = 0;
        while (heading.find()) {
            int level = Integer.parseInt(heading.group(1));
            assertThat(level).isLessThanOrEqualTo(before + 1);
            before = level;
            first += level == 1 ? 1 : 0;
        }
        assertThat(first).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("runs")
    void noNumberIsNonsense(ReportInput input) {
        String html = html(input).replaceAll("base64,[A-Za-z0-9+/=]+", "");
        assertThat(html).doesNotContain("NaN", "Infinity", ">null<", "∞");
        String tables = html.substring(html.indexOf("id=\"headline\""), html.indexOf("id=\"sure\""))
                .replaceAll("(?s)<svg.*?</svg\\s*>", "");
        assertThat(tables).doesNotContainPattern("(?<![.\\d])\\d{5}|\\.\\d{9}");
    }

    @Test
    void everyFigureHasATextForThoseWhoCannotSeeIt() {
        String html = html(SampleRun.both());
        List<String> ids = new ArrayList<>();
        Matcher svg = Pattern.compile("(?s)<svg.*?</svg\\s*>").matcher(html);
        while (svg.find()) {
            assertThat(svg.group()).contains("role=\"img\"", "aria-labelledby=", "<title", "<desc");
            Matcher id = Pattern.compile("\\sid=\"([^\"]+)\"").matcher(svg.group());
            while (id.find()) {
                ids.add(id.group(1));
            }
        }
        assertThat(ids).hasSizeGreaterThan(18).doesNotHaveDuplicates();
    }

    @Test
    void theBaseIsNamedAndTheDifferenceIsJudged() {
        assertThat(html(SampleRun.both()))
                .contains("Base (today’s rules)", "Alternative − base", "fewer people in prison on an average day (")
                .contains("no clear change", "1 in 4.2", "Target for treatment coverage")
                .contains(
                        "160 of 160 accounts balance, over every arm and replication: money, people, prison",
                        "inside 5%",
                        "n/a (not simulated)",
                        "compulsory: no consent");
    }

    @ParameterizedTest
    @MethodSource("runs")
    void everyLinkLeadsSomewhere(ReportInput input) {
        String html = html(input);
        Matcher link = Pattern.compile("href=\"#([^\"]+)\"").matcher(html);
        int links = 0;
        while (link.find()) {
            assertThat(html).contains(" id=\"" + link.group(1) + "\"");
            links++;
        }
        assertThat(links).isGreaterThan(8);
        Matcher section = Pattern.compile("<h2 id=\"([^\"]+)\"").matcher(html);
        while (section.find()) {
            assertThat(html).contains("<li><a href=\"#" + section.group(1) + "\"");
        }
    }

    @Test
    void measuresInForceAreNamedAndCompulsoryOnesFlagged() {
        for (ReportInput input : List.of(SampleRun.baseOnly(), SampleRun.both())) {
            String html = html(input);
            assertThat(html)
                    .contains("Compulsory, nobody is asked:</strong> Compulsory centre (in force)")
                    .contains("Measures in force today", "<strong>compulsory: no consent step</strong>")
                    .contains("People are held &lt;for&gt; months.", "In few countries.", "Most relapse.");
        }
        assertThat(html(SampleRun.baseOnly())).contains("No measure was added.");
    }

    @Test
    void feedbacksSwitchedOffAreNamedAtTheTop() {
        Map<String, Object> parsed = SampleManifest.of(List.of("base"));
        parsed.put("feedbacks-off", List.of("record", "relapse"));
        ReportInput in = SampleRun.baseOnly();
        String html = html(new ReportInput(
                Manifest.of(parsed), in.summary(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
        assertThat(html.substring(0, html.indexOf("<nav"))).contains("the feedbacks record, relapse.");
        assertThat(html(in)).contains("switched off: none.").doesNotContain("Switched off in every arm");
    }

    @Test
    void priorityRulesAreATableOfTheirOwn() {
        assertThat(html(SampleRun.rules()))
                .contains("Priority rules compared", "arm voluntary-first", "Wait of other people, days", "12,400");
        assertThat(html(SampleRun.both())).doesNotContain("Priority rules compared");
    }

    @Test
    void aBaseAloneComparesNothing() {
        assertThat(html(SampleRun.baseOnly()))
                .contains("No measure was added, so nothing is compared", "is left out: there is only a base arm.")
                .doesNotContain("Alternative − base", "three sentences");
    }

    @Test
    void withoutAnIntervalThePageSaysWhy() {
        assertThat(html(SampleRun.onceOnly()))
                .contains("interval n/a: one replication has no interval", "nothing can be said");
    }

    @Test
    void wordsFromTheScenarioAreEscaped() {
        Map<String, Object> parsed = SampleManifest.of(List.of("base"));
        parsed.put("title", "Fish & <b>chips</b>");
        ReportInput in = SampleRun.baseOnly();
        ReportInput odd = new ReportInput(
                Manifest.of(parsed),
                in.summary(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new AccountRow("base", 3, "money <total>", 12, 13, false)),
                List.of(),
                List.of());
        assertThat(html(odd))
                .contains("Fish &amp; &lt;b&gt;chips", "0 of 1 accounts balance", "money &lt;total&gt; (arm base")
                .doesNotContain("<b>chips");
    }

    @ParameterizedTest
    @MethodSource("runs")
    void everyNoteIsNamedAndLeadsBack(ReportInput input) {
        String html = html(input);
        Matcher mark = Pattern.compile("id=\"(mark-\\d+)\" href=\"#note-(\\d+)\"[^>]*>(\\d+)</a>")
                .matcher(html);
        Map<String, String> noteOf = new HashMap<>();
        while (mark.find()) {
            assertThat(mark.group(3)).isEqualTo(mark.group(2));
            assertThat(noteOf.put(mark.group(1), mark.group(2))).isNull();
        }
        Matcher note = Pattern.compile("(?s)<li id=\"note-(\\d+)\">(.*?)</li>").matcher(html);
        int number = 0;
        while (note.find()) {
            number++;
            assertThat(note.group(1)).isEqualTo(Integer.toString(number));
            Matcher back = Pattern.compile("href=\"#(mark-\\d+)\"").matcher(note.group(2));
            boolean leads = !noteOf.containsValue(note.group(1));
            while (back.find()) {
                assertThat(noteOf).containsEntry(back.group(1), note.group(1));
                leads = true;
            }
            assertThat(leads).isTrue();
        }
        assertThat(number).isEqualTo(input.manifest().sources().size());
    }

    @Test
    void aFigureNoSectionKnowsAppearsByItself() {
        Plate.Drawn known = (Plate.Drawn) Figure.all(SampleRun.both()).get(0);
        Plate odd = new Plate.Drawn(
                "never-seen", "Odd", "Alt", "Read it so.", known.width(), known.height(), known.drawing());
        String html = new Page(SampleRun.both(), List.of(known, odd)).html();
        assertThat(html.substring(html.indexOf("<h2 id=\"more\"")))
                .contains("never-seen-title", "Read it so.")
                .doesNotContain("prison-population-title");
        assertThat(html.indexOf("prison-population-title")).isLessThan(html.indexOf("<nav"));
    }

    @Test
    void manyArmsStandBelowEachOther() {
        String html = html(SampleRun.rules());
        assertThat(html)
                .contains(
                        "3 arms, each against today’s rules",
                        "Arms are held against the base",
                        "<th scope=\"row\">voluntary-first</th>");
        Matcher row = Pattern.compile("(?s)<table class=\"arms\">.*?</table>").matcher(html);
        int tables = 0;
        while (row.find()) {
            assertThat(row.group().split("<th scope=\"col\"")).hasSize(5);
            assertThat(row.group().split("<th scope=\"row\"")).hasSize(5);
            tables++;
        }
        assertThat(tables).isGreaterThan(5);
    }

    @Test
    void theSameInputGivesTheSameBytes() {
        assertThat(html(SampleRun.both())).isEqualTo(html(SampleRun.both()));
    }

    private static String html(ReportInput input) {
        return PAGES.computeIfAbsent(input, in -> new Page(in, Figure.all(in)).html());
    }
}
