package fr.palier.web.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.ICloseElementTag;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.model.IText;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Sets every text of a page as French printers do: curled apostrophes, and no line that begins with a sign
 * or ends with an opening quotation mark. Thin spaces become full ones: the face has none of its own. Texts in the catalogue and in templates are typed on a keyboard.
 */
public final class Typography extends AbstractTemplateHandler {

    private static final char NO_BREAK = '\u00a0';
    private static final char THIN = '\u202f';
    private static final String ESCAPED_APOSTROPHE = "&#39;";
    private static final Set<String> VERBATIM = Set.of("script", "style", "textarea", "code", "pre");

    private final Deque<String> verbatim = new ArrayDeque<>();

    /** Makes Thymeleaf use it. */
    public static final class Dialect implements IPostProcessorDialect {
        @Override
        public String getName() {
            return "typographie";
        }

        @Override
        public int getDialectPostProcessorPrecedence() {
            return 1_000;
        }

        @Override
        public Set<IPostProcessor> getPostProcessors() {
            return Set.of(new PostProcessor(TemplateMode.HTML, Typography.class, 1_000));
        }
    }

    @Override
    public void handleOpenElement(IOpenElementTag tag) {
        if (VERBATIM.contains(tag.getElementCompleteName())) {
            verbatim.push(tag.getElementCompleteName());
        }
        super.handleOpenElement(tag);
    }

    @Override
    public void handleCloseElement(ICloseElementTag tag) {
        if (!verbatim.isEmpty() && verbatim.peek().equals(tag.getElementCompleteName())) {
            verbatim.pop();
        }
        super.handleCloseElement(tag);
    }

    @Override
    public void handleText(IText text) {
        String typed = text.getText();
        String fine = verbatim.isEmpty() ? fine(typed) : typed;
        super.handleText(
                fine.equals(typed) ? text : getContext().getModelFactory().createText(fine));
    }

    /** A text as it is printed; what is already fine stays as it is. */
    static String fine(String typed) {
        StringBuilder fine = new StringBuilder(typed.length());
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            if (c == '\'') {
                fine.append('’');
            } else if (c == '&' && typed.startsWith(ESCAPED_APOSTROPHE, i)) {
                fine.append('’');
                i += ESCAPED_APOSTROPHE.length() - 1;
            } else if (c == THIN) {
                fine.append(NO_BREAK);
            } else if (c == ' ') {
                fine.append(space(typed, i));
            } else {
                fine.append(c);
            }
        }
        return fine.toString();
    }

    private static char space(String typed, int i) {
        if (i > 0 && typed.charAt(i - 1) == '«') {
            return NO_BREAK;
        }
        return switch (i + 1 < typed.length() ? typed.charAt(i + 1) : ' ') {
            case ':', '»', ';', '?', '!', '%', '€' -> NO_BREAK;
            default -> ' ';
        };
    }
}
