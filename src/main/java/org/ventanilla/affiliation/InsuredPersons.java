package org.ventanilla.affiliation;

import java.util.Optional;
import org.ventanilla.core.Curp;
import org.ventanilla.core.Nss;

/** The institute's register of insured persons and pensioners. */
public interface InsuredPersons {

    /** Whether both identifiers belong to one and the same person of the register. */
    boolean matches(Curp curp, Nss nss);

    /** The person with this NSS; empty also for somebody whose CURP the register does not know yet, who cannot be identified. */
    Optional<InsuredPersonView> find(Nss nss);
}
