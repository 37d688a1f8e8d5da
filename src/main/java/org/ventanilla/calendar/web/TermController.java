package org.ventanilla.calendar.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.ventanilla.core.LegalTime;

/** The deadline calculator: form and result on one page, and the same for programs. */
@Controller
class TermController {

    private static final String PAGE = "calendar/terms";

    private final TermCalculation calculation;
    private final TermAnswers answers;
    private final Clock clock;

    TermController(TermCalculation calculation, TermAnswers answers, Clock clock) {
        this.calculation = calculation;
        this.answers = answers;
        this.clock = clock;
    }

    @GetMapping("/plazos")
    String show(
            @ModelAttribute("form") TermForm form, BindingResult errors, Model model, HttpServletResponse response) {
        if (form.isUntouched()) return PAGE;
        calculation.result(form, errors).ifPresent(result -> model.addAttribute("result", result));
        model.addAttribute("today", LegalTime.today(clock));
        if (errors.hasErrors()) response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return PAGE;
    }

    @GetMapping(path = "/plazos", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> answer(@ModelAttribute("form") TermForm form, BindingResult errors, Locale locale) {
        return calculation
                .term(form, errors)
                .<ResponseEntity<?>>map(term -> ResponseEntity.ok(answers.of(term, locale)))
                .orElseGet(() -> answers.refusal(errors, locale));
    }
}
