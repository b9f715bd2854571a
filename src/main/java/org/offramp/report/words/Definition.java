package org.offramp.report.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** What an outcome is, in a sentence: for the terminal and for the reference page. */
public final class Definition {

    private static final String FILE = "/org/offramp/report/outcomes.properties";
    private static final Properties ALL = read();

    private Definition() {}

    /**
     * The definition of an outcome; nothing where it has none.
     *
     * @param outcome its id in every table
     */
    public static Optional<String> of(String outcome) {
        return Optional.ofNullable(ALL.getProperty(outcome));
    }

    private static Properties read() {
        Properties all = new Properties();
        try (InputStream file = Objects.requireNonNull(Definition.class.getResourceAsStream(FILE));
                Reader text = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            all.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}
