package fr.palier.web.answers;

/**
 * Who asks, as far as this site knows. A handler takes it as an argument.
 *
 * @param answers what was said so far
 */
public record Visitor(Answers answers) {}
