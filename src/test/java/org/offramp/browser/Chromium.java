package org.offramp.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A Chromium without a window, spoken to in the DevTools protocol: commands out, answers and events back, as JSON. */
final class Chromium implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long PATIENCE = 60;
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    /** Something the browser said of its own accord. */
    record Event(String tab, String method, JsonNode params) {}

    private final Process process;
    private final Path profile;
    private final WebSocket socket;
    private final Map<Integer, CompletableFuture<JsonNode>> waiting;
    private final List<Event> events;
    private final AtomicInteger next = new AtomicInteger();

    private Chromium(Process process, Path profile, URI address) {
        this.process = process;
        this.profile = profile;
        waiting = new ConcurrentHashMap<>();
        events = new ArrayList<>();
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address, new Ear(waiting, events))
                .orTimeout(PATIENCE, TimeUnit.SECONDS)
                .join();
    }

    /**
     * Starts one.
     *
     * @param profile a new folder for what it keeps
     */
    static Chromium start(Path profile) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        executable(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--hide-scrollbars",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        Path written = profile.resolve("DevToolsActivePort");
        for (int tenths = 0; tenths < 10 * PATIENCE; tenths++) {
            if (Files.exists(written) && Files.readAllLines(written).size() > 1) {
                List<String> lines = Files.readAllLines(written);
                return new Chromium(process, profile, URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1)));
            }
            Thread.sleep(100);
        }
        process.destroyForcibly();
        throw new IllegalStateException("Chromium did not open its port within " + PATIENCE + " s.");
    }

    private static String executable() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException(
                                "No Chromium on the path, and pages cannot be tested without one. Maybe: apt-get install chromium"));
    }

    /** A new tab; the id of its session. */
    String tab() {
        String target = call("", "Target.createTarget", Map.of("url", "about:blank"))
                .path("targetId")
                .asText();
        return call("", "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .path("sessionId")
                .asText();
    }

    /** Gives a command and waits for its answer. */
    JsonNode call(String tab, String method, Map<String, ?> params) {
        int id = next.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        Map<String, Object> message = new TreeMap<>(Map.of("id", id, "method", method, "params", params));
        if (!tab.isEmpty()) {
            message.put("sessionId", tab);
        }
        socket.sendText(JSON.valueToTree(message).toString(), true).join();
        JsonNode said = answer.orTimeout(PATIENCE, TimeUnit.SECONDS).join();
        if (said.has("error")) {
            throw new IllegalStateException(method + ": " + said.path("error"));
        }
        return said.path("result");
    }

    /** What it said of its own accord about a tab, so far. */
    List<Event> events(String tab) {
        synchronized (events) {
            return events.stream().filter(e -> e.tab().equals(tab)).toList();
        }
    }

    /** Waits until it has said something about a tab. */
    void await(String tab, String method) throws InterruptedException {
        for (int hundredths = 0; hundredths < 100 * PATIENCE; hundredths++) {
            if (events(tab).stream().anyMatch(e -> e.method().equals(method))) {
                return;
            }
            Thread.sleep(10);
        }
        throw new IllegalStateException("Chromium never said " + method + ".");
    }

    @Override
    public void close() {
        socket.abort();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().onExit().join();
        // Its lock is a link out of its folder.
        List.of("SingletonSocket", "SingletonLock", "SingletonCookie")
                .forEach(name -> profile.resolve(name).toFile().delete());
    }

    /** Puts messages together that come in parts, and hands them on. */
    private static final class Ear implements WebSocket.Listener {

        private final Map<Integer, CompletableFuture<JsonNode>> waiting;
        private final List<Event> events;
        private final StringBuilder part = new StringBuilder();

        Ear(Map<Integer, CompletableFuture<JsonNode>> waiting, List<Event> events) {
            this.waiting = waiting;
            this.events = events;
        }

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            part.append(data);
            if (last) {
                hear(part.toString());
                part.setLength(0);
            }
            from.request(1);
            return null;
        }

        private void hear(String text) {
            JsonNode message;
            try {
                message = JSON.readTree(text);
            } catch (IOException e) {
                throw new IllegalStateException(text, e);
            }
            if (message.has("id")) {
                CompletableFuture<JsonNode> answer =
                        waiting.remove(message.path("id").asInt());
                if (answer != null) {
                    answer.complete(message);
                }
                return;
            }
            synchronized (events) {
                events.add(new Event(
                        message.path("sessionId").asText(),
                        message.path("method").asText(),
                        message.path("params")));
            }
        }
    }
}
