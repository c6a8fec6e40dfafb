package fr.palier.cli;

/** Which Palier this is. */
final class Version {

    /** The engine's version, as results state it; {@code VersionTest} holds it equal to the build's. */
    static final String ENGINE = "0.1.0";

    private Version() {}
}
