package org.ventanilla.support;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/** {@link VentanillaTest} with persons at a browser: test methods take a {@link Visitors}, whose pages are checked whenever one is read. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@VentanillaTest
@Tag("browser")
@ExtendWith(VisitorsExtension.class)
public @interface BrowserTest {}
