package org.ventanilla.demo;

import java.time.LocalDate;

/**
 * The person whom the register knows and who has no account: for the visitor's own registration.
 *
 * @param name full name
 * @param curp what to type
 * @param nss what to type
 * @param birthDate what to type when asking for the state of the registration
 */
record DemoNewcomer(String name, String curp, String nss, LocalDate birthDate) {}
