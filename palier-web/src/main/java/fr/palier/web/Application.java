package fr.palier.web;

import fr.palier.catalogue.profiles.PlaceSearch;
import fr.palier.catalogue.wording.SheetWording;
import fr.palier.catalogue.wording.SourceList;
import fr.palier.guide.Whereabouts;
import fr.palier.search.ProgrammeSearch;
import fr.palier.sirene.Lookup;
import fr.palier.sirene.UnitFacts;
import fr.palier.web.answers.AnswerCode;
import fr.palier.web.answers.AnswersCookie;
import fr.palier.web.answers.SealedAnswers;
import fr.palier.web.observatory.LastObservation;
import fr.palier.web.page.Assets;
import fr.palier.web.page.ErrorPages;
import fr.palier.web.page.Frame;
import fr.palier.web.page.Site;
import fr.palier.web.prefill.SearchSeal;
import fr.palier.web.serving.FineView;
import java.util.Map;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.context.LifecycleAutoConfiguration;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Puts the application together. Only the parts of Spring Boot that it uses are looked at: it starts faster. */
@SpringBootConfiguration(proxyBeanMethods = false)
@ComponentScan
@ImportAutoConfiguration({
    ConfigurationPropertiesAutoConfiguration.class,
    LifecycleAutoConfiguration.class,
    HttpEncodingAutoConfiguration.class,
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    ThymeleafAutoConfiguration.class
})
class Application {

    @Bean
    Assets assets() {
        return Assets.shipped();
    }

    @Bean
    PlaceSearch placeSearch(Site site) {
        return new PlaceSearch(site.geography());
    }

    @Bean
    SourceList sourceList(Site site) {
        return new SourceList(site.catalogue());
    }

    @Bean
    AnswerCode answerCode(Site site) {
        return new AnswerCode(site.catalogue().vocabulary(), site.geography());
    }

    @Bean
    SheetWording sheetWording(Site site) {
        return new SheetWording(site.catalogue());
    }

    @Bean
    Whereabouts whereabouts(Site site) {
        return new Whereabouts(site.catalogue(), site.geography());
    }

    @Bean
    ProgrammeSearch programmeSearch(Site site, SheetWording wording) {
        return new ProgrammeSearch(site.catalogue(), wording, site.geography());
    }

    /** Makes the index once the site answers: a start need not wait for it, nor the first who searches. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> searchPreparation(ProgrammeSearch search) {
        return _ -> Thread.ofPlatform().daemon().name("search-index").start(search::prepare);
    }

    @Bean
    AnswersCookie answersCookie(Site site, Server.Settings settings) {
        return new AnswersCookie(site, settings.secret());
    }

    /** What seals the answers in the addresses of the widget, which knows no cookie. */
    @Bean
    SealedAnswers widgetAnswers(Site site, Server.Settings settings) {
        return new SealedAnswers(site, settings.secret(), "palier-widget");
    }

    /** Closed by who opened it. */
    @Bean(destroyMethod = "")
    Lookup lookup(Server.Settings settings) {
        return settings.lookup();
    }

    @Bean
    UnitFacts unitFacts(Site site) {
        return new UnitFacts(site.catalogue().terms(), site.geography());
    }

    @Bean
    SearchSeal searchSeal(Server.Settings settings) {
        return new SearchSeal(settings.secret());
    }

    @Bean
    LastObservation lastObservation(Site site, Server.Settings settings) {
        return new LastObservation(site, settings.observatory());
    }

    @Bean
    Frame frame(Site site, Assets assets, ThymeleafViewResolver views) {
        Frame frame = Frame.of(site, assets);
        views.setStaticVariables(Map.of("frame", frame));
        views.setViewClass(FineView.class);
        return frame;
    }

    @Bean
    ErrorPages errorPages(ITemplateEngine engine, Frame frame) {
        return new ErrorPages(engine, frame);
    }
}
