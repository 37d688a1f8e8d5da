package org.ventanilla.web;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPatternParser;

/** Every address that a controller of the product answers, whichever module it is of, and the rule that holds for it. */
@TestComponent
class Routes {

    private final RequestMappingHandlerMapping mapping;

    Routes(RequestMappingHandlerMapping requestMappingHandlerMapping) {
        this.mapping = requestMappingHandlerMapping;
    }

    /** All of them, by address and method. */
    List<Route> all() {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> isProduct(entry.getValue()))
                .flatMap(entry -> entry.getKey().getPatternValues().stream()
                        .flatMap(pattern ->
                                methodsOf(entry.getKey()).stream().map(method -> new Route(method, pattern))))
                .distinct()
                .sorted(Comparator.comparing(Route::pattern).thenComparing(Route::method))
                .toList();
    }

    /** Whatever takes a form, by address. */
    List<Form> forms() {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> isProduct(entry.getValue()))
                .filter(entry -> methodsOf(entry.getKey()).contains("POST"))
                .flatMap(entry -> entry.getKey().getPatternValues().stream()
                        .filter(pattern -> !pattern.equals("/error"))
                        .map(pattern -> new Form(new Route("POST", pattern), entry.getValue())))
                .sorted(Comparator.comparing((Form form) -> form.route().pattern())
                        .thenComparing(form -> form.handler().getMethod().getName()))
                .toList();
    }

    private static List<String> methodsOf(RequestMappingInfo info) {
        var methods = info.getMethodsCondition().getMethods();
        return methods.isEmpty()
                ? List.of("GET", "POST")
                : methods.stream().map(RequestMethod::name).toList();
    }

    private static boolean isProduct(HandlerMethod method) {
        var place = method.getBeanType().getProtectionDomain().getCodeSource().getLocation();
        return method.getBeanType().getName().startsWith("org.ventanilla.")
                && !place.getPath().contains("test-classes");
    }

    /**
     * An address that takes a form.
     *
     * @param route the address
     * @param handler what takes it
     */
    record Form(Route route, HandlerMethod handler) {}

    /**
     * An address with a method.
     *
     * @param method GET or POST
     * @param pattern path pattern
     */
    record Route(String method, String pattern) {

        /** Whether the address names something by an id or a token. */
        boolean hasId() {
            return pattern.contains("{");
        }

        /** The address with ids that are nobody's. */
        String path() {
            return pattern.replaceAll("\\{[^/]*}", UUID.randomUUID().toString());
        }

        /** The first rule of the matrix that fits. */
        AccessRule rule() {
            var path = PathContainer.parsePath(path());
            return AccessMatrix.RULES.stream()
                    .filter(rule -> PathPatternParser.defaultInstance
                            .parse(rule.pattern())
                            .matches(path))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no rule for " + pattern));
        }

        @Override
        public String toString() {
            return method + " " + pattern;
        }
    }
}
