package org.offramp.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import java.util.stream.Stream;

/** The house as compiled: its classes, and which room a class is in. */
final class House {

    static final String ROOT = "org.offramp.";

    /** Every class of the program; no tests. */
    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages("org.offramp");

    /** The rooms whose results must be the same everywhere and always. */
    static final Set<String> MODEL = Set.of(
            "chance", "time", "money", "person", "justice", "treatment", "measure", "outcome", "scenario", "world");

    private House() {}

    /** The room of a class of the house. */
    static String room(JavaClass of) {
        String inside = of.getPackageName().substring(ROOT.length());
        int dot = inside.indexOf('.');
        return dot < 0 ? inside : inside.substring(0, dot);
    }

    static boolean inside(JavaClass of) {
        return of.getPackageName().startsWith(ROOT);
    }

    /** The classes of the model's rooms. */
    static Stream<JavaClass> model() {
        return CLASSES.stream().filter(c -> MODEL.contains(room(c)));
    }

    /** Every arrow from a class to another. */
    static Stream<Dependency> arrows() {
        return CLASSES.stream().flatMap(c -> c.getDirectDependenciesFromSelf().stream());
    }
}
