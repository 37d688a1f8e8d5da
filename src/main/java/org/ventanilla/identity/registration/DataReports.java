package org.ventanilla.identity.registration;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The table of what people find wrong in their data. */
interface DataReports extends Repository<DataReport, UUID> {

    DataReport save(DataReport report);

    boolean existsByRequestKey(UUID requestKey);

    List<DataReport> findByRegistrationIdOrderByReportedAt(UUID registrationId);
}
