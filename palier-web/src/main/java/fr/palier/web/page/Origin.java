package fr.palier.web.page;

import jakarta.servlet.http.HttpServletRequest;

/** Where this site is, as its visitor sees it. */
public final class Origin {

    private Origin() {}

    /** Scheme, host and port, without a slash at the end: {@code https://palier.example}. */
    public static String of(HttpServletRequest request) {
        String scheme = request.getScheme();
        int port = request.getServerPort();
        boolean isUsual = port == (scheme.equals("https") ? 443 : 80);
        return scheme + "://" + request.getServerName() + (isUsual ? "" : ":" + port);
    }
}
