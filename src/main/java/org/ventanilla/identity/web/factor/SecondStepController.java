package org.ventanilla.identity.web.factor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.ventanilla.identity.device.SignInMethod;
import org.ventanilla.identity.factor.ProveSecondStep;

/** The page after the password: a code of the app, a recovery code, or a passkey. */
@Controller
class SecondStepController {

    private final PendingSignIns pendings;
    private final CodePage page;
    private final ProveSecondStep prove;
    private final PasskeyCeremonies ceremonies;
    private final SignInSteps steps;

    SecondStepController(
            PendingSignIns pendings,
            CodePage page,
            ProveSecondStep prove,
            PasskeyCeremonies ceremonies,
            SignInSteps steps) {
        this.pendings = pendings;
        this.page = page;
        this.prove = prove;
        this.ceremonies = ceremonies;
        this.steps = steps;
    }

    @GetMapping(SignInSteps.CODE)
    ModelAndView show(HttpServletRequest request) {
        return pendings.find(request)
                .map(pending -> page.of(pending, request, HttpStatus.OK).addObject("form", CodeForm.empty()))
                .orElseGet(() -> steps.giveUp(request));
    }

    @PostMapping(SignInSteps.CODE)
    ModelAndView prove(
            @ModelAttribute("form") CodeForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var pending = pendings.find(request);
        if (pending.isEmpty()) return steps.giveUp(request);
        if (!form.isComplete(errors)) return page.of(pending.get(), request, HttpStatus.UNPROCESSABLE_CONTENT);

        return switch (prove.execute(pending.get().accountId(), pending.get().attempt(), form.code())) {
            case RIGHT -> steps.finish(pending.get(), ProveSecondStep.methodOf(form.code()), request, response);
            case WRONG -> page.refused(pending.get(), request, errors);
            case VOID -> startOver(request, flash);
        };
    }

    @PostMapping("/entrar/codigo/llave")
    ModelAndView prove(
            @ModelAttribute("form") CredentialForm form,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var pending = pendings.find(request);
        if (pending.isEmpty()) return steps.giveUp(request);
        if (ceremonies.prove(pending.get().accountId(), form.credential(), request)) {
            prove.accepted(pending.get().accountId());
            return steps.finish(pending.get(), SignInMethod.PASSWORD_AND_PASSKEY, request, response);
        }
        prove.refused(pending.get().accountId(), SignInMethod.PASSWORD_AND_PASSKEY);
        flash.addFlashAttribute("notice", "identity.second-step.passkey-refused");
        return new ModelAndView("redirect:" + SignInSteps.CODE);
    }

    @PostMapping("/entrar/otra-cuenta")
    ModelAndView leave(HttpServletRequest request) {
        return steps.giveUp(request);
    }

    private ModelAndView startOver(HttpServletRequest request, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", "identity.sign-in.void");
        return steps.giveUp(request);
    }
}
