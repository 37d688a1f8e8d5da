package org.ventanilla.affiliation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.ventanilla.core.Curp;
import org.ventanilla.core.Nss;
import org.ventanilla.support.VentanillaTest;

@VentanillaTest
class AffiliationSchemaTests {

    @Autowired
    private InsuredPersons persons;

    @Autowired
    private Ledger ledger;

    @Test
    void knowsNothingOfAnUnknownNumber() {
        var unknown = Nss.parse("99999999990");

        assertThat(persons.find(unknown)).isEmpty();
        assertThat(persons.matches(Curp.parse("LORX000101MDFPZMA2"), unknown)).isFalse();
        assertThat(ledger.spells(unknown)).isEmpty();
    }
}
