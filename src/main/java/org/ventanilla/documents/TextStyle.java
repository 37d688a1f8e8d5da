package org.ventanilla.documents;

/**
 * How a text of a document looks.
 *
 * @param bold whether the letters are bold
 * @param size size of the letters in points
 * @param ink colour
 */
public record TextStyle(boolean bold, double size, Ink ink) {

    /** Regular letters. */
    public static TextStyle regular(double size, Ink ink) {
        return new TextStyle(false, size, ink);
    }

    /** Bold letters. */
    public static TextStyle bold(double size, Ink ink) {
        return new TextStyle(true, size, ink);
    }

    /** The same at another size. */
    public TextStyle atSize(double points) {
        return new TextStyle(bold, points, ink);
    }
}
