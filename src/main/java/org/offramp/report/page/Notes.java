package org.offramp.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.offramp.report.result.Source;

/** Sources as numbered notes: a number the first time one is named, and links both ways. Asked in the order of the page. */
final class Notes {

    /** Links back from a note; a source of a hundred numbers has no hundred. */
    private static final int BACK = 3;

    private final Map<String, Source> known = new LinkedHashMap<>();
    private final Map<String, List<String>> places = new LinkedHashMap<>();
    private int next;

    Notes(List<Source> sources) {
        sources.forEach(source -> known.put(source.id(), source));
    }

    /** A source where it is named: its number in the list, 0 if it is not there, and where the name stands. */
    record Mark(int number, String anchor, String source) {}

    /** A link back, to where a note is named. */
    record Back(String anchor, int number) {}

    /** A note. */
    record Note(int number, String id, String text, String url, List<Back> back, int more) {}

    /** The marks of what stands in a column of sources: one id, or several with semicolons between. */
    List<Mark> marks(String column) {
        return Stream.of(column.split(";"))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .map(this::mark)
                .toList();
    }

    private Mark mark(String id) {
        if (!known.containsKey(id)) {
            return new Mark(0, "", id);
        }
        List<String> named = places.computeIfAbsent(id, first -> new ArrayList<>());
        next++;
        String anchor = "mark-" + next;
        named.add(anchor);
        return new Mark(List.copyOf(places.keySet()).indexOf(id) + 1, anchor, id);
    }

    /** The notes: those named in the order in which they are, then the others. */
    List<Note> list() {
        List<Note> notes = new ArrayList<>();
        places.forEach((id, named) -> notes.add(note(notes.size() + 1, id, named)));
        known.keySet().stream()
                .filter(id -> !places.containsKey(id))
                .forEach(id -> notes.add(note(notes.size() + 1, id, List.of())));
        return notes;
    }

    private Note note(int number, String id, List<String> named) {
        List<Back> back = new ArrayList<>();
        named.stream().limit(BACK).forEach(anchor -> back.add(new Back(anchor, back.size() + 1)));
        Source source = known.getOrDefault(id, new Source(id, "", ""));
        return new Note(number, id, source.text(), source.url(), back, named.size() - back.size());
    }
}
