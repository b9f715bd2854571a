package org.offramp.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Each library is known in one room, and no library is used that is not in this table. */
class LibrariesTest {

    /** Packages of a library, and the rooms that may know it. */
    private static final Map<String, List<String>> KNOWN_IN = new LinkedHashMap<>();

    static {
        KNOWN_IN.put("picocli", List.of("cli"));
        KNOWN_IN.put("org.jfree", List.of("report"));
        KNOWN_IN.put("org.apache.batik", List.of("report"));
        KNOWN_IN.put("io.pebbletemplates", List.of("report"));
        KNOWN_IN.put("com.fasterxml.jackson", List.of("scenario"));
        KNOWN_IN.put("sim", List.of("world"));
        KNOWN_IN.put("org.apache.commons.math3", List.of("chance", "outcome", "study"));
    }

    /** The JDK, and marks for the compiler. */
    private static final List<String> EVERYWHERE = List.of("java", "javax", "org.w3c", "org.xml", "org.jspecify");

    /** The JDK as far as the model needs it. */
    private static final List<String> GROUND =
            List.of("java.lang", "java.util", "org.jspecify", "org.apache.commons.math3");

    private static boolean in(String packageName, String library) {
        return packageName.equals(library) || packageName.startsWith(library + ".");
    }

    @Test
    void librariesStayInTheirRooms() {
        Set<String> wrong = new TreeSet<>();
        House.arrows().forEach(arrow -> {
            String to = arrow.getTargetClass().getBaseComponentType().getPackageName();
            if (to.isEmpty() || in(to, "org.offramp") || EVERYWHERE.stream().anyMatch(e -> in(to, e))) {
                return;
            }
            List<String> rooms = KNOWN_IN.entrySet().stream()
                    .filter(known -> in(to, known.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(List.of());
            if (!rooms.contains(House.room(arrow.getOriginClass()))) {
                wrong.add(arrow.getDescription());
            }
        });
        assertThat(wrong).as("libraries outside their room").isEmpty();
    }

    @Test
    void theGroundStandsOnTheJdkAndTheMathsLibraryAlone() {
        Set<String> wrong = new TreeSet<>();
        House.arrows()
                .filter(arrow -> Set.of("chance", "time", "money").contains(House.room(arrow.getOriginClass())))
                .forEach(arrow -> {
                    String to = arrow.getTargetClass().getBaseComponentType().getPackageName();
                    boolean own = in(to, arrow.getOriginClass().getPackageName());
                    if (!to.isEmpty() && !own && GROUND.stream().noneMatch(ground -> in(to, ground))) {
                        wrong.add(arrow.getDescription());
                    }
                });
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyLibraryInTheTableIsUsed() {
        Set<String> used = new TreeSet<>();
        House.arrows().forEach(arrow -> used.add(arrow.getTargetClass().getPackageName()));
        for (String library : KNOWN_IN.keySet()) {
            assertThat(used).as(library).anyMatch(name -> in(name, library));
        }
    }
}
