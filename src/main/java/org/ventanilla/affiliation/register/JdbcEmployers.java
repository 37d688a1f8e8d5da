package org.ventanilla.affiliation.register;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.ventanilla.affiliation.EmployerRegistry;
import org.ventanilla.affiliation.EmployerView;
import org.ventanilla.core.EmployerRegistration;
import org.ventanilla.core.Rfc;

/** Employers, read from the register's table. */
@Component
class JdbcEmployers implements EmployerRegistry {

    private static final int MOST = 1_000;

    private final JdbcClient jdbc;

    JdbcEmployers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<EmployerView> registrationsOf(Rfc taxpayer) {
        return jdbc.sql("""
                select registration, name, risk_class, municipality from affiliation.employer
                where rfc = :rfc order by registration limit :most
                """)
                .param("rfc", taxpayer.value())
                .param("most", MOST)
                .query((row, number) -> new EmployerView(
                        new EmployerRegistration(row.getString("registration")),
                        row.getString("name"),
                        row.getInt("risk_class"),
                        row.getString("municipality")))
                .list();
    }
}
