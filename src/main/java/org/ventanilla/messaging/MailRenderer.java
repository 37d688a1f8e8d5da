package org.ventanilla.messaging;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.ventanilla.core.LegalTime;
import org.ventanilla.core.PortalAddress;
import org.ventanilla.core.Recipients;

/** Writes the subject and both parts of a mail in the reader's language. */
@Component
class MailRenderer {

    private final MessageSource messages;
    private final PortalAddress portal;
    private final Recipients recipients;
    private final SpringTemplateEngine html;
    private final SpringTemplateEngine text;

    MailRenderer(MessageSource messages, PortalAddress portal, Recipients recipients) {
        this.messages = messages;
        this.portal = portal;
        this.recipients = recipients;
        this.html = engine(TemplateMode.HTML, ".html");
        this.text = engine(TemplateMode.TEXT, ".txt");
    }

    RenderedMail render(OutgoingMail mail) {
        var subject = subject(mail);
        var context = new Context(mail.locale());
        mail.values().forEach((name, value) -> context.setVariable(name, inLegalTime(value)));
        context.setVariable("subject", subject);
        context.setVariable("publicUrl", portal.base().toString());
        var phrase = recipients.phraseFor(mail.to()).orElse(null);
        context.setVariable("phrase", phrase);
        var template = "mail/" + mail.template();
        return new RenderedMail(
                subject,
                head(phrase, mail.locale()) + text.process(template, context).strip() + "\n" + foot(mail.locale()),
                html.process(template, context));
    }

    private String subject(OutgoingMail mail) {
        var key = OutgoingMail.subjectKey(mail.template());
        var reference = mail.values().get("reference");
        var arguments = reference == null ? new Object[0] : new Object[] {reference.toString()};
        return messages.getMessage(key, arguments, mail.locale()).replaceAll("\\R", " ");
    }

    private String head(@Nullable String phrase, Locale locale) {
        return phrase == null
                ? ""
                : messages.getMessage("messaging.mail.phrase", new Object[] {phrase}, locale) + "\n\n";
    }

    private String foot(Locale locale) {
        return "\n-- \n%s\n%s\n%s\n"
                .formatted(
                        messages.getMessage("messaging.mail.not-official", null, locale),
                        messages.getMessage("messaging.mail.no-reply", null, locale),
                        portal.base());
    }

    private SpringTemplateEngine engine(TemplateMode mode, String suffix) {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(suffix);
        resolver.setTemplateMode(mode);
        resolver.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        engine.setTemplateEngineMessageSource(messages);
        return engine;
    }

    private static Object inLegalTime(Object value) {
        return value instanceof Instant instant ? instant.atZone(LegalTime.ZONE) : value;
    }
}
