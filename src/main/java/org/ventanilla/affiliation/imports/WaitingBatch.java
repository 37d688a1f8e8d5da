package org.ventanilla.affiliation.imports;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A file whose turn has come.
 *
 * @param id the batch
 * @param receivedOn legal date of reception
 * @param attempts how often it was begun before
 */
record WaitingBatch(UUID id, LocalDate receivedOn, int attempts) {}
