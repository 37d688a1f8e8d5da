package org.ventanilla.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.ventanilla.core.AccountKind;
import org.ventanilla.core.Actor;
import org.ventanilla.core.NetworkAddress;
import org.ventanilla.core.PortalUser;
import org.ventanilla.core.Role;

/** Tells whatever a request does who acts and from where. The session is read only when somebody asks. */
class ActorFilter extends OncePerRequestFilter {

    private static final int SESSION_DIGITS = 16;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            Actor.acting(() -> actorOf(request), () -> {
                chain.doFilter(request, response);
                return null;
            });
        } catch (ServletException | IOException | RuntimeException failure) {
            throw failure;
        } catch (Exception unexpected) {
            throw new ServletException(unexpected);
        }
    }

    private static Actor actorOf(HttpServletRequest request) {
        var visitor = new Actor(null, "VISITOR", NetworkAddress.of(request.getRemoteAddr()), sessionOf(request));
        return userOf(SecurityContextHolder.getContext().getAuthentication()) instanceof PortalUser user
                ? visitor.as(user.accountId(), roleOf(user))
                : visitor;
    }

    private static @Nullable Object userOf(@Nullable Authentication authentication) {
        return authentication == null ? null : authentication.getPrincipal();
    }

    private static String roleOf(PortalUser user) {
        if (user.kind() != AccountKind.OFFICER) return user.kind().name();
        return user.roles().stream().sorted().map(Role::name).collect(Collectors.joining(","));
    }

    private static @Nullable String sessionOf(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? null : digest(session.getId()).substring(0, SESSION_DIGITS);
    }

    private static String digest(String id) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(id.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
