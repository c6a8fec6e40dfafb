package fr.palier.cli;

import fr.palier.catalogue.wording.Abbreviations;

/** A paper on which each abbreviation is explained where it first stands. */
final class Page {

    private final Paper paper;
    private final Abbreviations abbreviations = new Abbreviations();

    Page(Paper paper) {
        this.paper = paper;
    }

    void blank() {
        paper.blank();
    }

    void heading(String text, Paper.Ink ink) {
        paper.heading(text, ink);
    }

    void line(String text) {
        paper.line(abbreviations.explained(text));
    }

    void indented(int indent, String text) {
        paper.indented(indent, abbreviations.explained(text));
    }

    void marked(int indent, String sign, String text) {
        paper.marked(indent, sign, abbreviations.explained(text), null);
    }
}
