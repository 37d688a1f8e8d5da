package org.ventanilla.documents;

/** Colours of the portal's documents; all meet the contrast that small text asks for, except the rules. */
public enum Ink {
    /** Text. */
    TEXT(0x161A1D),
    /** Labels and remarks. */
    MUTED(0x545454),
    /** Brand band and figures. */
    GUINDA(0x611232),
    /** Text on the brand band, and paper. */
    WHITE(0xFFFFFF),
    /** Text of a good state. */
    GREEN(0x13322B),
    /** Ground of a good state. */
    GREEN_WASH(0xE5F1EC),
    /** Text of a state that is neither good nor bad. */
    NEUTRAL(0x4A4A4A),
    /** Ground of a state that is neither good nor bad. */
    NEUTRAL_WASH(0xEEEBE6),
    /** Rules under the brand, never text. */
    GOLD(0xBC955C),
    /** Hair lines. */
    LINE(0xD3CDC4),
    /** Marks that guide scissors. */
    MARK(0x767370);

    private final int rgb;

    Ink(int rgb) {
        this.rgb = rgb;
    }

    /** Red, green and blue as {@code 0xRRGGBB}. */
    public int rgb() {
        return rgb;
    }
}
