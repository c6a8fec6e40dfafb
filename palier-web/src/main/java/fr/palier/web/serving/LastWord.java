package fr.palier.web.serving;

import fr.palier.web.page.ErrorPages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** Answers with a French page what never reached the application, or left it by an error. */
final class LastWord extends ErrorReportValve {

    private final Supplier<ErrorPages> pages;

    LastWord(Supplier<ErrorPages> pages) {
        this.pages = pages;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable throwable) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        byte[] html = pages.get().html(status).getBytes(StandardCharsets.UTF_8);
        response.setContentType(Headers.HTML);
        response.setContentLength(html.length);
        try {
            response.getOutputStream().write(html);
            response.finishResponse();
        } catch (IOException | IllegalStateException e) {
            // Nobody is listening any more.
            response.setSuspended(true);
        }
    }
}
