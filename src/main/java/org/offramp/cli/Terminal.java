package org.offramp.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.offramp.study.unit.Progress;

/** Whether somebody watches: on a terminal a line can rewrite itself, in a file it cannot. */
final class Terminal {

    private static final Path ERRORS = Path.of("/proc/self/fd/2");

    private Terminal() {}

    /** How to tell progress on standard error. */
    static Progress.Style style(boolean quiet) {
        return quiet ? Progress.Style.QUIET : isWatched() ? Progress.Style.REWRITING : Progress.Style.LINES;
    }

    private static boolean isWatched() {
        if (Files.isSymbolicLink(ERRORS)) {
            try {
                String device = Files.readSymbolicLink(ERRORS).toString();
                return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
            } catch (IOException e) {
                return false;
            }
        }
        return System.console() != null;
    }
}
