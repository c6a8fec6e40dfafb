package fr.palier.mcp;

import fr.palier.engine.facts.Fact;
import fr.palier.engine.wording.Phrases;
import fr.palier.guide.export.CatalogueTree;
import fr.palier.guide.export.Json;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code lire_vocabulaire}: what a profile may say, and how it is asked. */
final class VocabularyTool implements Tool {

    private final Desk desk;

    VocabularyTool(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "lire_vocabulaire";
    }

    @Override
    public String title() {
        return "Lire le vocabulaire";
    }

    @Override
    public String description() {
        return "Donne les faits dont parle un profil : leur clé, leur type, leurs valeurs, la question qui les demande."
                + " Une clé absente est inconnue, jamais fausse : ne devinez aucune réponse, demandez-la.";
    }

    @Override
    public Map<String, Object> input() {
        return desk.schemas().taking(Map.of(), List.of());
    }

    @Override
    public Map<String, Object> output() {
        return desk.schemas().named("Vocabulaire");
    }

    @Override
    public Answer answer(Asked asked) {
        asked.expecting();
        Map<String, @Nullable Object> tree = desk.tree().colophon();
        tree.put("faits", desk.tree().facts());
        StringBuilder text = new StringBuilder("Les clés d'un profil, toutes facultatives :\n");
        desk.catalogue().vocabulary().givable().forEach(fact -> tell(fact, text));
        return new Answer(text + desk.closing(List.of()), Json.line(tree));
    }

    private void tell(Fact fact, StringBuilder text) {
        Phrases phrases = desk.catalogue().wording().phrases(fact);
        text.append("- ")
                .append(fact.name())
                .append(" (")
                .append(CatalogueTree.type(fact.type()))
                .append(") : ");
        text.append(phrases.question() == null ? phrases.label() : phrases.question());
        if (!phrases.values().isEmpty()) {
            text.append(" Valeurs : ")
                    .append(String.join(", ", phrases.values().keySet()))
                    .append('.');
        }
        text.append('\n');
    }
}
