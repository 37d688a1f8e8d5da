package org.ventanilla.demo.authority;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ventanilla.core.Curp;
import org.ventanilla.core.Rfc;

/**
 * An e.firma of the demonstration, as pages and programs read it.
 *
 * @param name short name
 * @param holder name in the certificate
 * @param rfc RFC of the holder
 * @param curp CURP of the holder; null for companies
 * @param representative RFC of the representative; null without one
 * @param number certificate number
 * @param notBefore first instant of its validity
 * @param notAfter last instant of its validity
 * @param password opens the key
 * @param certificate where its {@code .cer} is
 * @param key where its {@code .key} is
 */
record EfirmaView(
        String name,
        String holder,
        String rfc,
        @Nullable String curp,
        @Nullable String representative,
        String number,
        Instant notBefore,
        Instant notAfter,
        String password,
        String certificate,
        String key) {

    static EfirmaView of(DemoEfirma efirma) {
        var holder = efirma.holder();
        return new EfirmaView(
                efirma.name(),
                holder.name(),
                holder.rfc().value(),
                Optional.ofNullable(holder.curp()).map(Curp::value).orElse(null),
                Optional.ofNullable(efirma.representative())
                        .map(DemoParty::rfc)
                        .map(Rfc::value)
                        .orElse(null),
                efirma.number().digits(),
                efirma.notBefore(),
                efirma.notAfter(),
                efirma.password(),
                "/demo/efirma/" + efirma.name() + ".cer",
                "/demo/efirma/" + efirma.name() + ".key");
    }
}
