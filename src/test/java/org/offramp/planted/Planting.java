package org.offramp.planted;

import java.io.IOException;
import java.io.StringWriter;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** The program with an error in it, beside the program that is right, and a test run against it. */
final class Planting {

    private static final List<Path> CLASSES = List.of(Path.of("target/test-classes"), Path.of("target/classes"));

    private Planting() {}

    /** Classes of the program and its tests of their own, those with the error before those without. */
    private static final class Loader extends URLClassLoader {

        Loader(Path planted) throws MalformedURLException {
            super(urls(planted), Planting.class.getClassLoader());
        }

        private static URL[] urls(Path planted) throws MalformedURLException {
            List<URL> urls = new ArrayList<>(List.of(planted.toUri().toURL()));
            for (Path folder : CLASSES) {
                urls.add(folder.toUri().toURL());
            }
            return urls.toArray(URL[]::new);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                if (!name.startsWith("org.offramp.")) {
                    return super.loadClass(name, resolve);
                }
                Class<?> known = findLoadedClass(name);
                return known == null ? findClass(name) : known;
            }
        }
    }

    /** Compiles the files with the error into a folder. */
    static void compile(Patch patch, Path folder) throws IOException {
        List<Path> sources = new ArrayList<>();
        for (Path file : patch.pieces().keySet()) {
            Path source = folder.resolve("source").resolve(file);
            Files.createDirectories(source.getParent());
            sources.add(Files.writeString(source, patch.planted(file)));
        }
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
            List<String> options = List.of(
                    "-parameters",
                    "-proc:none",
                    "-nowarn",
                    "-d",
                    folder.toString(),
                    "-cp",
                    System.getProperty("java.class.path", ""));
            boolean compiled = javac.getTask(
                            said, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            if (!compiled) {
                throw new IllegalStateException(patch.name() + " does not compile: " + said);
            }
        }
    }

    /** Runs the test that must catch an error against the program with it. */
    static TestExecutionSummary run(Patch patch, Path folder) throws IOException, ClassNotFoundException {
        Thread thread = Thread.currentThread();
        ClassLoader usual = thread.getContextClassLoader();
        System.setProperty("planted", "true");
        try (Loader loader = new Loader(folder)) {
            thread.setContextClassLoader(loader);
            String[] test = patch.test().split("#");
            Class<?> of = loader.loadClass(test[0]);
            LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                    .selectors(Arrays.stream(of.getDeclaredMethods())
                            .filter(method -> method.getName().equals(test[1]))
                            .map(method -> DiscoverySelectors.selectMethod(of, method))
                            .toList())
                    .build();
            SummaryGeneratingListener listener = new SummaryGeneratingListener();
            LauncherFactory.create().execute(request, listener);
            return listener.getSummary();
        } finally {
            thread.setContextClassLoader(usual);
            System.clearProperty("planted");
        }
    }
}
