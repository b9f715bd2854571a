package org.offramp.report.page;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.offramp.report.figure.Typeface;

/**
 * A page of the house style as a template: one HTML file that needs no network.
 *
 * @param name of the template's file
 */
public record Template(String name) {

    private static final String FOLDER = "org/offramp/report/";

    /** The page, filled in; style and typeface are added. */
    public String fill(Map<String, Object> view) {
        ClasspathLoader loader = new ClasspathLoader(Template.class.getClassLoader());
        loader.setPrefix(FOLDER);
        PebbleEngine engine = new PebbleEngine.Builder()
                .loader(loader)
                .strictVariables(true)
                .defaultLocale(Locale.ROOT)
                .newLineTrimming(true)
                .build();
        Map<String, Object> all = new LinkedHashMap<>(view);
        all.put("css", text("report.css"));
        all.put("font", Typeface.css());
        StringWriter out = new StringWriter();
        try {
            engine.getTemplate(name).evaluate(out, all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static String text(String name) {
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
