package org.ventanilla.entitlement;

import java.time.LocalDate;
import org.ventanilla.core.Nss;

/** Current rights of one person. Basis: AF-150. */
public interface CurrentRights {

    /** The rights on the date. */
    RightsStatement on(Nss nss, LocalDate date);
}
