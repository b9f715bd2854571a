package org.offramp.study.calibration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.offramp.scenario.Calibration;
import org.offramp.scenario.Draft;
import org.offramp.scenario.Scenario;
import org.offramp.study.unit.Fingerprint;
import org.offramp.study.unit.Program;

/**
 * What is to be calibrated, checked before anything is run.
 *
 * @param scenario of the place
 * @param free numbers that are moved, one or more
 * @param aims targets, one or more of them fitted
 */
record CalibrationTask(Scenario scenario, List<FreeNumber> free, List<Aim> aims) {

    /**
     * The task of a place.
     *
     * @throws IllegalArgumentException if there is nothing to fit or nothing to fit it to
     */
    static CalibrationTask of(Draft draft, Set<String> heldOut) {
        Scenario scenario = draft.with(List.of());
        Calibration asked = scenario.place().calibration().orElseThrow();
        List<FreeNumber> free = FreeNumber.of(scenario, asked);
        List<Aim> aims = Aim.of(scenario.place(), asked, heldOut);
        long fitted = aims.stream().filter(aim -> !aim.heldOut()).count();
        if (free.isEmpty() || fitted == 0) {
            throw new IllegalArgumentException("calibration: there are " + free.size() + " free numbers and " + fitted
                    + " targets to fit, expected one or more of each. Maybe fewer in hold-out?");
        }
        return new CalibrationTask(scenario, free, aims);
    }

    /** The name of the file its evaluations are kept in: another for whatever could change one of them. */
    String key(String kind, Calibrate.Run run, Object size, String version) {
        String all = scenario.hash() + run + free + aims + size + version + Program.identity();
        return kind + "-" + Fingerprint.of(all).substring(0, 16);
    }

    /** The places of the values in the file. */
    double[] start() {
        return free.stream().mapToDouble(FreeNumber::start).toArray();
    }

    /** What was asked, for a manifest. */
    Map<String, @Nullable Object> facts(Calibrate.Run run) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("title", scenario.place().title());
        facts.put("place", scenario.place().name());
        facts.put("people", run.people());
        facts.put("years", run.years());
        facts.put("warmup", run.warmup());
        facts.put("seed", Long.toString(run.seed()));
        facts.put("wave", run.wave().orElse(Waves.size(free.size())));
        facts.put("free", free.stream().map(FreeNumber::title).toList());
        facts.put("fitted", targets(false));
        facts.put("held-out", targets(true));
        return facts;
    }

    /** With what it was answered, for a manifest. */
    Map<String, @Nullable Object> origin(String command, String version, int threads, double seconds) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("command", command);
        facts.put("version", version);
        facts.put("commit", Fingerprint.COMMIT);
        facts.put("jdk", Runtime.version().toString());
        facts.put("threads", threads);
        facts.put("duration-seconds", seconds);
        facts.put("scenario-hash", scenario.hash());
        return facts;
    }

    /** The targets that are held out, or those that are not. */
    List<String> targets(boolean heldOut) {
        return aims.stream()
                .filter(aim -> aim.heldOut() == heldOut)
                .map(Aim::id)
                .toList();
    }
}
