package org.offramp.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.offramp.measure.Measure;

/**
 * The sources a text names in brackets: {@code (EMCPT19; PTLAW23)}. A word of capital letters and digits in brackets is an
 * id; one without a digit is an id only in brackets that hold nothing but ids, for it may be an abbreviation.
 */
final class Citations {

    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern IDS = Pattern.compile("[A-Z][A-Z0-9]+(?:; [A-Z][A-Z0-9]+)*");
    private static final Pattern WORD = Pattern.compile("\\b[A-Z]{2,}[A-Z0-9]*\\b");

    private Citations() {}

    /** The ids, each once, in the order of the text. */
    static List<String> in(String text) {
        List<String> ids = new ArrayList<>();
        BRACKETS.matcher(text).results().map(found -> found.group(1)).forEach(inside -> {
            boolean nothingElse = IDS.matcher(inside).matches();
            WORD.matcher(inside)
                    .results()
                    .map(MatchResult::group)
                    .filter(word -> nothingElse || dated(word))
                    .forEach(ids::add);
        });
        return ids.stream().distinct().toList();
    }

    /** Whether every source that the texts of a measure name is known; they may have abbreviations in brackets. */
    static void check(Measure measure, Findings findings) {
        measure.used().ifPresent(text -> check("used", text, findings));
        measure.evidence().ifPresent(text -> check("evidence", text, findings));
    }

    private static void check(String path, String text, Findings findings) {
        in(text).stream().filter(Citations::dated).forEach(id -> findings.source(path, id));
    }

    private static boolean dated(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }
}
