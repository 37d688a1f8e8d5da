package org.ventanilla.affiliation;

import org.ventanilla.core.EmployerRegistration;

/**
 * An employer of the register.
 *
 * @param registration the employer's registration
 * @param name name of the employer
 * @param riskClass class of the work risk insurance, 1 to 5
 * @param municipality where it works
 */
public record EmployerView(EmployerRegistration registration, String name, int riskClass, String municipality) {}
