package fr.palier.guide.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.guide.Shipped;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The news of the catalogue, read by a plain XML parser. */
class NewsTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    @Test
    void every_entry_of_the_journal_is_an_entry_of_the_feed() throws Exception {
        Document feed = feed();
        assertThat(feed.getDocumentElement().getNamespaceURI()).isEqualTo(ATOM);
        assertThat(feed.getElementsByTagNameNS(ATOM, "entry").getLength())
                .isEqualTo(Shipped.CATALOGUE.journal().entries().size());
    }

    @Test
    void feed_and_entries_have_what_atom_asks_of_them() throws Exception {
        Element root = feed().getDocumentElement();
        assertThat(child(root, "id")).isEqualTo("urn:palier:journal");
        assertThat(child(root, "updated")).isEqualTo("2026-11-24T12:00:00Z");
        Element entry = (Element) root.getElementsByTagNameNS(ATOM, "entry").item(0);
        assertThat(child(entry, "id")).isEqualTo("urn:palier:journal:2026-11-24:premiere-edition-du-catalogue");
        assertThat(child(entry, "title")).isEqualTo("Première édition du catalogue");
        assertThat(child(entry, "content")).contains("Vingt programmes");
        assertThat(child(root, "rights")).contains("Licence Ouverte 2.0", "Avise");
    }

    private static String child(Element element, String name) {
        return element.getElementsByTagNameNS(ATOM, name).item(0).getTextContent();
    }

    private static Document feed() throws Exception {
        String xml = new News(Shipped.CATALOGUE, URI.create("https://palier.example/")).atom();
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }
}
