package fr.palier.catalogue;

import fr.palier.catalogue.findings.Finding;
import fr.palier.catalogue.findings.Severity;
import fr.palier.catalogue.yaml.Item;
import fr.palier.engine.criteria.Criterion;
import java.util.List;
import java.util.Map;

/** What comes of reading a catalogue: all of it, or the list of what is wrong. */
public sealed interface Reading {

    /** Everything that was found, in the order of files and lines. */
    List<Finding> findings();

    /**
     * It was read whole.
     *
     * @param findings what deserves a look all the same
     * @param origins where each criterion is written, by identity
     * @param files each programme's file, by its identifier
     */
    record Whole(Catalogue catalogue, List<Finding> findings, Map<Criterion, Item> origins, Map<String, Item> files)
            implements Reading {
        public Whole {
            findings = List.copyOf(findings);
            files = Map.copyOf(files);
        }
    }

    /** Something in it cannot be read, so nothing of it is used: half a catalogue would refuse people. */
    record Faulty(List<Finding> findings) implements Reading {

        private static final int MOST_TOLD = 20;

        public Faulty {
            findings = List.copyOf(findings);
        }

        /**
         * What keeps the catalogue from being used, for who wanted to use it.
         *
         * @param name how the catalogue is called
         */
        public String told(String name) {
            List<Finding> grave = findings.stream()
                    .filter(finding -> finding.severity() == Severity.UNREADABLE)
                    .toList();
            StringBuilder text = new StringBuilder("Ce catalogue ne peut pas être utilisé (" + name + ") :");
            grave.stream()
                    .limit(MOST_TOLD)
                    .forEach(finding -> text.append("\n  ")
                            .append(finding.place().coordinates())
                            .append(" : ")
                            .append(finding.message())
                            .append(' ')
                            .append(finding.remedy()));
            if (grave.size() > MOST_TOLD) {
                text.append("\n  … et ").append(grave.size() - MOST_TOLD).append(" autres.");
            }
            return text.append("\n« palier verifier --catalogue … » les montre toutes.")
                    .toString();
        }
    }
}
