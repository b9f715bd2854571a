package org.offramp.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A page as Chromium shows it, in a tab of its own. */
final class Shown {

    private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
    /** What counts as a fault: these impacts, and what later versions of axe-core raised to one of them. */
    private static final Set<String> GRAVE = Set.of("serious", "critical", "scrollable-region-focusable");

    /** Everything a key can reach, as the page has it, that is there to be seen. */
    private static final String REACHABLE =
            "[...document.querySelectorAll('a[href], summary, input, button, [tabindex=\"0\"]')]"
                    + ".filter(e => e.checkVisibility({contentVisibilityAuto: true, visibilityProperty: true}))";

    private final Chromium chromium;
    private final String tab;
    private final String address;

    private Shown(Chromium chromium, String tab, String address) {
        this.chromium = chromium;
        this.tab = tab;
        this.address = address;
    }

    /** Opens a file. */
    static Shown open(Chromium chromium, Path file) throws InterruptedException {
        String tab = chromium.tab();
        for (String domain : List.of("Page", "Network", "Runtime", "Log")) {
            chromium.call(tab, domain + ".enable", Map.of());
        }
        Shown page = new Shown(chromium, tab, file.toUri().toString());
        page.size(1280, 900);
        chromium.call(tab, "Page.navigate", Map.of("url", page.address));
        chromium.await(tab, "Page.loadEventFired");
        return page;
    }

    /** Makes the window so many pixels wide and high. */
    void size(int width, int height) {
        chromium.call(
                tab,
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Shows it as on paper, or on the screen again. */
    void medium(String medium) {
        chromium.call(tab, "Emulation.setEmulatedMedia", Map.of("media", medium));
    }

    /** What the page asked for beside itself, other than data it brought along. */
    List<String> requests() {
        return chromium.events(tab).stream()
                .filter(e -> e.method().equals("Network.requestWillBeSent"))
                .map(e -> e.params().path("request").path("url").asText())
                .filter(url -> !url.equals(address) && !url.startsWith("data:"))
                .toList();
    }

    /** What it complained of in the console. */
    List<String> complaints() {
        List<String> all = new ArrayList<>();
        for (Chromium.Event event : chromium.events(tab)) {
            switch (event.method()) {
                case "Log.entryAdded" ->
                    all.add(event.params().path("entry").path("text").asText());
                case "Runtime.consoleAPICalled", "Runtime.exceptionThrown" ->
                    all.add(event.params().toString());
                default -> {
                    // Nothing a reader's console would show.
                }
            }
        }
        return all;
    }

    /** The value of an expression in the page. */
    JsonNode ask(String expression) {
        JsonNode said = chromium.call(
                tab, "Runtime.evaluate", Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
        if (said.has("exceptionDetails")) {
            throw new IllegalStateException(said.path("exceptionDetails").toString());
        }
        return said.path("result").path("value");
    }

    /** What axe-core finds serious or critical, one line each; of long tables it sees the first rows, which are made alike. */
    List<String> faults() throws IOException {
        return faults("");
    }

    /** What axe-core finds that moves with the width of the window: what has to be moved and no key can. */
    List<String> unreachable() throws IOException {
        return faults("runOnly: ['scrollable-region-focusable'], ");
    }

    private List<String> faults(String only) throws IOException {
        try (InputStream in = Shown.class.getResourceAsStream(AXE)) {
            ask(new String(in.readAllBytes(), StandardCharsets.UTF_8) + "; 0");
        }
        JsonNode violations = ask("axe.run({exclude: [['tbody tr:nth-child(n+5)'], ['svg > g']]}, {" + only
                + "resultTypes: ['violations']}).then(r => r.violations.map(v => "
                + "({id: v.id, impact: v.impact, help: v.help, at: v.nodes.map(n => n.target.join(' ') + ' ' + "
                + "n.any.concat(n.all).map(c => c.message).join('; '))})))");
        List<String> faults = new ArrayList<>();
        for (JsonNode violation : violations) {
            if (GRAVE.contains(violation.path("impact").asText())
                    || GRAVE.contains(violation.path("id").asText())) {
                faults.add(violation.path("id").asText() + ": "
                        + violation.path("help").asText() + ": "
                        + violation.path("at"));
            }
        }
        return faults;
    }

    /** What sticks out of the window to the right, and by how many pixels the page is too wide. */
    List<String> sticksOut() {
        JsonNode out = ask("(() => { const w = document.documentElement.clientWidth;"
                + " if (document.documentElement.scrollWidth <= w) return [];"
                + " return [...document.body.querySelectorAll('*')]"
                + ".filter(e => e.getBoundingClientRect().right > w + 1 && !e.closest('.scroll, .drawing')).slice(0, 8)"
                + ".map(e => e.tagName + '.' + e.className + ' ' + e.textContent.trim().slice(0, 40))"
                + ".concat('wider than ' + w + ' by ' + (document.documentElement.scrollWidth - w)); })()");
        List<String> all = new ArrayList<>();
        out.forEach(one -> all.add(one.asText()));
        return all;
    }

    /** How many folds hide what is in them. */
    int folded() {
        return ask("[...document.querySelectorAll('details > *:not(summary)')]"
                        + ".filter(e => !e.checkVisibility({contentVisibilityAuto: true})).length")
                .asInt();
    }

    /** What a key ought to reach and never did, of the first so many. */
    List<String> neverReached(int most) {
        ask("window.scrollTo(0, 0); document.activeElement.blur(); window.reached = [];"
                + "document.addEventListener('focusin', e => window.reached.push(e.target)); 0");
        int due = Math.min(most, ask(REACHABLE + ".length").asInt());
        for (int i = 0; i < due + 5; i++) {
            for (String type : List.of("rawKeyDown", "keyUp")) {
                chromium.call(
                        tab,
                        "Input.dispatchKeyEvent",
                        Map.of("type", type, "key", "Tab", "code", "Tab", "windowsVirtualKeyCode", 9));
            }
        }
        List<String> never = new ArrayList<>();
        ask("(() => { let at = -1; const missed = []; for (const e of " + REACHABLE + ".slice(0, " + due + ")) {"
                        + " const next = window.reached.indexOf(e, at + 1);"
                        + " if (next < 0) missed.push(e.outerHTML.slice(0, 120)); else at = next; } return missed; })()")
                .forEach(one -> never.add(one.asText()));
        return never;
    }

    /** The address within the page of what the first key press reaches. */
    String first() {
        return ask("window.reached[0].getAttribute('href') || ''").asText();
    }
}
