package org.ventanilla.core;

/** A part of the account page, {@code /cuenta}. */
public interface AccountSection extends PageSection {}
