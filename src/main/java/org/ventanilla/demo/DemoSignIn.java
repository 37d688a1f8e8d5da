package org.ventanilla.demo;

/**
 * An account that anybody may try.
 *
 * @param role who it is, the end of a message key
 * @param username what to type first
 * @param password what to type then
 */
record DemoSignIn(String role, String username, String password) {}
