package org.ventanilla.documents.domain;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.ventanilla.core.LegalTime;
import org.ventanilla.documents.Sha256;
import org.ventanilla.documents.VerificationCode;

/** Answers anyone who holds a document, or a copy of its file, whether it is good today. */
@Service
@Transactional(readOnly = true)
public class VerifyDocument {

    private final StoredDocuments documents;
    private final Clock clock;

    VerifyDocument(StoredDocuments documents, Clock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    /** The document with this code; empty when there is none. */
    public Optional<Verification> byCode(VerificationCode code) {
        return documents.byCode(code).map(this::today);
    }

    /** The document whose sealed file has this digest; empty when there is none. */
    public Optional<Verification> byFile(Sha256 digest) {
        return documents.byContentDigest(digest).map(this::today);
    }

    private Verification today(StoredDocument document) {
        return new Verification(
                document.code(),
                document.stateOn(LegalTime.today(clock)),
                document.kind(),
                document.issuedOn(),
                document.holderInitials(),
                document.nssLastFour(),
                document.chainDigest(),
                document.contentDigest());
    }
}
