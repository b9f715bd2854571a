package org.offramp.scenario.studies;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.offramp.scenario.Bound;
import org.offramp.scenario.Written;

/** Makes a study of what is written in its file: finds the files it names and the units of what it varies. */
final class StudyReader {

    private final Path file;
    private final StudyFile written;

    StudyReader(Path file, Bound<StudyFile> bound) {
        this.file = file;
        this.written = bound.value();
    }

    Study study() {
        return new Study(
                written.name(),
                written.title(),
                written.question(),
                file,
                path(written.scenario()),
                settings(written.set()),
                written.arms().entrySet().stream()
                        .map(arm -> arm(arm.getKey(), arm.getValue()))
                        .toList(),
                written.vary().stream().map(StudyReader::factor).toList(),
                written.design().orElse(StudyDesign.GRID),
                written.points().orElse(0),
                written.run()
                        .orElse(new RunSize(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())),
                written.replications()
                        .map(r -> new Replications(r.atLeast(), r.atMost(), r.until()))
                        .orElse(Replications.fixed(1)),
                written.outcomes().stream().map(OutcomeName::parse).toList(),
                written.notes().orElse(""));
    }

    private StudyArm arm(String name, StudyFile.Arm arm) {
        return new StudyArm(
                name,
                arm.title().orElse(name),
                arm.measures().stream().map(this::measure).toList(),
                settings(arm.set()));
    }

    private static Factor factor(StudyFile.Varied varied) {
        Optional<Factor.Range> range = varied.low()
                .map(low -> new Factor.Range(
                        low.number().orElseThrow(),
                        varied.high().flatMap(Written::number).orElseThrow(),
                        varied.steps().orElse(0),
                        varied.scale().orElse(FactorScale.LINEAR)));
        return new Factor(
                varied.path(),
                varied.also(),
                varied.label().orElse(varied.path()),
                "",
                varied.values().stream().map(Written::text).toList(),
                range);
    }

    private static List<String> settings(Map<String, Written> set) {
        return set.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue().text())
                .toList();
    }

    private Path measure(String name) {
        Path there = path(name);
        return Files.isRegularFile(there) ? there : path("../measures/" + name + ".yaml");
    }

    private Path path(String name) {
        return file.resolveSibling(name).normalize();
    }
}
