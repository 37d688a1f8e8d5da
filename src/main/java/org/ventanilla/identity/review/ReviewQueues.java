package org.ventanilla.identity.review;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.ventanilla.core.Role;
import org.ventanilla.core.WorkQueue;

/** The queues of registrations on the officers' start page. */
@Configuration(proxyBeanMethods = false)
class ReviewQueues {

    @Bean
    WorkQueue registrationsWithSignals(RegistrationQueue queue) {
        return new Registrations(
                10, RegistrationFilter.WITH_SIGNALS, "identity.queue.registrations-with-signals", queue);
    }

    @Bean
    WorkQueue heldRegistrations(RegistrationQueue queue) {
        return new Registrations(20, RegistrationFilter.HELD, "identity.queue.registrations-held", queue);
    }

    @Bean
    WorkQueue registrationsInCourse(RegistrationQueue queue) {
        return new Registrations(30, RegistrationFilter.IN_COURSE, "identity.queue.registrations-in-course", queue);
    }

    private record Registrations(int order, RegistrationFilter filter, String messageKey, RegistrationQueue queue)
            implements WorkQueue {

        @Override
        public String path() {
            return "/admin/registros?ver=" + filter.slug();
        }

        @Override
        public Set<Role> roles() {
            return Set.of(Role.ADMIN);
        }

        @Override
        public State state() {
            return queue.state(filter);
        }
    }
}
