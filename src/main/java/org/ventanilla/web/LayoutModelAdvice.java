package org.ventanilla.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.ventanilla.core.NavigationEntry;
import org.ventanilla.core.PageBanner;
import org.ventanilla.core.PortalUser;

/** Puts the layout's values into the model of every page. */
@ControllerAdvice
class LayoutModelAdvice {

    private final List<NavigationEntry> entries;
    private final ObjectProvider<PageBanner> banner;

    LayoutModelAdvice(ObjectProvider<NavigationEntry> entries, ObjectProvider<PageBanner> banner) {
        this.entries = entries.stream()
                .sorted(Comparator.comparingInt(NavigationEntry::order))
                .toList();
        this.banner = banner;
    }

    @ModelAttribute("layout")
    LayoutModel layout(@AuthenticationPrincipal @Nullable PortalUser user, HttpServletRequest request) {
        return new LayoutModel(
                user,
                visibleTo(user),
                banner.getIfAvailable(),
                request.getRequestURI(),
                inLanguage(request, "es"),
                inLanguage(request, "en"));
    }

    private List<NavigationEntry> visibleTo(@Nullable PortalUser user) {
        if (user == null) return List.of();
        return entries.stream().filter(entry -> entry.kind() == user.kind()).toList();
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
