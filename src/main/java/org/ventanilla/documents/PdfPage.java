package org.ventanilla.documents;

/** A page that a document draws itself on. Lengths are millimetres from the upper left corner, sizes of letters are points. */
public interface PdfPage {

    /** The whole page: A4. */
    Area area();

    /** One line of text whose letters stand on {@code baseline} and start at {@code x}. */
    void text(String text, double x, double baseline, TextStyle style);

    /** One line of text whose letters stand on {@code baseline} and end at {@code right}. */
    void textEndingAt(String text, double right, double baseline, TextStyle style);

    /**
     * Text broken at spaces into lines from the top of the area; the letters shrink as far as needed for all of it to fit in.
     *
     * @return height that the lines take
     */
    double paragraph(String text, Area area, TextStyle style);

    /** Width of one line of text. */
    double widthOf(String text, TextStyle style);

    /** A filled rectangle with rounded corners; a radius of 0 makes square ones. */
    void fill(Area area, double radius, Ink ink);

    /** The outline of a rectangle with rounded corners, {@code thickness} wide. */
    void outline(Area area, double radius, double thickness, Ink ink);

    /** A straight line from one corner of the area to the opposite one. */
    void line(Area diagonal, double thickness, Ink ink);

    /** The same, dashed. */
    void dashedLine(Area diagonal, double thickness, Ink ink);

    /** A machine-readable symbol that fills the area; the quiet zone is left by the caller. */
    void symbol(Symbol symbol, Area area);

    /** Goes on to a new page; whatever is drawn from now on stands there. */
    void next();

    /** Draws what lies inside the rounded rectangle only. */
    void clipped(Area area, double radius, Runnable drawing);
}
