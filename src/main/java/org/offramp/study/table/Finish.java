package org.offramp.study.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** What is to be added to the tables before the folder is complete. */
@FunctionalInterface
public interface Finish {

    /**
     * Adds figures and the page.
     *
     * @param folder with the tables
     * @param facts of the manifest
     */
    void write(Path folder, Map<String, Object> facts) throws IOException;
}
