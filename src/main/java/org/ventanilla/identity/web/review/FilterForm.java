package org.ventanilla.identity.web.review;

import org.jspecify.annotations.Nullable;
import org.ventanilla.identity.review.RegistrationFilter;

/**
 * Which registrations an officer wants to see.
 *
 * @param ver name of the filter
 */
record FilterForm(@Nullable String ver) {

    RegistrationFilter filter() {
        return RegistrationFilter.of(ver);
    }

    /** The filter that is shown, also where none was asked for. */
    FilterForm shown() {
        return new FilterForm(filter().slug());
    }
}
