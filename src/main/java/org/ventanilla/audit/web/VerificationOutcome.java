package org.ventanilla.audit.web;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.ventanilla.audit.chain.Finding;

/**
 * What came of verifying the log.
 *
 * @param at when, in real time
 * @param roots how many roots were read
 * @param entries how many linked entries were read
 * @param count how much is wrong
 * @param findings the first of it
 */
record VerificationOutcome(Instant at, long roots, long entries, long count, List<Finding> findings)
        implements Serializable {

    /** Keeps its own copy of the findings. */
    VerificationOutcome {
        findings = List.copyOf(findings);
    }
}
