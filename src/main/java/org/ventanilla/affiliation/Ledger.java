package org.ventanilla.affiliation;

import java.util.List;
import org.ventanilla.core.Nss;

/** What employers reported about one person. */
public interface Ledger {

    /** Spells of work of the person, oldest first. */
    List<Spell> spells(Nss nss);
}
