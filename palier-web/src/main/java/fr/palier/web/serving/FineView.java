package fr.palier.web.serving;

import fr.palier.web.page.Typography;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.spring6.view.ThymeleafView;

/** Sets a page as printers do once it is whole, and only then sends it. */
public final class FineView extends ThymeleafView {

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        StringWriter page = new StringWriter(32_768);
        PrintWriter writer = new PrintWriter(page);
        super.render(model, request, new HttpServletResponseWrapper(response) {
            @Override
            public PrintWriter getWriter() {
                return writer;
            }

            @Override
            public void flushBuffer() {
                // Nothing is sent before it is whole.
            }
        });
        response.getWriter().write(Typography.fine(page.toString()));
    }
}
