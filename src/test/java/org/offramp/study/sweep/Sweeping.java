package org.offramp.study.sweep;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.offramp.study.unit.Progress;

/** A sweep by hand, and its folder as text. */
final class Sweeping {

    private final Path out;
    final List<UnitNews> news = new ArrayList<>();
    Shard shard = Shard.WHOLE;
    boolean retry;
    /** Without waiting for the disk, which takes most of the time. */
    Disk disk;

    Sweeping(Path out) {
        this.out = out;
        this.disk = (file, text) -> {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        };
    }

    /** Does what is missing of a plan. */
    Rounds units(Plan plan, SweepEngine engine) {
        try (Progress progress = new Progress(Progress.Style.QUIET, new PrintWriter(new StringWriter()))) {
            progress.begin(plan.units(), plan.units(), true);
            return new Sweep(plan, shard, new UnitStore(out, disk), retry, news::add)
                    .run(engine, unit -> Map.of("people", 100), progress);
        }
    }

    /** The same, and writes the tables. */
    SweepResult all(Plan plan, SweepEngine engine) {
        return folder(out).write(plan, units(plan, engine), 1, 1);
    }

    static SweepFolder folder(Path out) {
        return new SweepFolder(out, "offramp sweep", (id, unit) -> id.toUpperCase(java.util.Locale.ROOT), (f, x) -> {});
    }

    /** Every file of a folder by name, but the lines of the manifest that may differ. */
    static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file);
                files.put(
                        folder.relativize(file).toString(),
                        text.replaceAll("\"(command|jdk|threads|duration-seconds)\": .*", ""));
            }
        }
        return files;
    }

    /** The same without what only a shard leaves. */
    static Map<String, String> results(Path folder) throws IOException {
        Map<String, String> files = files(folder);
        files.keySet().removeIf(name -> name.startsWith(Shard.FOLDER) || name.startsWith(".parts"));
        return files;
    }
}
