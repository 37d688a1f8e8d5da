package org.ventanilla.demo.authority;

import org.jspecify.annotations.Nullable;
import org.ventanilla.core.Curp;
import org.ventanilla.core.EmailAddress;
import org.ventanilla.core.Rfc;

/**
 * A person or company of the demonstration whom an e.firma names.
 *
 * @param name as the tax register writes it: capitals, no accents but Ñ
 * @param rfc tax key
 * @param curp population key; null for companies
 * @param email address in the certificate
 */
record DemoParty(String name, Rfc rfc, @Nullable Curp curp, EmailAddress email) {

    static DemoParty person(String name, String rfc, String curp, String mailbox) {
        return new DemoParty(name, new Rfc(rfc), new Curp(curp), new EmailAddress(mailbox + "@correo.example"));
    }

    static DemoParty company(String name, String rfc, String mailbox) {
        return new DemoParty(name, new Rfc(rfc), null, new EmailAddress(mailbox + "@empresa.example"));
    }
}
