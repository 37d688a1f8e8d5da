package org.ventanilla.identity.web.factor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.ventanilla.identity.device.SignInMethod;
import org.ventanilla.identity.factor.TurnOnTotp;

/** The app that an officer turns on before the first session opens: QR, first code, recovery codes. */
@Controller
@RequestMapping(SignInSteps.ENROLMENT)
class EnrolmentController {

    private static final String CODES = "redirect:" + SignInSteps.ENROLMENT + "/codigos";

    private final PendingSignIns pendings;
    private final SessionSecrets secrets;
    private final TurnOnTotp turnOn;
    private final SignInSteps steps;

    EnrolmentController(PendingSignIns pendings, SessionSecrets secrets, TurnOnTotp turnOn, SignInSteps steps) {
        this.pendings = pendings;
        this.secrets = secrets;
        this.turnOn = turnOn;
        this.steps = steps;
    }

    @GetMapping
    ModelAndView show(HttpServletRequest request) {
        var pending = steps.enrolling(request);
        if (pending.isEmpty()) return steps.giveUp(request);
        if (codesOf(pending.get(), request).isPresent()) return new ModelAndView(CODES);

        return page(pending.get(), request, HttpStatus.OK).addObject("form", CodeForm.empty());
    }

    @PostMapping
    ModelAndView turnOn(@ModelAttribute("form") CodeForm form, BindingResult errors, HttpServletRequest request) {
        var pending = steps.enrolling(request);
        if (pending.isEmpty()) return steps.giveUp(request);
        if (!form.isComplete(errors)) return page(pending.get(), request, HttpStatus.UNPROCESSABLE_CONTENT);

        var account = pending.get().accountId();
        return turnOn.executeFirst(account, secrets.offer(account, request).sealed(), form.code())
                .map(codes -> show(pending.get(), codes, request))
                .orElseGet(() -> refused(pending.get(), request, errors));
    }

    @GetMapping("/codigos")
    ModelAndView codes(HttpServletRequest request) {
        return pendings.find(request)
                .flatMap(pending -> codesOf(pending, request))
                .map(codes -> new ModelAndView("identity/second-step/codes", "codes", codes)
                        .addObject("base", SignInSteps.ENROLMENT))
                .orElseGet(() -> steps.giveUp(request));
    }

    @GetMapping("/codigos.txt")
    ResponseEntity<String> download(HttpServletRequest request) {
        return CodesFile.of(pendings.find(request)
                .flatMap(pending -> codesOf(pending, request))
                .orElse(null));
    }

    @PostMapping("/codigos")
    ModelAndView enter(HttpServletRequest request, HttpServletResponse response) {
        var pending = pendings.find(request).filter(PendingSignIn::complete);
        if (pending.isEmpty()) return steps.giveUp(request);

        secrets.forget(pending.get().accountId(), request);
        return steps.finish(pending.get(), SignInMethod.PASSWORD_AND_CODE, request, response);
    }

    private Optional<List<String>> codesOf(PendingSignIn pending, HttpServletRequest request) {
        return secrets.codes(pending.accountId(), request);
    }

    private ModelAndView show(PendingSignIn pending, List<String> codes, HttpServletRequest request) {
        pendings.complete(pending, request);
        secrets.show(pending.accountId(), codes, request);
        return new ModelAndView(CODES);
    }

    private ModelAndView refused(PendingSignIn pending, HttpServletRequest request, BindingResult errors) {
        errors.rejectValue("code", "identity.error.code-wrong");
        return page(pending, request, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView page(PendingSignIn pending, HttpServletRequest request, HttpStatus status) {
        return new ModelAndView("identity/second-step/enrolment", status)
                .addObject("offer", secrets.offer(pending.accountId(), request));
    }
}
