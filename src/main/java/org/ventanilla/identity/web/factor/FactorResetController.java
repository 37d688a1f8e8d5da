package org.ventanilla.identity.web.factor;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.ventanilla.identity.factor.FactorResets;

/** The way on for somebody who lost the second step, and the way to stop it by the link of a mail. */
@Controller
class FactorResetController {

    private static final String LOST = "/entrar/sin-segundo-paso";
    private static final String CANCEL = "/entrar/segundo-paso/cancelar/{token}";

    private final PendingSignIns pendings;
    private final FactorResets resets;
    private final SignInSteps steps;

    FactorResetController(PendingSignIns pendings, FactorResets resets, SignInSteps steps) {
        this.pendings = pendings;
        this.resets = resets;
        this.steps = steps;
    }

    @GetMapping(LOST)
    ModelAndView explain(HttpServletRequest request) {
        return pendings.find(request)
                .map(pending -> new ModelAndView("identity/second-step/lost")
                        .addObject("resetAt", resets.dueAt(pending.accountId()).orElse(null)))
                .orElseGet(() -> steps.giveUp(request));
    }

    @PostMapping(LOST)
    ModelAndView ask(HttpServletRequest request) {
        var pending = pendings.find(request);
        if (pending.isEmpty()) return steps.giveUp(request);

        resets.ask(pending.get().accountId());
        return new ModelAndView("redirect:" + LOST);
    }

    @GetMapping(CANCEL)
    ModelAndView show(@PathVariable String token) {
        return page(resets.waits(token) ? "waiting" : "over");
    }

    @PostMapping(CANCEL)
    ModelAndView cancel(@PathVariable String token) {
        return page(resets.cancel(token) ? "cancelled" : "over");
    }

    private static ModelAndView page(String state) {
        var status = state.equals("over") ? HttpStatus.GONE : HttpStatus.OK;
        return new ModelAndView("identity/second-step/cancel", status).addObject("state", state);
    }
}
