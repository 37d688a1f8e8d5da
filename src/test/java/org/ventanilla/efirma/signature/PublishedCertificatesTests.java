package org.ventanilla.efirma.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.efirma.signature.VerifierMother.ACCEPT;
import static org.ventanilla.efirma.signature.VerifierMother.code;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ventanilla.core.Rfc;
import org.ventanilla.efirma.EfirmaFixtures;
import org.ventanilla.efirma.SignatureVerdict;
import org.ventanilla.support.TestSignature;

/** The published certificates of the tax authority, from the file to the verdict. */
@EnabledIfEnvironmentVariable(named = "VENTANILLA_FIXTURES", matches = ".+")
class PublishedCertificatesTests {

    private static final byte[] TEXT = "Texto que se firma, con ñ y &".getBytes(StandardCharsets.UTF_8);

    private final VerifierMother verifier = VerifierMother.trustingFixtures();

    @Test
    void knowsEveryPublishedCertificate() {
        assertThat(rows()).hasSize(67);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void readsWhoIsNamedAsTheInventoryDoes(Row row) {
        var certificate = EfirmaFixtures.certificate(row.file());

        var named = SubjectReader.read(certificate).orElseThrow();

        var holders = named.representative() == null
                ? named.holder().value()
                : named.holder().value() + " / " + named.representative().value();
        var curps = (named.curp() == null ? "" : named.curp())
                + (named.representativeCurp() == null ? "" : " / " + named.representativeCurp());
        assertThat(List.of(holders, curps.strip(), named.name(), named.number()))
                .containsExactly(row.holders(), row.curps(), row.name(), row.number());
        assertThat(named.isCompany()).isEqualTo(row.holders().contains("/"));
        assertThat(new CertificateProfile(certificate).isOfEfirma()).isEqualTo(row.isEfirma());
        assertThat(new CertificatePaths(verifier.store()).of(certificate)).hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rowsWithKey")
    void judgesWhatEveryPublishedKeySigns(Row row) {
        var efirma = EfirmaFixtures.efirma(row.file());
        var holder = new Rfc(row.holders().split(" / ", -1)[0]);
        var inForce = efirma.certificate().getNotAfter().toInstant().minus(Duration.ofDays(1));
        var cms = TestSignature.of(TEXT, efirma).at(inForce).build();

        var verdict = verifier.at(inForce).really(inForce).judge(cms, TEXT, holder);

        if (row.isEfirma()) {
            assertThat(code(verdict)).isEqualTo(ACCEPT);
            assertThat(((SignatureVerdict.Accepted) verdict).signer().holder()).isEqualTo(holder);
        } else {
            assertThat(code(verdict)).isEqualTo("REJECT_CERT_TYPE");
        }
    }

    static List<Row> rowsWithKey() {
        return rows().stream().filter(Row::hasKey).toList();
    }

    static List<Row> rows() {
        if (System.getenv("VENTANILLA_FIXTURES") == null) return List.of();
        return new String(EfirmaFixtures.bytes("INVENTARIO.tsv"), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> Arrays.asList(line.split("\t", -1)))
                .filter(cells -> cells.getFirst().toLowerCase(Locale.ROOT).startsWith("sat-"))
                .map(Row::new)
                .toList();
    }

    /** A line of the inventory. */
    record Row(List<String> cells) {

        String file() {
            return cells.get(0);
        }

        boolean isEfirma() {
            return cells.get(1).equals("FIEL");
        }

        String holders() {
            return cells.get(2);
        }

        String curps() {
            return cells.get(3).replaceFirst("^ ?/ ", "/ ");
        }

        String name() {
            return cells.get(4);
        }

        String number() {
            return cells.get(5);
        }

        boolean hasKey() {
            return cells.get(9).equals("yes");
        }

        @Override
        public String toString() {
            return file();
        }
    }
}
