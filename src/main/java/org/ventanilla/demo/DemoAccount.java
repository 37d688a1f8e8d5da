package org.ventanilla.demo;

import org.ventanilla.core.EmailAddress;

/**
 * An account that anybody may try.
 *
 * @param role who it is, the end of a message key
 * @param email address, also the username
 * @param password what to type with it
 */
record DemoAccount(String role, EmailAddress email, String password) {}
