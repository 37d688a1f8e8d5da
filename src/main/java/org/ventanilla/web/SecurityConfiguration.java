package org.ventanilla.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.ventanilla.core.PortalAddress;

/** Who may ask for what, and the headers of every answer. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; "
            + "font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

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
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
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
