package org.ventanilla.audit.chain;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.ventanilla.support.PostgresSupport;

/** A log of its own in a database of its own, whose linkers and verifiers a test makes as it needs them. */
final class LinkedLog implements AutoCloseable {

    static final String KEY = "dGhlIGtleSBvZiB0aGUgdGVzdHMgb2YgdGhlIGNoYWlu";
    static final String OTHER_KEY = "YW5vdGhlciBrZXkgb2YgdGhlIHRlc3RzIG9mIHRoZSBjaGFpbg==";
    static final int BATCH = 50;

    private static final Clock LATER = Clock.offset(Clock.systemUTC(), Duration.ofHours(1));

    private final HikariDataSource pool = new HikariDataSource();
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    LinkedLog() {
        var database = PostgresSupport.newDatabase();
        pool.setJdbcUrl(database.getJdbcUrl());
        pool.setUsername(database.getUsername());
        pool.setPassword(database.getPassword());
        Flyway.configure()
                .dataSource(pool)
                .locations("classpath:db/migration/__root")
                .load()
                .migrate();
        this.jdbc = JdbcClient.create(pool);
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(pool));
    }

    static AuditSettings settings(String key, String file) {
        return new AuditSettings(key, file, BATCH, Duration.ofMinutes(1));
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    TransactionTemplate transactions() {
        return transactions;
    }

    /** Entries of all kinds, some with every column and some with few. */
    void append(int count) {
        jdbc.sql("""
                select audit.append(timestamptz '2026-11-18 10:00Z' + n * interval '1 minute', 'card.downloaded', n % 7 = 0,
                    case when n % 2 = 0 then gen_random_uuid() end, 'WORKER', case when n % 2 = 0 then '192.0.2.1' end,
                    case when n % 2 = 0 then 'a1b2' end, case when n % 2 = 0 then gen_random_uuid() end,
                    case when n % 2 = 0 then 'queja ' || n end, jsonb_build_object('folio', 'TD-' || n))
                  from generate_series(1, :count) n
                """)
                .param("count", count)
                .query((row, number) -> row.getLong(1))
                .list();
    }

    LinkTurn turn(Path file, String key) {
        var settings = settings(key, file.toString());
        var auditKey = new AuditKey(settings);
        var roots = new Roots(jdbc);
        return new LinkTurn(
                jdbc,
                roots,
                new RootsFile(settings),
                new RootCheck(roots, auditKey),
                new LinkRules(auditKey, settings),
                transactions,
                Clock.systemUTC());
    }

    /** Links all that waits. */
    void link(Path file) {
        var turn = turn(file, KEY);
        while (turn.take()) {}
    }

    /** What the verifier finds, an hour from now. */
    List<Finding> verified(Path file) {
        var settings = settings(KEY, file.toString());
        var roots = new Roots(jdbc);
        var check = new RootCheck(roots, new AuditKey(settings));
        var verify = new VerifyLog(jdbc, roots, check, new RootsFile(settings), LATER);
        var findings = new ArrayList<Finding>();
        transactions.executeWithoutResult(status -> verify.execute(findings::add));
        return findings;
    }

    /** What the verifier finds while somebody with all rights has done this; it is undone afterwards. */
    List<Finding> verifiedAfter(Path file, Runnable alteration) {
        return Objects.requireNonNull(transactions.execute(status -> {
            status.setRollbackOnly();
            jdbc.sql("set local session_replication_role = replica").update();
            alteration.run();
            return verified(file);
        }));
    }

    long entryAt(long root, int position) {
        return jdbc.sql("select entry_id from audit.link where root_number = ? and position = ?")
                .params(root, position)
                .query(Long.class)
                .single();
    }

    long count(String table) {
        return jdbc.sql("select count(*) from audit." + table).query(Long.class).single();
    }

    static UUID someone() {
        return UUID.fromString("00000000-0000-0000-0000-000000000001");
    }

    @Override
    public void close() {
        pool.close();
    }
}
