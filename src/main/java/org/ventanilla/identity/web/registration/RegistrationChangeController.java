package org.ventanilla.identity.web.registration;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.ventanilla.core.NotFound;
import org.ventanilla.identity.registration.CancelRegistration;
import org.ventanilla.identity.registration.ChangeRegistrationEmail;
import org.ventanilla.identity.registration.FindRegistration;
import org.ventanilla.identity.registration.RegistrationState;
import org.ventanilla.identity.registration.ResendMail;

/** What a person may do while a registration is in course: have the mail sent again, change its address, withdraw. */
@Controller
@RequestMapping("/registro/estado")
class RegistrationChangeController {

    private static final String STATE = "redirect:/registro/estado";
    private static final String NOTICE = "notice";

    private final FindRegistration find;
    private final ResendMail resend;
    private final ChangeRegistrationEmail changeEmail;
    private final CancelRegistration cancel;

    RegistrationChangeController(
            FindRegistration find, ResendMail resend, ChangeRegistrationEmail changeEmail, CancelRegistration cancel) {
        this.find = find;
        this.resend = resend;
        this.changeEmail = changeEmail;
        this.cancel = cancel;
    }

    @PostMapping("/reenvio")
    String sendAgain(HttpServletRequest request, RedirectAttributes notices) {
        resend.execute(registration(request));
        notices.addFlashAttribute(NOTICE, "resent");
        return STATE;
    }

    @GetMapping("/correo")
    String askAddress(HttpServletRequest request, Model model) {
        if (!isInCourse(request)) return STATE;
        model.addAttribute("form", NewAddressForm.empty());
        return "identity/registration/address";
    }

    @PostMapping("/correo")
    ModelAndView changeAddress(
            @ModelAttribute("form") NewAddressForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes notices) {
        var fields = new Fields(errors);
        var email = ReadContact.readAddress(form.email(), form.emailConfirmation(), fields);
        var id = registration(request);
        if (email != null && !fields.isWrong())
            fields.attempt("password", () -> changeEmail.execute(id, Fields.password(form.password()), email));
        return answer(fields, "identity/registration/address", notices, "moved");
    }

    @GetMapping("/cancelar")
    String askCancellation(HttpServletRequest request, Model model) {
        if (!isInCourse(request)) return STATE;
        model.addAttribute("form", CancellationForm.empty());
        return "identity/registration/cancellation";
    }

    @PostMapping("/cancelar")
    ModelAndView withdraw(
            @ModelAttribute("form") CancellationForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes notices) {
        var fields = new Fields(errors);
        fields.attempt("password", () -> cancel.execute(registration(request), Fields.password(form.password())));
        return answer(fields, "identity/registration/cancellation", notices, "cancelled");
    }

    private static ModelAndView answer(Fields fields, String page, RedirectAttributes notices, String notice) {
        if (fields.isWrong()) return new ModelAndView(page, HttpStatus.UNPROCESSABLE_CONTENT);
        notices.addFlashAttribute(NOTICE, notice);
        return new ModelAndView(STATE);
    }

    private boolean isInCourse(HttpServletRequest request) {
        return new RegistrationVisit(request)
                .registration()
                .flatMap(find::stateOf)
                .filter(RegistrationState::isInCourse)
                .isPresent();
    }

    private static UUID registration(HttpServletRequest request) {
        return new RegistrationVisit(request)
                .registration()
                .orElseThrow(() -> new NotFound("registration of this session"));
    }
}
