package org.offramp.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.offramp.chance.Count;
import org.offramp.chance.Rate;
import org.offramp.chance.Ratio;
import org.offramp.justice.CourtLaw;
import org.offramp.justice.Crowding;
import org.offramp.justice.JusticeLaw;
import org.offramp.justice.PretrialLaw;
import org.offramp.justice.PrisonLaw;
import org.offramp.justice.SupervisionLaw;
import org.offramp.person.DrugUse;
import org.offramp.person.Offending;
import org.offramp.person.SpellCourse;
import org.offramp.person.Substance;
import org.offramp.person.SubstanceCourse;
import org.offramp.treatment.Programme;
import org.offramp.treatment.Provision;

/**
 * The feedbacks of a place, each a switch: on unless a file says otherwise, for the whole run and for every arm. One that
 * is off is taken out of the rules after every lever, so that no lever brings it back. People at the start and
 * those who enter later are the same, on or off.
 *
 * @param displacement people referred by the justice system take places others would have had; off: each referral finds
 *     a place of its own wherever the modality is on offer
 * @param crowding what the crowding rule says happens above its threshold; off: nothing does
 * @param backlog cases wait for the court; off: each is heard as soon as it is prepared
 * @param caseload technical violations rise with the people supervised; off: they do not
 * @param record earlier arrests, convictions and imprisonments raise offending, remand and custody; off: they do not
 * @param relapse people in remission relapse, more often after release; off: from the warm-up on nobody
 *     does
 */
public record Feedbacks(
        Optional<Boolean> displacement,
        Optional<Boolean> crowding,
        Optional<Boolean> backlog,
        Optional<Boolean> caseload,
        Optional<Boolean> record,
        Optional<Boolean> relapse) {

    /** The feedback that places go to people referred. */
    public static final String DISPLACEMENT = "displacement";

    /** The names of all, in the order of the components. */
    public static final List<String> NAMES =
            List.of(DISPLACEMENT, "crowding", "backlog", "caseload", "record", "relapse");

    private static final Feedbacks ALL = new Feedbacks(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** The feedbacks of a place. */
    public static Feedbacks of(Place place) {
        return place.feedbacks().orElse(ALL);
    }

    /** The names of those that are off, in the order of the components. */
    public List<String> off() {
        List<Optional<Boolean>> all = List.of(displacement, crowding, backlog, caseload, record, relapse);
        return NAMES.stream().filter(name -> !on(all.get(NAMES.indexOf(name)))).toList();
    }

    /** The same with one more off. */
    public Feedbacks without(String name) {
        Optional<Boolean> off = Optional.of(false);
        return new Feedbacks(
                name.equals(DISPLACEMENT) ? off : displacement,
                name.equals("crowding") ? off : crowding,
                name.equals("backlog") ? off : backlog,
                name.equals("caseload") ? off : caseload,
                name.equals("record") ? off : record,
                name.equals("relapse") ? off : relapse);
    }

    /** Whether these leave a place as others do. */
    public boolean leaves(Place place, Feedbacks asOthers) {
        return leave(place.drugUse()).equals(asOthers.leave(place.drugUse()))
                && leave(place.offending()).equals(asOthers.leave(place.offending()))
                && leave(place.justice()).equals(asOthers.leave(place.justice()))
                && leave(place.treatment()).equals(asOthers.leave(place.treatment()));
    }

    private static boolean on(Optional<Boolean> feedback) {
        return feedback.orElse(true);
    }

    /** Drug use as these feedbacks leave it. */
    public DrugUse leave(DrugUse use) {
        if (on(relapse)) {
            return use;
        }
        Map<Substance, SubstanceCourse> courses = new LinkedHashMap<>();
        use.substances().forEach((substance, course) -> courses.put(substance, lasting(course)));
        return new DrugUse(
                courses,
                use.severities(),
                use.overdoseLevel(),
                use.useOffending(),
                use.remissionOffending(),
                use.excessDeath(),
                use.releaseFirst(),
                use.releaseSecond(),
                use.custodyOverdose(),
                use.naloxoneAtRelease(),
                use.naloxone(),
                use.releaseRelapse());
    }

    private static SubstanceCourse lasting(SubstanceCourse course) {
        return new SubstanceCourse(
                course.prevalence(),
                course.firstUse(),
                course.onset(),
                course.cessation(),
                course.remission(),
                new Rate(0),
                new Rate(0),
                course.overdose(),
                course.possession(),
                course.possessionDisorder(),
                course.offending(),
                course.spells().map(spells -> new SpellCourse(spells.ends(), Map.of())),
                course.users());
    }

    /** Offending as these feedbacks leave it. */
    public Offending leave(Offending offending) {
        return on(record)
                ? offending
                : new Offending(
                        offending.variation(),
                        offending.rates(),
                        offending.level(),
                        offending.possessionAge(),
                        Ratio.ONE,
                        Ratio.ONE,
                        offending.convicted(),
                        offending.imprisoned(),
                        offending.quantity(),
                        offending.detection());
    }

    /** The treatment system as these feedbacks leave it. */
    public Provision leave(Provision provision) {
        if (on(displacement)) {
            return provision;
        }
        Map<String, Programme> programmes = new LinkedHashMap<>();
        provision.programmes().forEach((name, programme) -> programmes.put(name, fenced(programme)));
        return new Provision(provision.modalities(), programmes, provision.demand());
    }

    /** A place for each referral, on top of the others; a programme without any place stays without. */
    private static Programme fenced(Programme programme) {
        double all = programme.places().value()
                + programme.reserved().map(Count::value).orElse(0.0);
        Optional<Count> reserved = all > 0 ? Optional.of(Count.UNLIMITED) : Optional.empty();
        return new Programme(programme.places(), reserved, programme.day(), programme.marginal());
    }

    /** The law as these feedbacks leave it. */
    public JusticeLaw leave(JusticeLaw law) {
        return new JusticeLaw(
                law.police(),
                law.dropped(),
                leave(law.pretrial()),
                leave(law.court()),
                leave(law.prison()),
                leave(law.supervision()));
    }

    private PretrialLaw leave(PretrialLaw law) {
        return on(record)
                ? law
                : new PretrialLaw(
                        law.remand(),
                        law.level(),
                        Ratio.ONE,
                        law.supervisionOdds(),
                        law.womenOdds(),
                        law.monitoring(),
                        law.preparation(),
                        law.remandPreparation(),
                        law.arrestRevokes());
    }

    private CourtLaw leave(CourtLaw law) {
        return new CourtLaw(
                on(backlog) ? law.hearingsPerYear() : Count.UNLIMITED,
                law.conviction(),
                law.sentences(),
                law.custodyLength(),
                on(record) ? law.recordOdds() : Ratio.ONE,
                on(record) ? law.prisonOdds() : Optional.empty(),
                law.womenOdds(),
                law.executed());
    }

    private PrisonLaw leave(PrisonLaw law) {
        return new PrisonLaw(
                law.men(),
                law.women(),
                law.juveniles(),
                on(crowding) ? law.crowding() : Crowding.NONE,
                law.threshold(),
                law.review(),
                law.conditional(),
                law.served());
    }

    private SupervisionLaw leave(SupervisionLaw law) {
        return new SupervisionLaw(
                law.violation(),
                law.revocation(),
                law.revoked(),
                law.arrestRevokes(),
                on(caseload) ? law.caseload() : Optional.empty(),
                law.testing());
    }
}
