package org.ventanilla.identity.web.review;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.core.KeysetPage;

/** What an officer's last search found, kept in the session by ids: nothing personal is in an address. */
final class FoundIds {

    private static final String FOUND = "ventanilla.accounts.found";

    private final HttpServletRequest request;

    FoundIds(HttpServletRequest request) {
        this.request = request;
    }

    void keep(List<UUID> ids) {
        request.getSession().setAttribute(FOUND, new ArrayList<>(ids));
    }

    /** Whether something was looked for. */
    boolean isKept() {
        return request.getSession().getAttribute(FOUND) != null;
    }

    /** The ids after this one, or from the beginning. */
    KeysetPage<UUID> after(@Nullable UUID last, int size) {
        var ids = all();
        var from = last == null ? 0 : ids.indexOf(last) + 1;
        return KeysetPage.of(ids.subList(from, Math.min(ids.size(), from + size + 1)), size);
    }

    private List<UUID> all() {
        return request.getSession().getAttribute(FOUND) instanceof List<?> ids
                ? ids.stream().map(UUID.class::cast).toList()
                : List.of();
    }
}
