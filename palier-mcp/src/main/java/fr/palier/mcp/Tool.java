package fr.palier.mcp;

import java.util.Map;

/** Something that an assistant may ask of Palier. It reads and computes; nothing is ever changed or kept. */
interface Tool {

    /** What it is called by: French, without accents. */
    String name();

    /** Its name for people. */
    String title();

    /** What it is for, what it gives, and when to use another one. */
    String description();

    /** The JSON Schema of what it takes. */
    Map<String, Object> input();

    /** The JSON Schema of what it gives. */
    Map<String, Object> output();

    /**
     * Does it.
     *
     * @throws ToolException if what was asked cannot be answered
     */
    Answer answer(Asked asked);

    /**
     * What a tool gives.
     *
     * @param text for who reads, sources included
     * @param json the same for who computes, as its schema has it
     */
    record Answer(String text, String json) {}
}
