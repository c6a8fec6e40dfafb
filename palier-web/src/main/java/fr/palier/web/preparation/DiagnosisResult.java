package fr.palier.web.preparation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result of a self-diagnosis, ready to print.
 *
 * @param headline how far one has come
 * @param lead what to do about it; null where the works say it all
 * @param flights the parts as pictures
 * @param first what to work on first
 * @param then what to work on after that
 * @param holds the questions that were answered by yes
 * @param silent those that were not answered
 * @param needs what may be added to the answers of the orientation; null for nothing
 * @param isOriented whether verdicts stand beside programmes
 * @param address where this page is
 * @param change where the answers can be changed
 */
record DiagnosisResult(
        String headline,
        @Nullable String lead,
        List<Flight> flights,
        List<Work> first,
        List<Work> then,
        List<String> holds,
        List<Silent> silent,
        @Nullable Keepsake needs,
        boolean isOriented,
        String address,
        String change) {

    DiagnosisResult {
        flights = List.copyOf(flights);
        first = List.copyOf(first);
        then = List.copyOf(then);
        holds = List.copyOf(holds);
        silent = List.copyOf(silent);
    }

    /**
     * Something to work on.
     *
     * @param place which step of which flight
     * @param answer what was said
     * @param work what to do first; null where the catalogue does not say
     * @param needs the help for it, in words; empty for none
     * @param aidTitle how many programmes help
     * @param aids those that help most, or are most open to the visitor
     */
    record Work(
            String id,
            String place,
            String question,
            String kind,
            String answer,
            @Nullable String explanation,
            @Nullable String work,
            String needs,
            String aidTitle,
            List<Aid> aids,
            List<Aid> otherAids) {
        Work {
            aids = List.copyOf(aids);
            otherAids = List.copyOf(otherAids);
        }
    }

    /** A question without answer. */
    record Silent(String id, String question) {}
}
