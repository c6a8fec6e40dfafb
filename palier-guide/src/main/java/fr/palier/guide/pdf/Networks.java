package fr.palier.guide.pdf;

import fr.palier.catalogue.sheets.Landscape;
import fr.palier.catalogue.sheets.Sheet;
import fr.palier.engine.wording.French;
import fr.palier.guide.pdf.Edition.Bookmark;
import java.util.List;

/** The networks of supporting organisations, and the organisations themselves. */
record Networks(Edition edition) implements Chapter {

    @Override
    public String title() {
        List<Landscape.Network> networks = edition.catalogue().landscape().networks();
        return networks.size() == 1 ? "Le réseau " + networks.getFirst().name() : "Réseaux et structures";
    }

    @Override
    public String anchor() {
        return "reseaux";
    }

    @Override
    public List<Bookmark> sections() {
        return List.of(Bookmark.of("Les structures porteuses", "structures"));
    }

    @Override
    public void write(Html html) {
        begin(html, "reseaux");
        edition.catalogue().landscape().networks().forEach(network -> network(html, network));
        html.element("h2", "Les structures porteuses", "id", "structures");
        for (Landscape.Organisation organisation :
                edition.catalogue().landscape().organisations()) {
            html.open("div", "class", "section").element("h3", organisation.name());
            if (organisation.presentation() != null) {
                html.element("p", organisation.presentation());
            }
            programmes(html, organisation);
            organisation
                    .links()
                    .forEach(link ->
                            html.open("p").linkOut(link.label(), link.url()).close());
            html.close();
        }
        html.close();
    }

    private void network(Html html, Landscape.Network network) {
        if (network.presentation() != null) {
            html.element("p", network.presentation(), "class", "chapeau");
        }
        if (network.leader() != null) {
            html.element("p", "Animation : " + edition.catalogue().landscape().name(network.leader()) + ".");
        }
        html.element("h2", "Ses objectifs").open("ul");
        network.aims().forEach(aim -> html.element("li", aim));
        html.close();
        html.element("h2", "Ses membres et leurs programmes");
        List<String> members = network.members().stream()
                .map(edition.catalogue().landscape()::name)
                .toList();
        html.element("p", French.sentence(French.and(members)) + ".");
        html.open("ul");
        network.programmes().stream()
                .flatMap(id -> edition.catalogue().find(id).stream())
                .forEach(sheet -> html.open("li")
                        .linkTo(Fiche.anchor(sheet), sheet.name())
                        .text(", " + edition.words().carriers(sheet))
                        .close());
        html.close();
        if (network.note() != null) {
            html.element("div", network.note(), "class", "divergence");
        }
    }

    private void programmes(Html html, Landscape.Organisation organisation) {
        List<Sheet> carried = edition.catalogue().sheets().stream()
                .filter(sheet -> sheet.carriers().contains(organisation.id()))
                .toList();
        if (carried.isEmpty()) {
            return;
        }
        html.open("p", "class", "programmes-portes").text(carried.size() == 1 ? "Programme : " : "Programmes : ");
        for (int i = 0; i < carried.size(); i++) {
            html.text(i == 0 ? "" : ", ")
                    .linkTo(Fiche.anchor(carried.get(i)), carried.get(i).name());
        }
        html.close();
    }
}
