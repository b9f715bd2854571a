package org.offramp.scenario;

import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.offramp.justice.Disposal;
import org.offramp.measure.Gate;
import org.offramp.person.OffenceClass;
import org.offramp.person.Sex;
import org.offramp.person.Substance;
import org.offramp.scenario.Principles.Found;
import org.offramp.treatment.Modality;
import org.offramp.treatment.Setting;

/** The principles a way out has to keep. */
final class GatePrinciples {

    private final Gate gate;
    private final Place place;
    private final Found found;

    private GatePrinciples(Gate gate, Place place, Found found) {
        this.gate = gate;
        this.place = place;
        this.found = found;
    }

    static void check(Gate gate, Place place, Found found) {
        GatePrinciples check = new GatePrinciples(gate, place, found);
        check.consent();
        check.wayOut();
        check.proportion();
        check.treatment();
        check.women();
    }

    private void consent() {
        if (gate.consent().isEmpty()) {
            found.warn(Principle.CONSENT, "gate", "people are taken in without being asked: there is no consent");
        }
    }

    /**
     * Leaving is impossible where people are held, and not without harm where nobody was asked and failure leads back, or
     * where it adds to the sentence.
     */
    private void wayOut() {
        if (gate.held()) {
            found.warn(Principle.WAY_OUT, "gate.held", "people are held in a compulsory centre: it cannot be left");
        } else if (gate.failureReturns() && gate.consent().isEmpty()) {
            found.warn(
                    Principle.WAY_OUT,
                    "gate.failure-returns",
                    "nobody is asked, and who leaves is prosecuted: it can neither be refused nor left");
        } else if (gate.failureReturns() && gate.failureLength().value() > 1) {
            String times = Text.number(gate.failureLength().value());
            found.warn(
                    Principle.WAY_OUT,
                    "gate.failure-length",
                    "who accepts and leaves is sentenced to " + times
                            + " times what who refused is: leaving always costs more than the default");
        }
    }

    /** Only measures that bind are compared: where nothing follows from leaving, the duration is an offer. */
    private void proportion() {
        if (!gate.held() && !gate.failureReturns() && gate.consent().isPresent()) {
            return;
        }
        Sanctions sanctions = new Sanctions(place);
        List<OffenceClass> offences = gate.eligible().offences().isEmpty()
                ? List.of(OffenceClass.values())
                : gate.eligible().offences();
        Map<OffenceClass, Double> shorter = new TreeMap<>();
        for (OffenceClass offence : offences) {
            for (Disposal instead : gate.insteadOf()) {
                double days = sanctions.days(gate.stage(), instead, offence);
                if (days < gate.duration().days()) {
                    shorter.merge(offence, days, Math::min);
                }
            }
        }
        if (!shorter.isEmpty()) {
            StringJoiner list = new StringJoiner(", ");
            shorter.forEach((offence, days) -> list.add(Math.round(days) + " for " + Text.word(offence)));
            found.warn(
                    Principle.PROPORTIONALITY,
                    "gate.duration",
                    "it binds for " + Math.round(gate.duration().days())
                            + " days; the sanction it stands instead of has fewer on average, fines counted as none: "
                            + list);
        }
    }

    private void treatment() {
        Map<String, Modality> modalities = place.treatment().modalities();
        gate.treatment().forEach((substance, name) -> {
            Modality modality = modalities.get(name);
            if (modality != null && modality.setting() == Setting.COMPULSORY) {
                String path = "gate.treatment." + Text.word(substance);
                found.warn(Principle.NO_COMPULSORY_DETENTION, path, "the treatment is a compulsory centre");
            }
        });
        List<Substance> substances = gate.eligible().substances();
        boolean open = substances.isEmpty() || substances.contains(Substance.OPIOIDS);
        if (gate.treatment().isEmpty() || !open || !place.drugUse().substances().containsKey(Substance.OPIOIDS)) {
            return;
        }
        String name = gate.treatment().get(Substance.OPIOIDS);
        Modality modality = name == null ? null : modalities.get(name);
        if (modality == null || !modality.medication()) {
            String instead = name == null ? "no treatment" : Text.quoted(name) + ", which is no medication";
            found.warn(
                    Principle.MEDICATION,
                    name == null ? "gate.treatment" : "gate.treatment.opioids",
                    "people with an opioid use disorder get " + instead);
        }
    }

    private void women() {
        if (gate.eligible().sex().filter(sex -> sex == Sex.MALE).isPresent()) {
            found.warn(Principle.WOMEN, "gate.eligible.sex", "this way out is closed to women");
        }
    }
}
