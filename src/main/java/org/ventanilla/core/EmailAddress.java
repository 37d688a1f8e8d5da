package org.ventanilla.core;

import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An e-mail address of plain ASCII characters, as mail servers take them everywhere.
 *
 * @param value the address, its domain in lower case; at most 254 characters
 */
public record EmailAddress(String value) implements Serializable {

    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL_PART = 64;
    private static final Pattern STRANGE = Pattern.compile("[^A-Za-z0-9.!#$%&'*+/=?^_`{|}~@-]");
    private static final Pattern LOCAL_PART = Pattern.compile("[^.@]+(\\.[^.@]+)*");
    private static final String LABEL = "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?";
    private static final Pattern DOMAIN = Pattern.compile("(" + LABEL + "\\.)+(?=[a-z])[a-z0-9-]{1,62}[a-z0-9]");

    /** Accepts the canonical form only; throws {@link RuleViolation} that says what is wrong. */
    public EmailAddress {
        if (value.isEmpty()) throw new RuleViolation("core.error.email.blank");
        if (value.length() > LONGEST) throw new RuleViolation("core.error.email.length", value.length(), LONGEST);
        requirePlainCharacters(value);
        var at = value.indexOf('@');
        if (at < 0 || at != value.lastIndexOf('@')) throw new RuleViolation("core.error.email.at");
        if (at > LONGEST_LOCAL_PART
                || !LOCAL_PART.matcher(value.substring(0, at)).matches())
            throw new RuleViolation("core.error.email.local-part");
        if (!DOMAIN.matcher(value.substring(at + 1)).matches()) throw new RuleViolation("core.error.email.domain");
    }

    /** Reads what a person typed, without the spaces around it; throws {@link RuleViolation} that says what is wrong. */
    public static EmailAddress parse(String typed) {
        var trimmed = typed.strip();
        var domain = trimmed.lastIndexOf('@') + 1;
        return new EmailAddress(
                trimmed.substring(0, domain) + trimmed.substring(domain).toLowerCase(Locale.ROOT));
    }

    /** At most the first two characters, never the whole name, and the domain: {@code xi•••••@correo.example}. */
    public String masked() {
        var at = value.indexOf('@');
        return value.substring(0, Math.min(2, at - 1)) + "•••••" + value.substring(at);
    }

    private static void requirePlainCharacters(String value) {
        var strange = STRANGE.matcher(value);
        if (!strange.find()) return;

        if (Character.isWhitespace(value.charAt(strange.start()))) throw new RuleViolation("core.error.email.space");
        throw new RuleViolation("core.error.email.character", Typed.characterAt(value, strange.start()));
    }
}
