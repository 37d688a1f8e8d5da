package org.ventanilla.efirma.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.ventanilla.support.BrowserTest;
import org.ventanilla.support.Visitors;

/** How long the browser takes to open an e.firma and to sign. */
@BrowserTest
@Tag("bench")
@Isolated("it measures")
class SigningSpeedTests {

    private static final int TURNS = 50;

    @Test
    void opensAndSignsWithoutAWait(Visitors visitors) {
        var person = Credential.ownPerson();
        var medians = (List<?>) SigningVisit.of(visitors.reading(Visitors.SPANISH))
                .page()
                .evaluate("""
                async ([cer, key, password, turns]) => {
                  const module = document.querySelector('script[src*="/js/efirma/"]').src.replace('signing.js', 'signer.js');
                  const { open, sign } = await import(module);
                  const bytes = (text) => Uint8Array.from(atob(text), (sign) => sign.codePointAt(0));
                  const content = new Uint8Array(65536);
                  const times = [[], []];
                  for (let turn = 0; turn < turns; turn++) {
                    const start = performance.now();
                    const opened = await open({ certificate: bytes(cer), key: bytes(key),
                      password: new TextEncoder().encode(password), now: Date.parse('2026-11-18T16:00:00Z') });
                    const middle = performance.now();
                    await sign(opened, content, Date.now());
                    times[0].push(middle - start);
                    times[1].push(performance.now() - middle);
                  }
                  return times.map((each) => Math.round(each.sort((one, other) => one - other)[turns / 2] * 10));
                }""", Arrays.asList(base64(person.cer()), base64(person.key()), person.password(), TURNS));

        System.out.printf("Opening an e.firma and signing 64 KiB, median in tenths of ms: %s%n", medians);
        assertThat(medians).allSatisfy(tenths -> assertThat((int) tenths).isLessThan(10_000));
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
