package org.ventanilla.demo;

import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.ventanilla.core.LegalTime;
import org.ventanilla.core.PageBanner;

/** The band on top of every page that says that this is a demonstration and shows its time. */
@Component
@Profile("demo")
class DemoBanner implements PageBanner {

    private final DemoClock clock;

    DemoBanner(DemoClock clock) {
        this.clock = clock;
    }

    @Override
    public String template() {
        return "demo/banner";
    }

    @Override
    public String fragment() {
        return "banner";
    }

    @Override
    public Map<String, Object> model() {
        return Map.of("now", clock.instant().atZone(LegalTime.ZONE));
    }
}
