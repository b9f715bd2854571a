package org.offramp.scenario;

import java.util.Map;
import java.util.Set;
import org.offramp.chance.Chance;
import org.offramp.person.SpellEnd;
import org.offramp.person.Substance;
import org.offramp.treatment.Demand;
import org.offramp.treatment.Modality;
import org.offramp.treatment.Setting;

/** Whether the parts of a place fit together: names that name something, shares that add up. */
final class PlaceCheck {

    private PlaceCheck() {}

    static void check(Place place, Findings findings) {
        if (place.ppp().value() == 0) {
            findings.problem("ppp", "0 is no worth of an international dollar", "a number above zero", "");
        }
        Map<String, Modality> modalities = place.treatment().modalities();
        Demand demand = place.treatment().demand();
        mix(demand.community(), "treatment.demand.community", false, modalities, findings);
        mix(demand.custody(), "treatment.demand.custody", true, modalities, findings);
        demand.hospital().filter(name -> !modalities.containsKey(name)).ifPresent(name -> {
            findings.unknown("treatment.demand.hospital", "modality", name, modalities.keySet());
        });
        place.drugUse().substances().forEach((substance, course) -> {
            boolean admitted =
                    course.spells().isPresent() && course.spells().get().ends().containsKey(SpellEnd.HOSPITAL);
            if (admitted && demand.hospital().isEmpty()) {
                String path = "drug-use.substances." + Text.word(substance) + ".spells.ends.hospital";
                findings.problem(path, "there is no hospital to go to", "treatment.demand.hospital", "");
            }
        });
        for (String name : place.health().utility().modality().keySet()) {
            if (!modalities.containsKey(name)) {
                findings.unknown("health.utility.modality." + name, "modality", name, modalities.keySet());
            }
        }
        for (Substance substance : demand.seeking().keySet()) {
            Set<Substance> used = place.drugUse().substances().keySet();
            if (!used.contains(substance)) {
                String name = Text.word(substance);
                String path = "treatment.demand.seeking." + name;
                findings.problem(path, "nobody uses " + name + " here", "a substance of drug-use.substances", "");
            }
        }
        place.calibration().ifPresent(block -> block.check(place, findings.at("calibration")));
        place.regime().ifPresent(regime -> regime.check(place, findings.at("regime")));
        for (int i = 0; i < place.gaps().size(); i++) {
            place.gaps().get(i).check(findings.at("gaps[" + i + "]"));
        }
        for (int i = 0; i < place.claims().size(); i++) {
            place.claims().get(i).check(findings.at("claims[" + i + "]"));
        }
    }

    private static void mix(
            Map<Substance, Map<String, Chance>> mixes,
            String path,
            boolean custody,
            Map<String, Modality> modalities,
            Findings findings) {
        mixes.forEach((substance, mix) -> {
            String at = path + "." + Text.word(substance);
            double sum = 0;
            for (Map.Entry<String, Chance> part : mix.entrySet()) {
                sum += part.getValue().value();
                Modality modality = modalities.get(part.getKey());
                String where = at + "." + part.getKey();
                if (modality != null && custody == (modality.setting() == Setting.COMMUNITY)) {
                    String setting = Text.word(modality.setting());
                    findings.problem(
                            where,
                            part.getKey() + " is given in the setting " + setting,
                            custody ? "a modality given in custody" : "a modality given in the community",
                            "");
                }
            }
            if (sum > 1 + 1e-9) {
                findings.problem(at, "the shares add up to " + Text.number(sum), "at most 1", "");
            }
        });
    }
}
