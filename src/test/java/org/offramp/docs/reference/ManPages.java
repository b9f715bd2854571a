package org.offramp.docs.reference;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.offramp.cli.Offramp;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.codegen.docgen.manpage.ManPageGenerator;

/** The manual pages as picocli draws them from the commands, in AsciiDoc; asciidoctor makes troff of them. */
final class ManPages {

    /** Where they lie. */
    static final Path FOLDER = Path.of("docs", "man");

    private static final Pattern MARKS = Pattern.compile("(?m)^// (tag|end)::.*\n");
    private static final Pattern VERSION = Pattern.compile("(?m)^:(revnumber|mansource):.*\n");
    private static final Pattern NAME = Pattern.compile("(?m)^(offramp(?:-[a-z]+)? - [^.;:\n]+).*$");

    private ManPages() {}

    /** The pages by file name, the program first. */
    static Map<String, String> all() {
        CommandLine program = new CommandLine(new Offramp());
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("offramp.adoc", page(program.getCommandSpec()));
        program.getSubcommands()
                .forEach((name, command) -> pages.put("offramp-" + name + ".adoc", page(command.getCommandSpec())));
        return pages;
    }

    /** Without the version, which changes while nothing else does, and with the exit codes on every page. */
    private static String page(CommandSpec command) {
        CommandSpec program = command.root();
        if (command.usageMessage().exitCodeList().isEmpty()) {
            command.usageMessage()
                    .exitCodeListHeading(program.usageMessage().exitCodeListHeading())
                    .exitCodeList(program.usageMessage().exitCodeList());
        }
        StringWriter text = new StringWriter();
        try (PrintWriter writer = new PrintWriter(text)) {
            ManPageGenerator.writeSingleManPage(writer, command);
        }
        String page = MARKS.matcher(text.toString().replace("\r\n", "\n")).replaceAll("");
        page = VERSION.matcher(page).replaceAll("");
        page = NAME.matcher(page).replaceFirst("$1");
        page = page.replace("==  Exit codes:", "== Exit status")
                .replaceAll("xref:(offramp-[a-z]+)\\.adoc\\[[^\\]]*\\]", "*$1*(1)")
                .replaceAll("\n{3,}", "\n\n");
        String also = command == program ? "" : "\n== See also\n\n*offramp*(1)\n";
        return page.strip() + "\n" + also;
    }

    /** The words a reader sees of a page in AsciiDoc, below the first heading and without headings. */
    static List<String> wordsOfSource(String page) {
        return words(page.substring(page.indexOf("\n\n")).replaceAll("(?m)^==.*$", ""));
    }

    /** The words of a page in troff, without headings. */
    static List<String> wordsOfTroff(String page) {
        return words(page.substring(page.indexOf(".SH"))
                .replaceAll("(?m)^[.'].*$", "")
                .replaceAll("\\\\f.", "")
                .replace("\\*(Aq", "'")
                .replace("\\(cq", "'")
                .replace("\\(aq", "'")
                .replace("\\-", "-")
                .replace("\\", ""));
    }

    private static List<String> words(String text) {
        return Stream.of(text.split("[^\\p{Alnum}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Makes troff of a page. */
    static void troff(Path source) throws IOException, InterruptedException {
        Process made = new ProcessBuilder("asciidoctor", "-b", "manpage", "-a", "reproducible", source.toString())
                .inheritIO()
                .start();
        if (made.waitFor() != 0) {
            throw new IOException("asciidoctor ended with " + made.exitValue() + " at " + source);
        }
    }
}
