package org.ventanilla.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Leads a stranger who asks for a private page to the sign-in page, and tells who asks for a page that there is not that nothing is there. */
@Component
class SignInEntryPoint implements AuthenticationEntryPoint {

    private final AuthenticationEntryPoint signIn = new LoginUrlAuthenticationEntryPoint("/entrar");
    private final RequestMappingHandlerMapping pages;

    SignInEntryPoint(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping pages) {
        this.pages = pages;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException, ServletException {
        if (isPage(request)) signIn.commence(request, response, refusal);
        else response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    private boolean isPage(HttpServletRequest request) throws ServletException {
        try {
            return pages.getHandler(request) != null;
        } catch (HttpRequestMethodNotSupportedException otherMethod) {
            return true;
        } catch (Exception unreadable) {
            throw new ServletException(unreadable);
        }
    }
}
