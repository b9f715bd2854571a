package org.offramp.report.story;

import java.util.Optional;
import org.offramp.chance.Decision;
import org.offramp.person.Severity;
import org.offramp.person.Substance;
import org.offramp.person.UseState;
import org.offramp.person.Vital;
import org.offramp.treatment.Given;
import org.offramp.world.Diary.Entry;
import org.offramp.world.Diary.Kind;
import org.offramp.world.Diary.Moment;

/** Drug use, entry, death: the turns of the life course. */
final class Life {

    private Life() {}

    static String vital(Page page) {
        Moment m = page.moment();
        double rate = m.chance(Decision.PULSE_MARK);
        return switch (Vital.values()[page.entry().code()]) {
            case FIRST_USE -> "begins to use drugs" + Words.rule("drug-use.substances." + substance(m) + ".first-use");
            case FIRST_CONTACT -> "comes to the notice of the police for the first time";
            case DEATH -> "dies" + Words.rate("population.background and drug-use.excess-death", rate);
            case OVERDOSE ->
                "dies of an overdose" + Words.rate("drug-use.substances." + substance(m) + ".overdose", rate);
            case EXECUTION ->
                "is put to death"
                        + Words.rule(
                                "justice.court.executed",
                                page.law().court().executed().value(),
                                m.drew(Decision.COMMUTATION));
            case QUIT -> "uses no drugs, has no record, and is followed no further";
        };
    }

    static String use(Page page) {
        Moment m = page.moment();
        Entry e = page.entry();
        String drug = "drug-use.substances." + substance(m);
        double rate = m.chance(Decision.PULSE_MARK);
        return switch (UseState.values()[e.code()]) {
            case NONE -> "stops using drugs" + Words.rate(drug + ".cessation", rate);
            case USE -> "begins to use drugs" + Words.rate(drug + ".first-use", rate);
            case DISORDER ->
                e.detail() == UseState.REMISSION.ordinal()
                        ? "relapses: the disorder is " + severity(m) + Words.rate(drug + ".relapse", rate)
                        : "develops a drug use disorder, " + severity(m) + Words.rate(drug + ".onset", rate);
            case REMISSION ->
                page.after(Kind.TREATMENT, Given.COMPLETED)
                        ? "is in lasting remission" + lasting(page)
                        : "goes into remission" + Words.rate(drug + ".remission", rate);
        };
    }

    private static String lasting(Page page) {
        int modality = (page.node() - 1) / 2;
        String name = page.modality(modality);
        double chance = page.moment()
                .rules()
                .provision()
                .modalities()
                .get(name)
                .lasting()
                .value();
        return Words.rule(
                "treatment.modalities." + name + ".lasting",
                chance,
                page.moment().drew(Decision.LASTING));
    }

    /** How somebody is at a moment, for the first line of a story. */
    static String state(Page page) {
        Moment m = page.moment();
        UseState use = UseState.values()[m.use()];
        String drugs = switch (use) {
            case NONE -> "no drug use";
            case USE -> "uses " + substance(m) + " without a disorder";
            case DISORDER -> "a disorder with " + substance(m) + ", " + severity(m);
            case REMISSION -> "in remission from a disorder with " + substance(m);
        };
        Optional<String> treated = page.node() == 0
                ? Optional.empty()
                : Optional.of(
                        (page.node() % 2 == 1 ? "waits for " : "in treatment: ") + page.title((page.node() - 1) / 2));
        return (m.sex() == 0 ? "A man of " : "A woman of ")
                + m.age()
                + "; "
                + drugs
                + "; "
                + Words.count(m.arrests(), "arrest", "arrests")
                + ", "
                + Words.count(m.convictions(), "conviction", "convictions")
                + ", "
                + Words.count(m.imprisonments(), "imprisonment", "imprisonments")
                + "; "
                + Justice.stands(page.before())
                + treated.map("; "::concat).orElse("");
    }

    private static String severity(Moment m) {
        return Words.key(Severity.values()[m.severity()]);
    }

    private static String substance(Moment m) {
        return m.substance() < 0 ? "drugs" : Words.key(Substance.values()[m.substance()]);
    }
}
