package org.ventanilla.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Objects;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Takes {@code ?lang=es} or {@code ?lang=en} as the reader's choice; other values are not a language of the portal and change nothing. */
class LanguageChoice implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var choice = request.getParameter("lang");
        if ("en".equals(choice)) choose(Locale.ENGLISH, request, response);
        if ("es".equals(choice)) choose(LocaleConfiguration.SPANISH, request, response);
        return true;
    }

    private static void choose(Locale locale, HttpServletRequest request, HttpServletResponse response) {
        Objects.requireNonNull(RequestContextUtils.getLocaleResolver(request)).setLocale(request, response, locale);
    }
}
