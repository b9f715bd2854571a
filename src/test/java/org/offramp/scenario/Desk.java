package org.offramp.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder to write scenarios in: the town, with lines of it replaced. */
record Desk(Path folder) {

    static final String TOWN = """
            name: Riverton
            start: 2025-01-01
            currency: EUR
            districts: 2
            police:
              contact: {value: 12, unit: per 100 person-years, source: KM20, grade: measured}
              arrest: {value: 25, unit: percent, low: 20, high: 30, source: KM20, grade: derived, note: table 3}
              offer-rate: 0.6
            court:
              hearings-per-day: 40
              cost-of-hearing: {value: 310, unit: EUR per case, source: ASM, grade: assumed, low: 200, high: 400, note: guess}
              sentence: {distribution: log-normal, median: 14, sigma: 0.95, unit: months, source: KM20, grade: unverified}
            remand:
              value: {men: 0.4, women: 0.3}
              unit: probability
              source: KM20; ASM
              grade: measured
            programmes:
              - id: methadone-clinic
                modality: methadone
                places: 120 places
                stay: {distribution: weibull, scale: 1, shape: 0.7, unit: years}
              - {id: day-centre, modality: counselling, places: 30, stay: 90 days}
            effects: {methadone: 0.5, other: {value: 0.9, unit: hazard ratio, source: ASM, grade: unverified}}
            rule:
              kind: all-of
              rules: [everybody, {kind: up-to, days: 10 number, unless: methadone}]
            window: {from: 2025-02-01, to: 2025-03-01}
            deadline: 2 weeks
            """;

    private static final String SOURCES = """
            [{"id": "KM20", "type": "article-journal", "title": "On arrest", "author": [{"family": "Kim"}],
              "issued": {"date-parts": [[2020, 5]]}}]
            """;

    /** With a bibliography. */
    static Desk with(Path folder) {
        Desk desk = new Desk(folder);
        desk.write("sources.json", SOURCES);
        return desk;
    }

    Path write(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Bound<Town> read(String text, String... settings) {
        return ScenarioFile.read(write("town.yaml", text), Town.class, List.of(settings));
    }

    /** What is wrong with a text, without the folder. */
    List<String> problems(String text, String... settings) {
        try {
            read(text, settings);
            return List.of();
        } catch (ScenarioException e) {
            return lines(e);
        }
    }

    /** What is wrong with the town once a piece of it reads otherwise. */
    List<String> problems(Change change) {
        return problems(change.text());
    }

    List<String> lines(ScenarioException e) {
        return e.problems().stream()
                .map(p -> p.toString().replace(folder.toString() + "/", ""))
                .toList();
    }

    /** The town with a piece of it written otherwise. */
    static Change change(String piece, String otherwise) {
        if (!TOWN.contains(piece)) {
            throw new IllegalArgumentException("the town has no " + piece);
        }
        return new Change(TOWN.replace(piece, otherwise));
    }

    /** A changed town. */
    record Change(String text) {
        Change and(String piece, String otherwise) {
            if (!text.contains(piece)) {
                throw new IllegalArgumentException("the town has no " + piece);
            }
            return new Change(text.replace(piece, otherwise));
        }
    }
}
