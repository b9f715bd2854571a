package org.offramp.report.story;

import java.util.List;
import org.offramp.justice.Counted;
import org.offramp.justice.Standing;
import org.offramp.person.Vital;
import org.offramp.time.Years;
import org.offramp.world.Diary.Entry;
import org.offramp.world.Diary.Kind;

/**
 * What the reported years came to for one person in one arm; times in ticks.
 *
 * @param prison held on remand or in prison
 * @param treatment in a programme
 * @param control held, under supervision or monitoring, or diverted
 * @param arrests number
 * @param dead whether the person has died by the end
 */
record Totals(long prison, long treatment, long control, long arrests, boolean dead) {

    static Totals of(List<Entry> entries, Years years) {
        long prison = 0;
        long treatment = 0;
        long control = 0;
        long arrests = 0;
        boolean dead = false;
        Standing standing = Standing.OUTSIDE;
        int stood = 0;
        int node = 0;
        int began = 0;
        for (Entry e : entries) {
            if (e.kind() == Kind.STANDS) {
                long length = within(stood, e.tick(), years);
                prison += held(standing) ? length : 0;
                control += controlled(standing) ? length : 0;
                standing = Standing.of(e.code());
                stood = e.tick();
            } else if (e.kind() == Kind.EPISODE) {
                treatment += treated(node) ? within(began, e.tick(), years) : 0;
                node = e.code();
                began = e.tick();
            } else if (e.is(Kind.JUSTICE, Counted.ARRESTS) && e.tick() >= years.start()) {
                arrests++;
            } else if (e.kind() == Kind.VITAL) {
                dead |= e.is(Kind.VITAL, Vital.DEATH)
                        || e.is(Kind.VITAL, Vital.OVERDOSE)
                        || e.is(Kind.VITAL, Vital.EXECUTION);
            }
        }
        long rest = within(stood, years.end(), years);
        return new Totals(
                prison + (held(standing) ? rest : 0),
                treatment + (treated(node) ? within(began, years.end(), years) : 0),
                control + (controlled(standing) ? rest : 0),
                arrests,
                dead);
    }

    private static long within(int from, int to, Years years) {
        return Math.max(0, Math.min(to, years.end()) - Math.max(from, years.start()));
    }

    private static boolean held(Standing standing) {
        return standing == Standing.REMAND || standing == Standing.PRISON;
    }

    private static boolean controlled(Standing standing) {
        return standing != Standing.OUTSIDE && standing != Standing.COMMUNITY && standing != Standing.PRETRIAL_LIBERTY;
    }

    private static boolean treated(int node) {
        return node != 0 && node % 2 == 0;
    }
}
