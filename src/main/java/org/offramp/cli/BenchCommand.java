package org.offramp.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.offramp.scenario.RunPlan;
import org.offramp.scenario.Scenario;
import org.offramp.study.Bench;
import org.offramp.time.Clock;
import org.offramp.world.AgendaKind;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code offramp bench}: how fast the model runs and how much memory a person takes. */
@Command(
        name = "bench",
        description = "Measures how fast a scenario runs and how much memory a person takes; prints CSV.",
        mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {

    /** Which agendas are measured. */
    enum Agendas {
        /** The production agenda. */
        CALENDAR(List.of(AgendaKind.CALENDAR)),
        /** The reference agenda. */
        MASON(List.of(AgendaKind.MASON)),
        /** One after the other. */
        BOTH(List.of(AgendaKind.values()));

        private final List<AgendaKind> kinds;

        Agendas(List<AgendaKind> kinds) {
            this.kinds = kinds;
        }
    }

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "SCENARIO",
            arity = "0..1",
            defaultValue = "scenarios/usa.yaml",
            description = "The file of a place; ${DEFAULT-VALUE} if left out.")
    private Path scenario;

    @Option(
            names = "--people",
            paramLabel = "N",
            split = ",",
            converter = WholeNumber.class,
            defaultValue = "10000,100000,1000000",
            description = "People simulated at the start, a list; ${DEFAULT-VALUE} if left out.")
    private List<Integer> people;

    @Option(names = "--agenda", paramLabel = "KIND", defaultValue = "both", description = "calendar, mason or both.")
    private Agendas agenda;

    @Option(names = "--years", paramLabel = "Y", converter = WholeNumber.class, description = "Years reported.")
    private @Nullable Integer years;

    @Option(names = "--warmup", paramLabel = "W", converter = WholeNumber.class, description = "Years before.")
    private @Nullable Integer warmup;

    @Option(names = "--threads", paramLabel = "T", converter = WholeNumber.class, description = "Districts at once.")
    private @Nullable Integer threads;

    @Override
    public Integer call() {
        CommandLine command = spec.commandLine();
        people.forEach(size -> Bounds.of(command, "--people", size, size, 1, Integer.MAX_VALUE - 1));
        Scenario asked = Scenario.read(scenario, List.of(), List.of());
        RunPlan plan = asked.place().run();
        int span = Bounds.of(command, "--years", years, plan.years(), 1, Clock.MAX_YEARS);
        int before = Bounds.of(command, "--warmup", warmup, plan.warmup(), 0, Clock.MAX_YEARS);
        Bounds.together(command, span, before);
        int workers =
                Bounds.of(command, "--threads", threads, Runtime.getRuntime().availableProcessors(), 1, 4096);
        try {
            new Bench(asked, span, before, plan.seed(), workers).run(people, agenda.kinds, command.getOut());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command, "the scenario cannot be run: " + e.getMessage(), e);
        }
        return Offramp.DONE;
    }
}
