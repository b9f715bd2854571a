package org.offramp.report.result;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/**
 * A result folder on disk, as a run leaves it.
 *
 * @param path the folder
 */
public record ResultFolder(Path path) {

    /**
     * Reads the tables; a table that is missing is read as empty.
     *
     * @param manifest manifest.json, already parsed
     * @throws IllegalArgumentException if a table is malformed; the message says file, record, column and value
     */
    public ReportInput read(Map<String, Object> manifest) throws IOException {
        return new ReportInput(
                Manifest.of(manifest),
                table("summary").each(ResultFolder::row),
                table("difference").each(ResultFolder::difference),
                table("gates")
                        .each(l -> new GateRow(
                                l.text("arm"), l.year(), l.text("measure"), l.text("step"), l.number("count"))),
                table("flows")
                        .each(l ->
                                new FlowRow(l.text("arm"), l.year(), l.text("from"), l.text("to"), l.number("count"))),
                table("accounts")
                        .each(l -> new AccountRow(
                                l.text("arm"),
                                l.count("replication"),
                                l.text("account"),
                                l.number("left"),
                                l.number("right"),
                                l.yes("ok"))),
                table("parameters")
                        .each(l -> new ParameterRow(
                                l.text("path"),
                                l.text("value"),
                                l.text("unit"),
                                l.text("low"),
                                l.text("high"),
                                l.text("grade"),
                                l.text("source"))),
                table("cost-effectiveness").each(ResultFolder::pair),
                Sureness.of(
                        manifest,
                        table("uncertainty").each(ResultFolder::range),
                        table("variance").each(ResultFolder::share),
                        table("importance").each(ResultFolder::weight),
                        table("tornado").each(ResultFolder::swing),
                        table("drawn-effectiveness").each(ResultFolder::drawn)),
                table("ranking").each(ResultFolder::ranked));
    }

    private static Ranked ranked(Table.Line l) {
        return new Ranked(
                l.text("outcome"),
                l.text("stratum"),
                l.text("unit"),
                l.count("rank"),
                l.count("rank-low"),
                l.count("rank-high"),
                l.text("arm"),
                l.text("base"),
                l.number("mean"),
                l.number("low"),
                l.number("high"),
                l.count("n"),
                l.text("next"),
                l.number("next-mean"),
                l.number("next-low"),
                l.number("next-high"),
                l.text("told-apart").equals("yes"));
    }

    private static Sureness.Range range(Table.Line l) {
        return new Sureness.Range(
                l.text("arm"),
                l.text("base"),
                l.text("outcome"),
                l.text("stratum"),
                l.year(),
                l.number("mean"),
                l.number("low"),
                l.number("high"),
                l.number("relative-low"),
                l.number("relative-high"));
    }

    private static Sureness.Share share(Table.Line l) {
        return new Sureness.Share(
                l.text("arm"),
                l.text("base"),
                l.text("outcome"),
                l.text("stratum"),
                l.text("group"),
                l.number("share"),
                l.number("low"),
                l.number("high"));
    }

    private static Sureness.Weight weight(Table.Line l) {
        return new Sureness.Weight(
                l.text("arm"),
                l.text("base"),
                l.text("outcome"),
                l.text("path"),
                l.number("share"),
                l.number("low"),
                l.number("high"),
                l.text("direction").equals("rises"),
                l.text("clear").equals("yes"),
                l.text("grade"),
                l.text("source"),
                l.number("value"),
                l.number("range-low"),
                l.number("range-high"),
                l.text("unit"),
                l.count("numbers"));
    }

    private static Swing swing(Table.Line l) {
        return new Swing(
                l.text("base"),
                l.text("arm"),
                l.text("outcome"),
                l.text("path"),
                l.number("low-fifth"),
                l.number("high-fifth"),
                l.number("mean"),
                l.number("chance"),
                l.text("grade"),
                l.number("value"),
                l.number("range-low"),
                l.number("range-high"),
                l.text("number-unit"));
    }

    private static Pair drawn(Table.Line l) {
        return new Pair(
                l.text("base"),
                l.text("arm"),
                l.text("perspective"),
                "average",
                l.number("cost"),
                l.number("qalys"),
                l.number("net-benefit"));
    }

    private static Pair pair(Table.Line l) {
        return new Pair(
                l.text("base"),
                l.text("arm"),
                l.text("perspective"),
                l.text("view"),
                l.number("cost"),
                l.number("qalys"),
                l.number("net-benefit"));
    }

    private Table table(String name) throws IOException {
        return Table.read(path.resolve(name + ".csv"));
    }

    private static Row row(Table.Line l) {
        return new Row(
                l.text("arm"),
                l.text("outcome"),
                l.text("stratum"),
                l.year(),
                l.text("unit"),
                l.number("mean"),
                l.number("sd"),
                l.number("low"),
                l.number("high"),
                l.count("n"));
    }

    private static Difference difference(Table.Line l) {
        return new Difference(
                l.text("base"),
                l.text("arm"),
                l.text("outcome"),
                l.text("stratum"),
                l.year(),
                l.text("unit"),
                l.number("mean"),
                l.number("sd"),
                l.number("low"),
                l.number("high"),
                l.count("n"));
    }
}
