package org.offramp.study.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.offramp.scenario.Bibliography;
import org.offramp.scenario.Parameter;
import org.offramp.scenario.Scenario;
import org.offramp.scenario.Source;

/** The sources that scenarios name, as facts of a manifest. */
public final class Cited {

    private Cited() {}

    /**
     * The sources the parameters, the claims and the law name, in alphabetical order.
     *
     * @param scenarios of one place
     * @param file of the place
     */
    public static List<Object> by(Collection<Scenario> scenarios, Path file) {
        TreeSet<String> ids = new TreeSet<>();
        for (Scenario scenario : scenarios) {
            for (Parameter parameter : scenario.parameters()) {
                ids.addAll(List.of(parameter.source().split("; ")));
            }
            scenario.place().claims().forEach(claim -> ids.addAll(claim.sources()));
            scenario.place().regime().ifPresent(regime -> ids.addAll(regime.sources()));
        }
        Bibliography bibliography = Bibliography.near(file);
        List<Object> sources = new ArrayList<>();
        for (String id : ids) {
            bibliography.source(id).ifPresent(source -> {
                Map<String, @Nullable Object> facts = new LinkedHashMap<>();
                facts.put("id", source.id());
                facts.put("text", text(source));
                facts.put("url", source.url());
                sources.add(facts);
            });
        }
        return sources;
    }

    private static String text(Source source) {
        String by = source.author().isEmpty() ? "" : source.author() + ": ";
        return by + source.title() + (source.year().isEmpty() ? "" : " (" + source.year() + ")");
    }
}
