package org.offramp.treatment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.offramp.person.Exposure;

/**
 * The treatment system of a place.
 *
 * @param modalities kinds of treatment, by name
 * @param programmes places, by name of the modality; a modality without a programme is not on offer
 * @param demand who looks for treatment
 */
public record Provision(Map<String, Modality> modalities, Map<String, Programme> programmes, Demand demand) {

    /** Names of the modalities in alphabetical order: their numbers in every table. */
    public List<String> names() {
        return new ArrayList<>(new TreeMap<>(modalities).keySet());
    }

    /** The same system under another priority rule. */
    public Provision under(Priority rule) {
        return new Provision(modalities, programmes, demand.under(rule));
    }

    /** The exposure of each modality, after that of no treatment. */
    public List<Exposure> exposures() {
        List<Exposure> exposures = new ArrayList<>();
        exposures.add(Exposure.NONE);
        new TreeMap<>(modalities).values().forEach(modality -> exposures.add(modality.effect()));
        return exposures;
    }
}
