package org.ventanilla.demo;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The people of the demonstration, as the page tells of them. */
@Component
@Profile("demo")
class DemoCast {

    DemoNewcomer newcomer() {
        return new DemoNewcomer("", "", "", LocalDate.EPOCH);
    }

    List<DemoSignIn> signIns() {
        return List.of();
    }
}
