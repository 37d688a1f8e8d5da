package org.ventanilla.identity.web.factor;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.ventanilla.core.PortalUser;

/** The second step on the account: what is on, the app, and the recovery codes. */
@Controller
@RequestMapping(OwnSteps.PATH)
class AccountStepController {

    private static final String FOLDER = "identity/second-step/";
    private static final String APP_OFF = "app-off";
    private static final String APP_OFF_PATH = "/aplicacion/quitar";
    private static final String NEW_CODES = "codes-new";
    private static final String NEW_CODES_PATH = "/codigos/nuevos";

    private final OwnSteps own;
    private final SessionSecrets secrets;

    AccountStepController(OwnSteps own, SessionSecrets secrets) {
        this.own = own;
        this.secrets = secrets;
    }

    @GetMapping
    ModelAndView show(@AuthenticationPrincipal PortalUser user) {
        return own.overview(user);
    }

    @GetMapping("/aplicacion")
    ModelAndView offer(@AuthenticationPrincipal PortalUser user, HttpServletRequest request) {
        return app(user, request, HttpStatus.OK).addObject("form", new AppForm(null, null));
    }

    @PostMapping("/aplicacion")
    ModelAndView turnOn(
            @AuthenticationPrincipal PortalUser user,
            @ModelAttribute("form") AppForm form,
            BindingResult errors,
            HttpServletRequest request) {
        return own.turnOn(user, form, errors, request)
                ? new ModelAndView(OwnSteps.CODES)
                : app(user, request, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping(APP_OFF_PATH)
    ModelAndView askToTurnOff() {
        return OwnSteps.sure(APP_OFF, APP_OFF_PATH, HttpStatus.OK).addObject("form", new PasswordForm(null));
    }

    @PostMapping(APP_OFF_PATH)
    ModelAndView turnOff(
            @AuthenticationPrincipal PortalUser user,
            @ModelAttribute("form") PasswordForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes flash) {
        if (!own.turnOff(user, form, errors, request))
            return OwnSteps.sure(APP_OFF, APP_OFF_PATH, HttpStatus.UNPROCESSABLE_CONTENT);

        flash.addFlashAttribute("notice", "identity.second-step.app-off.done");
        return new ModelAndView("redirect:" + OwnSteps.PATH);
    }

    @GetMapping(NEW_CODES_PATH)
    ModelAndView askForCodes() {
        return OwnSteps.sure(NEW_CODES, NEW_CODES_PATH, HttpStatus.OK).addObject("form", new PasswordForm(null));
    }

    @PostMapping(NEW_CODES_PATH)
    ModelAndView renewCodes(
            @AuthenticationPrincipal PortalUser user,
            @ModelAttribute("form") PasswordForm form,
            BindingResult errors,
            HttpServletRequest request) {
        return own.renewCodes(user, form, errors, request)
                ? new ModelAndView(OwnSteps.CODES)
                : OwnSteps.sure(NEW_CODES, NEW_CODES_PATH, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping("/codigos")
    ModelAndView codes(@AuthenticationPrincipal PortalUser user, HttpServletRequest request) {
        return secrets.codes(user.accountId(), request)
                .map(codes -> new ModelAndView(FOLDER + "codes", "codes", codes).addObject("base", OwnSteps.PATH))
                .orElseGet(() -> new ModelAndView("redirect:" + OwnSteps.PATH));
    }

    @GetMapping("/codigos.txt")
    ResponseEntity<String> download(@AuthenticationPrincipal PortalUser user, HttpServletRequest request) {
        return CodesFile.of(secrets.codes(user.accountId(), request).orElse(null));
    }

    @PostMapping("/codigos")
    String keep(@AuthenticationPrincipal PortalUser user, HttpServletRequest request, RedirectAttributes flash) {
        secrets.forget(user.accountId(), request);
        flash.addFlashAttribute("notice", "identity.second-step.codes.kept");
        return "redirect:" + OwnSteps.PATH;
    }

    private ModelAndView app(PortalUser user, HttpServletRequest request, HttpStatus status) {
        return new ModelAndView(FOLDER + "app", status).addObject("offer", secrets.offer(user.accountId(), request));
    }
}
