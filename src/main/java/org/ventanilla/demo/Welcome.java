package org.ventanilla.demo;

import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says at the end of each start where the demonstration is and who can sign in. */
@Component
@Profile("demo")
class Welcome {

    private static final Logger LOG = LoggerFactory.getLogger(Welcome.class);

    private final DemoCast cast;
    private final String publicUrl;

    Welcome(DemoCast cast, @Value("${ventanilla.public-url}") String publicUrl) {
        this.cast = cast;
        this.publicUrl = publicUrl;
    }

    @EventListener
    void on(ApplicationReadyEvent ready) {
        var accounts = cast.accounts().stream()
                .map(account ->
                        "  %-28s %-36s %s".formatted(account.email().value(), account.password(), account.role()))
                .collect(Collectors.joining("\n"));
        LOG.info("""
                The demonstration is ready.

                Portal  {}
                Clock, mail and what to type  {}/demo

                Sign-ins:
                {}
                """, publicUrl, publicUrl, accounts);
    }
}
