package org.ventanilla.demo.authority;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Profile;
import org.springframework.security.web.firewall.FirewalledRequest;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.stereotype.Component;

/** Lets the slashes of Base64 through, plain or encoded, where programs ask the responder by GET, and nowhere else. */
@Component
@Profile("demo")
class OcspFirewall extends StrictHttpFirewall implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final StrictHttpFirewall ofQuestions = new StrictHttpFirewall();

    OcspFirewall() {
        ofQuestions.setAllowUrlEncodedSlash(true);
        ofQuestions.setAllowUrlEncodedDoubleSlash(true);
        // An encoded slash stays encoded in the decoded path, so that its percent sign is met there.
        ofQuestions.setAllowUrlEncodedPercent(true);
    }

    @Override
    public FirewalledRequest getFirewalledRequest(HttpServletRequest request) {
        if (request.getRequestURI().startsWith("/demo/ocsp/")) return ofQuestions.getFirewalledRequest(request);
        return super.getFirewalledRequest(request);
    }

    /** Tomcat refuses an encoded slash before anybody else sees it. */
    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addConnectorCustomizers(connector -> connector.setEncodedSolidusHandling("passthrough"));
    }
}
