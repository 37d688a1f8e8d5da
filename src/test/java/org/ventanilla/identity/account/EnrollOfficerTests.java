package org.ventanilla.identity.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.ventanilla.core.AccountKind;
import org.ventanilla.core.EmailAddress;
import org.ventanilla.core.RuleViolation;
import org.ventanilla.identity.Accounts;
import org.ventanilla.identity.OfficerAccounts;
import org.ventanilla.support.VentanillaTest;

@VentanillaTest
class EnrollOfficerTests {

    @Autowired
    private OfficerAccounts officers;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountMother mother;

    @Autowired
    private SignIn signIn;

    @Test
    void makesAnAccountWithoutNss() {
        var id = enroll(mother.newAddress(), AccountMother.PASSWORD);

        assertThat(accounts.find(id).orElseThrow().nss()).isEmpty();
        assertThat(signIn.newAccount(id).user().kind()).isEqualTo(AccountKind.OFFICER);
        assertThat(signIn.newAccount(id).user().displayName()).isEqualTo("Oficina de prueba");
    }

    @Test
    void leavesTheAccountThatIsThere() {
        var email = mother.newAddress();
        var id = enroll(email, AccountMother.PASSWORD);

        assertThat(enroll(email, "another good phrase to use")).isEqualTo(id);
    }

    @Test
    void refusesABadPasswordAndAWorkersAddress() {
        assertThatThrownBy(() -> enroll(mother.newAddress(), "password12345678"))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("identity.error.password.common");
        assertThatThrownBy(() -> enroll(new EmailAddress(mother.worker().email()), AccountMother.PASSWORD))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("identity.error.email-taken");
    }

    private java.util.UUID enroll(EmailAddress email, String password) {
        return officers.enroll(AccountMother.newOfficer(email.value()), password);
    }
}
