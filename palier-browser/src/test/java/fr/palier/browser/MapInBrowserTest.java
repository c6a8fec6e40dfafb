package fr.palier.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MapInBrowserTest {

    @ParameterizedTest
    @CsvSource({"320, true", "320, false", "1280, true", "1280, false"})
    void a_region_then_a_department_then_the_country(int width, boolean hasScripts) {
        Page page = Chromium.visit(width, ColorScheme.LIGHT, hasScripts);
        page.navigate(Chromium.address() + "/cartographie");
        page.locator(".france a[href='?region=84#lieu']").press("Enter");
        assertThat(page.locator(".panel h3")).hasText("Auvergne-Rhône-Alpes");
        assertThat(page.url()).endsWith("/cartographie?region=84#lieu");
        page.locator(".panel .spots a").getByText("Puy-de-Dôme").click();
        assertThat(page.locator(".panel h3")).hasText("Puy-de-Dôme");
        assertThat(page.locator(".panel").textContent()).contains("Dans tout le département", "Parcours Déploiement");
        page.locator(".panel .all a").click();
        assertThat(page.locator(".panel h3")).hasText("Toute la France");
        page.goBack();
        assertThat(page.locator(".panel h3")).hasText("Puy-de-Dôme");
        assertThat(page.locator("html").evaluate("html => html.scrollWidth > html.clientWidth"))
                .isEqualTo(false);
        assertThat(Chromium.complaints()).isEmpty();
    }

    @Test
    void the_place_under_the_pointer_is_named_and_a_click_chooses_it_without_loading_the_page() {
        Page page = Chromium.visit(Chromium.DESK, ColorScheme.LIGHT, true);
        page.navigate(Chromium.address() + "/cartographie");
        page.locator("h1").evaluate("title => title.dataset.kept = 'yes'");
        Locator brittany =
                page.locator(".france a[href='?region=53#lieu'] path").first();
        brittany.hover();
        assertThat(page.locator(".pointed")).containsText("Bretagne : ");
        brittany.click();
        assertThat(page.locator(".panel h3")).hasText("Bretagne");
        assertThat(page.locator("h1")).hasAttribute("data-kept", "yes");
        assertThat(page.locator("#lieu")).isFocused();
        assertThat(page.locator("#lieu-choisi")).hasValue("region:53");
        assertThat(page.title()).contains("Bretagne");
    }

    @Test
    void a_place_is_chosen_in_the_list_by_keyboard() {
        Page page = Chromium.visit(Chromium.PHONE, ColorScheme.DARK, false);
        page.navigate(Chromium.address() + "/cartographie");
        page.locator("#lieu-choisi").selectOption("region:04");
        page.locator("#lieu-choisi").press("Tab");
        Chromium.enter(page);
        assertThat(page.url()).endsWith("/cartographie?region=04#lieu");
        assertThat(page.locator(".panel h3").textContent()).isEqualTo("La Réunion");
        assertThat(page.locator(".panel").textContent()).contains("Nationaux, sauf ici");
    }

    @Test
    void every_region_can_be_reached_by_keyboard() {
        Page page = Chromium.visit(Chromium.DESK, ColorScheme.LIGHT, true);
        page.navigate(Chromium.address() + "/cartographie");
        page.locator(".choose button").focus();
        for (int region = 0; region < 13; region++) {
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.closest('.france a') !== null"))
                    .as("region " + region)
                    .isEqualTo(true);
        }
    }

    @Test
    void on_a_phone_the_matrix_is_a_list_and_still_a_table_to_who_hears_it() {
        Page page = Chromium.visit(Chromium.PHONE, ColorScheme.LIGHT, true);
        page.navigate(Chromium.address() + "/cartographie");
        assertThat(page.locator(".matrix [role='cell']").first().evaluate("cell => getComputedStyle(cell).display"))
                .isEqualTo("block");
        assertThat(page.locator(".matrix [role='rowheader']").count()).isEqualTo(3);
    }

    @Test
    void the_results_are_downloaded_as_a_pdf() throws IOException {
        Page page = Chromium.visit(Chromium.PHONE, ColorScheme.LIGHT, true);
        page.navigate(Chromium.address() + "/orientation/budget?vers=resultats");
        page.locator("#reponse").fill("450 k€");
        Chromium.enter(page);
        Download download =
                page.waitForDownload(() -> page.getByText("Télécharger en PDF").click());
        assertThat(download.suggestedFilename()).isEqualTo("palier-resultats-2026-11-24.pdf");
        assertThat(Files.readString(download.path(), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
    }
}
