package org.offramp.report.figure;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;

/**
 * Open Sans, shipped with the program: a bare Java has no fonts, and a chart should look the same everywhere.
 *
 * <p>On Linux, AWT asks the system's fontconfig for its fonts before it will measure any text, even text in a font of our
 * own, and dies where there is none. The property {@code sun.awt.fontconfig}, set before the first text, hands it a font
 * configuration that names our font alone.
 */
public final class Typeface {

    static final String FAMILY = "Open Sans";

    /** What an SVG viewer without Open Sans takes instead. */
    static final String FALLBACK = "'Open Sans', 'Segoe UI', 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif";

    private static final String FOLDER = "/org/offramp/report/font/";
    private static final Font REGULAR;
    private static final Font BOLD;

    static {
        try {
            configure();
            REGULAR = load("OpenSans-Regular.ttf");
            BOLD = load("OpenSans-Bold.ttf");
        } catch (IOException e) {
            throw new UncheckedIOException("the report's font cannot be unpacked. Maybe java.io.tmpdir is full.", e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the report's font is damaged. Maybe the jar is.", e);
        }
    }

    private Typeface() {}

    /** Regular, of a size in points. */
    public static Font regular(double size) {
        return REGULAR.deriveFont(Font.PLAIN, (float) size);
    }

    /** Bold, of a size in points. */
    public static Font bold(double size) {
        return BOLD.deriveFont(Font.BOLD, (float) size);
    }

    /** The font as CSS with the font inside, for a page or an SVG that is to look the same everywhere. */
    public static String css() {
        return face(400, "OpenSans-Regular.woff2") + face(700, "OpenSans-Bold.woff2");
    }

    private static String face(int weight, String name) {
        try (InputStream in = open(name)) {
            return "@font-face { font-family: '" + FAMILY + "'; font-weight: " + weight
                    + "; src: url(data:font/woff2;base64,"
                    + Base64.getEncoder().encodeToString(in.readAllBytes()) + ") format('woff2'); }\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Font load(String name) throws IOException, FontFormatException {
        try (InputStream in = open(name)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        }
    }

    private static InputStream open(String name) throws IOException {
        InputStream in = Typeface.class.getResourceAsStream(FOLDER + name);
        if (in == null) {
            throw new IOException(FOLDER + name + " is not in the jar");
        }
        return in;
    }

    private static void configure() throws IOException {
        if (System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true");
        }
        boolean linux =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        if (!linux || System.getProperty("sun.awt.fontconfig") != null) {
            return;
        }
        Path folder = Files.createTempDirectory("offramp-font");
        Path font = folder.resolve("OpenSans-Regular.ttf");
        Path properties = folder.resolve("fontconfig.properties");
        folder.toFile().deleteOnExit();
        font.toFile().deleteOnExit();
        properties.toFile().deleteOnExit();
        try (InputStream in = open("OpenSans-Regular.ttf")) {
            Files.copy(in, font);
        }
        StringBuilder text = new StringBuilder("version=1\nsequence.allfonts=latin-1\n");
        for (String logical : new String[] {"dialog", "dialoginput", "sansserif", "serif", "monospaced"}) {
            for (String style : new String[] {"plain", "bold", "italic", "bolditalic"}) {
                text.append(logical).append('.').append(style).append(".latin-1=-misc-opensans\n");
            }
        }
        Files.writeString(
                properties, text.append("filename.-misc-opensans=").append(font).append('\n'));
        System.setProperty("sun.awt.fontconfig", properties.toString());
    }
}
