package org.ventanilla.support;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives browser tests their visitors; the browser starts with the first of the run and ends with the run. */
class VisitorsExtension implements ParameterResolver, AfterEachCallback {

    private static final Namespace SPACE = Namespace.create(VisitorsExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType().equals(Visitors.class);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(SPACE).computeIfAbsent(Visitors.class, type -> visitors(context), Visitors.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var visitors = context.getStore(SPACE).remove(Visitors.class, Visitors.class);
        if (visitors != null) visitors.leave();
    }

    /** All visitors come from one network address: what tests before this one tried from there counts no more. */
    private static void forgetTries(JdbcClient database) {
        database.sql("delete from identity.attempt where kind like '%-address'").update();
    }

    private static Visitors visitors(ExtensionContext context) {
        var browser = context.getRoot()
                .getStore(SPACE)
                .computeIfAbsent(BrowserSupport.class, type -> BrowserSupport.start(), BrowserSupport.class);
        var application = SpringExtension.getApplicationContext(context);
        forgetTries(application.getBean(JdbcClient.class));
        var port = application.getEnvironment().getRequiredProperty("local.server.port");
        return new Visitors(browser.browser(), "http://localhost:" + port, application.getBean(MessageSource.class));
    }
}
