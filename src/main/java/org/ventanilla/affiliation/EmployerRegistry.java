package org.ventanilla.affiliation;

import java.util.List;
import org.ventanilla.core.Rfc;

/** Employers of the institute's register. */
public interface EmployerRegistry {

    /** The employer's registrations of this taxpayer, in their order; empty where the register has none. */
    List<EmployerView> registrationsOf(Rfc taxpayer);
}
