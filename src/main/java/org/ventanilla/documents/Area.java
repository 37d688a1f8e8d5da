package org.ventanilla.documents;

/**
 * A rectangle on a page, in millimetres from the upper left corner.
 *
 * @param x distance of its left side
 * @param y distance of its upper side
 * @param width its width
 * @param height its height
 */
public record Area(double x, double y, double width, double height) {

    /** Its right side. */
    public double right() {
        return x + width;
    }

    /** Its lower side. */
    public double bottom() {
        return y + height;
    }
}
