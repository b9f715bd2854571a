package org.offramp.report.words;

import java.util.stream.Stream;
import org.offramp.report.result.Arm;
import org.offramp.report.result.Manifest;

/** Arms, payers, measures and nodes of the road by the names readers know. */
public final class Naming {

    private Naming() {}

    /** An arm; the base is said to be the base everywhere. */
    public static String arm(Manifest manifest, String arm) {
        return arm.equals(manifest.base()) ? "base (today’s rules)" : arm;
    }

    /** An arm by its name and, where that says more, its title: {@code court (Drug court)}. */
    public static String armTitled(Manifest manifest, String arm) {
        return manifest.arms().stream()
                .filter(a -> a.name().equals(arm))
                .map(a -> titled(a.name(), a.title()))
                .findFirst()
                .orElse(arm);
    }

    /** A name and, where that says more, a title in brackets. */
    public static String titled(String name, String title) {
        return title.isEmpty() || title.equals(name) ? name : name + " (" + title + ")";
    }

    /** A payer. */
    public static String payer(String payer) {
        return switch (payer) {
            case "person-and-family" -> "person and family";
            case "society" -> "society and victims";
            default -> payer.replace('-', ' ');
        };
    }

    /** The value of a stratum: {@code prison} of {@code payer=prison}. */
    public static String value(String stratum) {
        return stratum.substring(stratum.indexOf('=') + 1);
    }

    /** A measure, by its title where it has one. */
    public static String measure(Manifest manifest, String name) {
        return Stream.concat(
                        manifest.arms().stream().flatMap(arm -> arm.measures().stream()), manifest.inForce().stream())
                .filter(m -> m.name().equals(name) && !m.title().isBlank())
                .map(Arm.Measure::title)
                .findFirst()
                .orElse(OutcomeName.upper(name.replace('-', ' ')));
    }

    /** A node of the road, or a step of a cascade. */
    public static String node(String node) {
        return switch (node) {
            case "community" -> "In the community";
            case "outside" -> "Outside";
            case "police-contact" -> "Police contact";
            case "no-action" -> "No action";
            case "diverted" -> "Diverted";
            case "pretrial-liberty" -> "Pre-trial, at liberty";
            case "pretrial-monitored" -> "Pre-trial, monitored";
            case "community-sentence" -> "Community sentence";
            case "compulsory-centre" -> "Compulsory centre";
            case "place-available" -> "Place available";
            default -> OutcomeName.upper(node.replace('-', ' '));
        };
    }
}
