package org.ventanilla.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import org.ventanilla.core.NetworkAddress;

/** Where a request comes from, as the throttle counts it. */
public final class ClientAddress {

    private ClientAddress() {}

    /** The address of the request's sender. */
    public static String of(HttpServletRequest request) {
        return NetworkAddress.of(request.getRemoteAddr());
    }
}
