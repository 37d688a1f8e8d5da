package org.ventanilla.support;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.ventanilla.identity.Officers;
import org.ventanilla.identity.account.AccountMother;
import org.ventanilla.identity.factor.Apps;
import org.ventanilla.identity.registration.Registrants;
import org.ventanilla.identity.web.safety.AuditedActs;
import org.ventanilla.messaging.MailRun;

/**
 * The whole application on a real PostgreSQL with a clock that tests move, an embedded mail server and no sweeps of its own. One context
 * serves all tests of a run, so each test makes its own persons and never relies on an empty table.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@ActiveProfiles("test")
@Import({
    TestEnvironment.class,
    MailRun.class,
    Registrants.class,
    AccountMother.class,
    Officers.class,
    Apps.class,
    AuditedActs.class
})
@ResourceLock(VentanillaTest.TURN)
public @interface VentanillaTest {

    /** Whoever starts or uses a portal waits for the others' turn to end. */
    String TURN = "portal";
}
