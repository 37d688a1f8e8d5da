package org.ventanilla.entitlement;

import java.time.LocalDate;
import org.ventanilla.core.Nss;

/** Credited weeks of one person. Basis: AF-140..143. */
public interface CreditedWeeks {

    /** Weeks credited through the date, both ends included. */
    WeeksStatement asOf(Nss nss, LocalDate date);
}
