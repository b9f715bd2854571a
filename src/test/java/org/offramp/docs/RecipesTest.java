package org.offramp.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.offramp.cli.Offramp;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The recipes that ship can be read by what they are for, and ask the program only for what it can do. */
class RecipesTest {

    private static final Path FOLDER = Path.of("docs", "recipes");
    private static final Path WORKFLOW = FOLDER.resolve("github-sweep.yml");
    private static final Path SLURM = FOLDER.resolve("slurm-sweep.sh");
    private static final Pattern STARTED = Pattern.compile("\\./offramp ([a-z]+)([^\\n]*)");
    private static final Pattern OPTION = Pattern.compile("(?<=\\s)--[a-z-]+");

    @TempDir
    private Path folder;

    static Stream<Path> recipes() {
        return Stream.of(WORKFLOW, SLURM, Path.of("docs", "how-to", "sweep-in-ci.md"));
    }

    @ParameterizedTest
    @MethodSource("recipes")
    void theCommandsExistWithTheseOptions(Path recipe) throws IOException {
        Map<String, CommandLine> commands = new CommandLine(new Offramp()).getSubcommands();
        // sweep and merge arrive together; a program without them has no use for the recipes
        assumeTrue(commands.containsKey("sweep") && commands.containsKey("merge"));
        Matcher started = STARTED.matcher(Files.readString(recipe).replaceAll("\\\\\\n\\s*", " "));
        List<String> unknown = new ArrayList<>();
        int found = 0;
        while (started.find()) {
            found++;
            String name = started.group(1);
            assertThat(commands).as("%s: %s", recipe, started.group()).containsKey(name);
            CommandSpec command = commands.get(name).getCommandSpec();
            Matcher option = OPTION.matcher(started.group(2));
            while (option.find()) {
                if (command.findOption(option.group()) == null) {
                    unknown.add(started.group());
                }
            }
        }
        assertThat(found).as("commands in %s", recipe).isPositive();
        assertThat(unknown).as("options that are none").isEmpty();
    }

    @Test
    void theWorkflowSharesOutEveryShardOnceAndMergesThemAll() throws IOException {
        JsonNode jobs = YAMLMapper.builder()
                .build()
                .readTree(Files.readString(WORKFLOW))
                .path("jobs");
        TreeSet<String> shards = new TreeSet<>();
        jobs.at("/shard/strategy/matrix/shard").forEach(shard -> shards.add(shard.asText()));
        assertThat(shards).containsExactly("1", "2", "3", "4");
        assertThat(command(jobs.path("shard"), "./offramp sweep")).contains("/" + shards.size() + " ");
        String merge = command(jobs.path("merge"), "./offramp merge");
        assertThat(shards).allSatisfy(shard -> assertThat(merge).contains("results/shard-" + shard + " "));
        assertThat(jobs.at("/merge/needs").asText()).isEqualTo("shard");
    }

    /** What a shard finished is kept whatever became of it, and one failed unit does not keep the rest from merging. */
    @Test
    void theWorkflowKeepsWhatIsFinishedAndMergesAfterAFailure() throws IOException {
        JsonNode jobs = YAMLMapper.builder()
                .build()
                .readTree(Files.readString(WORKFLOW))
                .path("jobs");
        JsonNode shard = jobs.path("shard");
        List<String> order = new ArrayList<>();
        JsonNode restore = shard;
        JsonNode save = shard;
        JsonNode sweep = shard;
        for (JsonNode step : shard.path("steps")) {
            String uses = step.path("uses").asText();
            if (uses.startsWith("actions/cache")) {
                order.add(uses.replaceAll("@.*", ""));
                restore = uses.contains("/restore@") ? step : restore;
                save = uses.contains("/save@") ? step : save;
            } else if (step.path("run").asText().startsWith("./offramp sweep")) {
                order.add("sweep");
                sweep = step;
            }
        }
        assertThat(order).containsExactly("actions/cache/restore", "sweep", "actions/cache/save");
        assertThat(save.path("if").asText()).isEqualTo("always()");
        assertThat(save.at("/with/path")).isEqualTo(restore.at("/with/path"));
        assertThat(save.at("/with/key").asText())
                .isEqualTo("${{ steps." + restore.path("id").asText() + ".outputs.cache-primary-key }}");
        assertThat(sweep.path("timeout-minutes").asInt())
                .isPositive()
                .isLessThan(shard.path("timeout-minutes").asInt());
        assertThat(jobs.at("/merge/if").asText()).isEqualTo("${{ !cancelled() }}");
    }

    /** A false sbatch writes down what it is asked for, and runs the jobs as Slurm would; a false offramp does the same. */
    @Test
    void theSlurmScriptRunsEachShardAndThenMerges() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "no bash");
        Files.createDirectories(folder.resolve("bin"));
        script("offramp", "#!/bin/bash\necho \"offramp $*\" >>called\n");
        script("bin/sbatch", """
                #!/bin/bash
                options=
                while [[ $1 == --* ]]; do options+="$1 "; shift; done
                echo "sbatch $options" >>called
                tasks=0
                if [[ $options =~ --array=1-([0-9]+) ]]; then tasks=${BASH_REMATCH[1]}; fi
                for task in $(seq $tasks); do SLURM_ARRAY_TASK_ID=$task SLURM_JOB_ID=7 bash "$@"; done
                if [ $tasks = 0 ]; then SLURM_JOB_ID=8 bash "$@"; fi
                echo '7;cluster'
                """);
        Path copy = folder.resolve("slurm-sweep.sh");
        Files.copy(SLURM.toAbsolutePath(), copy);
        ProcessBuilder bash = new ProcessBuilder("/bin/bash", copy.toString(), "studies/s.yaml", "3")
                .directory(folder.toFile())
                .redirectErrorStream(true);
        bash.environment().put("PATH", folder.resolve("bin") + ":" + System.getenv("PATH"));
        Process process = bash.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(Files.readAllLines(folder.resolve("called")))
                .containsExactlyElementsOf(Arrays.asList(
                        "offramp --version",
                        "sbatch --parsable --array=1-3 ",
                        "offramp sweep studies/s.yaml --shard 1/3 --threads 1 --out results/s-shard-1 --quiet",
                        "offramp sweep studies/s.yaml --shard 2/3 --threads 1 --out results/s-shard-2 --quiet",
                        "offramp sweep studies/s.yaml --shard 3/3 --threads 1 --out results/s-shard-3 --quiet",
                        "sbatch --dependency=afterany:7 --time=00:30:00 --output=results/slurm-merge-%j.log ",
                        "offramp merge results/s-shard-1 results/s-shard-2 results/s-shard-3 --out results/s"));
    }

    private void script(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private static String command(JsonNode job, String start) {
        for (JsonNode step : job.path("steps")) {
            String run = step.path("run").asText();
            if (run.strip().startsWith(start)) {
                return run;
            }
        }
        throw new AssertionError("no step runs " + start);
    }
}
