package org.ventanilla.affiliation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The files that came last, for the start page of the back office. */
public interface RecentImports {

    /** The newest files, newest first. */
    List<RecentImport> latest(int size);

    /**
     * A file and how it stands.
     *
     * @param id the batch; its page is {@code /admin/importaciones/{id}}
     * @param folio number that people say
     * @param fileName name as uploaded
     * @param uploadedAt when it came in
     * @param stateKey key of the words for its state
     * @param finished whether it was judged
     * @param rejected lines that were not taken
     */
    record RecentImport(
            UUID id,
            String folio,
            String fileName,
            Instant uploadedAt,
            String stateKey,
            boolean finished,
            long rejected) {}
}
