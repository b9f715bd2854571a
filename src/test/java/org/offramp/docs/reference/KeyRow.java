package org.offramp.docs.reference;

/**
 * A key of a file, a line of the page.
 *
 * @param path where it stands
 * @param holds what it holds
 * @param needed whether a file that extends no other has to have it
 * @param means what it is
 */
record KeyRow(String path, String holds, boolean needed, String means) {

    /** The same, of a key that may be left out. */
    KeyRow orNothing() {
        return new KeyRow(path, holds, false, means);
    }

    String line() {
        return "| `" + path + "` | " + holds + " | " + (needed ? "yes" : "no") + " | " + Markdown.cell(means) + " |\n";
    }
}
