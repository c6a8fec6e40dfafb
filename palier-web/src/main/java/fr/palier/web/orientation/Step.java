package fr.palier.web.orientation;

import fr.palier.web.answers.Answers;

/** What a form of a question comes to. */
public sealed interface Step {

    /** It was understood: these are the answers now. */
    record Answered(Answers answers) implements Step {}

    /** It is not answered yet: there is another place to choose, or one of several. */
    record Onward(String address) implements Step {}

    /** It was not understood: the question again, with what was wrong. */
    record Again(QuestionPage page) implements Step {}
}
