package org.ventanilla.identity.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.ventanilla.core.TooManyAttempts;

/** Says in words how long to wait, on the pages of this module. */
@ControllerAdvice(basePackageClasses = TooManyAttemptsAdvice.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class TooManyAttemptsAdvice {

    private static final int MINUTE = 60;
    private static final int HOUR = 60 * MINUTE;

    @ExceptionHandler
    ModelAndView on(TooManyAttempts refused, HttpServletResponse response) {
        var seconds = roundedUp(refused.retryAfter(), 1);
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        return new ModelAndView("identity/wait", HttpStatus.TOO_MANY_REQUESTS)
                .addObject("unit", unit(seconds))
                .addObject("count", count(refused.retryAfter(), seconds));
    }

    private static String unit(long seconds) {
        if (seconds <= MINUTE) return "identity.wait.seconds";
        return seconds <= HOUR ? "identity.wait.minutes" : "identity.wait.hours";
    }

    private static long count(Duration wait, long seconds) {
        if (seconds <= MINUTE) return seconds;
        return roundedUp(wait, seconds <= HOUR ? MINUTE : HOUR);
    }

    private static long roundedUp(Duration wait, int unit) {
        return Math.ceilDiv(wait.plusNanos(999_999_999).toSeconds(), unit);
    }
}
