package org.ventanilla.identity.account;

import java.time.ZonedDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the owner sees of an account.
 *
 * @param email the address, masked
 * @param pendingEmail the address that waits for its confirmation, masked
 * @param pendingUntil when that wait ends, in legal time
 * @param mobile the last digits of the mobile number; absent where there is none
 * @param phrase what stands at the top of every mail; absent where none was chosen
 * @param passwordChangedAt when the password was set, in legal time; absent where there is none
 * @param locale language of mails and documents
 */
public record AccountProfile(
        String email,
        @Nullable String pendingEmail,
        @Nullable ZonedDateTime pendingUntil,
        @Nullable String mobile,
        @Nullable String phrase,
        @Nullable ZonedDateTime passwordChangedAt,
        Locale locale) {

    /** The name of the language, in that language. */
    public String language() {
        return locale.getDisplayLanguage(locale);
    }
}
