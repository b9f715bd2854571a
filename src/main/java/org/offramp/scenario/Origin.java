package org.offramp.scenario;

/**
 * Where something is written: a line of a file, or an option of the command line.
 *
 * @param file the file as the user named it, or {@code --set PATH=VALUE}
 * @param line from 1; 0 where there are no lines (a whole file, an option)
 * @param column from 1, or 0
 */
public record Origin(String file, int line, int column) {

    private static final String SET = "--set ";

    /** A file as a whole. */
    static Origin of(String file) {
        return new Origin(file, 0, 0);
    }

    /** The option {@code --set}. */
    static Origin ofSet(String setting) {
        return of(SET + setting);
    }

    /** Whether it was written on the command line. */
    public boolean isSet() {
        return line == 0 && file.startsWith(SET);
    }

    /** {@code file:line}, the form editors and terminals turn into a link. */
    @Override
    public String toString() {
        return line > 0 ? file + ":" + line : file;
    }
}
