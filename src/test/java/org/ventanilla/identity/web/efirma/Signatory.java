package org.ventanilla.identity.web.efirma;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.ventanilla.affiliation.SyntheticPerson;
import org.ventanilla.identity.web.Walk;
import org.ventanilla.support.CertificateDraft;
import org.ventanilla.support.TestAuthority;
import org.ventanilla.support.TestEfirma;
import org.ventanilla.support.TestKeys;
import org.ventanilla.support.TestSignature;

/**
 * Somebody with an e.firma of the tests' authority, who signs what a page asks for with a program of their own and sends the file.
 *
 * @param rfc RFC of the holder
 * @param curp CURP of the holder, or of a company's representative
 * @param name name of the holder
 * @param efirma the e.firma
 */
public record Signatory(String rfc, String curp, String name, TestEfirma efirma) {

    /** RFC of every company's representative. */
    public static final String REPRESENTATIVE = "VADA800927DJ3";

    private static final AtomicInteger COUNT = new AtomicInteger(100);
    private static final Pattern REQUEST = Pattern.compile("name=\"request\" value=\"([0-9a-f-]{36})\"");
    private static final int ASKED_AT = 8;

    /** A natural person whom nobody knows. */
    public static Signatory person() {
        return person(SyntheticPerson.next().curp());
    }

    /** A natural person with this CURP. */
    public static Signatory person(String curp) {
        return person(curp, UnaryOperator.identity());
    }

    /** The same with a certificate of its own. */
    public static Signatory person(String curp, UnaryOperator<CertificateDraft> certificate) {
        var rfc = curp.substring(0, 10) + homoclave();
        var name = "TADEO TAPIA XOOL";
        return new Signatory(rfc, curp, name, issue(TestAuthority.create().person(rfc, curp, name), certificate));
    }

    /** A company that nobody knows, with its representative. */
    public static Signatory company() {
        var rfc = "VEN050505" + homoclave();
        var name = "PANADERÍA VENTANILLA SA DE CV";
        var curp = "VADA800927HSRSRL05";
        var draft = TestAuthority.create().company(rfc, name, REPRESENTATIVE, curp);
        return new Signatory(rfc, curp, name, issue(draft, UnaryOperator.identity()));
    }

    /** The same holder with another certificate. */
    public Signatory with(UnaryOperator<CertificateDraft> certificate) {
        var draft = TestAuthority.create().person(rfc, curp, name);
        return new Signatory(rfc, curp, name, issue(draft, certificate));
    }

    /** Opens the page, signs what it asks for and sends the file. */
    public Walk signs(Walk walk, String path) {
        walk.open(path).isAnswered(200);
        return sends(walk, path);
    }

    /** Signs what the page before asks for and sends the file to this address. */
    public Walk sends(Walk walk, String path) {
        var page = walk.page();
        return walk.upload(path, "signature", sign(textOf(walk, requestOf(page))));
    }

    /** Signs this text now. */
    public byte[] sign(byte[] text) {
        var asked = Instant.parse(new String(text, StandardCharsets.UTF_8).split("\\|", -1)[ASKED_AT + 1]);
        return TestSignature.of(text, efirma).at(asked.plusSeconds(1)).build();
    }

    /** The request to sign on a page. */
    public static String requestOf(String page) {
        var found = REQUEST.matcher(page);
        if (!found.find()) throw new AssertionError("no request to sign on the page: " + page);
        return found.group(1);
    }

    private static byte[] textOf(Walk walk, String request) {
        var hidden = walk.page();
        var bytes = walk.open("/firma/" + request + "/texto").isAnswered(200).bytes();
        walk.recall(hidden);
        return bytes;
    }

    private static TestEfirma issue(CertificateDraft draft, UnaryOperator<CertificateDraft> certificate) {
        return certificate.apply(draft.keys(TestKeys.rsa("a signatory"))).issue();
    }

    private static String homoclave() {
        return "%03d".formatted(COUNT.getAndIncrement()).substring(0, 3);
    }
}
