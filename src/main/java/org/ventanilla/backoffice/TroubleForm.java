package org.ventanilla.backoffice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ventanilla.messaging.UnsentMail.Trouble;

/**
 * Which mail in trouble an officer wants to see.
 *
 * @param ver name of the filter
 */
record TroubleForm(@Nullable String ver) {

    private static final String WAITING = "en-espera";
    private static final String FAILED = "fallidos";

    static final String PATH_OF_FAILED = MailController.PATH + "?ver=" + FAILED;
    static final List<String> SLUGS = List.of(WAITING, FAILED);

    Trouble trouble() {
        return FAILED.equals(ver) ? Trouble.FAILED : Trouble.WAITING;
    }

    /** The filter that is shown, also where none was asked for. */
    TroubleForm shown() {
        return new TroubleForm(trouble() == Trouble.FAILED ? FAILED : WAITING);
    }
}
