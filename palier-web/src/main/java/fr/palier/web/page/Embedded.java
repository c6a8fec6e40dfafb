package fr.palier.web.page;

import org.jspecify.annotations.Nullable;

/** The pages that other sites show in a frame. They know no cookie, and nothing else of this site may be framed. */
public final class Embedded {

    /** What begins the address of each of them. */
    public static final String FOLDER = "/widget/";

    /** The page that explains them, which is none of them. */
    public static final String EXPLANATION = "/widget";

    private Embedded() {}

    /** Whether a path, decoded, is that of one of them. */
    public static boolean isAt(@Nullable String path) {
        return path != null && path.startsWith(FOLDER);
    }
}
