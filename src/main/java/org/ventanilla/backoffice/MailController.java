package org.ventanilla.backoffice;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.ventanilla.messaging.UnsentMail;

/** Mail that does not get through. */
@Controller
@RequestMapping(MailController.PATH)
class MailController {

    static final String PATH = "/admin/correo";

    private static final int ROWS = 25;

    private final UnsentMail mail;
    private final RetryMail retry;
    private final MessageSource messages;

    MailController(UnsentMail mail, RetryMail retry, MessageSource messages) {
        this.mail = mail;
        this.retry = retry;
        this.messages = messages;
    }

    @GetMapping
    String list(@ModelAttribute TroubleForm asked, @RequestParam @Nullable UUID after, Model model) {
        model.addAttribute("form", asked.shown());
        model.addAttribute("filters", filters());
        model.addAttribute("mails", mail.in(asked.trouble(), after, ROWS));
        model.addAttribute("first", after == null);
        return "backoffice/mail";
    }

    @PostMapping("/{id}/reintentar")
    String retry(@PathVariable UUID id, RedirectAttributes notices) {
        var done = retry.execute(id) ? "retried" : "settled";
        notices.addFlashAttribute("notice", "backoffice.mail.notice." + done);
        return "redirect:" + PATH;
    }

    private Map<String, String> filters() {
        var options = new LinkedHashMap<String, String>();
        for (var slug : TroubleForm.SLUGS)
            options.put(
                    slug, messages.getMessage("backoffice.mail.filter." + slug, null, LocaleContextHolder.getLocale()));
        return options;
    }
}
