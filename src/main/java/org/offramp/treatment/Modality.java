package org.offramp.treatment;

import java.util.Optional;
import org.offramp.chance.Chance;
import org.offramp.chance.Decision;
import org.offramp.chance.Distribution;
import org.offramp.person.Exposure;
import org.offramp.person.LifeCourse;
import org.offramp.person.Population;
import org.offramp.time.Span;

/**
 * A kind of treatment. Treatment is a state: its effects end with it, but for a separate chance of lasting remission at
 * completion.
 *
 * @param title in reports
 * @param setting where it is given
 * @param evidenceBased whether it counts for coverage where it is not given in a compulsory centre
 * @param retention time until a person would drop out
 * @param planned length of a completed treatment; none for a treatment without an end
 * @param lasting chance of remission at completion
 * @param effect effects on hazards while in it
 * @param medication whether it is medication of opioid use disorder: agonist treatment or naltrexone
 * @param afterwards what becomes of people at its end; nothing but the end of its effects if missing
 */
public record Modality(
        String title,
        Setting setting,
        boolean evidenceBased,
        Distribution retention,
        Optional<Span> planned,
        Chance lasting,
        Exposure effect,
        boolean medication,
        Optional<Afterwards> afterwards) {

    /** Whether it counts for coverage: evidence-based, and not given in a compulsory centre. */
    public boolean counts() {
        return evidenceBased && setting != Setting.COMPULSORY;
    }

    /** What becomes of a person at its end: a code of {@link LifeCourse}. */
    int follows(Population people, int person, int occasion) {
        return afterwards.isEmpty()
                ? LifeCourse.NOTHING
                : afterwards.get().comes(people.uniform(person, Decision.AFTERWARDS, occasion));
    }
}
