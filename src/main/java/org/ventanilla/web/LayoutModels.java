package org.ventanilla.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.ventanilla.core.NavigationEntry;
import org.ventanilla.core.PageBanner;
import org.ventanilla.core.PortalUser;

/** Makes the layout's values for one request. */
@Component
class LayoutModels {

    private final List<NavigationEntry> entries;
    private final ObjectProvider<PageBanner> banner;

    LayoutModels(ObjectProvider<NavigationEntry> entries, ObjectProvider<PageBanner> banner) {
        this.entries = entries.stream()
                .sorted(Comparator.comparingInt(NavigationEntry::order))
                .toList();
        this.banner = banner;
    }

    LayoutModel of(HttpServletRequest request) {
        var user = userOf(request);
        return new LayoutModel(
                user,
                visibleTo(user),
                banner.getIfAvailable(),
                request.getRequestURI(),
                inLanguage(request, "es"),
                inLanguage(request, "en"));
    }

    private static @Nullable PortalUser userOf(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof Authentication signedIn
                        && signedIn.getPrincipal() instanceof PortalUser user
                ? user
                : null;
    }

    private List<NavigationEntry> visibleTo(@Nullable PortalUser user) {
        if (user == null) return List.of();
        return entries.stream().filter(entry -> entry.visibleTo(user)).toList();
    }

    private static String inLanguage(HttpServletRequest request, String language) {
        return ServletUriComponentsBuilder.fromRequest(request)
                .scheme(null)
                .host(null)
                .port(null)
                .replaceQueryParam("lang", language)
                .build()
                .toUriString();
    }
}
