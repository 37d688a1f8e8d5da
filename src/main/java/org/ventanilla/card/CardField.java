package org.ventanilla.card;

/**
 * One fact on a card, in words.
 *
 * @param label what it is
 * @param value the fact
 * @param width how much of a row it takes
 * @param key whether a small preview shows it too
 */
public record CardField(String label, String value, Width width, boolean key) {

    /** Room that a fact takes on the back. */
    public enum Width {
        /** Half a row. */
        HALF,
        /** A row of its own. */
        WHOLE
    }

    static CardField half(String label, String value) {
        return new CardField(label, value, Width.HALF, false);
    }

    static CardField whole(String label, String value) {
        return new CardField(label, value, Width.WHOLE, false);
    }

    static CardField key(String label, String value) {
        return new CardField(label, value, Width.HALF, true);
    }

    /** Whether it takes a row of its own. */
    public boolean whole() {
        return width == Width.WHOLE;
    }
}
