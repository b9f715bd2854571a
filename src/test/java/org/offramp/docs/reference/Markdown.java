package org.offramp.docs.reference;

/** Text as a cell of a Markdown table holds it. */
final class Markdown {

    private Markdown() {}

    /** On one line, with what would be markup kept as text. */
    static String cell(String text) {
        return text.strip()
                .replaceAll("\\s+", " ")
                .replace("\\", "\\\\")
                .replace("|", "\\|")
                .replace("<", "&lt;")
                .replaceAll("\\[(?=[^\\]]*\\]\\()", "\\\\[");
    }
}
