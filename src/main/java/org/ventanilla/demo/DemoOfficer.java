package org.ventanilla.demo;

import java.util.Set;
import org.ventanilla.core.Role;

/**
 * Somebody who works in the back office of the demonstration.
 *
 * @param name name in the back office
 * @param roles what the officer may do
 * @param account the account
 */
record DemoOfficer(String name, Set<Role> roles, DemoAccount account) {}
