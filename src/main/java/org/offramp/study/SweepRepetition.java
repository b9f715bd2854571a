package org.offramp.study;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.offramp.scenario.studies.Replications;
import org.offramp.scenario.studies.RunSize;
import org.offramp.scenario.studies.Study;
import org.offramp.study.table.Manifest;

/**
 * A sweep asked for once more, exactly, by its manifest: the study file it names, with its sizes and replications. The
 * files have to be there and to give what they gave.
 */
public final class SweepRepetition {

    private SweepRepetition() {}

    /** Whether a folder with such a manifest is that of a sweep. */
    public static boolean of(Map<String, Object> facts) {
        return "study".equals(facts.get("kind"));
    }

    /**
     * The study as it was asked for.
     *
     * @param folder of the finished sweep
     * @param facts of its manifest
     * @param out where it is to be repeated
     * @param version of the program
     * @throws IllegalArgumentException if it cannot be repeated as it was, in one line
     */
    public static Study study(Path folder, Map<String, Object> facts, Path out, String version) {
        Rerun.sameProgram(folder, facts, version);
        Path manifest = folder.resolve(Manifest.FILE);
        if (!(facts.get("asked") instanceof Map<?, ?> asked)
                || !(facts.get("replications") instanceof Map<?, ?> runs)) {
            throw new IllegalArgumentException(
                    manifest + ": it does not say what was asked. Maybe make the sweep again?");
        }
        if (Files.exists(out.resolve(Manifest.FILE))) {
            throw new IllegalArgumentException(out + ": has finished results, whose units would be taken over and"
                    + " nothing be repeated. Maybe another --out?");
        }
        Path file = Path.of(String.valueOf(asked.get("file")));
        if (!Files.exists(file)) {
            throw new IllegalArgumentException(
                    file + ": there is no such file, and a sweep is repeated from its study. Maybe in another folder?");
        }
        RunSize size =
                new RunSize(number(asked, "people"), number(asked, "years"), number(asked, "warmup"), seed(asked));
        Map<String, Double> until = new LinkedHashMap<>();
        if (runs.get("until") instanceof Map<?, ?> widths) {
            widths.forEach((name, width) -> until.put(String.valueOf(name), Double.valueOf(String.valueOf(width))));
        }
        Study study = Study.read(file);
        return new Study(
                study.name(),
                study.title(),
                study.question(),
                study.file(),
                study.scenario(),
                study.settings(),
                study.arms(),
                study.factors(),
                study.design(),
                study.points(),
                size,
                new Replications(
                        number(runs, "at-least").orElse(1),
                        number(runs, "at-most").orElse(1),
                        until),
                study.outcomes(),
                study.notes());
    }

    private static Optional<Integer> number(Map<?, ?> facts, String key) {
        return Optional.ofNullable(facts.get(key)).map(String::valueOf).map(Integer::valueOf);
    }

    private static Optional<Long> seed(Map<?, ?> facts) {
        return Optional.ofNullable(facts.get("seed")).map(String::valueOf).map(Long::valueOf);
    }
}
