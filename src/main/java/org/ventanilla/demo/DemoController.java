package org.ventanilla.demo;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import org.ventanilla.core.RuleViolation;
import org.ventanilla.demo.authority.DemoEfirmas;
import org.ventanilla.demo.authority.ResponderBehaviour;
import org.ventanilla.demo.authority.ResponderSwitch;

/** The page of the demonstration: clock, mail, sign-ins, e.firmas and the newcomer's journey. */
@Controller
@Profile("demo")
class DemoController {

    private static final int LATEST_MAILS = 5;

    private final MoveClock moveClock;
    private final ReceivedMails mails;
    private final DemoCast cast;
    private final DemoCodes codes;
    private final DemoEfirmas efirmas;
    private final ResponderSwitch responder;

    DemoController(
            MoveClock moveClock,
            ReceivedMails mails,
            DemoCast cast,
            DemoCodes codes,
            DemoEfirmas efirmas,
            ResponderSwitch responder) {
        this.moveClock = moveClock;
        this.mails = mails;
        this.cast = cast;
        this.codes = codes;
        this.efirmas = efirmas;
        this.responder = responder;
    }

    @GetMapping("/demo")
    ModelAndView show(@ModelAttribute("form") MoveClockForm form) {
        return page(HttpStatus.OK);
    }

    /** Where the page of a refused form leads that is asked for again, as by its language switch. */
    @GetMapping("/demo/reloj")
    String back() {
        return "redirect:/demo";
    }

    @PostMapping("/demo/reloj")
    ModelAndView move(@ModelAttribute("form") MoveClockForm form, BindingResult errors) {
        try {
            moveClock.execute(form);
            return new ModelAndView("redirect:/demo");
        } catch (RuleViolation violation) {
            errors.rejectValue("to", violation.code(), violation.arguments(), null);
            return page(HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @GetMapping(path = "/demo/codigos.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    List<DemoCode> codes() {
        return codes.now();
    }

    private ModelAndView page(HttpStatus status) {
        var page = new ModelAndView("demo/demo", status);
        page.addObject("mails", mails.before(Long.MAX_VALUE, LATEST_MAILS));
        page.addObject("newcomer", cast.newcomer().orElse(null));
        page.addObject("accounts", cast.accounts());
        page.addObject("codes", codes.now().stream().collect(Collectors.toMap(DemoCode::username, DemoCode::code)));
        page.addObject("efirmas", efirmas.all());
        page.addObject("behaviours", ResponderBehaviour.values());
        page.addObject("behaviour", responder.position());
        return page;
    }
}
