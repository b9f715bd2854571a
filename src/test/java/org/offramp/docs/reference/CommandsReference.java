package org.offramp.docs.reference;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.offramp.cli.Offramp;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The page of the commands: each with its synopsis, arguments, options and exit codes, from picocli's own model. */
final class CommandsReference {

    private static final int WIDTH = 110;

    private CommandsReference() {}

    /** The page. */
    static String text() {
        CommandLine program = new CommandLine(new Offramp());
        program.getSubcommands().values().forEach(command -> command.setUsageHelpWidth(WIDTH));
        CommandSpec all = program.getCommandSpec();
        StringBuilder page = new StringBuilder("# Commands\n\n");
        page.append(description(all)).append("\n\n");
        page.append("`offramp --version` prints the version, and every command has `-h`, `--help`. Manual pages are in")
                .append(" [docs/man](../man/README.md); `source <(offramp completion)` makes bash and zsh complete"
                        + " commands, options and files.\n\n");
        page.append("| command | does |\n|---|---|\n");
        program.getSubcommands()
                .forEach((name, command) -> page.append("| [`" + name + "`](#offramp-" + name + ") | ")
                        .append(Markdown.cell(description(command.getCommandSpec())))
                        .append(" |\n"));
        page.append("\n## Exit codes\n\n").append(exitCodes(all));
        program.getSubcommands().forEach((name, command) -> page.append(section(name, command)));
        return page.toString();
    }

    private static String section(String name, CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        StringBuilder text = new StringBuilder("\n## offramp " + name + "\n\n");
        text.append(description(spec)).append("\n\n```text\n");
        String synopsis = command.getHelp().synopsis(0);
        text.append(synopsis.strip().replaceAll("(?m)\\s+$", "")).append("\n```\n\n");
        text.append("| argument or option | means |\n|---|---|\n");
        spec.positionalParameters().stream()
                .filter(argument -> !argument.hidden())
                .forEach(argument -> text.append(row(argument)));
        spec.options().stream()
                .filter(option -> !option.hidden() && !option.usageHelp() && !option.versionHelp())
                .forEach(option -> text.append(row(option)));
        if (!spec.usageMessage().exitCodeList().isEmpty()) {
            text.append("\nExit codes:\n\n").append(exitCodes(spec));
        }
        return text.toString().replace("| argument or option | means |\n|---|---|\n\n", "");
    }

    private static String row(PositionalParamSpec argument) {
        return row("`" + argument.paramLabel() + "`", argument);
    }

    private static String row(OptionSpec option) {
        String value = option.typeInfo().isBoolean() ? "" : " " + option.paramLabel();
        return row(
                Arrays.stream(option.names())
                        .map(name -> "`" + name + value + "`")
                        .collect(Collectors.joining(", ")),
                option);
    }

    private static String row(String name, ArgSpec argument) {
        String text = plain(argument.description());
        boolean preset = argument.defaultValue() != null && !argument.typeInfo().isBoolean();
        String unless = preset && !text.contains(argument.defaultValue())
                ? " " + argument.defaultValue() + " if left out."
                : preset && !text.contains("if left out") ? " If left out: " + argument.defaultValue() + "." : "";
        return "| " + name + " | " + Markdown.cell(text + unless) + " |\n";
    }

    private static String exitCodes(CommandSpec spec) {
        StringBuilder table = new StringBuilder("| code | means |\n|---|---|\n");
        for (Map.Entry<String, String> code : spec.usageMessage().exitCodeList().entrySet()) {
            table.append("| " + code.getKey().strip() + " | "
                    + Markdown.cell(code.getValue().strip()) + " |\n");
        }
        return table.toString();
    }

    private static String description(CommandSpec spec) {
        return plain(spec.usageMessage().description());
    }

    /** Without the marks of formats. */
    private static String plain(String... lines) {
        return String.join(" ", lines)
                .replace("%%", "%")
                .replaceAll("\\s*%n\\s*", " ")
                .strip();
    }
}
