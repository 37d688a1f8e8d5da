package org.ventanilla.affiliation.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;
import org.ventanilla.core.LegalTime;
import org.ventanilla.core.RuleViolation;

/** Takes a file in and puts it into the queue. The same bytes are taken in once. */
@Service
public class FileReception {

    private final BatchFiles files;
    private final ImportBatches batches;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    FileReception(
            BatchFiles files,
            ImportBatches batches,
            Clock clock,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher events) {
        this.files = files;
        this.batches = batches;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.events = events;
    }

    /**
     * Stores the content, which the caller closes, to be judged in its turn.
     *
     * @return the batch; the earlier one where the same bytes came before, unless they were judged and nothing of them was taken
     * @throws RuleViolation where {@code receivedOn} lies in the future
     */
    public UUID receive(FileToImport file, InputStream content) {
        if (file.receivedOn().isAfter(LegalTime.today(clock))) {
            throw new RuleViolation("affiliation.error.received-in-future");
        }
        var id = UUID.randomUUID();
        var arrival = Objects.requireNonNull(transaction.execute(status -> store(id, file, content, status)));
        return arrival.first ? id : batches.earlier(file.requestKey(), arrival.sha256);
    }

    private Arrival store(UUID id, FileToImport file, InputStream content, TransactionStatus status) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var size = files.store(id, new DigestInputStream(content, digest));
            var sha256 = HexFormat.of().formatHex(digest.digest());
            var first = batches.add(id, file, sha256, size, clock.instant());
            if (first) events.publishEvent(FileAct.received(id, sha256));
            if (!first) status.setRollbackOnly();
            return new Arrival(sha256, first);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Arrival(String sha256, boolean first) {}
}
