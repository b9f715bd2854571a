package org.offramp.report.page;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** Pages from templates in the jar. */
final class Template {

    private static final String FOLDER = "org/offramp/report/";

    private Template() {}

    /** A template with its words filled in; a word that is missing is a fault. */
    static String filled(String name, Map<String, Object> view) {
        ClasspathLoader loader = new ClasspathLoader(Template.class.getClassLoader());
        loader.setPrefix(FOLDER);
        PebbleEngine engine = new PebbleEngine.Builder()
                .loader(loader)
                .strictVariables(true)
                .defaultLocale(Locale.ROOT)
                .newLineTrimming(true)
                .build();
        StringWriter out = new StringWriter();
        try {
            engine.getTemplate(name).evaluate(out, view);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** A text in the jar. */
    static String text(String name) {
        try (InputStream in = Template.class.getResourceAsStream("/" + FOLDER + name)) {
            if (in == null) {
                throw new IOException(name + " is not in the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
