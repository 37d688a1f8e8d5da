package org.ventanilla.clarification.domain;

import java.time.Instant;
import org.ventanilla.clarification.CaseStage;

/**
 * A stage that a case came to.
 *
 * @param stage the stage
 * @param at when
 */
record StageChange(CaseStage stage, Instant at) {}
