package org.ventanilla.support;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.core.MethodIntrospector;
import org.springframework.core.MethodIntrospector.MetadataLookup;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.util.ReflectionUtils;
import org.ventanilla.messaging.MailRun;

/** The due work of the application, done when a test says so: what time would call is called, then the mail is sent. */
public final class Sweeps {

    private final ListableBeanFactory beans;
    private final MailRun mail;

    Sweeps(ListableBeanFactory beans, MailRun mail) {
        this.beans = beans;
        this.mail = mail;
    }

    /** Does all due work, twice, so that what one sweep leaves for another is done too. */
    public void run() {
        var names = names();
        for (int round = 0; round < 2; round++) {
            names.forEach(this::runThoseOf);
            mail.sendDue();
        }
    }

    private Set<String> names() {
        var names = new TreeSet<String>();
        Arrays.stream(beans.getBeanDefinitionNames())
                .filter(name -> name.indexOf('.') < 0)
                .forEach(names::add);
        return names;
    }

    private void runThoseOf(String name) {
        var type = beans.getType(name);
        if (type == null || !type.getName().startsWith("org.ventanilla.")) return;

        var bean = beans.getBean(name);
        MethodIntrospector.selectMethods(AopUtils.getTargetClass(bean), scheduled())
                .keySet()
                .forEach(sweep -> {
                    var callable = AopUtils.selectInvocableMethod(sweep, bean.getClass());
                    ReflectionUtils.makeAccessible(callable);
                    ReflectionUtils.invokeMethod(callable, bean);
                });
    }

    private static MetadataLookup<Scheduled> scheduled() {
        return (Method method) -> AnnotatedElementUtils.findMergedAnnotation(method, Scheduled.class);
    }
}
