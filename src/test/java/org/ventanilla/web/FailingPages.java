package org.ventanilla.web;

import java.time.Duration;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.ventanilla.core.NotFound;
import org.ventanilla.core.RuleViolation;
import org.ventanilla.core.TooManyAttempts;

/** Pages that fail, one for each kind of failure; found by component scan in tests only. */
@Controller
class FailingPages {

    static final String SECRET = "text of the exception";

    @GetMapping("/test/failure/{kind}")
    String fail(@PathVariable String kind) {
        throw switch (kind) {
            case "missing" -> new NotFound(SECRET);
            case "conflict" -> new OptimisticLockingFailureException(SECRET);
            case "rule" -> new RuleViolation(SECRET);
            case "too-many" -> new TooManyAttempts(Duration.ofSeconds(90));
            case "outage" -> new DataAccessResourceFailureException(SECRET);
            default -> new IllegalStateException(SECRET);
        };
    }
}
