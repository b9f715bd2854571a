package org.offramp.study.unit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * Which program this is, for the identity of what it computes: the commit, if that says it; with changes that are not
 * committed, or without a commit, also SHA-256 of the names and check sums of all files of the program. When and where it
 * was built is not in it.
 */
public final class Program {

    private static final String ABOUT = "META-INF/";

    private Program() {}

    /** The program that runs. */
    public static String identity() {
        return Running.IDENTITY;
    }

    private static final class Running {
        static final String IDENTITY = of(Fingerprint.COMMIT, place());
    }

    /** The identity of a program of a commit that lies in a jar or a folder. */
    static String of(String commit, Path place) {
        boolean told = !commit.equals("unknown") && !commit.endsWith("-dirty");
        return told ? commit : commit + " " + Fingerprint.of(contents(place).toString());
    }

    private static Path place() {
        try {
            return Path.of(Program.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the place of a program is a file", e);
        }
    }

    /** The check sum of each file by its name. */
    private static SortedMap<String, Long> contents(Path place) {
        SortedMap<String, Long> sums = new TreeMap<>();
        try {
            if (Files.isDirectory(place)) {
                try (Stream<Path> all = Files.walk(place)) {
                    for (Path file : all.filter(Files::isRegularFile).toList()) {
                        CRC32 sum = new CRC32();
                        sum.update(Files.readAllBytes(file));
                        put(sums, place.relativize(file).toString().replace('\\', '/'), sum.getValue());
                    }
                }
                return sums;
            }
            try (JarFile jar = new JarFile(place.toFile())) {
                for (Enumeration<JarEntry> all = jar.entries(); all.hasMoreElements(); ) {
                    JarEntry entry = all.nextElement();
                    if (!entry.isDirectory()) {
                        put(sums, entry.getName(), entry.getCrc());
                    }
                }
            }
            return sums;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the program in " + place, e);
        }
    }

    private static void put(SortedMap<String, Long> sums, String name, long sum) {
        if (!name.startsWith(ABOUT)) {
            sums.put(name, sum);
        }
    }
}
