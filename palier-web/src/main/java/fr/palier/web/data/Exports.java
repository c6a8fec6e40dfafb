package fr.palier.web.data;

import java.util.List;

/**
 * The page of open data, ready to print.
 *
 * @param forms the forms there are
 */
record Exports(List<Form> forms) {

    Exports {
        forms = List.copyOf(forms);
    }

    /**
     * One form.
     *
     * @param title its name, as markup
     * @param use whom it serves
     * @param carries what it holds
     * @param lacks what it cannot hold
     */
    record Form(String id, String title, String use, List<String> carries, List<String> lacks, List<File> files) {
        Form {
            carries = List.copyOf(carries);
            lacks = List.copyOf(lacks);
            files = List.copyOf(files);
        }
    }

    /** A file to download; its size in words. */
    record File(String name, String content, String size) {}
}
