package org.offramp.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.offramp.report.result.Fit;
import org.offramp.report.result.Manifest;
import org.offramp.report.result.ReportInput;
import org.offramp.report.words.Numeral;
import org.offramp.report.words.OutcomeName;

/**
 * What there is to know about the place before its numbers are read: its law, how well the model fits it, and what
 * nobody has measured there.
 *
 * @param kinds families of law, in words; empty where the manifest does not say
 * @param law the law in sentences
 * @param fit how well the base fits, in a sentence or two
 * @param gaps what is not known, most important first
 * @param founded how well the numbers are founded, in a sentence; empty without numbers
 */
record PlacePanel(String kinds, String law, String fit, List<Gap> gaps, String founded) {

    private static final List<String> WORDS = List.of(
            "None", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve");

    /** A line of the table of gaps. */
    record Gap(String missing, String narrows, String note, String path) {}

    static PlacePanel of(ReportInput input) {
        Manifest manifest = input.manifest();
        return new PlacePanel(
                String.join(
                        ", ",
                        manifest.regime().kinds().stream()
                                .map(k -> k.replace('-', ' '))
                                .toList()),
                manifest.regime().law(),
                fit(manifest.fit()),
                manifest.gaps().stream()
                        .map(g -> new Gap(
                                g.missing(), OutcomeName.of(g.narrows(), "").title(), g.note(), g.path()))
                        .toList(),
                founded(input));
    }

    /** Four of seven observations are met; those that are not, by how much; and what to make of it. */
    private static String fit(List<Fit> fit) {
        List<Fit> compared = fit.stream().filter(f -> Double.isFinite(f.gap())).toList();
        if (compared.isEmpty()) {
            return "Nothing observed was compared with the base, so nothing is known about the fit.";
        }
        List<Fit> far = compared.stream().filter(Fit::missed).toList();
        int all = compared.size();
        String met = word(all - far.size()) + " of " + word(all).toLowerCase(Locale.ROOT) + " observation"
                + (all == 1 ? "" : "s") + (all - far.size() == 1 ? " is" : " are") + " met within 15%";
        if (far.isEmpty()) {
            return met + ".";
        }
        List<String> off = new ArrayList<>();
        far.forEach(f -> off.add(
                subject(f) + " is " + Numeral.percent(Math.abs(f.gap())) + (f.gap() > 0 ? " too high" : " too low")));
        List<String> subjects = far.stream().map(PlacePanel::subject).toList();
        String poor = 2 * far.size() > all ? " The fit is poor: read every answer for this place with care." : "";
        return met + "; " + String.join(", ", off) + ", so read what rests on " + String.join(" or ", subjects)
                + " with care." + poor;
    }

    private static String subject(Fit fit) {
        String title = fit.title().isBlank() ? fit.id().replace('-', ' ') : fit.title();
        return title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }

    private static String word(int number) {
        return number < WORDS.size() ? WORDS.get(number) : Integer.toString(number);
    }

    private static String founded(ReportInput input) {
        int all = input.parameters().size();
        return String.join(
                ", ",
                ParameterTable.grades(input.parameters()).stream()
                        .map(g -> Numeral.percent((double) g.count() / all) + " " + g.name())
                        .toList());
    }
}
