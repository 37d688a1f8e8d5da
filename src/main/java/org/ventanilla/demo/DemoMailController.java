package org.ventanilla.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.ventanilla.core.NotFound;

/** The mail that the demonstration received: to read on pages, and as JSON for programs. */
@Controller
@Profile("demo")
class DemoMailController {

    private static final int PAGE = 20;
    private static final int BATCH = 200;
    private static final String NEWEST = "" + Long.MAX_VALUE;

    private final ReceivedMails mails;

    DemoMailController(ReceivedMails mails) {
        this.mails = mails;
    }

    @GetMapping("/demo/correo")
    String list(@RequestParam(defaultValue = NEWEST) long before, Model model) {
        var page = mails.before(before, PAGE);
        model.addAttribute("mails", page);
        model.addAttribute("older", page.size() < PAGE ? null : page.getLast().id());
        return "demo/mails";
    }

    @GetMapping("/demo/correo/{id:\\d+}")
    String show(@PathVariable long id, Model model) {
        model.addAttribute("mail", mails.find(id).orElseThrow(() -> new NotFound("demo mail " + id)));
        return "demo/mail";
    }

    /** The newest {@value #BATCH} messages, newest first; older ones by {@code before}, those of one recipient by {@code to}. */
    @GetMapping(path = "/demo/correo.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    List<MessageView> json(
            @RequestParam(defaultValue = NEWEST) long before, @RequestParam(required = false) @Nullable String to) {
        var found = to == null ? mails.before(before, BATCH) : mails.toAddressBefore(to, before, BATCH);
        return found.stream().map(MessageView::of).toList();
    }
}
