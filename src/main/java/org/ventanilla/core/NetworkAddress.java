package org.ventanilla.core;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** Network addresses as they are counted and recorded. */
public final class NetworkAddress {

    private static final int NETWORK_BYTES = 8;

    private NetworkAddress() {}

    /** The IPv4 address, or the first 64 bits of the IPv6 address: one household or phone has all the rest. */
    public static String of(String literal) {
        var address = InetAddress.ofLiteral(literal.replaceFirst("%.*$", ""));
        if (!(address instanceof Inet6Address)) return address.getHostAddress();
        return HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES)) + "/64";
    }
}
