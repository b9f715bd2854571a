package org.offramp.report.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.offramp.justice.JusticeLaw;
import org.offramp.justice.Standing;
import org.offramp.measure.Enacted;
import org.offramp.person.OffenceClass;
import org.offramp.time.Clock;
import org.offramp.world.Diary.Entry;
import org.offramp.world.Diary.Kind;
import org.offramp.world.Diary.Moment;

/**
 * One entry of a diary where it stands: what came before it and what comes next.
 *
 * @param entries of the diary
 * @param index of the one to be told
 * @param before where the person stood until then
 * @param came where the person came from to stand there
 * @param node of treatment until then
 * @param nodeSince tick since when
 * @param gates of the arm, by number
 * @param start first reported day
 * @param startTick its tick
 */
record Page(
        List<Entry> entries,
        int index,
        Standing before,
        Standing came,
        int node,
        int nodeSince,
        List<Enacted> gates,
        LocalDate start,
        int startTick) {

    Entry entry() {
        return entries.get(index);
    }

    Moment moment() {
        return entry().moment();
    }

    JusticeLaw law() {
        return moment().rules().law();
    }

    /** The offence class of the entry. */
    OffenceClass offence() {
        return OffenceClass.of(Math.min(entry().detail(), OffenceClass.COUNT - 1));
    }

    /** Whether something is told of the same tick before this entry. */
    boolean after(Kind kind, Enum<?> which) {
        for (int i = index - 1; i >= 0 && entries.get(i).tick() == entry().tick(); i--) {
            if (entries.get(i).is(kind, which)) {
                return true;
            }
        }
        return false;
    }

    /** The next entry of a kind at the same tick. */
    Optional<Entry> next(Kind kind) {
        for (int i = index + 1; i < entries.size() && entries.get(i).tick() == entry().tick(); i++) {
            if (entries.get(i).kind() == kind) {
                return Optional.of(entries.get(i));
            }
        }
        return Optional.empty();
    }

    /** Whether anything of a kind happens at the same tick. */
    boolean any(Kind kind) {
        return entries.stream().anyMatch(e -> e.tick() == entry().tick() && e.kind() == kind);
    }

    /** The day of a tick. */
    String day(long tick) {
        return start.plusDays(Math.floorDiv(tick - startTick, (long) Clock.DAY)).toString();
    }

    /** The same, where the tick may never come. */
    String until(long tick) {
        return tick >= Clock.NEVER ? "no date" : day(tick);
    }

    /** The name of the modality of a number. */
    String modality(int number) {
        return moment().rules().provision().names().get(number);
    }

    /** Its title. */
    String title(int number) {
        return moment().rules().provision().modalities().get(modality(number)).title();
    }
}
