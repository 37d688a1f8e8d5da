package org.ventanilla.identity.review;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Which registrations a list shows. */
public enum RegistrationFilter {
    /** In the hours before their confirmation, held ones among them. */
    IN_COURSE("en-curso", "status = 'SUBMITTED'"),
    /** Held. */
    HELD("retenidos", "status = 'SUBMITTED' and held_at is not null"),
    /** In course, with something that asks for a look. */
    WITH_SIGNALS(
            "con-senales",
            "status = 'SUBMITTED' and (refusal is not null or same_person > 0 or same_address > 0 or same_network > 0)"),
    /** Whose confirmation went out today. */
    DONE_TODAY(
            "hoy",
            "status in ('LINK_SENT', 'ACCOUNT_OPENED', 'CONFIRMED') and confirmation_due_at between :today and :now"),
    /** Ended by an officer. */
    REJECTED("rechazados", "status = 'REJECTED'");

    private final String slug;
    private final String condition;

    RegistrationFilter(String slug, String condition) {
        this.slug = slug;
        this.condition = condition;
    }

    /** The filter with this name in an address; whatever is none shows those in course. */
    public static RegistrationFilter of(@Nullable String slug) {
        return Arrays.stream(values())
                .filter(filter -> filter.slug.equals(slug))
                .findFirst()
                .orElse(IN_COURSE);
    }

    /** Its name in an address. */
    public String slug() {
        return slug;
    }

    String condition() {
        return condition;
    }
}
