package fr.palier.web.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import fr.palier.web.Browser;
import fr.palier.web.TestSite;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.HtmlUtils;

class ComparisonTest {

    private static final Pattern ROW = Pattern.compile("<tr>\\s*<th scope=\"row\".*?</tr>", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("<td(.*?)</td>", Pattern.DOTALL);

    private final Browser browser = new Browser();

    @Test
    void all_programmes_stand_under_the_columns_of_the_guide_and_those_it_leaves_in_its_fiches() {
        String page = page("/comparer");
        assertThat(rows(page)).hasSize(20);
        assertThat(heads(page))
                .containsExactly(
                        "Programme",
                        "Structure porteuse",
                        "Spécialisation",
                        "Statuts éligibles",
                        "Critères de maturité",
                        "Autres conditions",
                        "Périmètre géographique",
                        "Durée",
                        "Suivi individuel",
                        "Séminaires collectifs",
                        "Mobilisation d'experts",
                        "Gratuité ou coût",
                        "Dotation financière",
                        "Jours par mois",
                        "Places par an",
                        "Prochaine ouverture");
        assertThat(page).contains("Les 20 programmes côte à côte", "<meta name=\"description\"");
    }

    @Test
    void a_fact_is_said_as_the_catalogue_says_it() {
        List<String> scaleUp = rows(page("/comparer?programmes=scale-up")).getFirst();
        assertThat(scaleUp)
                .startsWith("Scale Up", "Antropia ESSEC", "Généraliste")
                .contains("9 mois", "Gratuit", "2 jours par mois")
                .anyMatch(cell -> cell.contains("Plus de 250 000 € de budget annuel †"))
                .anyMatch(cell -> cell.contains("Prochain appel en février 2027, date habituelle à confirmer"));
    }

    @Test
    void every_condition_stands_in_one_of_three_columns() {
        List<String> hec = rows(page("/comparer?programmes=hec")).getFirst();
        assertThat(hec.get(3)).isEqualTo("La structure relève de l'économie sociale et solidaire (ESS)");
        assertThat(hec.get(4)).contains("Au moins 500 000 € de budget annuel †").contains("10 bénéficiaires");
        assertThat(hec.get(5)).startsWith("Déjà présente en Île-de-France");
    }

    @Test
    void what_most_say_is_quiet_and_what_differs_stands_out() {
        String page = page("/comparer?programmes=p-ins,scale-up,hec");
        assertThat(page).containsPattern("class=\"alike\"><span class=\"label\"[^>]*>Gratuité ou coût</span>");
        assertThat(cell(page, "HEC", "Gratuité ou coût")).contains("900 €");
        assertThat(page("/comparer?programmes=p-ins")).doesNotContain("class=\"alike\"", "En gris");
    }

    @Test
    void boxes_lead_to_an_address_that_can_be_read_and_shared() {
        HttpResponse<String> answer = browser.get("/comparer?programmes=scale-up&programmes=p-ins&tri=duree");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElse(""))
                .endsWith("/comparer?programmes=p-ins,scale-up&tri=duree");
        assertThat(page("/comparer?programmes=p-ins,scale-up"))
                .containsPattern("value=\"p-ins\" checked")
                .doesNotContainPattern("value=\"hec\" checked")
                .contains("name=\"robots\" content=\"noindex\"");
    }

    @Test
    void national_programmes_come_first_unless_another_order_is_asked_for() {
        List<String> names = names("/comparer");
        assertThat(names.indexOf("Scale Up")).isLessThan(names.indexOf("Pollen"));
        assertThat(names.indexOf("Pollen")).isLessThan(names.indexOf("Grand-Lyon Développement"));
    }

    @Test
    void names_run_by_the_alphabet_whatever_their_accents() {
        assertThat(names("/comparer?tri=programme&programmes=essentiel,les-sentiers,ecosolies"))
                .containsExactly("ESS'entiel", "L'Accélérateur des Ecosolies", "Les Sentiers");
    }

    @Test
    void a_fee_by_the_month_counts_over_the_whole_programme_and_what_is_free_comes_first() {
        assertThat(names("/comparer?tri=cout&programmes=hec,pollen,p-ins,ecosolies"))
                .containsExactly("P'INS", "Pollen", "Accélérateur ESS HEC", "L'Accélérateur des Ecosolies");
    }

    @Test
    void what_nobody_knows_comes_last_both_ways() {
        String both = "/comparer?programmes=p-ins,scale-up,philanthro-lab&tri=temps";
        assertThat(names(both)).endsWith("P'INS");
        assertThat(names(both + "&ordre=decroissant"))
                .containsExactly("Programme d'accélération du Philanthro-Lab", "Scale Up", "P'INS");
    }

