package fr.palier.sirene;

import fr.palier.catalogue.geography.Geography;
import fr.palier.catalogue.rules.Terms;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.FactType;
import fr.palier.engine.facts.Level;
import fr.palier.engine.facts.Profile;
import fr.palier.engine.facts.Territory;
import fr.palier.engine.facts.Value;
import fr.palier.register.Entry;
import fr.palier.register.Mapping;
import fr.palier.register.Register;
import fr.palier.register.RegisterSource;
import fr.palier.register.Registers;
import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Understands rows with the columns of Sirene, wherever they come from, by the one mapping that says what its codes mean.
 */
final class SireneRows {

    /** The commune of the seat, which in the files of Sirene stands in another file than the rest. */
    static final String COMMUNE = "siege.codeCommuneEtablissement";

    /** A register knows some creations before their day; whoever evaluates leaves out what is not yet. */
    static final LocalDate WHENEVER = LocalDate.of(9999, 12, 31);

    private static final JsonFactory JSON = new JsonFactory();

    private final Geography geography;
    private final Registers registers;
    private final Mapping mapping;

    SireneRows(Terms terms, Geography geography) {
        this.geography = geography;
        this.registers = new Registers(terms, geography, WHENEVER);
        this.mapping = registers.mapping("sirene");
    }

    /** The units that some rows tell of; rows that the mapping leaves out or cannot read tell of none. */
    List<LegalUnit> read(List<Map<String, String>> rows, Provenance provenance) {
        List<LegalUnit> units = new ArrayList<>();
        for (Map<String, String> row : rows) {
            read(row, provenance).ifPresent(units::add);
        }
        return units;
    }

    private Optional<LegalUnit> read(Map<String, String> row, Provenance provenance) {
        ByteArrayInputStream line = new ByteArrayInputStream(json(row).getBytes(StandardCharsets.UTF_8));
        try (Register register = registers.open(new RegisterSource(null, mapping, Map.of()), line)) {
            return register.next()
                    .flatMap(entry -> entry instanceof Entry.Organisation organisation
                            ? UnitReader.read(
                                    organisation,
                                    seated(organisation.submission().profile(), row.getOrDefault(COMMUNE, "")),
                                    provenance)
                            : Optional.empty());
        }
    }

    /** A profile with the commune that the row itself tells. */
    private Profile seated(Profile profile, String code) {
        Optional<Territory> commune = geography.find(Level.COMMUNE, code);
        Profile seated = profile;
        for (Fact fact : profile.vocabulary().givable()) {
            if (commune.isPresent() && fact.type() instanceof FactType.Place(Level level) && level == Level.COMMUNE) {
                seated = seated.with(fact, new Value.Place(commune.get()));
            }
        }
        return seated;
    }

    private static String json(Map<String, String> row) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            generator.writeStartObject();
            row.forEach(generator::writeStringProperty);
            generator.writeEndObject();
        }
        return text + "\n";
    }
}
