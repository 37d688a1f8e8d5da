package org.ventanilla.audit.chain;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** Verifies the log from the command line: prints what it finds and ends with 0 where nothing is wrong, with 1 otherwise. */
@Component
@ConditionalOnProperty(VerifyCommand.PROPERTY)
class VerifyCommand implements ApplicationRunner {

    static final String PROPERTY = "ventanilla.audit.verify";

    private final VerifyLog verify;
    private final ApplicationContext context;

    VerifyCommand(VerifyLog verify, ApplicationContext context) {
        this.verify = verify;
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var code = verified() ? 0 : 1;
        System.exit(SpringApplication.exit(context, () -> code));
    }

    private boolean verified() {
        var findings = new AtomicLong();
        try (var output = new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
            var extent = verify.execute(finding -> {
                findings.incrementAndGet();
                output.println(sentence(finding));
            });
            output.printf(
                    "audit log: %d roots, %d entries, %d findings%n", extent.roots(), extent.entries(), findings.get());
        }
        return findings.get() == 0;
    }

    private static String sentence(Finding finding) {
        return "audit log: %s%s%s"
                .formatted(
                        finding.fault(),
                        finding.root() == null ? "" : " root " + finding.root(),
                        finding.entry() == null ? "" : " entry " + finding.entry());
    }
}
