package org.ventanilla.demo;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZonedDateTime;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.ventanilla.calendar.BusinessCalendar;
import org.ventanilla.core.LegalTime;
import org.ventanilla.core.RuleViolation;

/** Moves the demo clock to a date and hour, or by hours, days or business days. */
@Component
@Profile("demo")
class MoveClock {

    /** One move goes no further: a slip of the keyboard could not be taken back. */
    private static final Period FURTHEST = Period.ofYears(1);

    private final DemoClock clock;
    private final BusinessCalendar calendar;

    MoveClock(DemoClock clock, BusinessCalendar calendar) {
        this.clock = clock;
        this.calendar = calendar;
    }

    void execute(MoveClockForm form) {
        var now = clock.instant().atZone(LegalTime.ZONE);
        var target = target(form, now);
        if (target.isBefore(now)) throw new RuleViolation("demo.error.clock.backwards");
        if (target.isAfter(now.plus(FURTHEST))) throw new RuleViolation("demo.error.clock.far");
        clock.moveTo(target.toInstant());
    }

    private ZonedDateTime target(MoveClockForm form, ZonedDateTime now) {
        try {
            if (StringUtils.hasText(form.to())) {
                return LocalDateTime.parse(form.to().strip()).atZone(LegalTime.ZONE);
            }
            if (StringUtils.hasText(form.by())) return moved(now, form.by().strip());
        } catch (DateTimeException | NumberFormatException | ArithmeticException e) {
            throw new RuleViolation("demo.error.clock.unreadable");
        }
        throw new RuleViolation("demo.error.clock.missing");
    }

    private ZonedDateTime moved(ZonedDateTime now, String by) {
        if (by.startsWith("B")) {
            var days = Integer.parseUnsignedInt(by.substring(1));
            if (days > FURTHEST.toTotalMonths() * 31) throw new RuleViolation("demo.error.clock.far");
            return calendar.plusBusinessDays(now.toLocalDate(), days)
                    .atTime(now.toLocalTime())
                    .atZone(LegalTime.ZONE);
        }
        return by.startsWith("PT") ? now.plus(Duration.parse(by)) : now.plus(Period.parse(by));
    }
}
