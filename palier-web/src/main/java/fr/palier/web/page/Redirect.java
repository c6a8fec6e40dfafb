package fr.palier.web.page;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.view.RedirectView;

/** Sends a browser on to another page of this site, so that reloading it sends no form again. */
public final class Redirect {

    private Redirect() {}

    /** See that page now. */
    public static RedirectView to(String path) {
        RedirectView view = new RedirectView(path);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setHttp10Compatible(false);
        view.setExposeModelAttributes(false);
        return view;
    }
}
