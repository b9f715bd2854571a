package org.offramp.scenario;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says in one line what a parser says in many: where the text stops being YAML or JSON, and why. */
final class SyntaxError {

    private static final Pattern LINE = Pattern.compile("line (\\d{1,7}), column");

    private SyntaxError() {}

    static ScenarioException of(JsonProcessingException error, Origin whole, String format) {
        String message = String.valueOf(error.getOriginalMessage());
        // What went wrong stands at the margin, quoted lines and places are indented; the last place is the fault's
        // own.
        String why = message.lines()
                .filter(line -> !line.isBlank() && !line.startsWith(" "))
                .collect(Collectors.joining(", "))
                .replaceFirst(", got this instead.*", "");
        int line = error.getLocation() == null
                ? 0
                : Math.max(0, error.getLocation().getLineNr());
        Matcher place = LINE.matcher(message);
        while (place.find()) {
            line = Integer.parseInt(place.group(1));
        }
        Origin at = whole.isSet() ? whole : new Origin(whole.file(), line, 0);
        String maybe = why.contains("TAB") ? "Maybe indent with spaces instead of tabs?" : "";
        String what = "cannot be read as " + format + ": " + Text.shown(why);
        return new ScenarioException(List.of(new Problem(at, "", what, "", maybe)));
    }
}
