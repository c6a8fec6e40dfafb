package fr.palier.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every route, every parameter, everything that a stranger may send: never a 500, never a trace. */
class HostileTest {

    /** Each route with the parameters that it reads; "{}" stands for a value in the path. */
    private static final List<String> ROUTES = List.of(
            "/ efface",
            "/orientation vers",
            "/orientation/{}",
            "/orientation/budget vers,q,lieu",
            "/orientation/{}/compte lieu",
            "/orientation/implantations/compte lieu",
            "/orientation/commune vers,q,lieu",
            "/orientation/implantations vers,q,lieu",
            "/retrouver-ma-structure texte,s",
            "/retrouver-ma-structure/reprendre siren",
            "/retrouver-ma-structure/suggestions texte",
            "/resultats r,date,catalogue,partager",
            "/lieux q,niveau",
            "/programmes q,echelle,specialisation,region,statut,cout,dotation,duree,candidature",
            "/programmes/{}",
            "/comparer programmes,tri,ordre",
            "/comparer.csv programmes,tri,ordre",
            "/cartographie region,departement,lieu",
            "/calendrier programmes",
            "/calendrier.ics programmes",
            "/programmes/{}.ics",
            "/nouveautes.atom",
            "/programmes/{}/signaler",
            "/programmes/scale-up/signaler sujet,faux,juste,preuve",
            "/programmes/{}/vivier si,page",
            "/programmes/la-france-s-engage/vivier si,page",
            "/se-preparer",
            "/se-preparer/diagnostic preuve-d-impact,replicabilite",
            "/se-preparer/diagnostic/resultat preuve-d-impact,replicabilite",
            "/se-preparer/strategie besoin,decision",
            "/se-preparer/strategie/resultat besoin,decision",
            "/glossaire",
            "/a-propos",
            "/accessibilite",
            "/donnees-personnelles",
            "/mentions-legales",
            "/accompagnateurs",
            "/donnees",
            "/donnees/{}",
            "/observatoire taille,domaine,anciennete,departement,montrer,page",
            "/observatoire.csv taille,domaine,anciennete",
            "/observatoire/{}",
            "/guide.pdf",
            "/programmes/{}.pdf",
            "/resultats.pdf r,date",
            "/statique/{}",
            "/api profil",
            "/api/v1/programmes echelle,specialisation,domaine,public,besoin,territoire,porteur,reseau,gratuit,"
                    + "candidature,page,taille",
            "/api/v1/programmes/{}",
            "/api/v1/structures role,reseau,page,taille",
            "/api/v1/structures/{}",
            "/api/v1/reseaux page,taille",
            "/api/v1/reseaux/{}",
            "/api/v1/vocabulaire",
            "/api/v1/geographie q,niveau",
            "/api/v1/orientation date",
            "/api/v1/question date",
            "/api/v1/openapi.json",
            "/api/v1/problemes/{}",
            "/widget debut,couleurs,fond,accent",
            "/widget/recherche q,r,fond,accent",
            "/widget/orientation r,fond,accent",
            "/widget/orientation/{}",
            "/widget/orientation/{}/compte lieu,r",
            "/widget/orientation/budget vers,q,lieu,r,fond,accent",
            "/widget/orientation/implantations vers,q,lieu,r",
            "/widget/resultats r,fond,accent",
            "/widget/theme.css fond,accent",
            "/widget/palier.js",
            "/widget/{}",
            "/sante",
            "/sitemap.xml");

    private static final List<String> VALUES = List.of(
            "",
            "%00",
            "%FF%FE",
            "%C0%AF",
            "%ED%A0%80",
            "%",
            "%zz",
            "..%2f..%2f..%2fetc%2fpasswd",
            "%2e%2e%2f",
            "%3Cscript%3Ealert(1)%3C/script%3E",
            "%22%3E%3Cimg+src=x+onerror=alert(1)%3E",
            "%27+OR+1=1--",
            "${7*7}",
            "__${7*7}__::.x",
            "%24%7B7*7%7D",
            "{{7*7}}",
            "-1",
            "99999999999999999999999999",
            "1e999999",
            "NaN",
            "2026-13-45",
            "%0d%0aSet-Cookie:+a=b",
            "%E2%80%AE",
            "%F0%9F%98%80",
            "x".repeat(3_000),
            "%25".repeat(500),
            "(".repeat(400),
            "%22".repeat(300),
            "*+AND+OR+NOT+~",
            "budget:1~budget:2",
            "budget:1e9999999",
            "commune:99999");

