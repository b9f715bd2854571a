package org.offramp.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every relative link and picture in the pages leads to a file that is there, and to a heading in it. */
class LinksTest {

    private static final Pattern LINK = Pattern.compile("!?\\[[^\\]]*\\]\\(([^)\\s]+)\\)");

    @Test
    void everyRelativeLinkResolves() {
        List<String> broken = new ArrayList<>();
        int links = 0;
        for (Path page : PagesOfTheProject.all()) {
            for (String line : PagesOfTheProject.prose(page)) {
                Matcher link = LINK.matcher(line);
                while (link.find()) {
                    links++;
                    if (!resolves(page, link.group(1))) {
                        broken.add(page + ": " + link.group(1));
                    }
                }
            }
        }
        assertThat(links).isPositive();
        assertThat(broken).as("links that lead nowhere").isEmpty();
    }

    @Test
    void noPageNamesAMachine() {
        List<String> found = new ArrayList<>();
        for (Path page : PagesOfTheProject.all()) {
            for (String line : PagesOfTheProject.lines(page)) {
                if (line.matches(".*(^|[\\s(`\"'])/(home|root|work|Users|tmp|var)/.*")) {
                    found.add(page + ": " + line.strip());
                }
            }
        }
        assertThat(found).as("paths of one machine").isEmpty();
    }

    private static boolean resolves(Path page, String target) {
        if (target.matches("[a-z]+:.*")) {
            return true;
        }
        int hash = target.indexOf('#');
        String file = hash < 0 ? target : target.substring(0, hash);
        Path there = file.isEmpty() ? page : page.resolveSibling(file).normalize();
        return Files.exists(there)
                && (hash < 0 || PagesOfTheProject.anchors(there).contains(target.substring(hash + 1)));
    }
}
