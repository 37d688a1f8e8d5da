package org.ventanilla.demo;

import org.jspecify.annotations.Nullable;

/**
 * Where the demo clock goes; one of both.
 *
 * @param to legal date and time, {@code 2026-11-21T22:00}
 * @param by {@code PT12H}, {@code P1D}, or {@code B1} for one business day
 */
record MoveClockForm(@Nullable String to, @Nullable String by) {}
