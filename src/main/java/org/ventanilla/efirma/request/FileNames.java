package org.ventanilla.efirma.request;

/** Names of files to be saved, made of a folio. */
final class FileNames {

    private FileNames() {}

    /** Letters, digits and hyphens alone, whatever the folio holds. */
    static String of(String kind, String folio, String ending) {
        var plain = folio.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
        return kind + (plain.isEmpty() ? "" : "-" + plain) + "." + ending;
    }
}
