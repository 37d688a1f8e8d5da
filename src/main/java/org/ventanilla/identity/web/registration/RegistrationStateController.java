package org.ventanilla.identity.web.registration;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.ventanilla.identity.registration.FindRegistration;
import org.ventanilla.identity.registration.RegistrationReference;
import org.ventanilla.identity.registration.RegistrationState;
import org.ventanilla.identity.web.ClientAddress;

/** The state of a registration, right after sending it and whenever somebody asks for it by reference and date of birth. */
@Controller
class RegistrationStateController {

    private static final String STATE = "identity/registration/state";
    private static final String LOOKUP = "identity/registration/lookup";

    private final FindRegistration find;
    private final SpokenTimes times;

    RegistrationStateController(FindRegistration find, SpokenTimes times) {
        this.find = find;
        this.times = times;
    }

    @GetMapping("/registro/recibido")
    String showReceived(HttpServletRequest request, Model model) {
        return state(request, model).map(state -> STATE).orElse("redirect:/registro/estado");
    }

    @GetMapping("/registro/estado")
    String showState(HttpServletRequest request, Model model) {
        return state(request, model).map(state -> STATE).orElse(LOOKUP);
    }

    @PostMapping("/registro/estado")
    ModelAndView lookUp(@ModelAttribute("form") LookupForm form, BindingResult errors, HttpServletRequest request) {
        var fields = new Fields(errors);
        var reference = fields.read("reference", () -> RegistrationReference.parse(Fields.typed(form.reference())));
        var birthDate = fields.read("birthDate", () -> BirthDate.parse(Fields.typed(form.birthDate())));
        if (reference != null && birthDate != null)
            fields.attempt(
                    null,
                    () -> new RegistrationVisit(request)
                            .show(find.execute(reference, birthDate, ClientAddress.of(request))));
        if (fields.isWrong()) return new ModelAndView(LOOKUP, HttpStatus.UNPROCESSABLE_CONTENT);
        return new ModelAndView("redirect:/registro/estado");
    }

    private Optional<RegistrationState> state(HttpServletRequest request, Model model) {
        var state = new RegistrationVisit(request).registration().flatMap(find::stateOf);
        model.addAttribute("form", LookupForm.empty());
        state.ifPresent(found -> model.addAttribute("state", found)
                .addAttribute("dueDay", times.day(found.dueAt()))
                .addAttribute("dueTime", times.time(found.dueAt())));
        return state;
    }
}
