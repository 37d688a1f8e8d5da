package org.ventanilla.identity.registration;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** What a person finds wrong in the institute's data, in own words. */
@Entity
@Table(schema = "identity", name = "data_report")
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
class DataReport implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID requestKey;
    private UUID registrationId;
    private String words;
    private Instant reportedAt;

    private transient boolean made;

    @SuppressWarnings("NullAway.Init")
    protected DataReport() {}

    /** Records the words as received. */
    static DataReport record(UUID registrationId, UUID requestKey, ReportWords words, Instant now) {
        var report = new DataReport();
        report.id = UUID.randomUUID();
        report.registrationId = registrationId;
        report.requestKey = requestKey;
        report.words = words.value();
        report.reportedAt = now;
        report.made = true;
        return report;
    }

    UUID requestKey() {
        return requestKey;
    }

    String words() {
        return words;
    }

    Instant reportedAt() {
        return reportedAt;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return made;
    }
}
