package org.ventanilla.audit.chain;

import java.util.HexFormat;

/** Codes as text. */
final class Hex {

    private Hex() {}

    static String of(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
