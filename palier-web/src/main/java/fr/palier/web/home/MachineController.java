package fr.palier.web.home;

import fr.palier.web.page.Origin;
import fr.palier.web.page.Section;
import fr.palier.web.page.Site;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.HtmlUtils;

/** What monitors and search engines ask for. */
@Controller
final class MachineController {

    private static final List<String> STATEMENTS = List.of(
            "/api",
            "/widget",
            "/donnees",
            "/observatoire",
            "/glossaire",
            "/accessibilite",
            "/donnees-personnelles",
            "/mentions-legales");

    private static final List<String> PREPARATION = List.of("/se-preparer/diagnostic", "/se-preparer/strategie");

    private final Site site;

    MachineController(Site site) {
        this.site = site;
    }

    /** Whether it runs, on which catalogue. Versions hold no character that JSON would want escaped. */
    @GetMapping("/sante")
    ResponseEntity<String> health() {
        String json = "{\"etat\":\"ok\",\"catalogue\":\"%s\",\"programmes\":%d,\"moteur\":\"%s\"}\n"
                .formatted(site.catalogue().version(), site.catalogue().sheets().size(), site.engine());
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "application/json")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(json);
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots(HttpServletRequest request) {
        String text = "User-agent: *\nDisallow: /orientation/\n\nSitemap: " + Origin.of(request) + "/sitemap.xml\n";
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/plain;charset=UTF-8")
                .body(text);
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<String> sitemap(HttpServletRequest request) {
        List<String> paths = new ArrayList<>(List.of(Section.HOME.path()));
        Section.navigation().stream()
                .filter(section -> section != Section.ORIENTATION)
                .forEach(section -> paths.add(section.path()));
        paths.addAll(PREPARATION);
        paths.add(Section.ABOUT.path());
        paths.addAll(STATEMENTS);
        site.catalogue().sheets().forEach(sheet -> paths.add("/programmes/" + sheet.id()));
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        for (String path : paths) {
            xml.append("  <url><loc>")
                    .append(HtmlUtils.htmlEscape(Origin.of(request) + path))
                    .append("</loc></url>\n");
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "application/xml;charset=UTF-8")
                .body(xml.append("</urlset>\n").toString());
    }
}
