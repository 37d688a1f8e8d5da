package org.ventanilla;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.ventanilla.support.VentanillaTest;

/** Rules of the tables (architecture, 4.2), read from the catalogue of a migrated database. */
@VentanillaTest
class SchemaTests {

    private static final String OURS = """
            n.nspname not like 'pg\\_%' and n.nspname not in ('information_schema', 'public')
            and c.relname not like 'flyway\\_%'""";

    @Autowired
    private JdbcClient database;

    @Test
    void hasTablesAtAll() {
        assertThat(names(
                        "select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                                + " where c.relkind = 'r' and " + OURS))
                .isNotEmpty();
    }

    @Test
    void tellsOfEveryColumnWhetherItIsSensitive() {
        assertThat(names("""
                select n.nspname || '.' || c.relname || '.' || a.attname
                  from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
                 where c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped and %s
                   and coalesce(col_description(c.oid, a.attnum), '') !~ '^sensitive=(true|false)$'
                """)).isEmpty();
    }

    @Test
    void letsNoForeignKeyLeaveItsSchema() {
        assertThat(names("""
                select n.nspname || '.' || k.conname
                  from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
                  join pg_class t on t.oid = k.confrelid
                 where k.contype = 'f' and t.relnamespace <> c.relnamespace and %s
                """)).isEmpty();
    }

    @Test
    void givesEveryTableAPrimaryKey() {
        assertThat(names("""
                select n.nspname || '.' || c.relname
                  from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where c.relkind in ('r', 'p') and c.relpersistence = 'p' and %s
                   and not exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'p')
                """)).isEmpty();
    }

    @Test
    void indexesEveryForeignKey() {
        assertThat(names("""
                select n.nspname || '.' || k.conname
                  from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
                 where k.contype = 'f' and %s
                   and not exists (
                       select from pg_index i
                        where i.indrelid = k.conrelid and i.indpred is null
                          and (i.indkey::int2[])[0:array_length(k.conkey, 1) - 1] @> k.conkey)
                """)).isEmpty();
    }

    @Test
    void keepsInstantsWithTheirZone() {
        assertThat(names("""
                select n.nspname || '.' || c.relname || '.' || a.attname
                  from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
                 where c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped and %s
                   and a.atttypid in ('timestamp'::regtype, 'money'::regtype, 'real'::regtype, 'double precision'::regtype)
                """)).isEmpty();
    }

    private java.util.List<String> names(String query) {
        return database.sql(query.replace("%s", OURS)).query(String.class).list();
    }
}
