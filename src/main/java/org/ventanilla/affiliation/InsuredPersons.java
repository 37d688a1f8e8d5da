package org.ventanilla.affiliation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ventanilla.core.Curp;
import org.ventanilla.core.Nss;

/** The institute's register of insured persons and pensioners. */
public interface InsuredPersons {

    /** Whether both identifiers belong to one and the same person of the register. */
    boolean matches(Curp curp, Nss nss);

    /** The person with this NSS; empty also for somebody whose CURP the register does not know yet, who cannot be identified. */
    Optional<InsuredPersonView> find(Nss nss);

    /**
     * Persons whose name begins like this, surnames first, whatever the accents and the case, in the order of their names.
     *
     * @param typedName the beginning, as typed; without any letter it is nobody's
     * @param after the person after whom the list goes on; absent for its beginning
     * @param size how many at most
     */
    List<Nss> named(String typedName, @Nullable Nss after, int size);
}
