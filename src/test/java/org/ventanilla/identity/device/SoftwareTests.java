package org.ventanilla.identity.device;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoftwareTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FIREFOX|WINDOWS|Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:130.0) Gecko/20100101 Firefox/130.0",
                "CHROME|LINUX|Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36",
                "CHROME|ANDROID|Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Mobile Safari/537.36",
                "SAFARI|IOS|Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1 Version/18.0 Mobile/15E148 Safari/604.1",
                "SAFARI|MACOS|Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.0 Safari/605.1.15",
                "EDGE|WINDOWS|Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/130.0 Safari/537.36 Edg/130.0",
                "OPERA|WINDOWS|Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/130.0 Safari/537.36 OPR/115.0",
                "SAMSUNG|ANDROID|Mozilla/5.0 (Linux; Android 14) SamsungBrowser/26.0 Chrome/122.0 Mobile Safari/537.36",
                "CHROME|CHROME_OS|Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 Chrome/130.0 Safari/537.36",
                "OTHER|OTHER|curl/8.5.0"
            })
    void tellsBrowsersAndSystemsApart(Browser browser, OperatingSystem system, String userAgent) {
        assertThat(Software.of(userAgent)).isEqualTo(new Software(browser, system));
    }

    @Test
    void takesABrowserThatDoesNotNameItselfForAnother() {
        assertThat(Software.of(null)).isEqualTo(new Software(Browser.OTHER, OperatingSystem.OTHER));
    }

    @ParameterizedTest
    @CsvSource({"203.0.113.7,203.0.113.x", "2001:db8:1:2::1,2001:db8:1:x", "fe80::1%eth0,fe80:0:0:x"})
    void showsNoWholeNetworkAddress(String address, String shown) {
        assertThat(NetworkLabel.of(address)).isEqualTo(shown);
    }
}
