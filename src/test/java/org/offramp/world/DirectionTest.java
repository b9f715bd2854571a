package org.offramp.world;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offramp.scenario.Scenario;

/**
 * What each measure does first is what the evidence says, in three regimes and one with compulsory centres, at a small
 * size: the rows of src/test/resources/directions.csv. A sign is shown if the paired difference has it and is off zero by
 * as many standard errors as one row in twenty would be with no effect at all. The seed is fixed: a failure is no chance.
 */
class DirectionTest {

    private static final int PEOPLE = 12000;
    private static final int WARMUP = 3;
    private static final int YEARS = 4;
    private static final int REPLICATIONS = 5;

    /** The 95 % point of Student's t with four degrees of freedom. */
    private static final double OFF = 2.132;

    private static final Path SCENARIOS = Path.of("scenarios");

    /**
     * A row of the table.
     *
     * @param sign {@code +}, {@code -}, {@code 0} for no difference at all, {@code ?} where it cannot be shown; by place
     * @param why it must be so, with the source
     * @param except why a place has no sign
     */
    private record Row(String measure, String outcome, Map<String, String> sign, String why, String except) {

        boolean signed(String place) {
            return !sign.get(place).equals("?") && !sign.get(place).isEmpty();
        }
    }

    private static List<Row> rows() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/test/resources/directions.csv"));
        String[] head = lines.get(0).split(";");
        List<Row> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(";", -1);
            assertThat(cells).as(line).hasSameSizeAs(head);
            Map<String, String> sign = new TreeMap<>();
            for (int i = 2; i < 6; i++) {
                sign.put(head[i], cells[i]);
            }
            rows.add(new Row(cells[0], cells[1], sign, cells[6], cells[7]));
        }
        return rows;
    }

    @Test
    void everyMeasureHasARowWithASign() throws IOException {
        List<String> measures;
        try (Stream<Path> files = Files.list(SCENARIOS.resolve("measures"))) {
            measures = files.map(file -> file.getFileName().toString().replace(".yaml", ""))
                    .sorted()
                    .toList();
        }
        TreeSet<String> signed = new TreeSet<>();
        for (Row row : rows()) {
            assertThat(measures).contains(row.measure());
            assertThat(row.sign().values()).as(row.measure()).allMatch(s -> s.matches("[-+0?]?"));
            assertThat(row.why()).as(row.measure()).isNotBlank();
            boolean none = Stream.of("usa", "portugal", "kenya")
                    .anyMatch(place -> !row.sign().get(place).matches("[-+]"));
            assertThat(row.except().isBlank())
                    .as("%s %s: a reason if and only if a place has no sign", row.measure(), row.outcome())
                    .isNotEqualTo(none);
            if (row.sign().containsValue("+") || row.sign().containsValue("-")) {
                signed.add(row.measure());
            }
        }
        assertThat(measures).as("measures without a row that has a sign").isSubsetOf(signed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"usa", "portugal", "kenya", "viet-nam"})
    void firstEffectsAreAsTheEvidenceSays(String place) throws IOException {
        Map<String, List<Row>> measures =
                new TreeMap<>(rows().stream().filter(row -> row.signed(place)).collect(groupingBy(Row::measure)));
        List<World> bases = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, List<Row>> of : measures.entrySet()) {
            Simulation simulation = simulation(place, of.getKey());
            if (bases.isEmpty()) {
                bases.addAll(each(replication -> run(simulation, 0, replication)));
            }
            List<List<Double>> differences =
                    each(replication -> differences(simulation, of.getValue(), bases.get(replication), replication));
            for (int i = 0; i < of.getValue().size(); i++) {
                Row row = of.getValue().get(i);
                int number = i;
                double[] d =
                        differences.stream().mapToDouble(one -> one.get(number)).toArray();
                if (!shows(row.sign().get(place), d)) {
                    wrong.add("%s: %s of %s should be %s, because %s; differences %s"
                            .formatted(
                                    row.measure(),
                                    row.outcome(),
                                    place,
                                    row.sign().get(place),
                                    row.why(),
                                    Arrays.toString(d)));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static <T> List<T> each(IntFunction<T> replication) {
        return IntStream.range(0, REPLICATIONS).parallel().mapToObj(replication).toList();
    }

    private static Simulation simulation(String place, String measure) {
        Path file = SCENARIOS.resolve("measures").resolve(measure + ".yaml");
        List<String> settings = List.of("run.district=" + PEOPLE);
        Scenario scenario = Scenario.read(SCENARIOS.resolve(place + ".yaml"), List.of(file), settings);
        return new Simulation(scenario, new RunOptions(PEOPLE, YEARS, WARMUP, 7, AgendaKind.CALENDAR));
    }

    private static World run(Simulation simulation, int arm, int replication) {
        World world = Worlds.of(simulation, arm, replication, PEOPLE, AgendaKind.CALENDAR);
        world.run();
        return world;
    }

    /** The base is the same for all measures. */
    private static List<Double> differences(Simulation simulation, List<Row> rows, World base, int replication) {
        World world = run(simulation, 1, replication);
        ArmResult before = Results.of(base, base);
        ArmResult after = Results.of(world, base);
        String measure = rows.get(0).measure();
        assertThat(after.accounts()).as(measure).allMatch(Balance::ok);
        return rows.stream()
                .map(row -> row.outcome().equals("naloxone")
                        ? naloxone(world) - naloxone(base)
                        : Effects.value(row.outcome(), after, simulation.frame(1), measure)
                                - Effects.value(row.outcome(), before, simulation.frame(0), measure))
                .toList();
    }

    private static boolean shows(String sign, double[] differences) {
        double mean = Arrays.stream(differences).average().orElseThrow();
        if (sign.equals("0")) {
            return Arrays.stream(differences).allMatch(d -> d == 0);
        }
        double squares =
                Arrays.stream(differences).map(d -> (d - mean) * (d - mean)).sum();
        double error = Math.sqrt(squares / (differences.length - 1) / differences.length);
        double towards = sign.equals("+") ? mean : -mean;
        return towards > 0 && towards >= OFF * error;
    }

    /** People whose last release was with naloxone, at the end. */
    private static double naloxone(World world) {
        double sum = 0;
        for (boolean taken : world.districts().get(0).people().naloxone) {
            sum += taken ? 1 : 0;
        }
        return sum;
    }
}