    /** Every request comes from someone else, so that none is refused for coming too often. */
    private static final AtomicInteger SOMEONE = new AtomicInteger();

    /** Typesetting the guide takes longer than a hostile request is given. */
    @BeforeAll
    static void have_the_guide_ready() {
        assertThat(new Browser().get("/guide.pdf").statusCode()).isEqualTo(200);
    }

    static Stream<Arguments> routes() {
        return ROUTES.stream().map(route -> route.split(" ", 2)).map(parts -> {
            List<String> parameters = parts.length < 2 ? List.of() : List.of(parts[1].split(",", -1));
            return Arguments.of(parts[0], parameters);
        });
    }

    @ParameterizedTest
    @MethodSource("routes")
    void nothing_in_an_address_breaks_a_page(String route, List<String> parameters) {
        List<String> broken = new ArrayList<>();
        for (String value : VALUES) {
            check(route.replace("{}", value) + "?" + value + "=1", broken);
            check(route.replace("{}", value), broken);
            for (String parameter : parameters) {
                check(route + "?" + parameter + "=" + value, broken);
                check(route + "?" + parameter + "=" + value + "&" + parameter + "=1", broken);
            }
        }
        assertThat(broken).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("routes")
    void nothing_in_a_form_breaks_a_page(String route, List<String> parameters) {
        Browser browser = new Browser();
        List<String> broken = new ArrayList<>();
        List<String> names = new ArrayList<>(parameters);
        names.addAll(List.of("reponse", "action", "aucun", "profil"));
        for (String value : List.of("", "\u0000", "\uFFFD", "<script>", "x".repeat(5_000), "oui\noui", "-1", "1e99")) {
            for (String parameter : names) {
                HttpResponse<String> answer =
                        browser.post(route.replace("{}", "budget"), parameter, value, "reponse", value);
                judge("POST " + route + " " + parameter + "=" + value, answer.statusCode(), answer.body(), broken);
            }
        }
        assertThat(broken).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("routes")
    void no_method_breaks_a_page(String route, List<String> parameters) {
        List<String> broken = new ArrayList<>();
        for (String method : List.of("PUT", "DELETE", "PATCH", "OPTIONS", "HEAD", "PROPFIND", "TRACE", "FOO")) {
            check(method, route.replace("{}", "x"), broken);
        }
        assertThat(broken).isEmpty();
    }

    private static void check(String path, List<String> broken) {
        check("GET", path, broken);
    }

    /** Over a bare socket: no client would send these. */
    private static void check(String method, String path, List<String> broken) {
        String head = " HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: 2001:db8:0:"
                + Integer.toHexString(SOMEONE.incrementAndGet()) + "::1" + "\r\nConnection: close\r\n\r\n";
        String answer = Browser.raw((method + " " + path + head).getBytes(StandardCharsets.UTF_8));
        int status = answer.length() < 12 ? 0 : Integer.parseInt(answer.substring(9, 12));
        judge(method + " " + path, status, answer, broken);
    }

    private static void judge(String request, int status, String answer, List<String> broken) {
        boolean isWell = (status >= 200 && status < 500) || status == 501;
        boolean isQuiet = !answer.contains("Exception") && !answer.contains("at org.") && !answer.contains("Apache");
        // JSON is text to every browser, which is told not to guess otherwise.
        boolean isJson = answer.contains("Content-Type: application/json") && answer.contains("nosniff");
        boolean isEscaped = isJson || (!answer.contains("<script>alert") && !answer.contains("<img src=x"));
        boolean isOurs = !answer.contains("\r\nSet-Cookie: a=b");
        boolean isFrench = status < 400
                || request.startsWith("HEAD")
                || answer.contains("lang=\"fr\"")
                || answer.contains("{\"type\":\"/api/v1/problemes/");
        if (!isWell || !isQuiet || !isEscaped || !isOurs || !isFrench) {
            broken.add(status + " " + request.substring(0, Math.min(120, request.length())));
        }
    }
}
