package org.offramp.report.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the manifest of a result folder says about the experiment: the question, the place, the arms and how it was run.
 *
 * @param title the scenario's title
 * @param place the place
 * @param question the question it asks
 * @param currency the currency of every amount, such as USD
 * @param priceYear the year of the prices
 * @param ppp units of the currency per international dollar; NaN where the manifest does not say
 * @param population the people of the place
 * @param people the people simulated at the start
 * @param weight real people one simulated person stands for
 * @param districts the number of districts
 * @param replications the number of replications
 * @param seed the seed
 * @param years the years of the horizon
 * @param warmup the years of warm-up
 * @param start the first day of year 1
 * @param version the program's version
 * @param commit the program's commit
 * @param jdk the Java it ran on
 * @param scenarioHash the hash of the scenario as resolved
 * @param coverageTarget the treatment coverage aimed at, 0 to 1; NaN where there is no target
 * @param command the command that made the folder; empty where the manifest does not say
 * @param arms the arms, base first
 * @param regime the legal regime
 * @param gaps what is not known of the place, most important first
 * @param claims what studies found of measures such as those added
 * @param fit the comparison with what was observed
 * @param warnings the principles check
 * @param sources where the numbers come from
 * @param priority the place's own rule of who gets a scarce place of treatment
 * @param discount rate a year at which later years count less; NaN where the manifest does not say
 * @param qaly value of a quality-adjusted life-year in the currency; NaN where the manifest does not say
 * @param groups people of 12 and over by sex and by age band
 * @param inForce the measures in force today, in every arm unless one replaces them
 * @param off the feedbacks that are switched off
 * @param placeTitle title of the place, where that of the scenario is another
 */
public record Manifest(
        String title,
        String place,
        String question,
        String currency,
        String priceYear,
        double ppp,
        double population,
        double people,
        double weight,
        int districts,
        int replications,
        String seed,
        int years,
        int warmup,
        LocalDate start,
        String version,
        String commit,
        String jdk,
        String scenarioHash,
        double coverageTarget,
        String command,
        List<Arm> arms,
        Regime regime,
        List<Gap> gaps,
        List<Claim> claims,
        List<Fit> fit,
        List<Warning> warnings,
        List<Source> sources,
        String priority,
        double discount,
        double qaly,
        List<Group> groups,
        List<Arm.Measure> inForce,
        List<String> off,
        String placeTitle) {

    /** Keeps its own copies of the lists; there is at least a base arm. */
    public Manifest {
        arms = List.copyOf(arms);
        gaps = List.copyOf(gaps);
        claims = List.copyOf(claims);
        fit = List.copyOf(fit);
        warnings = List.copyOf(warnings);
        sources = List.copyOf(sources);
        groups = List.copyOf(groups);
        inForce = List.copyOf(inForce);
        off = List.copyOf(off);
        if (arms.isEmpty()) {
            throw new IllegalArgumentException("manifest: no arms. Maybe the run did not finish; give the same command"
                    + " again and it goes on from there.");
        }
    }

    /** Reads the facts out of a parsed manifest.json; keys are in kebab-case. */
    public static Manifest of(Map<String, Object> parsed) {
        Facts facts = new Facts("manifest", parsed);
        return new Manifest(
                facts.need("title"),
                facts.need("place"),
                facts.text("question"),
                facts.text("currency"),
                facts.text("price-year"),
                facts.number("ppp"),
                facts.number("population"),
                facts.number("people"),
                facts.number("weight"),
                facts.count("districts"),
                facts.count("replications"),
                facts.text("seed"),
                facts.count("years"),
                facts.count("warmup"),
                LocalDate.parse(facts.need("start")),
                facts.text("version"),
                facts.text("commit"),
                facts.text("jdk"),
                facts.text("scenario-hash"),
                facts.number("coverage-target"),
                facts.text("command"),
                facts.each("arms").stream().map(Manifest::arm).toList(),
                new Regime(
                        facts.part("regime").texts("kinds"),
                        facts.part("regime").text("law")),
                facts.each("gaps").stream().map(Manifest::gap).toList(),
                facts.each("claims").stream().map(Manifest::claim).toList(),
                facts.each("fit").stream().map(Manifest::fit).toList(),
                facts.each("warnings").stream().map(Manifest::warning).toList(),
                facts.each("sources").stream().map(Manifest::source).toList(),
                facts.text("priority"),
                facts.number("discount"),
                facts.number("value-of-a-qaly"),
                facts.each("groups").stream()
                        .map(g -> new Group(g.need("stratum"), g.number("people")))
                        .toList(),
                facts.each("in-force").stream().map(Manifest::measure).toList(),
                facts.texts("feedbacks-off"),
                facts.text("place-title").isBlank() ? facts.need("title") : facts.text("place-title"));
    }

    /** The name of the first arm, against which every difference is taken. */
    public String base() {
        return arms.get(0).name();
    }

    /** The first arm beside the base, where there is one: that with the measures, else that of the first rule compared. */
    public Optional<Arm> alternative() {
        return arms.size() > 1 ? Optional.of(arms.get(1)) : Optional.empty();
    }

    /** Every arm but the base. */
    public List<Arm> alternatives() {
        return arms.subList(1, arms.size());
    }

    /**
     * The arms that differ in what is asked: the base, the first arm beside it, and every further one that follows no
     * priority rule of its own.
     */
    public List<Arm> compared() {
        return arms.stream()
                .filter(arm -> arms.indexOf(arm) < 2 || arm.priority().isEmpty())
                .toList();
    }

    /** The calendar year of a year in a table, which may count 1, 2, … from the start. */
    public int calendarYear(int year) {
        return year < 1000 ? start.getYear() + year - 1 : year;
    }

    /** First and last calendar year of the horizon, such as 2026–2035. */
    public String horizon() {
        int last = calendarYear(Math.max(1, years));
        return years <= 1 ? Integer.toString(start.getYear()) : start.getYear() + "–" + last;
    }

    private static Arm arm(Facts facts) {
        return new Arm(
                facts.need("name"),
                facts.text("priority"),
                facts.each("measures").stream().map(Manifest::measure).toList(),
                facts.text("title"),
                !facts.text("scenario-hash").isEmpty());
    }

    private static Arm.Measure measure(Facts facts) {
        return new Arm.Measure(
                facts.need("name"),
                facts.text("title"),
                facts.text("stage"),
                facts.text("start"),
                facts.yes("compulsory"),
                facts.text("summary"),
                facts.text("used"),
                facts.text("evidence"));
    }

    private static Fit fit(Facts facts) {
        return new Fit(
                facts.text("id"),
                facts.text("title"),
                facts.text("unit"),
                facts.number("observed"),
                facts.number("simulated"),
                facts.number("low"),
                facts.number("high"),
                facts.number("gap"),
                facts.text("grade"),
                facts.text("source"),
                facts.text("verdict"),
                facts.yes("fitted"));
    }

    private static Gap gap(Facts facts) {
        return new Gap(facts.need("missing"), facts.text("narrows"), facts.text("note"), facts.text("path"));
    }

    private static Claim claim(Facts facts) {
        return new Claim(facts.texts("measures"), facts.need("outcome"), facts.need("text"));
    }

    private static Warning warning(Facts facts) {
        return new Warning(
                facts.need("principle"),
                facts.text("instrument"),
                facts.text("measure"),
                facts.yes("added"),
                facts.text("text"),
                facts.text("file"),
                facts.count("line"),
                facts.text("path"));
    }

    private static Source source(Facts facts) {
        return new Source(facts.need("id"), facts.text("text"), facts.text("url"));
    }
}
