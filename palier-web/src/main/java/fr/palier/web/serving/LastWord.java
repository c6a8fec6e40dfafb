package fr.palier.web.serving;

import fr.palier.web.page.ErrorPages;
import fr.palier.web.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** Answers in French, with a page or a problem, what never reached the application, or left it by an error. */
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
        boolean isApi = Problem.isAnsweredAt(request.getRequestURI());
        String text = isApi
                ? Problem.of(status, request.getRequestURI()).json()
                : pages.get().html(request.getDecodedRequestURI(), status);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        response.setContentType(isApi ? Problem.MEDIA_TYPE : Headers.HTML);
        response.setContentLength(bytes.length);
        try {
            response.getOutputStream().write(bytes);
            response.finishResponse();
        } catch (IOException | IllegalStateException e) {
            // Nobody is listening any more.
            response.setSuspended(true);
        }
    }
}
