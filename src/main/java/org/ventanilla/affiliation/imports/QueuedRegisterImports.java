package org.ventanilla.affiliation.imports;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.ventanilla.affiliation.RegisterImports;

/** Imports a file at once: it goes through the same queue as an upload, and the caller waits for its turn. */
@Service
class QueuedRegisterImports implements RegisterImports {

    private final FileReception reception;
    private final ImportQueue queue;

    QueuedRegisterImports(FileReception reception, ImportQueue queue) {
        this.reception = reception;
        this.queue = queue;
    }

    @Override
    @Transactional(propagation = Propagation.NEVER)
    public UUID importFile(String fileName, InputStream content, LocalDate receivedOn) {
        var batchId = reception.receive(new FileToImport(fileName, receivedOn, null, null), content);
        queue.judgeUntilDone(batchId);
        return batchId;
    }
}
