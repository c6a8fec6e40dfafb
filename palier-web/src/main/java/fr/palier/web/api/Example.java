package fr.palier.web.api;

import java.util.List;

/**
 * A request to copy into a terminal.
 *
 * @param what what it asks
 * @param command the command, whole
 */
record Example(String what, String command) {

    /** Those of the page, each run by a test. */
    static List<Example> all(String origin) {
        String api = origin + "/api/v1";
        String json = "  -H 'Content-Type: application/json' \\\n";
        return List.of(
                new Example(
                        "Les programmes gratuits qui agissent dans le Puy-de-Dôme",
                        "curl '" + api + "/programmes?gratuit=oui&territoire=departement:63'"),
                new Example(
                        "Le code d'une commune, pour un profil",
                        "curl '" + api + "/geographie?q=clermont&niveau=commune'"),
                new Example(
                        "Ce qui convient à une structure",
                        "curl '" + api + "/orientation' \\\n" + json
                                + "  -d '{\"forme_juridique\": \"association\", \"commune\": \"63113\","
                                + " \"date_creation\": \"2018-04-12\"}'"),
                new Example(
                        "Deux structures, à une date",
                        "curl '" + api + "/orientation?date=2027-03-01' \\\n" + json
                                + "  -d '[{\"id\": \"a\", \"salaries\": 4}, {\"id\": \"b\", \"salaries\": {\"min\": 10, \"max\": 19}}]'"),
                new Example(
                        "Un profil par ligne, un résultat par ligne",
                        "printf '{\"id\": \"a\", \"budget\": 90000}\\n{\"id\": \"b\", \"budget\": 310000}\\n' |\n  curl '"
                                + api + "/orientation' \\\n  -H 'Content-Type: application/x-ndjson' --data-binary @-"),
                new Example(
                        "La question la plus utile, quand on ne connaît pas le budget",
                        "curl '" + api + "/question' \\\n" + json
                                + "  -d '{\"profil\": {\"forme_juridique\": \"association\"}, \"ne_sait_pas\": [\"budget\"]}'"),
                new Example(
                        "Le vocabulaire, seulement s'il a changé depuis la dernière fois",
                        "curl '" + api + "/vocabulaire' -o vocabulaire.json \\\n"
                                + "  --etag-compare vocabulaire.etag --etag-save vocabulaire.etag"));
    }
}
