package org.offramp.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentTest {

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void sitDown() {
        desk = Desk.with(folder);
    }

    private List<String> refused(Path file) {
        return desk.lines(
                catchThrowableOfType(ScenarioException.class, () -> ScenarioFile.read(file, Town.class, List.of())));
    }

    private List<String> refused(String name, byte[] bytes) throws IOException {
        return refused(Files.write(folder.resolve(name), bytes));
    }

    @Test
    void namesAFileThatIsNotThere() {
        desk.write("town.yaml", Desk.TOWN);
        assertThat(refused(folder.resolve("twon.yaml")))
                .containsExactly(
                        "twon.yaml: there is no such file (expected a scenario file in YAML or JSON). Maybe 'town.yaml'?");
    }

    @Test
    void refusesWhatIsNoScenario() throws IOException {
        Files.createDirectory(folder.resolve("places"));
        assertThat(refused(folder.resolve("places")))
                .containsExactly("places: is a folder (expected a scenario file). Maybe one of the files in it?");
        assertThat(desk.problems("")).containsExactly("town.yaml: is empty (expected keys and values).");
        assertThat(desk.problems("# only\n# remarks\n"))
                .containsExactly("town.yaml: is empty (expected keys and values).");
        assertThat(desk.problems("- a\n- b\n"))
                .containsExactly("town.yaml:1: the file is a list (expected keys and values).");
        assertThat(desk.problems("Riverton\n"))
                .containsExactly("town.yaml:1: the file is 'Riverton' (expected keys and values).");
        assertThat(desk.problems("a: 1\n---\nb: 2\n"))
                .singleElement()
                .asString()
                .contains("a second document starts here (expected one document a file)");
    }

    @Test
    void refusesWhatIsTooLarge() throws IOException {
        assertThat(refused("large.yaml", "name: x\n".repeat(10 * 131072).getBytes(StandardCharsets.UTF_8)))
                .containsExactly(
                        "large.yaml: is larger than 1 MB (expected at most 1 MB). Maybe it holds data, not a scenario?");
    }

    @Test
    void refusesWhatIsNotText() throws IOException {
        byte[] garbage = new byte[4000];
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < garbage.length; i++) {
            garbage[i] = (byte) random.nextInt(256);
        }
        assertThat(refused("picture.yaml", garbage)).singleElement().asString().contains("is not text in UTF-8");
        assertThat(refused("latin.yaml", "name: a\nplace: Malmö\n".getBytes(StandardCharsets.ISO_8859_1)))
                .containsExactly(
                        "latin.yaml:2: is not text in UTF-8 (expected YAML or JSON). Maybe it was saved in another encoding?");
        assertThat(refused("zeros.yaml", new byte[100]))
                .singleElement()
                .asString()
                .contains("cannot be read");
    }

    @Test
    void namesTheLineThatIsNotYaml() {
        assertThat(desk.problems("name: a\nstart: [1, 2\ndistricts: }\n"))
                .singleElement()
                .asString()
                .startsWith("town.yaml:")
                .contains("cannot be read as YAML");
        assertThat(desk.problems("name: a\npolice:\n\tarrest: 1\n"))
                .singleElement()
                .asString()
                .startsWith("town.yaml:3: cannot be read as YAML")
                .endsWith("Maybe indent with spaces instead of tabs?");
        assertThat(refused(desk.write("town.json", "{\"name\": \"a\",\n \"start\" 3}")))
                .singleElement()
                .asString()
                .startsWith("town.json:2: cannot be read as JSON");
    }

    @Test
    void refusesDuplicateKeys() {
        assertThat(desk.problems("name: a\nstart: b\nname: c\nstart: d\n"))
                .containsExactly(
                        "town.yaml:3: duplicate key 'name', already on line 1 (expected each key once).",
                        "town.yaml:4: duplicate key 'start', already on line 2 (expected each key once).");
    }

    @Test
    void expandsNothing() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            bomb.append("a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ", ").repeat(8) + "*a" + (i - 1) + "]\n");
        }
        assertThat(desk.problems(bomb.toString()))
                .hasSize(12 + 11)
                .contains("town.yaml:1: anchor &a0 is not allowed (expected plain values). Maybe use 'extends'?")
                .contains("town.yaml:2: alias *a0 is not allowed (expected the value itself). Maybe use 'extends'?");
        assertThat(desk.problems("a: !!java.net.URL [http://x]\nb: !x y\n"))
                .hasSize(2)
                .allMatch(line -> line.contains("is not allowed"));
        assertThat(desk.problems("a: &b 1\n*b : 2\n"))
                .singleElement()
                .asString()
                .endsWith("cannot be read as YAML: Expected a field name (Scalar value in YAML).");
    }

    @Test
    void refusesDepth() {
        for (String open : List.of("[", "{a: ", "- ", "? ")) {
            assertThat(desk.problems("x:\n  " + open.repeat(100_000)))
                    .as(open)
                    .singleElement()
                    .asString()
                    .matches("town.yaml:\\d+: (is nested more than 32 deep|cannot be read).*");
        }
        assertThat(refused(desk.write("deep.json", "{\"a\":" + "[".repeat(100_000))))
                .containsExactly("deep.json:1: is nested more than 32 deep (expected a flatter file).");
    }

    @Test
    void refusesWhatIsNotFinite() {
        for (String number : List.of(".inf", "-.INF", ".nan", "NaN", "Infinity", "1e999")) {
            assertThat(desk.problems("name: a\nx: " + number + "\n"))
                    .containsExactly("town.yaml:2: " + number + " is not a finite number (expected a finite number).");
        }
    }

    @Test
    void readsJsonAsWell() {
        Bound<Town> yaml = desk.read(Desk.TOWN);
        Path json = desk.write("town.json", Canonical.text(yaml.resolved()));
        Bound<Town> again = ScenarioFile.read(json, Town.class, List.of());
        assertThat(again.value()).isEqualTo(yaml.value());
        assertThat(Canonical.text(again.resolved())).isEqualTo(Canonical.text(yaml.resolved()));
    }

    @Test
    void readsPlainScalarsAsWritten() {
        Node root = Document.parse(
                "{a: no, b: 010, c: 0x1F, d: 1_000, e: .5, f: 12:30, g: '12', h: true, i: ~, j: 1e3}",
                Origin.ofSet("x"));
        StringBuilder kinds = new StringBuilder();
        ((Node.Mapping) root)
                .entries()
                .forEach(
                        (key, node) -> kinds.append(((Node.Scalar) node).kind()).append(' '));
        assertThat(kinds.toString().strip()).isEqualTo("TEXT TEXT TEXT NUMBER NUMBER TEXT TEXT TRUTH NOTHING NUMBER");
    }
}
