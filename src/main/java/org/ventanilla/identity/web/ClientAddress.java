package org.ventanilla.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** Where a request comes from, as the throttle counts it. */
public final class ClientAddress {

    private static final int NETWORK_BYTES = 8;

    private ClientAddress() {}

    /** The IPv4 address, or the first 64 bits of the IPv6 address: one household or phone has all the rest. */
    public static String of(HttpServletRequest request) {
        var literal = request.getRemoteAddr().replaceFirst("%.*$", "");
        var address = InetAddress.ofLiteral(literal);
        if (!(address instanceof Inet6Address)) return address.getHostAddress();
        return HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES)) + "/64";
    }
}
