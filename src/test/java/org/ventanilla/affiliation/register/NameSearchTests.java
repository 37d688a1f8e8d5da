package org.ventanilla.affiliation.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.ventanilla.affiliation.InsuredPersons;
import org.ventanilla.core.Nss;
import org.ventanilla.support.Stage;
import org.ventanilla.support.VentanillaTest;

/** Persons of the register by the beginning of their name. */
@VentanillaTest
class NameSearchTests {

    @Autowired
    private InsuredPersons persons;

    @Autowired
    private Stage stage;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void readsThemPageByPageInTheOrderOfTheirNames() {
        IntStream.range(0, 3).forEach(number -> stage.newInsuredPerson());
        var all = persons.named("tápia  XÓOL", null, 10_000);

        assertThat(all).hasSizeGreaterThanOrEqualTo(3).doesNotHaveDuplicates();
        assertThat(persons.named("Tapia Xool", null, 2)).isEqualTo(all.subList(0, 2));
        assertThat(persons.named("Tapia Xool", all.get(1), 1)).isEqualTo(all.subList(2, 3));
        assertThat(persons.named("Tapia Xool", all.getLast(), 1)).isEmpty();
    }

    @Test
    void findsNobodyWithoutALetterOrByALaterPartOfTheName() {
        var person = stage.newInsuredPerson();

        assertThat(persons.named(" %_ ", null, 5)).isEmpty();
        assertThat(persons.named("Xool", null, 10_000)).doesNotContain(new Nss(person.nss()));
    }

    @Test
    void readsAlongItsIndex() {
        var plan = Objects.requireNonNull(transactions.execute(status -> {
            jdbc.sql("set local enable_seqscan = off").update();
            return String.join("\n", jdbc.sql("""
                            explain select nss from affiliation.insured_person
                            where affiliation.spoken_name(name_key) collate "C" like 'TAPIA X%'
                            order by affiliation.spoken_name(name_key) collate "C", nss limit 10
                            """).query(String.class).list());
        }));

        assertThat(plan).contains("insured_person_by_name", "Index Cond");
    }
}