    @Test
    void the_next_to_open_comes_first_and_one_that_is_always_open_before_it() {
        assertThat(names("/comparer?programmes=hec,p-ins,pollen,philanthro-lab&tri=ouverture"))
                .containsExactly(
                        "Pollen", "P'INS", "Accélérateur ESS HEC", "Programme d'accélération du Philanthro-Lab");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "programme", "porteur", "specialisation", "statuts", "maturite", "conditions", "perimetre", "duree",
                "individuel", "collectif", "experts", "cout", "dotation", "temps", "places", "ouverture"
            })
    void each_head_orders_the_table_and_says_so(String word) {
        String up = page("/comparer?tri=" + word);
        assertThat(up).containsOnlyOnce("aria-sort=\"ascending\"").contains("tri=" + word + "&amp;ordre=decroissant");
        assertThat(rows(up)).hasSize(20);
        assertThat(page("/comparer?tri=" + word + "&ordre=decroissant")).containsOnlyOnce("aria-sort=\"descending\"");
    }

    @Test
    void who_answered_sees_verdicts_and_a_way_to_compare_what_is_open() {
        assertThat(page("/comparer")).doesNotContain("Mon verdict");
        browser.post(
                "/resultats/reprendre",
                "r",
                "forme_juridique:association~commune:63113~date_creation:2019-04-12"
                        + "~salaries:6~budget:310000~solution_validee:oui~jours_par_mois:3~strategies:duplication");
        String page = page("/comparer");
        assertThat(heads(page)).endsWith("Mon verdict");
        assertThat(page)
                .contains("#sign-eligible", "Éligible")
                .containsPattern("/comparer\\?programmes=[a-z0-9,-]+\">Comparer les \\d+ qui me sont ouverts");
        assertThat(page("/comparer?tri=verdict")).contains("aria-sort=\"ascending\"");
        assertThat(new Browser().get("/comparer?tri=verdict").body()).doesNotContain("aria-sort");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?programmes=hec,p-ins,philanthro-lab&tri=duree&ordre=decroissant", "?tri=verdict"})
    void the_file_holds_exactly_what_the_page_shows(String asked) {
        browser.post("/orientation/budget", "reponse", "310 k€");
        HttpResponse<String> answer = browser.get("/comparer.csv" + asked);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .contains("palier-comparaison.csv");
        assertThat(answer.body()).startsWith("\uFEFFProgramme;Structure porteuse;");

        String page = page("/comparer" + asked);
        List<List<String>> records = records(answer.body());
        int columns = heads(page).size();
        assertThat(records.getFirst())
                .isEqualTo(Stream.concat(heads(page).stream(), Stream.of("Catalogue", "Date", "Source et licence"))
                        .toList());
        assertThat(records.stream()
                        .skip(1)
                        .map(record -> record.subList(0, columns))
                        .toList())
                .isEqualTo(rows(page));
        assertThat(records.get(1)).contains(TestSite.catalogue().version(), "2026-11-24");
    }

    @Test
    void a_programme_that_is_gone_is_told() {
        assertThat(page("/comparer?programmes=p-ins,disparu")).contains("n’est pas, ou plus, au catalogue");
        assertThat(page("/comparer?programmes=disparu")).contains("Voici tous les autres");
    }

    @Test
    void an_order_or_a_name_that_cannot_be_is_refused_with_a_sentence() {
        assertThat(browser.get("/comparer?tri=beaute").statusCode()).isEqualTo(400);
        assertThat(browser.get("/comparer?tri=duree&ordre=hasard").body()).contains("croissant, decroissant");
        assertThat(browser.get("/comparer?programmes=P'INS").body()).contains("scale-up,p-ins");
    }

    private String page(String path) {
        HttpResponse<String> answer = browser.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private List<String> names(String path) {
        return rows(page(path)).stream().map(List::getFirst).toList();
    }

    private static String cell(String page, String name, String label) {
        int place = heads(page).indexOf(label);
        return rows(page).stream()
                .filter(row -> row.getFirst().contains(name))
                .findFirst()
                .orElseThrow()
                .get(place);
    }

    private static List<String> heads(String page) {
        return found(Pattern.compile("scope=\"col\".*?<a[^>]*><span>(.*?)</span>"), page).stream()
                .map(head -> typed(head.group(1)))
                .toList();
    }

    /** Each programme's cells as they are read: several lines as one text. */
    private static List<List<String>> rows(String page) {
        List<List<String>> rows = new ArrayList<>();
        for (MatchResult row : found(ROW, page)) {
            List<String> cells = new ArrayList<>();
            cells.add(typed(found(Pattern.compile("<a [^>]*>(.*?)</a>"), row.group())
                    .getFirst()
                    .group(1)));
            for (MatchResult cell : found(CELL, row.group())) {
                cells.add(said(cell.group()));
            }
            rows.add(cells);
        }
        return rows;
    }

    private static String said(String cell) {
        String seen = cell.replaceAll("<span class=\"unseen\">[^<]*</span>", "");
        if (seen.contains("class=\"verdict")) {
            return typed(seen.replaceAll("(?s).*</svg><span>([^<]*)</span>.*", "$1"));
        }
        String plain =
                seen.replaceAll("<span class=\"contested\"><span aria-hidden=\"true\">([^<]*)</span></span>", "$1");
        return String.join(
                " ; ",
                found(Pattern.compile("<span class=\"(?:line|detail)\">([^<]*)</span>"), plain).stream()
                        .map(line -> typed(line.group(1)))
                        .toList());
    }

    private static List<MatchResult> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().toList();
    }

    /** A text as it was before it was set: entities, curled apostrophes, spaces that do not break. */
    private static String typed(String text) {
        return HtmlUtils.htmlUnescape(text)
                .replace('’', '\'')
                .replace('\u00a0', ' ')
                .strip();
    }

    private static List<List<String>> records(String file) {
        return CsvReader.builder().fieldSeparator(';').ofCsvRecord(file.substring(1)).stream()
                .map(CsvRecord::getFields)
                .map(fields -> fields.stream().map(ComparisonTest::typed).toList())
                .toList();
    }
}
