package org.ventanilla.affiliation.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ventanilla.affiliation.formats.RegisterFormat;

/** How the staged records of one format are judged as a set and taken into the register. */
interface RegisterIntake {

    /** The format. */
    RegisterFormat format();

    /** Columns of the staging table, each with its type, in the order of the records' values. */
    List<String> columns();

    /** Notes in {@code judged} why records that hold by themselves cannot be taken. */
    void judge();

    /** Takes what is not rejected, and notes warnings on it. */
    void take(UUID batchId, LocalDate receivedOn);
}
