package org.ventanilla.identity.web.review;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.ventanilla.identity.review.ReadRegistration;
import org.ventanilla.identity.review.RegistrationAct;
import org.ventanilla.identity.review.RegistrationFilter;
import org.ventanilla.identity.review.RegistrationQueue;

/** Registrations that wait for their confirmation, and each with its data. */
@Controller
@RequestMapping(RegistrationReviewController.PATH)
class RegistrationReviewController {

    static final String PATH = "/admin/registros";

    private static final int ROWS = 25;

    private final RegistrationQueue queue;
    private final ReadRegistration read;
    private final Choices choices;

    RegistrationReviewController(RegistrationQueue queue, ReadRegistration read, Choices choices) {
        this.queue = queue;
        this.read = read;
        this.choices = choices;
    }

    @GetMapping
    String list(@ModelAttribute FilterForm asked, @RequestParam @Nullable UUID after, Model model) {
        model.addAttribute("form", asked.shown());
        model.addAttribute("filter", asked.filter());
        model.addAttribute("filters", choices.of(RegistrationFilter.values(), RegistrationFilter::slug));
        model.addAttribute("registrations", queue.page(asked.filter(), after, ROWS));
        model.addAttribute("first", after == null);
        return "identity/review/registrations";
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Model model) {
        model.addAttribute("registration", read.execute(id));
        model.addAttribute("acts", RegistrationAct.values());
        return "identity/review/registration";
    }
}
