package org.ventanilla.identity.registration;

import jakarta.persistence.Embeddable;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ventanilla.core.Curp;
import org.ventanilla.core.EmailAddress;
import org.ventanilla.core.MobileNumber;
import org.ventanilla.core.Nss;

/** Who asks for an account, as typed and read. */
@Embeddable
class Applicant {

    private static final String ENGLISH = "en";
    private static final String SPANISH = "es-MX";

    private String curp;
    private String nss;
    private String email;
    private @Nullable String mobile;
    private String locale;

    @SuppressWarnings("NullAway.Init")
    protected Applicant() {}

    private Applicant(String curp, String nss, EmailAddress email, @Nullable String mobile, String locale) {
        this.curp = curp;
        this.nss = nss;
        this.email = email.value();
        this.mobile = mobile;
        this.locale = locale;
    }

    /** The person of this wish. */
    static Applicant of(NewRegistration wish) {
        var mobile = wish.mobile();
        return new Applicant(
                wish.curp().value(),
                wish.nss().value(),
                wish.email(),
                mobile == null ? null : mobile.value(),
                wish.locale().getLanguage().equals(ENGLISH) ? ENGLISH : SPANISH);
    }

    /** The same person at another address. */
    Applicant writtenAt(EmailAddress address) {
        return new Applicant(curp, nss, address, mobile, locale);
    }

    Curp curp() {
        return new Curp(curp);
    }

    Nss nss() {
        return new Nss(nss);
    }

    EmailAddress email() {
        return new EmailAddress(email);
    }

    Optional<MobileNumber> mobile() {
        return Optional.ofNullable(mobile).map(MobileNumber::new);
    }

    /** Language of the mails. */
    Locale locale() {
        return Locale.forLanguageTag(locale);
    }
}
