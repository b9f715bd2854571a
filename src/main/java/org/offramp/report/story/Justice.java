package org.offramp.report.story;

import java.util.Optional;
import org.offramp.chance.Decision;
import org.offramp.justice.Counted;
import org.offramp.justice.PoliceLaw;
import org.offramp.justice.SentenceKind;
import org.offramp.justice.Standing;
import org.offramp.person.OffenceClass;
import org.offramp.person.Substance;
import org.offramp.person.UseState;
import org.offramp.person.Vital;
import org.offramp.world.Diary.Kind;
import org.offramp.world.Diary.Moment;

/** The road: police, prosecutor, court, prison, supervision. */
final class Justice {

    private Justice() {}

    static Optional<String> counted(Page page) {
        Moment m = page.moment();
        String offence = Words.key(page.offence());
        String said = Words.offence(page.offence());
        PoliceLaw police = page.law().police().get(page.offence());
        double dropped = page.law().dropped().get(page.offence()).value();
        String prosecutor = Words.rule("justice.dropped." + offence, dropped, m.drew(Decision.PROSECUTION));
        String text = switch (Counted.values()[page.entry().code()]) {
            case CONTACTS -> "has contact with the police for " + said + contact(page, offence);
            case NO_ACTION ->
                "the police take no action"
                        + police(page, "no-action", 0, police.noAction().value());
            case WARNINGS -> {
                double from = police.noAction().value();
                yield "is warned by the police"
                        + police(page, "warning", from, from + police.warning().value());
            }
            case FINES -> {
                double from = police.noAction().value() + police.warning().value();
                yield "is fined by the police"
                        + police(page, "fine", from, from + police.fine().value());
            }
            case ARRESTS -> {
                double from = police.noAction().value()
                        + police.warning().value()
                        + police.fine().value();
                yield "is arrested for " + said + police(page, "arrest", from, 1);
            }
            case DROPPED -> "the prosecutor drops the case" + prosecutor;
            case CASES -> "is charged with " + said + prosecutor;
            case JOINED -> joined(page, prosecutor);
            case ACQUITTALS -> "is acquitted" + verdict(page, offence);
            case CONVICTIONS -> "is convicted of " + said + verdict(page, offence);
            case REMANDED -> "is held on remand" + Rules.remand(page, offence);
            case REMAND_REFUSED ->
                "would be held on remand, but the wing is full" + Words.rule("justice.prison.threshold");
            case RELEASED_EARLY -> "the wing is crowded: early release" + Words.rule("justice.prison.threshold");
            case RELEASED -> "is released from custody";
            case REVOKED -> "supervision is revoked: back to prison" + revoked(page);
            case DIVERSIONS -> "the case rests while the measure runs";
            case LISTED_TICKS ->
                "the case is ready; the court sets the hearing for "
                        + page.day(page.entry().tick() + page.entry().amount())
                        + Words.rule("justice.court.hearings-per-year");
            default -> "";
        };
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static String police(Page page, String what, double from, double to) {
        String path = "justice.police." + Words.key(page.offence());
        return " (" + path + ": " + what + " " + Words.number(to - from) + " of contacts, drawn from "
                + Words.number(from) + " to " + Words.number(to) + "; drew "
                + Words.number(page.moment().drew(Decision.POLICE)) + ")";
    }

    private static String contact(Page page, String offence) {
        Moment m = page.moment();
        if (page.after(Kind.VITAL, Vital.FIRST_CONTACT)) {
            return Words.rule("offending.rates");
        }
        boolean ill = m.use() == UseState.DISORDER.ordinal();
        String path = page.offence() == OffenceClass.POSSESSION
                ? "drug-use.substances." + Words.key(Substance.values()[m.substance()]) + ".possession"
                        + (ill ? "-disorder" : "")
                : "offending.rates." + offence;
        return Words.rate(path, m.chance(Decision.PULSE_MARK));
    }

    private static String joined(Page page, String prosecutor) {
        if (page.before().supervised()) {
            return "the new charge changes nothing in the supervision"
                    + Words.rule(
                            "justice.supervision.arrest-revokes",
                            page.law().supervision().arrestRevokes().value(),
                            page.moment().drew(Decision.NEW_ARREST));
        }
        return page.before() == Standing.PRISON || page.before() == Standing.COMPULSORY_CENTRE
                ? "is in custody already: no new case"
                : "the charge joins the open case" + prosecutor;
    }

    private static String verdict(Page page, String offence) {
        double chance = page.law().court().conviction().get(page.offence()).value();
        return Words.rule(
                "justice.court.conviction." + offence, chance, page.moment().drew(Decision.VERDICT));
    }

    private static String revoked(Page page) {
        return page.before() == Standing.PAROLE && page.after(Kind.MEASURE, org.offramp.measure.Step.FAILED)
                ? ""
                : Words.rule(
                        "justice.supervision.revocation",
                        page.law().supervision().revocation().value(),
                        page.moment().drew(Decision.REVOCATION));
    }

    static String sentence(Page page) {
        SentenceKind kind = SentenceKind.values()[page.entry().code()];
        String length = Words.length(page.entry().amount());
        String text = switch (kind) {
            case FINE -> "is fined or discharged: the case is over";
            case RESTORATIVE_CONFERENCE -> "takes part in a restorative conference: the case is over";
            case COMMUNITY_SERVICE, PROBATION, ELECTRONIC_MONITORING ->
                "is sentenced to " + length + " of " + Words.plain(kind);
            case SUSPENDED_SENTENCE -> "gets a suspended sentence, " + length + " under supervision";
            case JAIL, PRISON -> "is sentenced to prison, " + length + " to serve";
            case COMPULSORY_CENTRE -> "is sent to a compulsory centre for " + length;
            case DEATH -> "is sentenced to death";
        };
        return text + Rules.sentence(page, kind);
    }

    static Optional<String> stands(Page page) {
        Standing to = Standing.of(page.entry().code());
        String when = page.until(page.entry().amount());
        return switch (to) {
            case PRETRIAL_LIBERTY ->
                Optional.of("awaits trial at liberty; the case is ready on " + when + Rules.preparation(page));
            case PRETRIAL_MONITORED ->
                Optional.of("awaits trial under electronic monitoring; the case is ready on " + when
                        + Rules.preparation(page));
            case PAROLE -> Optional.of("is on conditional release, next date " + when + Rules.conditional(page));
            case COMMUNITY -> closed(page);
            default -> Optional.empty();
        };
    }

    /** A case is closed: told where nothing else of the same moment tells it. */
    private static Optional<String> closed(Page page) {
        if (page.before().supervised()) {
            return Optional.of("supervision ends; the case is closed");
        }
        boolean told = page.any(Kind.MEASURE) || page.any(Kind.JUSTICE) || page.any(Kind.SENTENCE);
        return page.before() == Standing.DIVERTED && !told ? Optional.of("the case is closed") : Optional.empty();
    }

    /** Where somebody stands, in the middle of a sentence. */
    static String stands(Standing standing) {
        return switch (standing) {
            case OUTSIDE, COMMUNITY -> "at liberty, no open case";
            case DIVERTED -> "at liberty, the case rests while a measure runs";
            case PRETRIAL_LIBERTY -> "awaits trial at liberty";
            case PRETRIAL_MONITORED -> "awaits trial under electronic monitoring";
            case REMAND -> "held on remand";
            case PRISON -> "in prison";
            case COMMUNITY_SENTENCE -> "serves a sentence in the community";
            case PAROLE -> "on conditional release";
            case COMPULSORY_CENTRE -> "in a compulsory centre";
        };
    }
}
