package org.ventanilla.audit.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Has the log verified when an auditor asks for it. */
@Controller
@RequestMapping(LogVerificationController.PATH)
class LogVerificationController {

    static final String PATH = LogController.PATH + "/verificacion";

    private final LogVerificationDesk desk;

    LogVerificationController(LogVerificationDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    String show() {
        return "audit/verification";
    }

    @PostMapping
    String verify(RedirectAttributes redirect) {
        redirect.addFlashAttribute("outcome", desk.verify());
        return "redirect:" + PATH;
    }
}
