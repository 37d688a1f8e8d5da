package org.ventanilla.identity.web.registration;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import org.ventanilla.core.EmailAddress;
import org.ventanilla.core.MobileNumber;
import org.ventanilla.core.RuleViolation;
import org.ventanilla.identity.credential.PasswordContext;
import org.ventanilla.identity.credential.PasswordPolicy;

/** Reads step 2 of the registration and tells everything that is wrong with it at once. */
@Component
class ReadContact {

    /** Stands for an address that cannot be read, so that the rest of the page is checked all the same. */
    private static final EmailAddress UNREADABLE = new EmailAddress("a@a.invalid");

    private final PasswordPolicy policy;
    private final PasswordEncoder encoder;

    ReadContact(PasswordPolicy policy, PasswordEncoder encoder) {
        this.policy = policy;
        this.encoder = encoder;
    }

    /** The answers with step 2; unchanged when the form has errors. */
    RegistrationAnswers from(ContactForm form, RegistrationAnswers answers, Errors errors) {
        var fields = new Fields(errors);
        var email = readAddress(form.email(), form.emailConfirmation(), fields);
        var mobile = readMobile(form, fields);
        var kept = email == null ? null : answers.passwordFor(email);
        var typed = Fields.typed(form.password());
        if (kept == null || !typed.isEmpty()) check(typed, answers, email, fields);
        if (fields.isWrong() || email == null) return answers;

        var hash = typed.isEmpty() ? kept : encoder.encode(typed);
        return answers.reachedAt(email, mobile, Objects.requireNonNull(hash));
    }

    /** The address, typed twice alike in the fields {@code email} and {@code emailConfirmation}. */
    static @Nullable EmailAddress readAddress(
            @Nullable String typedAddress, @Nullable String typedConfirmation, Fields fields) {
        var email = fields.read("email", () -> EmailAddress.parse(Fields.typed(typedAddress)));
        var confirmation = Fields.typed(typedConfirmation).strip();
        if (confirmation.isEmpty())
            fields.reject("emailConfirmation", new RuleViolation("identity.error.email-confirmation.missing"));
        else if (email != null && !confirmation.equalsIgnoreCase(email.value()))
            fields.reject("emailConfirmation", new RuleViolation("identity.error.email-confirmation.differs"));
        return email;
    }

    private static @Nullable MobileNumber readMobile(ContactForm form, Fields fields) {
        var typed = Fields.typed(form.mobile());
        return typed.isBlank() ? null : fields.read("mobile", () -> MobileNumber.parse(typed));
    }

    private void check(String password, RegistrationAnswers answers, @Nullable EmailAddress email, Fields fields) {
        var context = new PasswordContext(email == null ? UNREADABLE : email, answers.curp(), answers.nss());
        var given = fields.read("password", () -> Fields.password(password));
        if (given != null) policy.check(given, context).forEach(reason -> fields.reject("password", reason));
    }
}
