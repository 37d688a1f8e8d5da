package org.ventanilla.demo;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.ventanilla.demo.directory.DirectoryTurn;

/**
 * Brings the people of the demonstration to life at the first start: the register from its files, officers, and workers who registered
 * thirteen hours before the demonstration begins and confirmed since. The portal calls itself ready when they are there. A start that is cut off
 * is completed by the next one, and so is a start without sweeps, which sends no mail.
 */
@Component
@Profile("demo")
class DemoPeople implements ApplicationRunner {

    private final DemoRegister register;
    private final DemoRegistrations registrations;
    private final DemoOfficers officers;
    private final DemoClock clock;
    private final JdbcClient jdbc;
    private final Path directory;
    private final boolean sweeping;

    DemoPeople(
            DemoRegister register,
            DemoRegistrations registrations,
            DemoOfficers officers,
            DemoClock clock,
            JdbcClient jdbc,
            @Value("${ventanilla.demo.directory:./data}") Path directory,
            @Value("${ventanilla.scheduling.enabled:true}") boolean sweeping) {
        this.register = register;
        this.registrations = registrations;
        this.officers = officers;
        this.clock = clock;
        this.jdbc = jdbc;
        this.directory = directory;
        this.sweeping = sweeping;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        try (var _ = DirectoryTurn.on(directory)) {
            if (areLoaded()) return;
            play();
            if (sweeping) confirm();
        }
    }

    private void play() {
        register.load();
        officers.enroll();
        DemoCast.WORKERS.forEach(registrations::submit);
        clock.begin();
        registrations.leaveSomeToReview();
    }

    private void confirm() {
        DemoCast.WORKERS.forEach(registrations::confirm);
        jdbc.sql("insert into demo.people_loaded (id, loaded_at) values (1, current_timestamp)")
                .update();
    }

    private boolean areLoaded() {
        return jdbc.sql("select exists (select from demo.people_loaded)")
                .query(Boolean.class)
                .single();
    }
}
