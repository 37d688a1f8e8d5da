package org.ventanilla.identity.device;

import java.net.Inet4Address;
import java.net.InetAddress;

/** Network addresses as pages and mails show them: enough to know one's own network, too little to point at a house. */
public final class NetworkLabel {

    private NetworkLabel() {}

    /** The first three numbers of an IPv4 address, or the first three groups of an IPv6 address. */
    public static String of(String literal) {
        var address = InetAddress.ofLiteral(literal.replaceFirst("%.*$", ""));
        var bytes = address.getAddress();
        if (address instanceof Inet4Address) return "%d.%d.%d.x".formatted(at(bytes, 0), at(bytes, 1), at(bytes, 2));
        return "%x:%x:%x:x".formatted(group(bytes, 0), group(bytes, 1), group(bytes, 2));
    }

    private static int group(byte[] bytes, int number) {
        return at(bytes, 2 * number) << 8 | at(bytes, 2 * number + 1);
    }

    private static int at(byte[] bytes, int place) {
        return Byte.toUnsignedInt(bytes[place]);
    }
}
