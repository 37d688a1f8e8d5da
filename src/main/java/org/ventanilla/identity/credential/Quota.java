package org.ventanilla.identity.credential;

/**
 * An allowance for one subject.
 *
 * @param kind what is tried; each kind is counted apart
 * @param subject for whom it is counted (an account, an address); only a keyed digest of it is stored
 * @param allowance how often
 */
public record Quota(String kind, String subject, Allowance allowance) {}
