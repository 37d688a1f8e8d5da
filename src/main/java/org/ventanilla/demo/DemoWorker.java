package org.ventanilla.demo;

import org.ventanilla.core.Nss;

/**
 * A person of the register who has an account.
 *
 * @param nss social security number
 * @param account the account
 */
record DemoWorker(Nss nss, DemoAccount account) {}
