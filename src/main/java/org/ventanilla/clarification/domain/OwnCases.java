package org.ventanilla.clarification.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.ventanilla.core.NotFound;

/** What a person sees of the own cases, and of nobody else's. */
@Service
public class OwnCases {

    private static final int NEWEST = 3;

    private final JdbcClient jdbc;
    private final CaseReader reader;

    OwnCases(JdbcClient jdbc, CaseReader reader) {
        this.jdbc = jdbc;
        this.reader = reader;
    }

    /** Cases below this number, newest first. */
    @Transactional(readOnly = true)
    public List<CaseLine> page(UUID ownerId, long before, int size) {
        return jdbc.sql("select " + CaseReader.COLUMNS + """
                 from clarification.clarification_case
                where owner_id = :owner and number < :before order by number desc limit :size
                """)
                .param("owner", ownerId)
                .param("before", before)
                .param("size", size)
                .query(CaseReader::line)
                .list();
    }

    /** The newest open cases, those with an answer to read first. */
    @Transactional(readOnly = true)
    public List<CaseLine> open(UUID ownerId) {
        return jdbc.sql("select " + CaseReader.COLUMNS + """
                 from clarification.clarification_case
                where owner_id = :owner and stage <> 'CLOSED'
                order by stage = 'ANSWERED' desc, number desc limit :size
                """)
                .param("owner", ownerId)
                .param("size", NEWEST)
                .query(CaseReader::line)
                .list();
    }

    /**
     * One case.
     *
     * @throws NotFound when there is no such case of this account
     */
    @Transactional(readOnly = true)
    public CaseView find(String folio, UUID ownerId) {
        return reader.find(folio)
                .filter(found -> found.line().ownerId().equals(ownerId))
                .orElseThrow(() -> new NotFound("case"));
    }

    /**
     * A file of a case.
     *
     * @throws NotFound when there is no such case of this account, or no such file in it
     */
    @Transactional(readOnly = true)
    public KeptFile file(String folio, UUID ownerId, UUID file) {
        find(folio, ownerId);
        return reader.file(folio, file).orElseThrow(() -> new NotFound("file"));
    }
}
