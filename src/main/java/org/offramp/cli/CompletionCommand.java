package org.offramp.cli;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.offramp.scenario.Text;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Spec;

/** {@code offramp completion}: the script by which a shell completes commands, options and files. */
@Command(
        name = "completion",
        description = "Prints the script by which bash and zsh complete commands, options and files:"
                + " source <(offramp completion).",
        mixinStandardHelpOptions = true)
final class CompletionCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        CommandLine program = new CommandLine(new Offramp());
        program.getSubcommands().values().forEach(command -> spell(command.getCommandSpec()));
        spec.commandLine().getOut().print(AutoComplete.bash(program.getCommandName(), program));
        spec.commandLine().getOut().flush();
        return Offramp.DONE;
    }

    /**
     * Words are offered as the pages spell them, in small letters. The script keeps the words of an option in a variable
     * that is named by the label of its value, so that two options of one command need two labels.
     */
    private static void spell(CommandSpec command) {
        for (OptionSpec option : List.copyOf(command.options())) {
            if (hasWords(option)) {
                command.remove(option);
                command.addOption(option.toBuilder()
                        .paramLabel(option.longestName().substring(2))
                        .completionCandidates(words(option))
                        .build());
            }
        }
        for (PositionalParamSpec value : List.copyOf(command.positionalParameters())) {
            if (hasWords(value)) {
                command.remove(value);
                command.addPositional(
                        value.toBuilder().completionCandidates(words(value)).build());
            }
        }
    }

    private static boolean hasWords(ArgSpec argument) {
        return word(argument).isEnum();
    }

    private static Class<?> word(ArgSpec argument) {
        return argument.auxiliaryTypes()[0];
    }

    private static List<String> words(ArgSpec argument) {
        return Arrays.stream(word(argument).getEnumConstants())
                .map(constant -> Text.word((Enum<?>) constant))
                .toList();
    }
}
