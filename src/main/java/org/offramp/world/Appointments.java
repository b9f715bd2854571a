package org.offramp.world;

import java.util.TreeSet;
import org.offramp.person.Population;
import org.offramp.time.Clock;
import org.offramp.time.Years;

/** The dates of a district: ends of months and years, the first reported year, changes of the rules, the end of the run. */
final class Appointments {

    private final District district;
    private final Years years;

    Appointments(District district) {
        this.district = district;
        this.years = district.ground().years();
    }

    /** When there is one, in order. */
    TreeSet<Integer> ticks() {
        TreeSet<Integer> ticks = new TreeSet<>();
        for (long month = 0; month * Clock.YEAR / 12 < years.end(); month++) {
            ticks.add((int) (month * Clock.YEAR / 12));
        }
        for (int tick = years.start(); tick <= years.end(); tick += Clock.YEAR) {
            ticks.add(tick);
        }
        district.arm().changes().forEach(change -> ticks.add(change.tick()));
        ticks.removeIf(tick -> tick > years.end());
        return ticks;
    }

    /** Ends a year, the warm-up or the run, and puts changed rules in force, where one of these is due at a tick. */
    void keep(int now) {
        boolean yearEnds = now >= years.start() && (now - years.start()) % Clock.YEAR == 0;
        if (yearEnds && now > 0) {
            district.road().closeYear(now);
            district.clinics().closeYear(now);
            district.use().closeYear(now);
            district.health().closeYear(now);
        }
        if (now >= years.end()) {
            district.road().closeRun(now);
            return;
        }
        for (Change change : district.arm().changes()) {
            if (change.tick() == now) {
                district.enact(change.rules(), now);
            }
        }
        if (yearEnds) {
            beginYear(now);
        }
    }

    /** Counts everybody who has a disorder or is in treatment on the first day of a year. */
    private void beginYear(int now) {
        Population people = district.people();
        if (now == years.start()) {
            people.report(now);
        }
        for (int person = 0; person < people.rows; person++) {
            if (people.present[person]) {
                if (people.disorder(person)) {
                    district.prevalence().disorder(person, now);
                }
                if (district.clinics().counted(person)) {
                    district.prevalence().treatment(person, now);
                }
            }
        }
    }
}
