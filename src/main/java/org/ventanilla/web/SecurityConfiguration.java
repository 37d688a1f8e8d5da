package org.ventanilla.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.ventanilla.core.PortalAddress;
import org.ventanilla.web.bare.PagePolicy;

/** Who may ask for what, and the headers of every answer. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String PERMISSIONS = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";
    private static final long TWO_YEARS = 63_072_000;

    @Bean
    SecurityFilterChain portal(
            HttpSecurity http, PortalAddress portal, SignInEntryPoint signIn, RefusalHandler refusals)
            throws Exception {
        return http.authorizeHttpRequests(SecurityConfiguration::admit)
                .addFilterAfter(new ActorFilter(), SecurityContextHolderFilter.class)
                .exceptionHandling(
                        answers -> answers.accessDeniedHandler(refusals).authenticationEntryPoint(signIn))
                .logout(logout -> logout.logoutUrl("/salir").logoutSuccessUrl("/"))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(PagePolicy.value()))
                        .httpStrictTransportSecurity(transport -> transport
                                .requestMatcher(request -> portal.isSecure())
                                .maxAgeInSeconds(TWO_YEARS)
                                .includeSubDomains(true))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS))
                        .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                        .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN)))
                .build();
    }

    /** Requests that hold what no request of the portal holds get its page; the headers of every other answer come later than this refusal. */
    @Bean
    RequestRejectedHandler rejectedRequests() {
        return (request, response, rejection) -> {
            response.setHeader("Content-Security-Policy", PagePolicy.value());
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        };
    }

    private static void admit(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        for (var rule : AccessMatrix.RULES) {
            var addresses = requests.requestMatchers(rule.pattern());
            switch (rule.audience()) {
                case EVERYBODY -> addresses.permitAll();
                case SIGNED_IN -> addresses.authenticated();
                case SOME -> addresses.hasAnyRole(rule.authorities().toArray(String[]::new));
            }
        }
        requests.anyRequest().authenticated();
    }
}
