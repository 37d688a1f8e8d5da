package org.ventanilla.demo.authority;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says how the responder behaves: a row, so that it holds on every instance and after a restart. */
@Component
@Profile("demo")
public class ResponderSwitch {

    private final JdbcClient jdbc;

    ResponderSwitch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where it stands. */
    public ResponderBehaviour position() {
        return jdbc.sql("select behaviour from demo.responder")
                .query(ResponderBehaviour.class)
                .single();
    }

    void turnTo(ResponderBehaviour behaviour) {
        jdbc.sql("update demo.responder set behaviour = :behaviour")
                .param("behaviour", behaviour.name())
                .update();
    }
}
