package org.ventanilla.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class ClientAddressTests {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7",
        "::ffff:192.0.2.7, 192.0.2.7",
        "2001:db8:1:2:3:4:5:6, 20010db800010002/64",
        "2001:db8:1:2::9, 20010db800010002/64",
        "fe80::1%eth0, fe80000000000000/64"
    })
    void countsAnIpv4AddressOrTheNetworkOfAnIpv6One(String remote, String counted) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(remote);

        assertThat(ClientAddress.of(request)).isEqualTo(counted);
    }
}
