package fr.palier.catalogue.profiles;

import fr.palier.catalogue.findings.Findings;
import fr.palier.catalogue.yaml.YamlFile;
import fr.palier.engine.facts.Profile;

/** Profiles as a catalogue's examples write them. */
final class YamlProfiles {

    private YamlProfiles() {}

    static Profile read(String yaml) {
        return Shipped.reader(Shipped.TODAY)
                .read(YamlFile.parse("exemple.yaml", yaml, new Findings())
                        .orElseThrow()
                        .fields());
    }
}
