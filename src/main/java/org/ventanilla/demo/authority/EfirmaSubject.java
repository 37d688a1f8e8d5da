package org.ventanilla.demo.authority;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERIA5String;
import org.bouncycastle.asn1.DERPrintableString;
import org.bouncycastle.asn1.DERT61String;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.ventanilla.demo.authority.DemoEfirma.Trait;

/** The subject of a certificate, in the order and the string types of the tax authority. */
final class EfirmaSubject {

    private EfirmaSubject() {}

    static X500Name of(DemoEfirma efirma) {
        var holder = efirma.holder();
        var name = new X500NameBuilder();
        add(name, BCStyle.CN, holder.name());
        add(name, BCStyle.NAME, holder.name());
        add(name, BCStyle.O, holder.name());
        if (!efirma.is(Trait.SEAL)) {
            add(name, BCStyle.C, "MX");
            name.addRDN(BCStyle.EmailAddress, new DERIA5String(holder.email().value()));
        }
        add(name, BCStyle.UNIQUE_IDENTIFIER, taxKeys(efirma));
        add(name, BCStyle.SERIALNUMBER, populationKeys(efirma));
        if (efirma.is(Trait.SEAL)) add(name, BCStyle.OU, "MATRIZ");
        return name.build();
    }

    private static String taxKeys(DemoEfirma efirma) {
        var representative = efirma.representative();
        var own = efirma.holder().rfc().value();
        return representative == null ? own : own + " / " + representative.rfc().value();
    }

    /** The company has none, so that its representative's stands behind a space and a slash. */
    private static String populationKeys(DemoEfirma efirma) {
        var representative = efirma.representative();
        var named = representative == null ? efirma.holder() : representative;
        var curp = Objects.requireNonNull(named.curp()).value();
        return representative == null ? curp : " / " + curp;
    }

    private static void add(X500NameBuilder name, ASN1ObjectIdentifier type, String value) {
        name.addRDN(type, text(value));
    }

    /** What has Ñ or & does not fit a PrintableString; the tax authority writes it in Latin-1. */
    private static ASN1Encodable text(String value) {
        if (DERPrintableString.isPrintableString(value)) return new DERPrintableString(value);
        return new DERT61String(value.getBytes(StandardCharsets.ISO_8859_1));
    }
}
