package org.ventanilla.affiliation.imports;

import java.util.List;
import org.springframework.stereotype.Component;
import org.ventanilla.affiliation.RecentImports;

/** The newest files, read from the reports. */
@Component
class LatestFiles implements RecentImports {

    private final ImportReports reports;

    LatestFiles(ImportReports reports) {
        this.reports = reports;
    }

    @Override
    public List<RecentImport> latest(int size) {
        return reports.page(Long.MAX_VALUE, size).stream()
                .map(LatestFiles::recent)
                .toList();
    }

    private static RecentImport recent(BatchView batch) {
        return new RecentImport(
                batch.id(),
                batch.folio(),
                batch.fileName(),
                batch.uploadedAt(),
                "affiliation.import-state." + batch.state(),
                batch.state().finished(),
                batch.counts().rejected());
    }
}
