package fr.palier.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Walks the site from its first page, as someone who follows every link. */
class LinksTest {

    private static final Pattern LINK = Pattern.compile(" href=\"(/[^\"]*|#[^\"]+)\"");
    private static final Pattern ANCHOR = Pattern.compile(" id=\"([^\"]+)\"");

    /** Documents take seconds to typeset and have tests of their own; addresses with a query are endless. */
    private static final Pattern UNFOLLOWED = Pattern.compile(".*\\.(pdf|ics|csv|atom)$");

    private final Browser browser = new Browser();
    private final Map<String, Set<String>> anchors = new HashMap<>();
    private final Deque<String> waiting = new ArrayDeque<>(List.of("/"));
    private final List<String[]> targets = new ArrayList<>();
    private final List<String> dead = new ArrayList<>();

    @Test
    void every_link_leads_somewhere_before_any_answer() {
        walk();
        assertThat(dead).isEmpty();
        assertThat(anchors).containsKeys("/programmes", "/comparer", "/cartographie", "/calendrier", "/se-preparer");
    }

    @Test
    void and_after_some() {
        browser.post("/orientation/forme_juridique", "reponse", "association");
        browser.post("/orientation/budget", "reponse", "120 k€");
        walk();
        assertThat(dead).isEmpty();
        assertThat(anchors).containsKey("/resultats");
    }

    private void walk() {
        while (!waiting.isEmpty()) {
            String path = waiting.removeFirst();
            if (!anchors.containsKey(path)) {
                visit(path);
            }
        }
        for (String[] target : targets) {
            Set<String> there = anchors.get(target[1]);
            if (there != null && !there.contains(target[2])) {
                dead.add(target[0] + " → " + target[1] + "#" + target[2]);
            }
        }
    }

    private void visit(String path) {
        HttpResponse<String> page = browser.get(path);
        Set<String> found = new LinkedHashSet<>();
        anchors.put(path, found);
        if (page.statusCode() >= 400) {
            dead.add(path + " " + page.statusCode());
            return;
        }
        ANCHOR.matcher(page.body()).results().forEach(match -> found.add(match.group(1)));
        LINK.matcher(page.body()).results().forEach(match -> follow(path, match.group(1)));
    }

    private void follow(String page, String link) {
        String[] parts = link.split("#", 2);
        String path = parts[0].isEmpty() ? page : parts[0];
        if (path.contains("?") || UNFOLLOWED.matcher(path).matches()) {
            return;
        }
        waiting.add(path);
        if (parts.length == 2) {
            targets.add(new String[] {page, path, parts[1]});
        }
    }
}
