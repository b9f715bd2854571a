package org.offramp.report.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.offramp.chance.Chance;
import org.offramp.chance.Decision;
import org.offramp.chance.Ratio;
import org.offramp.justice.Counted;
import org.offramp.justice.CourtLaw;
import org.offramp.justice.PretrialLaw;
import org.offramp.justice.Sentence;
import org.offramp.justice.SentenceKind;
import org.offramp.person.Sex;
import org.offramp.world.Diary.Kind;
import org.offramp.world.Diary.Moment;

/** The rules with odds in them: the number of the law, the ratios that apply, the chance actually used. */
final class Rules {

    private Rules() {}

    static String remand(Page page, String offence) {
        if (page.came().awaitingTrial()) {
            return page.after(Kind.JUSTICE, Counted.JOINED)
                    ? Words.rule(
                            "justice.pretrial.arrest-revokes",
                            page.law().pretrial().arrestRevokes().value(),
                            page.moment().drew(Decision.NEW_ARREST))
                    : "";
        }
        Moment m = page.moment();
        PretrialLaw law = page.law().pretrial();
        List<String> odds = new ArrayList<>();
        add(odds, m.convictions() > 0, "record-odds", Optional.of(law.recordOdds()));
        add(odds, page.came().supervised(), "supervision-odds", Optional.of(law.supervisionOdds()));
        add(odds, woman(m), "women-odds", law.womenOdds());
        double plain = law.remand().get(page.offence()).value();
        return weighed(
                "justice.pretrial.remand." + offence,
                plain,
                m.chance(Decision.PRETRIAL),
                odds,
                m.drew(Decision.PRETRIAL));
    }

    static String sentence(Page page, SentenceKind kind) {
        Moment m = page.moment();
        CourtLaw law = page.law().court();
        String offence = Words.key(page.offence());
        Map<SentenceKind, Sentence> kinds = law.sentences().get(page.offence());
        double custodial = 0;
        for (Map.Entry<SentenceKind, Sentence> one : kinds.entrySet()) {
            custodial += one.getKey().custodial() ? one.getValue().share().value() : 0;
        }
        int earlier = m.convictions() - (page.after(Kind.JUSTICE, Counted.CONVICTIONS) ? 0 : 1);
        List<String> odds = new ArrayList<>();
        add(odds, earlier > 0, "record-odds", Optional.of(law.recordOdds()));
        add(odds, m.imprisonments() > 0, "prison-odds", law.prisonOdds());
        add(odds, woman(m), "women-odds", law.womenOdds());
        String path = "justice.court.sentences." + offence;
        Sentence given = kinds.get(kind);
        String share = given == null
                ? ""
                : ": " + Words.key(kind) + " " + Words.number(given.share().value());
        return " (" + path + share + "; custody in all "
                + number(custodial, m.chance(Decision.SENTENCE), odds) + "; drew "
                + Words.number(m.drew(Decision.SENTENCE)) + ")";
    }

    static String preparation(Page page) {
        return Words.rule("justice.pretrial.preparation." + Words.key(page.offence()));
    }

    static String conditional(Page page) {
        Chance chance = page.law().prison().conditional();
        boolean drawn = page.after(Kind.JUSTICE, Counted.RELEASED)
                && page.moment().drew(Decision.CONDITIONAL_RELEASE) < chance.value()
                && !page.after(Kind.JUSTICE, Counted.RELEASED_EARLY);
        return drawn
                ? Words.rule(
                        "justice.prison.conditional",
                        chance.value(),
                        page.moment().drew(Decision.CONDITIONAL_RELEASE))
                : Words.rule("justice.prison.served");
    }

    private static boolean woman(Moment m) {
        return m.sex() == Sex.FEMALE.ordinal();
    }

    private static void add(List<String> odds, boolean applies, String name, Optional<Ratio> ratio) {
        if (applies && ratio.isPresent() && ratio.get().value() != 1) {
            odds.add(name + " " + Words.number(ratio.get().value()));
        }
    }

    private static String weighed(String path, double plain, double used, List<String> odds, double drew) {
        return " (" + path + " " + number(plain, used, odds) + "; drew " + Words.number(drew) + ")";
    }

    private static String number(double plain, double used, List<String> odds) {
        return Words.number(plain)
                + (odds.isEmpty() ? "" : "; with " + String.join(" and ", odds) + ": " + Words.number(used));
    }
}
