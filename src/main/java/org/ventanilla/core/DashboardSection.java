package org.ventanilla.core;

/** A part of the signed-in user's start page, {@code /inicio}. */
public interface DashboardSection extends PageSection {}
