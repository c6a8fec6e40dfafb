package fr.palier.catalogue.findings;

import java.util.ArrayList;
import java.util.List;

/** Gathers findings, so that one pass tells them all. */
public final class Findings {

    private final List<Finding> findings = new ArrayList<>();

    public synchronized void add(Code code, Place place, String message, String remedy) {
        findings.add(new Finding(code, place, message, remedy));
    }

    /** What was found, in the order of files and lines, nothing twice. */
    public synchronized List<Finding> sorted() {
        return findings.stream().sorted(Finding.ORDER).distinct().toList();
    }

    /** Whether something keeps the catalogue from being read whole. */
    public synchronized boolean isUnreadable() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.UNREADABLE);
    }
}
