package org.ventanilla.identity.web.factor;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import org.springframework.web.servlet.ModelAndView;
import org.ventanilla.core.AccountKind;
import org.ventanilla.core.PortalUser;
import org.ventanilla.identity.account.PasswordProof;
import org.ventanilla.identity.factor.SecondSteps;
import org.ventanilla.identity.factor.TurnOnTotp;
import org.ventanilla.identity.passkey.Passkeys;
import org.ventanilla.identity.session.EndSessions;
import org.ventanilla.identity.web.ClientAddress;
import org.ventanilla.identity.web.Typed;

/** What a signed-in person changes about the own second step: always with the password again, and all other sessions end (ASVS V7.5.1). */
@Component
class OwnSteps {

    static final String PATH = "/cuenta/segundo-paso";
    static final String CODES = "redirect:" + PATH + "/codigos";

    private final SecondSteps secondSteps;
    private final TurnOnTotp turnOn;
    private final Passkeys passkeys;
    private final PasswordProof proof;
    private final SessionSecrets secrets;
    private final EndSessions endSessions;

    OwnSteps(
            SecondSteps secondSteps,
            TurnOnTotp turnOn,
            Passkeys passkeys,
            PasswordProof proof,
            SessionSecrets secrets,
            EndSessions endSessions) {
        this.secondSteps = secondSteps;
        this.turnOn = turnOn;
        this.passkeys = passkeys;
        this.proof = proof;
        this.secrets = secrets;
        this.endSessions = endSessions;
    }

    ModelAndView overview(PortalUser user) {
        return new ModelAndView("identity/second-step/overview")
                .addObject("steps", secondSteps.of(user.accountId()))
                .addObject("passkeys", passkeys.of(user.accountId()))
                .addObject("mayTurnOff", user.kind() == AccountKind.WORKER);
    }

    /** The page that asks whether this is sure, with the password again. */
    static ModelAndView sure(String change, String path, HttpStatus status) {
        return new ModelAndView("identity/second-step/sure", status)
                .addObject("change", change)
                .addObject("action", PATH + path);
    }

    /** Turns the app on; false with errors where something stands against it. */
    boolean turnOn(PortalUser user, AppForm form, Errors errors, HttpServletRequest request) {
        if (form.code().isBlank()) errors.rejectValue("code", "identity.error.code-missing");
        if (!isProven(user, form.currentPassword(), errors, request)) return false;

        var account = user.accountId();
        var codes = turnOn.execute(account, secrets.offer(account, request).sealed(), form.code());
        if (codes.isEmpty()) errors.rejectValue("code", "identity.error.code-wrong");
        codes.ifPresent(made -> {
            secrets.show(account, made, request);
            changed(user, request);
        });
        return codes.isPresent();
    }

    /** Turns the app off; false with errors where something stands against it. Officers need it. */
    boolean turnOff(PortalUser user, PasswordForm form, Errors errors, HttpServletRequest request) {
        if (user.kind() == AccountKind.OFFICER) errors.reject("identity.error.app-needed");
        if (!isProven(user, form.currentPassword(), errors, request)) return false;

        secondSteps.turnOffTotp(user.accountId());
        changed(user, request);
        return true;
    }

    /** Makes new recovery codes; false with errors where something stands against it. */
    boolean renewCodes(PortalUser user, PasswordForm form, Errors errors, HttpServletRequest request) {
        if (!secondSteps.of(user.accountId()).any()) errors.reject("identity.error.no-second-step");
        if (!isProven(user, form.currentPassword(), errors, request)) return false;

        secrets.show(user.accountId(), secondSteps.renewCodes(user.accountId()), request);
        return true;
    }

    /** Whether the password is right and nothing else stands against the wish. */
    boolean isProven(PortalUser user, String password, Errors errors, HttpServletRequest request) {
        var objections = proof.objectionsTo(user.accountId(), password, ClientAddress.of(request));
        Typed.isRefused(objections, errors);
        return !errors.hasErrors();
    }

    /** A second step changed: the session gets a new id, and all others end. */
    void changed(PortalUser user, HttpServletRequest request) {
        endSessions.ofExcept(user.accountId(), request.getSession().getId());
        request.changeSessionId();
    }
}
